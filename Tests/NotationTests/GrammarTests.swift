import Notation
import Testing

@Suite("Grammar of RFC 8259")
struct GrammarTests {
  private func isText(_ bytes: [UInt8]) -> Bool { (try? Document(bytes)) != nil }

  @Test(arguments: [
    // Section 2: any value is a text; blanks may surround it.
    "null", "true", "false", "0", "\"\"", "[]", "{}", " null", "null ", "\t\n\r null \t\n\r",
    "[ ]", "{ }", "[\n]", "{\r\n}", " [ 1 , 2 ] ", " { \"a\" : 1 , \"b\" : 2 } ",
    // Section 4: objects.
    "{\"a\":1}", "{\"\":0}", "{\"a\":{}}", "{\"a\":[],\"b\":[]}", "{\"a\":1,\"A\":2}",
    "{\"a\":{\"a\":1},\"b\":{\"a\":1}}", "[{\"a\":1},{\"a\":1}]", "{\"a b\":1,\"a  b\":2}",
    "{\"\u{E9}\":1,\"e\u{301}\":2}", "{\"\\u0061\":1,\"b\":2}", "{\"a/b\":1,\"a\\\\b\":2}",
    // Section 5: arrays.
    "[1]", "[1,2]", "[null,true,false]", "[[]]", "[[],[]]", "[[[[[[[[]]]]]]]]", "[{}]",
    "[1,[2,[3]]]",
    "[\"a\",1,{}]", "[-0]", "[1 ]", "[ 1]",
    // Section 6: numbers.
    "-0", "1", "-1", "10", "1234567890", "0.0", "-0.0", "0.1", "1.5", "1.50", "0e0", "0e1", "0E1",
    "1e5", "1E5", "1e+5", "1e-5", "1E+5", "1e05", "1.5e300", "1e400", "-1e-400", "0.000000000001",
    "1234567890123456789012345678901234567890", "-9223372036854775808", "18446744073709551616",
    // Section 7: strings.
    "\"a\"", "\"\\\"\"", "\"\\\\\"", "\"\\/\"", "\"/\"", "\"\\b\\f\\n\\r\\t\"", "\"\\u0020\"",
    "\"\\u00e4\"", "\"\\u00E4\"", "\"\\uD83D\\uDE00\"", "\"\\ud83d\\ude00\"", "\"\\uDBFF\\uDFFF\"",
    "\"\\uE000\"", "\"\\uFFFF\"", "\"\\uFFFE\"", "\"\\uFEFF\"", "\"\\u2028\"", "\"\u{2028}\"",
    "\"\u{7F}\"", "\"\u{80}\"", "\"\u{7FF}\"", "\"\u{800}\"", "\"\u{FFFF}\"", "\"\u{10000}\"",
    "\"\u{10FFFF}\"", "\"\u{D7FF}\"", "\"\u{E000}\"", "\"\u{FEFF}\"", "\"😀\"", "\"//\"",
    "\"/* */\"",
    "\"'\"", "\" \"", "\"\\u0001\"", "\"\\u001f\"", "\"{[,:]}\"", "\"12345678901234567\"",
    "\"1234567\\n\"", "\"12345678ä\"", "\"1234567ä\"", "\"\\\\u0000\"",
  ])
  func `texts of the grammar are accepted`(text: String) throws {
    #expect(throws: Never.self) { try Document(text) }
  }

