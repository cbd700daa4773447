import Notation
import Testing

@Suite("Values")
struct ValueTests {
  private let terms = """
    {"terms": {"skonto": [{"days": 8}, {"days": 14}, {"days": "x"}], "a b": null},
     "name": "M\\u00fcller \\ud83d\\ude00\\n", "yes": true, "amount": -12345}
    """

  @Test func `values are found by key and index`() throws {
    let root = try Document(terms).root
    #expect(try root["terms"]["skonto"][1]["days"].int64() == 14)
    #expect(try root["name"].string() == "Müller 😀\n")
    #expect(try root["yes"].bool())
    #expect(try root["amount"].integer(Int32.self) == -12345)
    #expect(try root["terms"]["a b"].isNull)
    #expect(try root.ifPresent("no")?.int64() == nil)
    #expect(try root["amount"].number() == "-12345")
    #expect(root.kind == .object)
  }

  @Test func `members and elements come in the order of the text`() throws {
    let root = try Document("{\"b\":[3,[1,2],{\"x\":0}],\"a\":1,\"\\u0063\":2}").root
    #expect(try root.members().map(\.key) == ["b", "a", "c"])
    #expect(try root.members().map(\.value.kind) == [.array, .number, .number])
    #expect(try root["b"].elements().map(\.kind) == [.number, .array, .object])
    #expect(try root.members().count == 3)
    #expect(try root["b"].elements().count == 3)
    #expect(try root.members().first { $0.hasKey("c") }?.keyRange == 29..<37)
    #expect(try Document("[]").root.elements().map(\.kind).isEmpty)
  }

  @Test func `a value knows its bytes, its place and its path`() throws {
    let document = try Document(terms)
    let days = try document.root["terms"]["skonto"][2]["days"]
    #expect(days.bytes == Array("\"x\"".utf8))
    #expect(days.withBytes { $0.count } == 3)
    #expect(days.path == [.key("terms"), .key("skonto"), .index(2), .key("days")])
    #expect(days.path.description == "terms.skonto[2].days")
    #expect(days.position.description == "1:59")
    #expect(try document.root["name"].position.line == 2)
    #expect(document.root.path.description == "")
    #expect(try document.root["terms"]["a b"].path.description == "terms[\"a b\"]")
    #expect(document.bytes == Array(terms.utf8))
  }

  @Test func `a wrong kind is named with path and place`() throws {
    let root = try Document(terms).root
    let fault = ContentFault(
      .wrongKind(expected: .number, found: .string),
      path: [.key("terms"), .key("skonto"), .index(2), .key("days")], offset: 58)
    #expect(throws: fault) { try root["terms"]["skonto"][2]["days"].int64() }
    #expect(throws: ContentFault(.missingKey("x"), path: [], offset: 0)) { try root["x"] }
    #expect(
      throws: ContentFault(
        .missingElement(count: 3), path: [.key("terms"), .key("skonto")], offset: 21)
    ) {
      try root["terms"]["skonto"][3]
    }
    #expect(throws: ContentFault.self) { try root["terms"]["skonto"][-1] }
    #expect(throws: ContentFault.self) { try root.elements() }
    #expect(throws: ContentFault.self) { try root["yes"].members() }
    #expect(throws: ContentFault.self) { try root["yes"]["x"] }
    #expect(throws: ContentFault.self) { try root["name"].bool() }
    #expect(throws: ContentFault.self) { try root["yes"].string() }
  }

  @Test(arguments: ["1.0", "1e2", "0.5", "1e400", "-0.0", "1E0"])
  func `a number with fraction or exponent is no integer`(text: String) throws {
    let root = try Document(text).root
    #expect(throws: ContentFault(.notAnInteger(text), path: [], offset: 0)) { try root.int64() }
    #expect(throws: ContentFault(.notAnInteger(text), path: [], offset: 0)) {
      try root.integer(Int128.self)
    }
    #expect(try root.number() == text)
  }

  @Test(arguments: [
    ("9223372036854775807", Int64.max), ("-9223372036854775808", .min),
    ("9223372036854775808", nil),
    ("-9223372036854775809", nil), ("18446744073709551616", nil), ("0", 0), ("-0", 0), ("-1", -1),
    ("1234567890123456789012345678901234567890", nil), ("9999999999999999999", nil),
    ("1000000000000000000", 1_000_000_000_000_000_000),
  ])
  func `integers of 64 bits are exact or refused`(text: String, number: Int64?) throws {
    let root = try Document(text).root
    if let number {
      #expect(try root.int64() == number)
      #expect(try root.integer(Int64.self) == number)
    } else {
      #expect(throws: ContentFault(.outOfRange(text, type: "Int64"), path: [], offset: 0)) {
        try root.int64()
      }
      #expect(throws: ContentFault.self) { try root.integer(Int64.self) }
    }
  }

  @Test func `integers of every width are exact or refused`() throws {
    #expect(try Document("255").root.integer(UInt8.self) == 255)
    #expect(try Document("-128").root.integer(Int8.self) == -128)
    #expect(try Document("18446744073709551615").root.integer(UInt64.self) == .max)
    #expect(try Document("-0").root.integer(UInt8.self) == 0)
    #expect(try Document(String(Int128.min)).root.integer(Int128.self) == .min)
    #expect(try Document(String(UInt128.max)).root.integer(UInt128.self) == .max)
    #expect(
      try Document("-9223372036854775809").root.integer(Int128.self) == -9_223_372_036_854_775_809)
    for text in ["256", "-1", "18446744073709551616"] {
      let fault = ContentFault(.outOfRange(text, type: "UInt8"), path: [], offset: 0)
      #expect(throws: fault) { try Document(text).root.integer(UInt8.self) }
    }
    #expect(throws: ContentFault.self) { try Document("-129").root.integer(Int8.self) }
    #expect(throws: ContentFault.self) {
      try Document("1\(UInt128.max)").root.integer(UInt128.self)
    }
  }

  @Test func `keys are compared by their bytes`() throws {
    let root = try Document("{\"\u{E9}\":1,\"e\u{301}\":2,\"\\u0065\":3}").root
    #expect(try root["\u{E9}"].int64() == 1)
    #expect(try root["e\u{301}"].int64() == 2)
    #expect(try root["e"].int64() == 3)
  }
}
