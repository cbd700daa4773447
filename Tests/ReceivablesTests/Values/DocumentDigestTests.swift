import Receivables
import Testing

@Suite("Digests of documents")
struct DocumentDigestTests {
  /// The digest of the four bytes `test`.
  private static let digest = "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"
  private static let stem = String(digest.dropLast())
  private static let end = String(digest.dropFirst())

  @Test(arguments: [
    digest, "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU", String(repeating: "A", count: 43),
    String(repeating: "_", count: 42) + "8",
  ])
  func `43 characters of base64url are a digest`(text: String) throws {
    #expect(try DocumentDigest(text).text == text)
    #expect(try DocumentDigest(text).description == text)
    #expect(try DocumentDigest(coded: text) == DocumentDigest(text))
  }

  @Test func `a document has one name`() {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    let ends = alphabet.filter { (try? DocumentDigest("\(Self.stem)\($0)")) != nil }
    #expect(ends == "AEIMQUYcgkosw048")
  }

  @Test func `capital and small letters are told apart`() throws {
    let capital = try DocumentDigest("N" + Self.digest.dropFirst())
    #expect(try capital != DocumentDigest(Self.digest))
  }

  @Test(arguments: [
    "", "n4bQ", stem, "\(digest)A", "\(digest)=", "\(digest)\u{301}", "\(stem)=", "\(stem) ",
    "\(stem)\n", "\(stem)\u{0}", "\(stem)+", "\(stem)/", "\(stem).", "\(stem)h", " \(stem)",
    "/\(end)", "+\(end)", "ü\(end)", "\(stem.dropLast())ü", "\(stem.dropLast())\u{301}",
    "../\(end.dropFirst(2))", "Ａ\(end)", "Ａ\(end.dropFirst(2))",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  ])
  func `another text is no digest`(text: String) {
    #expect(throws: DocumentDigestFault.noDigest) { try DocumentDigest(text) }
  }
}
