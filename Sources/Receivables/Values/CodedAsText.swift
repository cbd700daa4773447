/// A value that files hold as one text: the text it prints, read back by its own strict reader.
public protocol CodedAsText: Codable, CustomStringConvertible {
  /// Reads the text that `description` prints.
  init(coded text: String) throws
}

extension CodedAsText {
  /// Reads the text; the value's own fault is the underlying error where it is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(coded: text)
    } catch {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: container.codingPath, debugDescription: String(describing: Self.self),
          underlyingError: error))
    }
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
