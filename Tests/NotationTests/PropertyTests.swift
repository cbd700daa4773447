import Notation
import Seeding
import Testing

@Suite("Properties")
struct PropertyTests {
  private static let count: UInt64 = Trial.isLong ? 200_000 : 2_000

  private func written(_ document: Document, _ style: Style) throws -> [UInt8] {
    var writer = Writer(style: style)
    writer.value(document.root)
    return try writer.finish()
  }

  @Test func `what is written is read and written again as the same bytes`() throws {
    for number in 0..<Self.count {
      let seed = Trial.seed &+ number
      var random = RandomText(seed: seed)
      let text = random.valid()
      let first = try written(Document(text), .compact)
      #expect(try written(Document(first), .compact) == first, "VERZUG_SEED=\(seed)")
      let pretty = try written(Document(text), .pretty)
      #expect(try written(Document(pretty), .compact) == first, "VERZUG_SEED=\(seed)")
      #expect(try written(Document(pretty), .pretty) == pretty, "VERZUG_SEED=\(seed)")
    }
  }

  @Test func `every value lies where its range says and is found by its path`() throws {
    for number in 0..<Self.count {
      let seed = Trial.seed &+ number
      var random = RandomText(seed: seed)
      let root = try Document(random.valid()).root
      try visit(root) { value in
        #expect(try Document(value.bytes).root.kind == value.kind, "VERZUG_SEED=\(seed)")
        var found = root
        for step in value.path.steps {
          switch step {
          case .key(let key): found = try found[key]
          case .index(let index): found = try found[index]
          }
        }
        #expect(found.range == value.range, "VERZUG_SEED=\(seed)")
      }
    }
  }

  private func visit(_ value: Value, _ body: (Value) throws -> Void) throws {
    try body(value)
    if value.kind == .array { for element in try value.elements() { try visit(element, body) } }
    if value.kind == .object { for member in try value.members() { try visit(member.value, body) } }
  }

  @Test func `damaged texts are decided alike by a fresh reader, a used one and both dialects`()
    throws
  {
    var used = Reader()
    for number in 0..<Self.count * 5 {
      let seed = Trial.seed &+ number
      var random = RandomText(seed: seed)
      let text = random.mutated()
      let fresh = fault { () throws(SyntaxFault) in _ = try Document(text) }
      let again = fault { () throws(SyntaxFault) in _ = try used.read(text) }
      #expect(fresh == again, "VERZUG_SEED=\(seed)")
      let isConfiguration = (try? Document(text, dialect: .configuration)) != nil
      if let fresh {
        #expect(0...text.count ~= fresh.offset, "VERZUG_SEED=\(seed)")
      } else {
        #expect(isConfiguration, "VERZUG_SEED=\(seed)")
      }
    }
  }

  private func fault(_ body: () throws(SyntaxFault) -> Void) -> SyntaxFault? {
    do {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test func `strings of any scalars survive`() throws {
    var generator = SplitMix64(seed: Trial.seed)
    for number in 0..<Self.count {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<40, using: &generator) {
        let bound: UInt32 = Bool.random(using: &generator) ? 0x7F : 0x10FFFF
        let scalar = Unicode.Scalar(UInt32.random(in: 1...bound, using: &generator))
        if let scalar { scalars.append(scalar) }
      }
      let strings = [String(scalars): String(scalars)]
      let bytes = try NotationEncoder().encode(strings)
      let read = try NotationDecoder().decode([String: String].self, from: bytes)
      #expect(
        read.keys.first.map { Array($0.utf8) } == Array(String(scalars).utf8),
        "string \(number) of VERZUG_SEED=\(Trial.seed)")
      #expect(read == strings, "string \(number) of VERZUG_SEED=\(Trial.seed)")
    }
  }
}
