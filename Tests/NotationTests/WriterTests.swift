import Notation
import Testing

@Suite("Writer")
struct WriterTests {
  private func text(_ style: Style = .compact, _ body: (inout Writer) -> Void) throws -> String {
    var writer = Writer(style: style)
    body(&writer)
    return String(decoding: try writer.finish(), as: UTF8.self)
  }

  private func example(_ writer: inout Writer) {
    writer.object { writer in
      writer.key("b")
      writer.integer(-1)
      writer.key("a")
      writer.array { writer in
        writer.bool(true)
        writer.null()
        writer.array { _ in }
        writer.object { _ in }
      }
    }
  }

  @Test func `members keep the order of the calls`() throws {
    #expect(try text(.compact, example) == "{\"b\":-1,\"a\":[true,null,[],{}]}")
  }

  @Test func `the pretty style indents by two spaces and ends with a line feed`() throws {
    let pretty = """
      {
        "b": -1,
        "a": [
          true,
          null,
          [],
          {}
        ]
      }

      """
    #expect(try text(.pretty, example) == pretty)
  }

  @Test func `what must be escaped is escaped and nothing else`() throws {
    let string = "\" \\ / \u{8}\u{C}\n\r\t\u{1}\u{1F}\u{7F} ä€😀 \u{2027}\u{2028}\u{2029}\u{202A} âé"
    let expected =
      "\"\\\" \\\\ / \\b\\f\\n\\r\\t\\u0001\\u001f\u{7F} ä€😀 \u{2027}\\u2028\\u2029\u{202A} âé\""
    #expect(try text { $0.string(string) } == expected)
    #expect(try Document(expected).root.string() == string)
  }

  @Test func `escapes are found at every place of a long string`() throws {
    for place in 0..<40 {
      for special in ["\"", "\n", "\u{2028}", "\u{2030}", "ä"] {
        let string = String(repeating: "x", count: place) + special + "yyyyyyyyy"
        let written = try text { $0.string(string) }
        #expect(try Document(written).root.string() == string)
        #expect(written.contains("\u{2028}") == false)
      }
    }
  }

  @Test(arguments: [0, 1, -1, 9, 10, -10, 99, 100, Int64.max, .min, 1_000_000_000_000])
  func `integers are written as they print`(number: Int64) throws {
    #expect(try text { $0.integer(number) } == "\(number)")
  }

  @Test func `integers of other widths are written as they print`() throws {
    #expect(try text { $0.integer(UInt64.max) } == "18446744073709551615")
    #expect(try text { $0.integer(Int8.min) } == "-128")
    #expect(try text { $0.integer(Int128.min) } == "\(Int128.min)")
    #expect(try text { $0.integer(UInt128.max) } == "\(UInt128.max)")
  }

  @Test func `a key twice in one object is a fault`() throws {
    var writer = Writer()
    writer.object { writer in
      writer.key("list")
      writer.array { writer in
        writer.object { writer in
          for key in ["a", "b", "a"] {
            writer.key(key)
            writer.null()
          }
        }
      }
    }
    let fault = WritingFault(.duplicateKey("a"), path: [.key("list"), .index(0), .key("a")])
    #expect(writer.fault == fault)
    #expect(throws: fault) { try writer.finish() }
  }

  @Test func `a string or a key with U+0000 is a fault`() {
    var writer = Writer()
    writer.array { $0.string("a\u{0}") }
    #expect(throws: WritingFault(.nulCharacter, path: [.index(0)])) { try writer.finish() }
    var other = Writer()
    other.object { writer in
      writer.key("\u{0}")
      writer.null()
    }
    #expect(throws: WritingFault(.nulCharacter, path: [.key("\u{0}")])) { try other.finish() }
  }

  @Test func `nesting deeper than readers accept is a fault`() throws {
    func nest(_ writer: inout Writer, _ depth: Int) {
      writer.array { if depth > 1 { nest(&$0, depth - 1) } }
    }
    var writer = Writer()
    nest(&writer, 64)
    #expect(throws: Never.self) { try Document(writer.finish()) }
    var deeper = Writer()
    nest(&deeper, 65)
    #expect(throws: WritingFault.self) { try deeper.finish() }
  }

  @Test func `a text that is there already goes in as it stands`() throws {
    let payload = Array("{\"a\": 1.50}".utf8)
    let line = try text { writer in
      writer.object { writer in
        writer.key("d")
        writer.verbatim(payload)
      }
    }
    #expect(line == "{\"d\":{\"a\": 1.50}}")
  }

  @Test func `values are written with their numbers as they were`() throws {
    let source = "{ \"a\" : [ 1.50 , 1e400, {\"\\u00e4\":\"\\/\"}, [] ], \"b\":{} ,\"c\":null }"
    let root = try Document(source).root
    #expect(
      try text { $0.value(root) } == "{\"a\":[1.50,1e400,{\"ä\":\"/\"},[]],\"b\":{},\"c\":null}")
    let inner = try root["a"]
    #expect(try text { $0.value(inner) } == "[1.50,1e400,{\"ä\":\"/\"},[]]")
  }

  @Test func `a key where a value is due stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var writer = Writer()
      writer.object { $0.integer(1) }
    }
    await #expect(processExitsWith: .failure) {
      var writer = Writer()
      writer.object { writer in
        writer.key("a")
        writer.key("b")
      }
    }
  }
}
