import Notation
import Testing

@Suite("Limits and hostile texts")
struct LimitsTests {
  private func nested(_ depth: Int) -> [UInt8] {
    [UInt8](repeating: 0x5B, count: depth) + [UInt8](repeating: 0x5D, count: depth)
  }

  @Test func `64 levels are accepted and the 65th is refused where it opens`() {
    #expect(throws: Never.self) { try Document(nested(64)) }
    #expect(throws: SyntaxFault(.tooLarge(.depth(64)), offset: 64)) { try Document(nested(65)) }
  }

  @Test func `a depth of 100000 is refused, and read where the limit allows it`() throws {
    #expect(throws: SyntaxFault(.tooLarge(.depth(64)), offset: 64)) {
      try Document(nested(100_000))
    }
    let unclosed = [UInt8](repeating: 0x5B, count: 100_000)
    #expect(throws: SyntaxFault(.endOfText(expected: .value), offset: 100_000)) {
      try Document(unclosed, limits: Limits(depth: 1_000_000))
    }
    let document = try Document(nested(100_000), limits: Limits(depth: 100_000))
    #expect(document.root.kind == .array)
    #expect(document.root.range == 0..<200_000)
  }

  @Test func `objects count into the depth`() {
    let text = "[{\"a\":[1]}]"
    #expect(throws: Never.self) { try Document(text, limits: Limits(depth: 3)) }
    #expect(throws: SyntaxFault(.tooLarge(.depth(2)), offset: 6)) {
      try Document(text, limits: Limits(depth: 2))
    }
    #expect(throws: SyntaxFault(.tooLarge(.depth(0)), offset: 0)) {
      try Document("[]", limits: Limits(depth: -1))
    }
  }

  @Test func `texts, strings and numbers have limits of their own`() {
    let limits = Limits(bytes: 12, stringBytes: 4, numberBytes: 3)
    #expect(throws: Never.self) { try Document("[\"abcd\",123]", limits: limits) }
    #expect(throws: SyntaxFault(.tooLarge(.bytes(12)), offset: 12)) {
      try Document("[\"abcd\",123] ", limits: limits)
    }
    #expect(throws: SyntaxFault(.tooLarge(.stringBytes(4)), offset: 1)) {
      try Document("[\"abcde\"]", limits: limits)
    }
    #expect(throws: SyntaxFault(.tooLarge(.stringBytes(4)), offset: 1)) {
      try Document("{\"abcde\":1}", limits: limits)
    }
    #expect(throws: SyntaxFault(.tooLarge(.numberBytes(3)), offset: 1)) {
      try Document("[1234]", limits: limits)
    }
    #expect(throws: SyntaxFault(.tooLarge(.numberBytes(3)), offset: 1)) {
      try Document("[-123]", limits: limits)
    }
  }

  @Test func `a million keys are read in time and a duplicate among them is found`() throws {
    var text = "{"
    for number in 0..<1_000_000 { text += "\"\(number)\":0," }
    let clock = ContinuousClock()
    let duration = try clock.measure {
      let document = try Document(text + "\"x\":1}")
      #expect(try document.root.members().count == 1_000_001)
    }
    #expect(duration < .seconds(30))
    #expect(throws: SyntaxFault(.duplicateKey("7", first: 43), offset: text.utf8.count)) {
      try Document(text + "\"\\u0037\":1}")
    }
  }

  @Test(arguments: [2, 15, 16, 17, 18, 40])
  func `a duplicate is found in objects of every size`(count: Int) {
    let members = (0..<count).map { "\"key \($0)\":\($0)" }
    for first in 0..<count - 1 {
      var keys = members
      keys[count - 1] = "\"key \(first)\":0"
      #expect(throws: SyntaxFault.self) { try Document("{\(keys.joined(separator: ","))}") }
    }
    #expect(throws: Never.self) { try Document("{\(members.joined(separator: ","))}") }
  }

  @Test func `a dense text is read however many values it has`() throws {
    let count = 200_000
    let text = "[" + repeatElement("1", count: count).joined(separator: ",") + "]"
    let document = try Document(text)
    #expect(try document.root.elements().count == count)
    #expect(try document.root.elements().reduce(0) { try $0 + $1.int64() } == 200_000)
  }
}
