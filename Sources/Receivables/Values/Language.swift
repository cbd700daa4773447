/// A language that every sentence exists in, and that letters are written in.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
  /// German, as in Germany.
  case german = "de"
  /// English, with the day before the month.
  case english = "en"
}
