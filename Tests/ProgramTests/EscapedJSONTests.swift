import Testing

@testable import verzug

@Suite("JSON on a terminal")
struct EscapedJSONTests {
  @Test func `escaped JSON keeps its value and holds nothing that acts`() {
    let escaped = escapedJSON("{\n  \"a\": \"\u{9B}ä\u{202E}\u{E0041}\"\n}")
    #expect(escaped == "{\n  \"a\": \"\\u009bä\\u202e\\udb40\\udc41\"\n}")
  }
}
