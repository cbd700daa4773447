/// A text with what it is for.
public struct Phrase: Sendable, Hashable {
  /// The text.
  public var text: Shown
  /// What it is for.
  public var role: Role

  /// A text with what it is for.
  public init(_ text: Shown, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// An ordinary text.
  public init(stringLiteral text: String) { self.init(Shown(text)) }
}
