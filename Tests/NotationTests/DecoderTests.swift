import Notation
import Testing

@Suite("Decoder")
struct DecoderTests {
  struct Terms: Codable, Equatable {
    struct Skonto: Codable, Equatable {
      var days: Int
      var percent: String?
    }
    enum Method: String, Codable { case transfer, debit }
    var skonto: [Skonto]
    var method: Method?
    var limits: [String: Int64]?
  }

  private func content(
    _ reason: ContentFault.Reason, _ path: Path, _ offset: Int
  ) -> ContentFault { ContentFault(reason, path: path, offset: offset) }

  private func fault<T: Decodable>(_ type: T.Type, _ text: String) -> ContentFault? {
    do {
      _ = try NotationDecoder().decode(type, from: text)
      return nil
    } catch {
      guard case .content(let fault) = error else { return nil }
      return fault
    }
  }

  @Test func `a type is decoded and unknown keys are ignored`() throws {
    let text = """
      {"x": {"y": [1]}, "limits": {"b": 2, "a": 1},
       "skonto": [{"percent": "2", "days": 8}, {"days": 14}],
       "method": "debit"}
      """
    let terms = try NotationDecoder().decode(Terms.self, from: text)
    let expected = Terms(
      skonto: [.init(days: 8, percent: "2"), .init(days: 14)], method: .debit,
      limits: ["a": 1, "b": 2])
    #expect(terms == expected)
    let later = try NotationDecoder().decode(Terms.self, from: try Document(text).root)
    #expect(later == expected)
  }

