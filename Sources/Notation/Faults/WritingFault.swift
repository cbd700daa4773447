/// The reason why a text cannot be written, and the value that prevents it.
public struct WritingFault: Error, Sendable, Hashable {
  /// What is wrong.
  public let reason: Reason
  /// The way to the value from the root of the text.
  public let path: Path

  /// Creates a fault.
  public init(_ reason: Reason, path: Path) {
    self.reason = reason
    self.path = path
  }
}

extension WritingFault {
  /// What is wrong with a value that is to be written.
  public enum Reason: Sendable, Hashable {
    /// A key is written twice into one object.
    case duplicateKey(String)
    /// A string contains U+0000, which ``Reader`` refuses.
    case nulCharacter
    /// Arrays and objects are nested deeper than a reader with standard limits accepts.
    case tooDeep(limit: Int)
    /// A floating-point number, which could not be exact.
    case floatingPoint
    /// A value has encoded nothing, and so has no text.
    case nothingEncoded
    /// A value asked for two kinds of container or wrote to one whose text was complete.
    case misuse
    /// The value refused with an `EncodingError` of the standard library.
    case unacceptable(type: String)
  }
}
