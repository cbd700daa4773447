/// What is said where the screen is too small for anything else.
public struct TooSmall: Sendable, Hashable {
  /// The sentences, the most important first.
  public var lines: [Phrase]

  /// A message.
  public init(_ lines: [Phrase]) { self.lines = lines }

  /// Draws as many lines as there is room for, broken between words.
  public func view(on surface: Surface) {
    let sheet = surface.filled(.text)
    var row = 0
    for line in lines {
      for text in Shown.wrapped(line.text.string, to: max(2, sheet.size.columns)) {
        guard row < sheet.size.rows else { return }
        sheet.write(text, row: row, line.role)
        row += 1
      }
    }
  }
}
