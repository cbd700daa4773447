public import Receivables

/// Every sentence of the program, in one language.
///
/// Other parts give typed values; only here do they become words. A sentence is written in both
/// languages side by side and each switch is exhaustive, so that neither a language nor a case can
/// be forgotten.
///
///     Wording(.german).money(Money(minor: 123_456, .euro))  // "1.234,56 EUR"
public struct Wording: Sendable, Hashable {
  /// The language of every sentence.
  public let language: Language

  /// The sentences in a language.
  public init(_ language: Language) { self.language = language }

  /// One sentence in both languages; only the one wanted is made.
  func say(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .german: german()
    case .english: english()
    }
  }
}