  @Test func `faults name path and place`() {
    #expect(
      fault(Terms.self, "{\"skonto\":[{\"days\":8},{\"days\":\"x\"}]}")
        == content(
          .wrongKind(expected: .number, found: .string),
          [.key("skonto"), .index(1), .key("days")], 30))
    #expect(
      fault(Terms.self, "{\"skonto\":[{}]}")
        == content(.missingKey("days"), [.key("skonto"), .index(0)], 11))
    #expect(
      fault(Terms.self, "{\"skonto\":[{\"days\":1.0}]}")
        == content(.notAnInteger("1.0"), [.key("skonto"), .index(0), .key("days")], 19))
    #expect(
      fault(Terms.self, "{\"skonto\":[],\"method\":\"cash\"}")
        == content(.unacceptable(type: "Method"), [.key("method")], 22))
    #expect(
      fault(Terms.self, "{\"skonto\":{}}")
        == content(.wrongKind(expected: .array, found: .object), [.key("skonto")], 10))
    #expect(
      fault([Int8].self, "[1,128]") == content(.outOfRange("128", type: "Int8"), [.index(1)], 3))
    #expect(fault([String: Int].self, "{\"a\":null}")?.path == [.key("a")])
  }

  @Test func `floating-point types are refused wherever they stand`() {
    struct Pair: Decodable {
      var a: Double?
    }
    #expect(fault(Double.self, "1") == content(.floatingPoint, [], 0))
    #expect(fault([Float].self, "[1.5]") == content(.floatingPoint, [.index(0)], 1))
    #expect(fault(Pair.self, "{\"a\":1.5}") == content(.floatingPoint, [.key("a")], 5))
    #expect(fault(Pair.self, "{\"a\":null}") == nil)
  }

  @Test func `a text that is no JSON gives the fault of the reader`() {
    do {
      _ = try NotationDecoder().decode(Terms.self, from: "{\"a\":1,}")
      Issue.record("decoded")
    } catch {
      guard case .syntax(let fault) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(fault == SyntaxFault(.trailingComma, offset: 6))
      #expect(error.offset == 6)
      #expect(error.path == nil)
    }
    let decoder = NotationDecoder(dialect: .configuration)
    #expect(throws: Never.self) { try decoder.decode([Int].self, from: "[1,] // one") }
  }

  @Test func `an error of the type itself comes with path and place`() {
    struct Odd: Error, Equatable {}
    struct Even: Decodable {
      init(from decoder: any Decoder) throws {
        if try decoder.singleValueContainer().decode(Int.self) % 2 != 0 { throw Odd() }
      }
    }
    do {
      _ = try NotationDecoder().decode([String: [Even]].self, from: "{\"a\":[2,3]}")
      Issue.record("decoded")
    } catch {
      guard case .custom(let cause, let path, let offset) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(cause is Odd)
      #expect(path == [.key("a"), .index(1)])
      #expect(offset == 8)
    }
  }

  @Test func `data that a type calls corrupted is found by its key`() {
    struct Day: Decodable {
      enum CodingKeys: String, CodingKey { case day }
      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        throw DecodingError.dataCorruptedError(forKey: .day, in: container, debugDescription: "")
      }
    }
    #expect(
      fault([Day].self, "[{\"x\":1,\"day\":\"31\"}]")
        == content(.unacceptable(type: "Day"), [.index(0), .key("day")], 14))
  }

  @Test func `nested and super containers are read`() throws {
    struct Nested: Decodable {
      let values: [Int]
      enum CodingKeys: String, CodingKey { case a, b, c }
      init(from decoder: any Decoder) throws {
        let root = try decoder.container(keyedBy: CodingKeys.self)
        let a = try root.nestedContainer(keyedBy: CodingKeys.self, forKey: .a)
        var list = try root.nestedUnkeyedContainer(forKey: .b)
        var inner = try list.nestedUnkeyedContainer()
        let object = try list.nestedContainer(keyedBy: CodingKeys.self)
        #expect(try list.decodeNil())
        #expect(try !list.decodeNil())
        let last = try list.superDecoder()
        #expect(list.isAtEnd && list.currentIndex == 4 && list.count == 4)
        #expect(a.codingPath.map(\.stringValue) == ["a"])
        #expect(last.codingPath.map(\.stringValue) == ["b", "3"])
        values = [
          try a.decode(Int.self, forKey: .c), try inner.decode(Int.self),
          try object.decode(Int.self, forKey: .a), try Int(from: last),
          try Int(from: root.superDecoder()), try Int(from: root.superDecoder(forKey: .c)),
        ]
        #expect(throws: (any Error).self) { try list.decode(Int.self) }
        #expect(root.allKeys.map(\.stringValue) == ["a", "b", "c"])
        #expect(root.contains(.a))
      }
    }
    let text = "{\"a\":{\"c\":1},\"super\":5,\"b\":[[2],{\"a\":3},null,4],\"c\":6}"
    #expect(try NotationDecoder().decode(Nested.self, from: text).values == [1, 2, 3, 4, 5, 6])
  }

  @Test func `an element that fails stays the next one`() throws {
    struct Lenient: Decodable {
      var texts: [String] = []
      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        while !list.isAtEnd {
          if let text = try? list.decode(String.self) {
            texts.append(text)
          } else {
            texts.append("\(try list.decode(Int.self))")
          }
        }
      }
    }
    #expect(
      try NotationDecoder().decode(Lenient.self, from: "[\"a\",1,\"b\"]").texts == ["a", "1", "b"])
  }

  @Test func `a value may be kept and decoded later`() throws {
    struct Envelope: Codable {
      var k: String
      var d: Value
    }
    let text = "{\"k\":\"n\",\"d\":{ \"days\": 8 }}"
    let envelope = try NotationDecoder().decode(Envelope.self, from: text)
    #expect(envelope.d.bytes == Array("{ \"days\": 8 }".utf8))
    #expect(try NotationDecoder().decode(Terms.Skonto.self, from: envelope.d).days == 8)
    #expect(
      String(decoding: try NotationEncoder().encode(envelope), as: UTF8.self)
        == "{\"k\":\"n\",\"d\":{\"days\":8}}")
  }

  @Test func `integers of every width, optionals and dictionaries by number are decoded`() throws {
    struct Widths: Codable, Equatable {
      var a: Int8, b: Int16, c: Int32, d: Int64, e: UInt8, f: UInt16, g: UInt32, h: UInt64
      var i: UInt, j: Bool, k: [Int: String], l: [Int?], m: String?
    }
    let widths = Widths(
      a: .min, b: .min, c: .min, d: .min, e: .max, f: .max, g: .max, h: .max, i: .max, j: true,
      k: [10: "x", -2: "y"], l: [1, nil], m: nil)
    let bytes = try NotationEncoder().encode(widths)
    #expect(try NotationDecoder().decode(Widths.self, from: bytes) == widths)
    #expect(try NotationDecoder().decode([Int128].self, from: "[\(Int128.min)]") == [.min])
  }

  @Test func `a dictionary of many objects is decoded in time`() throws {
    var text = "{\"k\":{\"days\":0}"
    for number in 0..<100_000 { text += ",\"\(number)\":{\"days\":\(number)}" }
    let decoded = try NotationDecoder().decode([String: Terms.Skonto].self, from: text + "}")
    #expect(decoded.count == 100_001)
    #expect(decoded["99999"]?.days == 99_999)
  }

  @Test func `the types see what the caller gave them`() throws {
    struct Seen: Decodable {
      let text: String?
      init(from decoder: any Decoder) throws {
        text = CodingUserInfoKey(rawValue: "k").flatMap { decoder.userInfo[$0] as? String }
      }
    }
    var decoder = NotationDecoder()
    decoder.userInfo[try #require(CodingUserInfoKey(rawValue: "k"))] = "given"
    #expect(try decoder.decode([Seen].self, from: "[0]").first?.text == "given")
  }
}
