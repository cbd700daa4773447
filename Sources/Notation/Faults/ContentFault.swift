/// The reason why a value is not what was asked for, and which value that is.
public struct ContentFault: Error, Sendable, Hashable {
  /// What is wrong.
  public let reason: Reason
  /// The way to the value from the root of its text.
  public let path: Path
  /// The number of bytes before the value; see ``Position`` for its line and column.
  public let offset: Int

  /// Creates a fault.
  public init(_ reason: Reason, path: Path, offset: Int) {
    self.reason = reason
    self.path = path
    self.offset = offset
  }
}

extension ContentFault {
  /// What is wrong with a value.
  public enum Reason: Sendable, Hashable {
    /// The value is of another kind.
    case wrongKind(expected: Kind, found: Kind)
    /// The object has no such member.
    case missingKey(String)
    /// The array has no such element; its count is given.
    case missingElement(count: Int)
    /// The number, given as written, has a fraction or an exponent.
    case notAnInteger(String)
    /// The number, given as written, does not fit into the integer type.
    case outOfRange(String, type: String)
    /// A floating-point number was asked for, which could not be exact.
    case floatingPoint
    /// The value has the right kind, but the type does not accept it.
    case unacceptable(type: String)
  }
}
