/// A place in a text, as an editor would name it.
///
/// Lines end with a line feed, alone or after a carriage return. Columns count Unicode scalars,
/// so `ä` is one column wide, whatever its bytes.
public struct Position: Sendable, Hashable {
  /// The number of bytes before the place.
  public let offset: Int
  /// The line, from 1.
  public let line: Int
  /// The column in the line, from 1.
  public let column: Int

  /// Finds the line and the column of an offset, which is brought into the text if it is outside.
  ///
  /// The text need not be valid UTF-8. Takes time in proportion to the offset.
  public init(offset: Int, in text: Span<UInt8>) {
    self.offset = min(max(offset, 0), text.count)
    var line = 1
    var column = 1
    for index in 0..<self.offset {
      let byte = text[index]
      if byte == .lineFeed {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.line = line
    self.column = column
  }

  /// Finds the line and the column of an offset, which is brought into the text if it is outside.
  public init(offset: Int, in text: [UInt8]) {
    self.init(offset: offset, in: text.span)
  }
}

extension Position: CustomStringConvertible {
  /// Line and column, as `3:14`.
  public var description: String { "\(line):\(column)" }
}