  @Test(arguments: [
    // Nothing, or not one value.
    "", " ", "\n", "null null", "1 2", "[][]", "{}{}", "1,2", "[],", "{}x", "null\u{B}", "nullx",
    // Words.
    "nul", "n", "t", "tru", "fals", "True", "NULL", "truee", "NaN", "Infinity", "-Infinity", "nan",
    "undefined", "None", "a", "[nul]", "[truefalse]",
    // Objects.
    "{", "}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{,\"a\":1}",
    "{a:1}",
    "{'a':1}", "{1:1}", "{null:1}", "{\"a\" 1}", "{\"a\"}", "{\"a\":}", "{\"a\"::1}",
    "{\"a\":1 \"b\":2}",
    "{\"a\":1,,\"b\":2}", "{\"a\":1]", "{[]:1}", "{\"a\":1;\"b\":2}", "{\"a\",\"b\"}", "{:1}",
    "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "{\"\\u0061\":1,\"a\":1}",
    "{\"\\u00e4\":1,\"ä\":1}", "{\"\":1,\"\":1}", "{\"x\":{\"b\":1,\"b\":1}}",
    "{\"a\":1,\"b\":{\"a\":1},\"a\":2}",
    "{\"\\/\":1,\"/\":1}", "{\"\\ud83d\\ude00\":1,\"😀\":1}",
    // Arrays.
    "[", "]", "[1", "[1,", "[1,]", "[,]", "[,1]", "[1,,2]", "[1 2]", "[1}", "[\"a\":1]", "[1]]",
    "[[1]",
    "[1:2]", "[1;2]", "[(1)]",
    // Numbers.
    "-", "+1", "01", "-01", "00", "-00", "1.", ".5", "-.5", "1.e5", "1e", "1e+", "1e-", "1E",
    "1.5e",
    "0x1", "0b1", "1_000", "1,000", "1a", "--1", "-+1", "1e1.5", "1..2", "1.2.3", "1ee5", "- 1",
    "-a",
    "0e", "1e 5", "1 .5", "٣", "１", "Inf", "1f", "1L", "0.", "[-]", "[1.]", "2.e3", "012", "08",
    // Strings.
    "\"", "\"a", "\"\\", "\"\\\"", "\"\\u", "\"\\u1", "\"\\u12", "\"\\u123", "\"\\u123\"",
    "\"\\u12g4\"",
    "\"\\u 123\"", "\"\\u+123\"", "\"\\x41\"", "\"\\a\"", "\"\\'\"", "\"\\0\"", "\"\\U0041\"",
    "\"\\v\"",
    "\"\\\n\"", "\"\\ä\"", "'a'", "`a`", "\"a\"b\"", "“a”", "\"\n\"", "\"\t\"", "\"\r\"",
    "\"\u{1}\"",
    "\"\u{1F}\"", "\"\u{0}\"", "\"1234567\n\"", "\"12345678\n\"", "\"\\u0000\"", "\"a\\u0000b\"",
    "\"\\uD800\"", "\"\\uDC00\"", "\"\\uDFFF\\uD800\"", "\"\\uDC00\\uDC00\"", "\"\\uDFFF\\uDFFF\"",
    "\"\\uD800\\uD800\"", "\"\\uD800a\"",
    "\"\\uD800\\n\"",
    "\"\\uD83Dx\\uDE00\"", "\"\\uD800\\u0041\"", "\"\\uDBFF\\uE000\"", "\"\\uD800\\u\"",
    "{\"\\uD800\":1}",
    // Comments and other blanks.
    "// a\n1", "1 // a", "/* a */ 1", "1 /* a */", "[1 /* a */]", "# a\n1", "/", "/*", "\u{A0}1",
    "\u{FEFF}1", "1\u{FEFF}", "\u{2028}1", "\u{C}1", "\u{0}1", "1\u{0}", "\u{0}", "[1\u{0}]",
    // Ways to harm a reader.
    "=1", "@a", "\u{1B}[0m", "{\"__proto__\":1,}", "[\"a\",\n4\n,1,", "{\"a\":\"b\"}#", "<a/>",
    "---\na: 1",
  ])
  func `texts outside the grammar are refused`(text: String) {
    #expect(throws: SyntaxFault.self) { try Document(text) }
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC3], [0xC3, 0x28],
      [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xE2], [0xED, 0xA0, 0x80], [0xED, 0xAD, 0xBF],
      [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF0, 0x9F, 0x98], [0xF0, 0x9F], [0xF0], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xFE], [0xFF],
      [0xE4], [0xC3, 0xC3, 0xA4], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xF0, 0x28, 0x8C, 0xBC],
      [0xF1, 0x80, 0x80, 0xC0],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused where they start`(bytes: [UInt8]) {
    for lead in ["\"", "\"abcdefg", "\"abcdefgh", "\"ä"] {
      let start = Array(lead.utf8)
      let fault = SyntaxFault(.invalidUTF8, offset: start.count)
      #expect(throws: fault) { try Document(start + bytes + Array("\"".utf8)) }
      #expect(throws: fault) { try Document(start + bytes) }
    }
  }

  @Test(
    arguments: [
      [0xEF, 0xBB, 0xBF, 0x31], [0xFE, 0xFF, 0x00, 0x31], [0xFF, 0xFE, 0x31, 0x00],
      [0xEF, 0xBB, 0xBF],
      [0xFF, 0xFE], [0xFF, 0xFE, 0x00, 0x00, 0x31, 0x00, 0x00, 0x00],
    ] as [[UInt8]])
  func `byte order marks are named`(bytes: [UInt8]) {
    #expect(throws: SyntaxFault(.byteOrderMark, offset: 0)) { try Document(bytes) }
  }

  @Test(
    arguments: [[0x00, 0x31], [0x31, 0x00], [0x7B, 0x00, 0x7D, 0x00], [0, 0, 0, 0x31]] as [[UInt8]])
  func `UTF-16 and UTF-32 without a mark are refused`(bytes: [UInt8]) {
    #expect(throws: SyntaxFault.self) { try Document(bytes) }
  }

  @Test func `every byte alone is refused unless it is a digit`() {
    for byte in UInt8.min...UInt8.max {
      let isDigit = (0x30...0x39).contains(byte)
      #expect(isText([byte]) == isDigit, "byte \(byte)")
    }
  }

  @Test func `every byte in a string is accepted or refused as RFC 8259 says`() {
    for byte in UInt8.min...UInt8.max {
      let isAllowed = (0x20...0x7F).contains(byte) && byte != 0x22 && byte != 0x5C
      for lead in 0..<9 {
        let text = [0x22] + [UInt8](repeating: 0x61, count: lead) + [byte, 0x22]
        #expect(isText(text) == isAllowed, "byte \(byte) after \(lead)")
      }
    }
  }

  @Test func `every prefix of a text is refused`() throws {
    let text = Array("{\"a\":[1.5e3,true,\"ä\\u00e4\\ud83d\\ude00€😀\"],\"b\":null}".utf8)
    #expect(throws: Never.self) { try Document(text) }
    for count in 0..<text.count {
      #expect(throws: SyntaxFault.self, "\(count) bytes") { try Document(Array(text[..<count])) }
    }
  }
}
