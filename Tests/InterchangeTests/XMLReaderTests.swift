import Receivables
import Seeding
import Testing

@testable import Interchange

/// XML as a stream that trusts nobody.
@Suite("XML")
struct XMLReaderTests {
  /// A source that gives few bytes at a time.
  struct Drops: ByteSource {
    let bytes: [UInt8]
    let size: Int
    var place = 0

    mutating func rewind() { place = 0 }

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
      let count = min(size, buffer.count, bytes.count - place)
      buffer.copyBytes(from: bytes[place..<(place + count)])
      place += count
      return count
    }
  }

  /// The tokens in short: `a(name=value)`, `'text'`, `/`.
  private func tokens(_ bytes: [UInt8], drops: Int = .max) throws(Finding) -> [String] {
    let reader = try XMLReader(Drops(bytes: bytes, size: drops))
    var shown: [String] = []
    while let token = try reader.next() {
      switch token {
      case .start(let element):
        let attributes = element.attributes.map { "(\($0.name)=\($0.value))" }.joined()
        shown.append(element.name + attributes)
      case .text(let text): shown.append("'\(text)'")
      case .end: shown.append("/")
      }
    }
    return shown
  }

  private func tokens(_ text: String) throws(Finding) -> [String] { try tokens(Array(text.utf8)) }

  private func refusal(_ text: String) -> Finding? { refusal(Array(text.utf8)) }

  private func refusal(_ bytes: [UInt8]) -> Finding? {
    do throws(Finding) {
      _ = try tokens(bytes)
      return nil
    } catch { return error }
  }

  @Test func `elements, attributes and texts come in order, spaces between tags do not`() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <a xmlns="urn:x" b="1&amp;2">
        <c>5 &lt; 6<![CDATA[ & <so> ]]>on&#33;</c><d/> <e> </e>
      </a>
      """
    let expected = ["a(b=1&2)", "c", "'5 < 6 & <so> on!'", "/", "d", "/", "e", "/", "/"]
    #expect(try tokens(text) == expected)
    for size in 1...7 { #expect(try tokens(Array(text.utf8), drops: size) == expected) }
  }

  @Test func `names come without prefix, with namespace and line`() throws {
    let text = "<x:a xmlns:x='urn:x' xmlns:y='urn:unused'>\n<b y:c='1'/>\n</x:a>"
    let reader = try XMLReader(MemorySource(Array(text.utf8)))
    guard case .start(let first)? = try reader.next(), case .start(let second)? = try reader.next()
    else { return #expect(Bool(false)) }
    #expect(first.name == "a")
    #expect(first.namespace == "urn:x")
    #expect(first.line == 1)
    #expect(second.namespace == nil)
    #expect(second["c"] == "1")
    #expect(second.line == 2)
  }

  @Test func `an element is skipped with all that is in it, also where its text is long`() throws {
    let long = String(repeating: "QUJD", count: 1 << 19)
    let text = "<a><skip>\(long)<b><c/>\(long)</b></skip><d>e</d></a>"
    let reader = try XMLReader(MemorySource(Array(text.utf8)))
    _ = try reader.next()
    _ = try reader.next()
    try reader.skip()
    guard case .start(let element)? = try reader.next() else { return #expect(Bool(false)) }
    #expect(element.name == "d")
    #expect(try reader.next() == .text("e"))
    #expect(refusal(text)?.rule == .limit(.text, XMLReader.textLimit))
  }

  @Test func `CDATA is text, whatever is in it and however it is cut`() throws {
    let text = "<a><![CDATA[]]><b><![CDATA[ <&>]] ]>]]]]></b><![CDATA[]>\n]]&amp;]]></a>"
    let expected = ["a", "b", "' <&>]] ]>]]'", "/", "']>\n]]&amp;'", "/"]
    for size in 1...9 { #expect(try tokens(Array(text.utf8), drops: size) == expected) }
    for open in ["<a><![CDATA[ ]]", "<a><![CDATA", "<a><!", "<a><", "<a><![CDATA[]]]"] {
      #expect(refusal(open) != nil, "\(open)")
    }
    let long = String(repeating: "QUJD", count: 3 << 20)
    let reader = try XMLReader(MemorySource(Array("<a><b><![CDATA[\(long)]]></b>c</a>".utf8)))
    _ = try reader.next()
    _ = try reader.next()
    try reader.skip()
    #expect(try reader.next() == .text("c"))
  }

  @Test func `what is skipped has a limit too`() throws {
    let part = String(repeating: "QUJD", count: 1 << 18)
    let text = "<a>" + String(repeating: "<b>\(part)</b>", count: 3) + "</a>"
    let reader = try XMLReader(MemorySource(Array(text.utf8)), skipLimit: 2 << 20)
    _ = try reader.next()
    do throws(Finding) {
      try reader.skip()
      _ = try reader.next()
      Issue.record("3 MiB are skipped")
    } catch { #expect(error.rule == .limit(.text, 2 << 20)) }
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>", "<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    "<!-- <a> --><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a><!ENTITY b 'c'></a>",
    "<!doctype a><a/>",
  ])
  func `a document type is refused`(text: String) {
    #expect(refusal(text)?.rule == .xml(.documentType))
    let units = Array(("\u{FEFF}" + text).utf16)
    let wide = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(refusal(wide)?.rule == .xml(.documentType))
  }

  @Test func `the word of a document type is none in a comment, in CDATA and in an attribute`()
    throws
  {
    let text = "<!-- <!DOCTYPE a> --><a b='&lt;!DOCTYPE'><![CDATA[<!DOCTYPE a>]]></a>"
    #expect(try tokens(text) == ["a(b=<!DOCTYPE)", "'<!DOCTYPE a>'", "/"])
  }

  @Test func `references to what is not declared are refused`() {
    guard case .xml(.malformed)? = refusal("<a>&b;</a>")?.rule else {
      return #expect(Bool(false))
    }
  }

  @Test func `characters are UTF-8, UTF-16 by its mark, or one byte each`() throws {
    let text = "<a>Größe ß €</a>"
    let expected = ["a", "'Größe ß €'", "/"]
    #expect(try tokens(text) == expected)
    #expect(try tokens([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
    let declared = "<?xml version='1.0' encoding='UTF-16'?>" + text
    for text in [text, declared] {
      let units = Array(("\u{FEFF}" + text).utf16)
      let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
      for size in 1...3 { #expect(try tokens(little, drops: size) == expected) }
      #expect(try tokens(big) == expected)
    }
    let single = Array("<a>Gr".utf8) + [0xF6, 0xDF] + Array("e ".utf8) + [0xDF, 0x20, 0x80]
    #expect(try tokens(single + Array("</a>".utf8)) == expected)
    for name in ["ISO-8859-1", "windows-1252", "iso-8859-1"] {
      let head = Array("<?xml version=\"1.0\" encoding=\"\(name)\"?>".utf8)
      #expect(try tokens(head + single + Array("</a>".utf8)) == expected)
    }
  }

  @Test func `bytes that are not what is declared are refused with their line`() {
    let head = Array("<?xml version='1.0' encoding='UTF-8'?>\n<a>".utf8)
    let finding = refusal(head + [0xFC] + Array("</a>".utf8))
    #expect(finding == Finding(.undecodable(.utf8), line: 2))
    #expect(refusal(Array("<a>\n\0</a>".utf8)) == Finding(.nul, line: 1))
    #expect(refusal([])?.rule == .emptyFile)
  }

  @Test(arguments: ["UTF-7", "EBCDIC-CP-US", "UTF-32", "UTF-16", "Shift_JIS", "ISO-8859-15"])
  func `other encodings are refused`(name: String) {
    let text = "<?xml version=\"1.0\" encoding=\"\(name)\"?><a/>"
    #expect(refusal(text) == Finding(.xml(.encoding(name)), line: 1))
  }

  @Test func `depth, attributes, names, tags and texts have limits`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>\n", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try tokens(nested(64)).count == 128)
    #expect(refusal(nested(65)) == Finding(.limit(.depth, 64), line: 65))
    #expect(refusal(String(repeating: "<a>", count: 100_000))?.rule == .limit(.depth, 64))

    func attributes(_ count: Int) -> String {
      "<a \((0..<count).map { "b\($0)='='" }.joined(separator: " "))/>"
    }
    #expect(try tokens(attributes(64)).count == 2)
    #expect(refusal(attributes(65))?.rule == .limit(.attributes, 64))
    #expect(refusal(attributes(40_000))?.rule == .limit(.attributes, 64))

    let name = String(repeating: "n", count: 256)
    #expect(try tokens("<\(name)/>").count == 2)
    #expect(refusal("<a\(name)/>")?.rule == .limit(.name, 256))
    #expect(refusal("<a a\(name)='1'/>")?.rule == .limit(.name, 256))
    let long = String(repeating: "x", count: 1 << 20)
    #expect(refusal("<a b='\(long)'/>")?.rule == .limit(.tag, XMLGate.tagLimit))
    #expect(refusal("<a><!--\(long)--></a>")?.rule == .limit(.tag, XMLGate.tagLimit))
    #expect(try tokens("<a>\(long)</a>").count == 3)
    #expect(refusal("<a>\n\(long)x</a>")?.rule == .limit(.text, XMLReader.textLimit))
  }

  @Test(arguments: ["", "  ", "hello", "<a>", "<a></b>", "<a/><b/>", "<x:a/>", "<a b='1' b='2'/>"])
  func `what is not well-formed is refused`(text: String) {
    #expect(refusal(text) != nil)
  }

  @Test func `what comes before a fault is still told`() throws {
    let reader = try XMLReader(MemorySource(Array("<a><b>c</b></x>".utf8)))
    var count = 0
    do throws(Finding) {
      while try reader.next() != nil { count += 1 }
      Issue.record("a wrong end is read")
    } catch { #expect(error.line == 1) }
    #expect(count == 4)
  }

  @Test func `bytes at random are read or refused alike however they are cut`() {
    var random = SeededGenerator()
    let parts = [
      "<a>", "</a>", "<b c=\"d\"/>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&x;", "\n", "<?x",
      "?>", "ü", "€", "<", ">", "'", "\"", "=", " ",
    ].map { Array($0.utf8) }
    for _ in 0..<300 {
      var bytes = Array("<a>".utf8)
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        bytes += parts.randomElement(using: &random) ?? []
      }
      bytes += Array("</a>".utf8)
      let whole = Result { () throws(Finding) in try tokens(bytes) }
      let drops = Result { () throws(Finding) in try tokens(bytes, drops: 1) }
      #expect((try? whole.get()) == (try? drops.get()), "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
