import Notation
import Testing

@Suite("Encoder")
struct EncoderTests {
  private func text<T: Encodable>(_ value: T, _ style: Style = .compact) throws(EncodingFault)
    -> String
  {
    String(decoding: try NotationEncoder(style: style).encode(value), as: UTF8.self)
  }

  /// Encodes by a closure, to reach what synthesised methods never do.
  struct Custom: Encodable {
    let body: (any Encoder) throws -> Void
    func encode(to encoder: any Encoder) throws { try body(encoder) }
  }

  enum Key: String, CodingKey { case a, b, c }

  private func fault<T: Encodable>(_ value: T) -> WritingFault? {
    do {
      _ = try NotationEncoder().encode(value)
      return nil
    } catch {
      guard case .writing(let fault) = error else { return nil }
      return fault
    }
  }

  @Test func `members keep the order in which they are encoded`() throws {
    struct Order: Encodable {
      var z = 1
      var a: String? = "ä\n"
      var none: Int?
      var m = [true, false]
      var empty: [String] = []
    }
    #expect(try text(Order()) == "{\"z\":1,\"a\":\"ä\\n\",\"m\":[true,false],\"empty\":[]}")
    #expect(
      try text(Order(), .pretty) == """
        {
          "z": 1,
          "a": "ä\\n",
          "m": [
            true,
            false
          ],
          "empty": []
        }

        """)
  }

  @Test func `the keys of dictionaries are sorted by their bytes`() throws {
    let dictionary = Dictionary(
      uniqueKeysWithValues: ["b", "a", "ä", "B", "aa", "", "10", "9"].map { ($0, [$0: 1]) })
    let sorted = ["", "10", "9", "B", "a", "aa", "b", "ä"]
    let members = sorted.map { "\"\($0)\":{\"\($0)\":1}" }
    #expect(try text(dictionary) == "{\(members.joined(separator: ","))}")
    #expect(try text([2: 0, 10: 0, -1: 0]) == "{\"-1\":0,\"10\":0,\"2\":0}")
    let read = try Document(try text(dictionary, .pretty))
    #expect(try read.root.members().map(\.key) == sorted)
    #expect(try text([String: Int]()) == "{}")
    #expect(
      try text(["k": ["b": [1], "a": []]], .pretty).contains(
        "\"a\": [],\n    \"b\": [\n      1\n    ]"))
  }

  @Test func `single values are texts too`() throws {
    #expect(try text("a") == "\"a\"")
    #expect(try text(1) == "1")
    #expect(try text(Int?.none) == "null")
    #expect(try text([Int?.none, 1]) == "[null,1]")
    #expect(try text([UInt128.max]) == "[\(UInt128.max)]")
  }

  @Test(arguments: Style.allCases)
  func `containers may be written in turn`(style: Style) throws {
    let valid = Custom { encoder in
      var root = encoder.container(keyedBy: Key.self)
      var a = root.nestedContainer(keyedBy: Key.self, forKey: .a)
      var b = root.nestedUnkeyedContainer(forKey: .b)
      try a.encode(1, forKey: .a)
      try b.encode(2)
      var deep = b.nestedContainer(keyedBy: Key.self)
      try a.encode("x", forKey: .b)
      try root.encode([3], forKey: .c)
      try deep.encode(4, forKey: .a)
      try b.encode(["k": 5])
      try "s".encode(to: root.superEncoder())
      #expect(b.count == 3)
      #expect(deep.codingPath.map(\.stringValue) == ["0", "b", "1", "a"])
    }
    let list = Custom { encoder in
      var list = encoder.unkeyedContainer()
      try list.encode(valid)
      try list.encode(0)
    }
    let expected =
      "[{\"a\":{\"a\":1,\"b\":\"x\"},\"b\":[2,{\"a\":4},{\"k\":5}],\"c\":[3],\"super\":\"s\"},0]"
    let bytes = try NotationEncoder(style: style).encode(list)
    var writer = Writer()
    writer.value(try Document(bytes).root)
    #expect(String(decoding: try writer.finish(), as: UTF8.self) == expected)
    var pretty = Writer(style: style)
    pretty.value(try Document(expected).root)
    #expect(try pretty.finish() == bytes)
  }

  @Test func `a dictionary sorts what is written beside it as well`() throws {
    let custom = Custom { encoder in
      var root = encoder.container(keyedBy: Key.self)
      var nested = root.nestedUnkeyedContainer(forKey: .c)
      try ["b": 1].encode(to: encoder)
      try nested.encode("late")
      try root.encode(2, forKey: .a)
    }
    #expect(try text(custom) == "{\"a\":2,\"b\":1,\"c\":[\"late\"]}")
  }

  @Test func `a subclass and its superclass share an object`() throws {
    class Base: Encodable { var a = 1 }
    final class Derived: Base {
      var b = 2
      override func encode(to encoder: any Encoder) throws {
        try super.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(b, forKey: .b)
      }
    }
    #expect(try text(Derived()) == "{\"a\":1,\"b\":2}")
  }

  @Test func `a key that is encoded twice is refused`() {
    let custom = Custom { encoder in
      var root = encoder.container(keyedBy: Key.self)
      try root.encode(1, forKey: .a)
      try root.encode(2, forKey: .a)
    }
    #expect(fault([custom]) == WritingFault(.duplicateKey("a"), path: [.index(0), .key("a")]))
  }

  @Test func `what could not be read again is refused`() {
    #expect(fault(["a": [1.5]]) == WritingFault(.floatingPoint, path: [.key("a"), .index(0)]))
    #expect(fault(["a": Float(1)]) == WritingFault(.floatingPoint, path: [.key("a")]))
    #expect(fault(Double.nan) == WritingFault(.floatingPoint, path: []))
    #expect(fault(["a": "\u{0}"]) == WritingFault(.nulCharacter, path: [.key("a")]))
    #expect(fault(["\u{0}": 1]) == WritingFault(.nulCharacter, path: [.key("\u{0}")]))
    #expect(fault(Custom { _ in }) == WritingFault(.nothingEncoded, path: []))
  }

  @Test func `a type that contains itself is refused and not followed for ever`() {
    struct Endless: Encodable {
      func encode(to encoder: any Encoder) throws {
        var list = encoder.unkeyedContainer()
        try list.encode(self)
      }
    }
    #expect(fault(Endless())?.reason == .tooDeep(limit: 64))
  }

  @Test func `containers that are misused are refused`() {
    let twoKinds = Custom { encoder in
      _ = encoder.container(keyedBy: Key.self)
      _ = encoder.unkeyedContainer()
    }
    let twoValues = Custom { encoder in
      var single = encoder.singleValueContainer()
      try single.encode(1)
      try single.encode(2)
    }
    let late = Custom { encoder in
      var list = encoder.unkeyedContainer()
      var kept: (any UnkeyedEncodingContainer)?
      try list.encode(Custom { kept = $0.unkeyedContainer() })
      try kept?.encode(1)
    }
    let swallowed = Custom { encoder in
      var list = encoder.unkeyedContainer()
      try? list.encode(1.5)
      var nested = list.nestedUnkeyedContainer()
      try? nested.encode(1)
    }
    #expect(fault(twoKinds)?.reason == .misuse)
    #expect(fault(twoValues)?.reason == .misuse)
    #expect(fault(late)?.reason == .misuse)
    #expect(fault(swallowed)?.reason == .floatingPoint)
  }

  @Test func `an error of the type itself comes with its path`() {
    struct Refusal: Error {}
    let custom = ["a": [Custom { _ in throw Refusal() }]]
    do {
      _ = try NotationEncoder().encode(custom)
      Issue.record("encoded")
    } catch {
      guard case .custom(let cause, let path) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(cause is Refusal)
      #expect(path == [.key("a"), .index(0)])
      #expect(error.path == path)
    }
  }
}
