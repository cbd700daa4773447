import Notation

/// The strings of a line.
enum LineText {
  /// A text without escapes; nothing where it is no UTF-8.
  static func read(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    String(validating: text, as: UTF8.self)
  }

  /// A text with escapes, which is rare: it takes the way of any JSON.
  static func unescaped(_ text: Span<UInt8>) -> String? {
    var whole: [UInt8] = [UInt8(ascii: "\"")]
    for place in text.indices { whole.append(text[place]) }
    whole.append(UInt8(ascii: "\""))
    guard let document = try? Document(whole) else { return nil }
    return try? document.root.string()
  }

  /// Appends a text in quotation marks, escaped as JSON asks for.
  static func append(_ text: String, to line: inout [UInt8]) throws(WritingFault) {
    var writer = Writer()
    writer.string(text)
    line += try writer.finish()
  }

  /// Appends a text without anything to escape.
  static func append(plain text: StaticString, to line: inout [UInt8]) {
    line += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
