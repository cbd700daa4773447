/// A decoder of JSON texts into `Decodable` types.
///
/// Keys that a type does not ask for are ignored. Integers are exact: a number with a fraction or
/// an exponent is no integer, not even `1.0`. Floating-point types are refused, since amounts and
/// rates that pass through them are no longer what was written; take ``Value/number()`` instead.
///
/// A type may ask for a ``Value`` and decode it later.
public struct NotationDecoder: Sendable {
  /// The grammar that texts are held to.
  public var dialect: Dialect
  /// The sizes beyond which a text is refused.
  public var limits: Limits
  /// What the types find as `userInfo` of their decoder.
  public var userInfo: [CodingUserInfoKey: any Sendable] = [:]

  /// Creates a decoder.
  public init(dialect: Dialect = .strict, limits: Limits = .standard) {
    self.dialect = dialect
    self.limits = limits
  }
}

extension NotationDecoder {
  /// Decodes a text.
  ///
  /// - Parameters:
  ///   - type: What to decode.
  ///   - text: The bytes of the text.
  /// - Returns: The decoded value.
  /// - Throws: What is wrong with the text or with a value in it, and where.
  public func decode<T: Decodable>(
    _ type: T.Type = T.self, from text: [UInt8]
  ) throws(DecodingFault) -> T {
    let document: Document
    do {
      document = try Document(text, dialect: dialect, limits: limits)
    } catch {
      throw .syntax(error)
    }
    return try decode(type, from: document.root)
  }

  /// Decodes a text.
  public func decode<T: Decodable>(
    _ type: T.Type = T.self, from text: String
  ) throws(DecodingFault) -> T {
    try decode(type, from: Array(text.utf8))
  }

  /// Decodes a value that has been read, which is the way to many texts: see ``Reader``.
  ///
  /// - Parameters:
  ///   - type: What to decode.
  ///   - value: The value; paths of faults start at the root of its document.
  /// - Returns: The decoded value.
  /// - Throws: What is wrong with the value or with one in it, and where.
  public func decode<T: Decodable>(
    _ type: T.Type = T.self, from value: Value
  ) throws(DecodingFault) -> T {
    let decoder = NodeDecoder(session: Session(tape: value.tape, userInfo: userInfo), value.index)
    do {
      return try decoder.decode(type)
    } catch {
      throw decoder.session.fault(for: error, decoding: type, at: value.index)
    }
  }
}
