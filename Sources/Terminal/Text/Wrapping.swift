extension Shown {
  /// A text of several lines, broken between words so that each line fits into a width.
  ///
  /// Line feeds, also with carriage returns, and they alone, end a paragraph; leading blanks of a
  /// paragraph are kept. A word that is longer than the line is broken inside.
  ///
  /// - Parameters:
  ///   - text: The text as it came from outside.
  ///   - width: The most columns of a line; less than two count as two, for wide letters.
  /// - Returns: At least one line.
  public static func wrapped(_ text: String, to width: Int) -> [Shown] {
    paragraphs(of: text).flatMap { Shown($0).wrapped(to: max(2, width)) }
  }

  /// The text between the line feeds, without the carriage returns before them.
  private static func paragraphs(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }

  /// The text as one paragraph, broken between words.
  public func wrapped(to width: Int) -> [Shown] {
    guard self.width > width else { return [self] }
    var lines: [Shown] = []
    var line = Shown.blanks(min(string.utf8.prefix { $0 == 0x20 }.count, width / 2))
    var isFresh = true
    for part in string.split(separator: " ") {
      let word = Shown(part)
      if !isFresh, line.width + 1 + word.width > width {
        lines.append(line)
        (line, isFresh) = (.empty, true)
      }
      var rest = isFresh ? line + word : line + " " + word
      while rest.width > width {
        let head = rest.prefix(width)
        lines.append(head)
        rest = rest.dropping(head.width)
      }
      (line, isFresh) = (rest, false)
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
