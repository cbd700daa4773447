/// Words of servers and programs as one line that can be shown and kept.
enum ReplyWords {
  /// The most characters that are kept.
  private static let limit = 200

  /// The words without control characters, in one line, cut to a length.
  static func line(_ bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      guard text.count < limit else { break }
      let isBlank = scalar.value <= 0x20 || scalar.properties.isWhitespace
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate,
        .privateUse, .unassigned:
        if isBlank, text.last != " ", !text.isEmpty { text.append(" ") }
      default: text.append(scalar)
      }
    }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
