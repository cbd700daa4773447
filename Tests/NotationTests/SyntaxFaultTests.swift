import Notation
import Testing

@Suite("Places of syntax faults")
struct SyntaxFaultTests {
  struct Case: Sendable {
    let text: String
    let reason: SyntaxFault.Reason
    let offset: Int
    let line: Int
    let column: Int

    init(_ text: String, _ reason: SyntaxFault.Reason, _ offset: Int, _ line: Int, _ column: Int) {
      self.text = text
      self.reason = reason
      self.offset = offset
      self.line = line
      self.column = column
    }
  }

  @Test(arguments: [
    Case("", .endOfText(expected: .value), 0, 1, 1),
    Case("[1,]", .trailingComma, 2, 1, 3),
    Case("{\n  \"a\": 1,\n}", .trailingComma, 10, 2, 9),
    Case("{\"ä\": 01}", .leadingZero, 7, 1, 7),
    Case("[\"ä\u{1F600}\", x]", .unknownWord, 11, 1, 8),
    Case("[tru]", .unknownWord, 1, 1, 2),
    Case("[\r\n1,\r\n'a']", .unexpectedByte(0x27, expected: .value), 7, 3, 1),
    Case("{\"a\":1,\n\"\\u0061\":2}", .duplicateKey("a", first: 1), 8, 2, 1),
    Case("{\"a\" 1}", .unexpectedByte(0x31, expected: .colon), 5, 1, 6),
    Case("{\"a\":1 \"b\"}", .unexpectedByte(0x22, expected: .commaOrEndOfObject), 7, 1, 8),
    Case("[1 2]", .unexpectedByte(0x32, expected: .commaOrEndOfArray), 3, 1, 4),
    Case("{1}", .unexpectedByte(0x31, expected: .key), 1, 1, 2),
    Case("1 2", .unexpectedByte(0x32, expected: .endOfText), 2, 1, 3),
    Case("-", .endOfText(expected: .digit), 1, 1, 2),
    Case("1.x", .unexpectedByte(0x78, expected: .digit), 2, 1, 3),
    Case("\"ab", .endOfText(expected: .endOfString), 3, 1, 4),
    Case("\"ab\n\"", .controlCharacter(0x0A), 3, 1, 4),
    Case("\"ab\\q\"", .unknownEscape(0x71), 3, 1, 4),
    Case("\"\\u12x4\"", .unexpectedByte(0x78, expected: .hexadecimalDigit), 5, 1, 6),
    Case("\"a\\u0000\"", .nulCharacter, 2, 1, 3),
    Case("\"a\\uD800\"", .loneSurrogate(0xD800), 2, 1, 3),
    Case("\"a\\uDC00\\uD800\"", .loneSurrogate(0xDC00), 2, 1, 3),
    Case("[1, // one\n2]", .comment, 4, 1, 5),
    Case("[1 /* one */]", .comment, 3, 1, 4),
    Case("[1\u{0}]", .unexpectedByte(0, expected: .commaOrEndOfArray), 2, 1, 3),
    Case("[+1]", .unexpectedByte(0x2B, expected: .value), 1, 1, 2),
    Case("{\"a\":1", .endOfText(expected: .commaOrEndOfObject), 6, 1, 7),
    Case("{\"b\":{\"c\":0,\"d\":1,\"c\":2}}", .duplicateKey("c", first: 6), 18, 1, 19),
  ])
  func `each fault is named with its byte, line and column`(example: Case) {
    let bytes = Array(example.text.utf8)
    let fault = SyntaxFault(example.reason, offset: example.offset)
    #expect(throws: fault) { try Document(bytes) }
    let position = Position(offset: example.offset, in: bytes)
    #expect(position.offset == example.offset)
    #expect(position.description == "\(example.line):\(example.column)")
  }

  @Test func `a position outside the text is brought into it`() {
    #expect(Position(offset: -5, in: Array("a\nb".utf8)).description == "1:1")
    #expect(Position(offset: 99, in: Array("a\nb".utf8)).offset == 3)
    #expect(Position(offset: 99, in: Array("a\nb".utf8)).description == "2:2")
    #expect(Position(offset: 1, in: [0xFF, 0x80]).description == "1:2")
  }
}
