/// A country by its two letters (ISO 3166-1).
public struct Country: Sendable, Hashable {
  /// The two capital letters.
  public let code: String

  /// Germany.
  public static let germany = Country(unchecked: "DE")

  private init(unchecked code: String) { self.code = code }

  /// Reads a code of two letters, small or capital; whether such a country exists is not asked.
  ///
  /// - Throws: `CountryFault` where the text is none.
  public init(_ text: String) throws(CountryFault) {
    let isCode =
      text.utf8.count == 2
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
      }
    guard isCode else { throw .noCode }
    code = text.uppercased()
  }
}

/// Why a text names no country.
public enum CountryFault: Error, Sendable, Hashable {
  /// The text is not two letters.
  case noCode
}

extension Country: CodedAsText {
  /// Reads a code.
  public init(coded text: String) throws { try self.init(text) }

  /// The two letters.
  public var description: String { code }
}
