/// A piece of text in one style; a row of a table or a bar is a list of them.
public struct StyledText: Sendable, Hashable {
  /// The text.
  public var text: Shown
  /// How it looks.
  public var style: Style

  /// A piece of text in one style.
  public init(_ text: Shown, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

extension Painter {
  /// Writes pieces one after the other on one row.
  ///
  /// - Returns: The place after the last piece, as if nothing had been cut.
  @discardableResult
  public func write(_ pieces: [StyledText], at point: Point = .zero) -> Point {
    pieces.reduce(point) { write($1.text, at: $0, $1.style) }
  }
}
