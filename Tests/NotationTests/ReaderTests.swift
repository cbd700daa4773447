import Notation
import Testing

@Suite("Reader and dialects")
struct ReaderTests {
  @Test func `a reader reads one text after the other`() throws {
    var reader = Reader()
    for number in 0..<1_000 {
      let text = "{\"n\":\(number),\"t\":\"\(String(repeating: "x", count: number))\"}"
      let root = try reader.read(text).root
      #expect(try root["n"].int64() == Int64(number))
      #expect(try root["t"].string().utf8.count == number)
    }
  }

  @Test func `a value that is kept outlives further reading`() throws {
    var reader = Reader()
    let kept = try reader.read("{\"a\":\"first\"}").root
    let copy = reader
    for number in 0..<10 { _ = try reader.read("{\"a\":\"number \(number)\"}") }
    var other = copy
    _ = try other.read("[1,2,3]")
    #expect(try kept["a"].string() == "first")
    #expect(String(decoding: kept.bytes, as: UTF8.self) == "{\"a\":\"first\"}")
  }

  @Test func `a fault leaves the reader usable`() throws {
    var reader = Reader()
    for _ in 0..<3 {
      #expect(throws: SyntaxFault.self) { try reader.read("{\"a\":{\"b\":1,\"c\":[1,2,{\"d\":") }
      #expect(try reader.read("{\"a\":1,\"b\":2}").root["b"].int64() == 2)
    }
  }

  @Test func `a slice is read with offsets from its own start`() throws {
    var reader = Reader()
    let bytes = Array("xx[1,2]yy".utf8)
    #expect(try reader.read(bytes[2..<7]).root.range == 0..<5)
    #expect(try reader.read(bytes.span.extracting(2..<7)).root[1].range == 3..<4)
  }

  @Test(arguments: [
    ("// a\n1", "1"), ("1 // a", "1"), ("1 //", "1"), ("/* a */1/**/", "1"), ("/***/1", "1"),
    ("[1,]", "[1]"), ("{\"a\":1,}", "{\"a\":1}"), ("[1,/* x */]", "[1]"), ("[[1,],]", "[[1]]"),
    ("{//\n\"a\"/**/:/**/1/**/,//\n}", "{\"a\":1}"), ("/* ä // \n * / */[]", "[]"),
    ("// ä\r\n{}", "{}"), ("[\"/* a */\",\"// b\"]", "[\"/* a */\",\"// b\"]"),
  ])
  func `a configuration may have comments and trailing commas`(text: String, meaning: String) throws
  {
    let document = try Document(text, dialect: .configuration)
    var writer = Writer()
    writer.value(document.root)
    #expect(String(decoding: try writer.finish(), as: UTF8.self) == meaning)
    if text != meaning { #expect(throws: SyntaxFault.self) { try Document(text) } }
  }

  @Test(arguments: [
    ("[,]", SyntaxFault(.unexpectedByte(0x2C, expected: .value), offset: 1)),
    ("[1,,]", SyntaxFault(.unexpectedByte(0x2C, expected: .value), offset: 3)),
    ("{,}", SyntaxFault(.unexpectedByte(0x2C, expected: .key), offset: 1)),
    ("1,", SyntaxFault(.unexpectedByte(0x2C, expected: .endOfText), offset: 1)),
    ("/* a", SyntaxFault(.endOfText(expected: .endOfComment), offset: 4)),
    ("/* a *", SyntaxFault(.endOfText(expected: .endOfComment), offset: 6)),
    ("/*/1", SyntaxFault(.endOfText(expected: .endOfComment), offset: 4)),
    ("/* /* */ */1", SyntaxFault(.unexpectedByte(0x2A, expected: .value), offset: 9)),
    ("// a", SyntaxFault(.endOfText(expected: .value), offset: 4)),
    ("/ 1", SyntaxFault(.unexpectedByte(0x2F, expected: .value), offset: 0)),
    ("// \u{1B}\n1", SyntaxFault(.controlCharacter(0x1B), offset: 3)),
    ("{\"a\":1,\"a\":2,}", SyntaxFault(.duplicateKey("a", first: 1), offset: 7)),
    ("# a\n1", SyntaxFault(.unexpectedByte(0x23, expected: .value), offset: 0)),
  ])
  func `a configuration is as strict in all else`(text: String, fault: SyntaxFault) {
    #expect(throws: fault) { try Document(text, dialect: .configuration) }
  }

  @Test func `a comment must be UTF-8`() {
    #expect(throws: SyntaxFault(.invalidUTF8, offset: 3)) {
      try Document(Array("// ".utf8) + [0xC3] + Array("\n1".utf8), dialect: .configuration)
    }
  }
}
