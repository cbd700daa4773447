/// A note of a clerk.
public struct Note: EventPayload {
  /// What is to be remembered.
  public let text: Remark

  /// A note.
  public init(text: Remark) {
    self.text = text
  }
}
