/// What went wrong, and what to do about it, as two sentences.
public struct Explanation: Sendable, Hashable {
  /// What is wrong.
  public let message: String

  /// What to do; empty where the message says it.
  public let remedy: String

  /// A message and what to do.
  public init(message: String, remedy: String) {
    self.message = message
    self.remedy = remedy
  }
}
