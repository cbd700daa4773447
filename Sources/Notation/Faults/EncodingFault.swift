/// The reason why a value could not be encoded.
public enum EncodingFault: Error, Sendable {
  /// The value has no text.
  case writing(WritingFault)
  /// The value's own method refused with an error of its own.
  case custom(any Error, path: Path)

  /// The way to the value at fault.
  public var path: Path {
    switch self {
    case .writing(let fault): fault.path
    case .custom(_, let path): path
    }
  }
}
