/// The reason why a value could not be decoded.
public enum DecodingFault: Error, Sendable {
  /// The text is not JSON.
  case syntax(SyntaxFault)
  /// The text is JSON, but not of the form that the type asks for.
  case content(ContentFault)
  /// The type's own initialiser refused the value with an error of its own.
  case custom(any Error, path: Path, offset: Int)

  /// The number of bytes before the fault.
  public var offset: Int {
    switch self {
    case .syntax(let fault): fault.offset
    case .content(let fault): fault.offset
    case .custom(_, _, let offset): offset
    }
  }

  /// The way to the value at fault, if the text was readable at all.
  public var path: Path? {
    switch self {
    case .syntax: nil
    case .content(let fault): fault.path
    case .custom(_, let path, _): path
    }
  }
}
