/// The name of a kept document: the SHA-256 of its bytes in base64url, 43 characters.
public struct DocumentDigest: Sendable, Hashable {
  /// The 43 characters.
  public let text: String

  /// Reads a digest.
  ///
  /// - Throws: `DocumentDigestFault` where the text is none.
  public init(_ text: String) throws(DocumentDigestFault) {
    let isDigest =
      text.utf8.count == 43 && text.utf8.allSatisfy(Self.isBase64URL)
      && text.utf8.last.map(Self.lastDigits.contains) == true
    guard isDigest else { throw .noDigest }
    self.text = text
  }

  // 256 bits leave two of the 258 over, which are zero: else one document had four names.
  private static let lastDigits = Array("AEIMQUYcgkosw048".utf8)

  private static func isBase64URL(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// Why a text names no document.
public enum DocumentDigestFault: Error, Sendable, Hashable {
  /// The text is not 43 characters of base64url that hold 256 bits.
  case noDigest
}

extension DocumentDigest: CodedAsText {
  /// Reads a digest.
  public init(coded text: String) throws { try self.init(text) }

  /// The 43 characters.
  public var description: String { text }
}
