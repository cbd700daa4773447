/// An encoder of `Encodable` types into JSON texts.
///
/// Members stand in the order in which a type encodes them, so that the same value gives the same
/// bytes; those of a dictionary are sorted by the bytes of their keys. Whatever is encoded can be
/// read by a ``Reader`` of standard limits: a key that occurs twice, U+0000 in a string and deeper
/// nesting are refused. Floating-point numbers are refused, since they would not be exact.
public struct NotationEncoder: Sendable {
  /// How texts are laid out.
  public var style: Style
  /// What the types find as `userInfo` of their encoder.
  public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

  /// Creates an encoder.
  public init(style: Style = .compact) {
    self.style = style
  }

  /// Encodes a value.
  ///
  /// - Parameter value: The value.
  /// - Returns: The bytes of its text.
  /// - Throws: Why the value has no text, and which value in it is the cause.
  public func encode<T: Encodable>(_ value: T) throws(EncodingFault) -> [UInt8] {
    let draft = Draft(writer: Writer(style: style), userInfo: userInfo)
    do {
      try draft.encode(value)
      return try draft.writer.finish()
    } catch {
      throw draft.fault(for: error, encoding: T.self)
    }
  }
}
