import Receivables
import Testing
import Wording

@testable import Correspondence

/// EPC069-12: the lines of the code and their limits.
@Suite("GiroCode")
struct GiroCodeTests {
  private func slip(
    holder: String = "Muster GmbH", minor: Int64 = 12_345, _ currency: Currency = .euro,
    reference: String = "10023 RE-1", bic: BIC? = nil
  ) throws -> PaymentSlip {
    PaymentSlip(
      holder: holder, iban: try IBAN("DE89370400440532013000"), bic: bic,
      amount: Money(minor: minor, currency), reference: reference)
  }

  private func lines(_ slip: PaymentSlip) throws -> [String] {
    String(decoding: try #require(GiroCode(slip)).payload, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `the lines stand in their order, empty ones in the middle kept, at the end left out`()
    throws
  {
    #expect(
      try lines(slip()) == [
        "BCD", "002", "1", "SCT", "", "Muster GmbH", "DE89370400440532013000", "EUR123.45", "", "",
        "10023 RE-1",
      ])
    #expect(try lines(slip(bic: try BIC("COBADEFFXXX")))[4] == "COBADEFFXXX")
  }

  @Test func `a structured reference stands in its own line, without a text`() throws {
    let found = try lines(slip(reference: "RF18 5390 0754 7034"))
    #expect(found[9...] == ["RF18539007547034"])
  }

  @Test func `the vector of the standard, but for its charset, comes out as it is printed`() throws
  {
    // Client:Marie Louise La Lune, EUR12.3 in the standard; we always write two places.
    let slip = PaymentSlip(
      holder: "François D'Alsace S.A.", iban: try IBAN("FR1420041010050500013M02606"),
      amount: Money(minor: 1_230, .euro), reference: "Client:Marie Louise La Lune")
    #expect(
      try lines(slip) == [
        "BCD", "002", "1", "SCT", "", "François D'Alsace S.A.", "FR1420041010050500013M02606",
        "EUR12.30", "", "", "Client:Marie Louise La Lune",
      ])
  }

  @Test func `what cannot be paid by a code has none`() throws {
    #expect(GiroCode(try slip(minor: 0)) == nil)
    #expect(GiroCode(try slip(minor: 100_000_000_000)) == nil)
    #expect(GiroCode(try slip(minor: 99_999_999_999)) != nil)
    #expect(GiroCode(try slip(minor: 1)) != nil)
    #expect(GiroCode(try slip(minor: 100, try Currency(code: "CHF"))) == nil)
  }

  @Test func `names and texts are cut at a word, and the whole is never too long`() throws {
    let words = Array(repeating: "Ärmelkanal", count: 20).joined(separator: " ")
    let found = try lines(slip(holder: words, reference: words))
    #expect(found[5].unicodeScalars.count <= 70 && found[5].hasSuffix("Ärmelkanal"))
    #expect(found[10].unicodeScalars.count <= 140 && found[10].hasSuffix("Ärmelkanal"))
    let code = try #require(GiroCode(try slip(holder: words, reference: words)))
    #expect(code.payload.count <= 331)
    let matrix = try #require(code.matrix)
    // Version 13 has 69 squares.
    #expect(matrix.side <= 69)
  }

  /// A slip whose code has so many bytes: a holder of three bytes a sign, and a text of one.
  private func slip(bytes: Int) throws -> PaymentSlip {
    let holder = Array(repeating: "€€€€€", count: 10).joined(separator: " ")
    let least = try #require(GiroCode(try slip(holder: holder, reference: "x"))).payload.count
    let words = String(repeating: "Rechnung ", count: 14).prefix(bytes - least)
    return try slip(holder: holder, reference: words + "x")
  }

  @Test func `331 bytes are a code of the largest size, 332 are none`() throws {
    let most = try #require(GiroCode(try slip(bytes: 331)))
    #expect(most.payload.count == 331)
    #expect(try #require(most.matrix).side == 69)
    #expect(GiroCode(try slip(bytes: 332)) == nil)
    // Texts are cut by signs: of signs of four bytes the whole is too long all the same.
    let long = String(repeating: "𝕏", count: 70)
    #expect(GiroCode(try slip(holder: long, reference: long)) == nil)
  }

  @Test func `the largest code is read from the paper, and where it is too long none is printed`()
    throws
  {
    let letter = try Specimen.letter(.reminder, .german)
    func code(bytes: Int) throws -> (code: [UInt8]?, words: String) {
      let text = LetterText(
        kind: .reminder, language: .german, heading: letter.paper.heading, mailSubject: "s",
        blocks: [.payment(try slip(bytes: bytes))])
      let printed = try PrintedLetter(text, letter.head)
      defer { printed.remove() }
      return (try printed.code(), try printed.words())
    }
    let most = try code(bytes: 331)
    #expect(most.code == (try #require(GiroCode(try slip(bytes: 331))).payload))
    #expect(most.words.contains("GiroCode"))
    let over = try code(bytes: 332)
    #expect(over.code == nil)
    #expect(!over.words.contains("GiroCode"))
    // What is to be paid and how still stands there.
    for word in ["DE89 3704 0044 0532 0130 00", "123,45", "Rechnung Rechnung"] {
      #expect(over.words.contains(word), "\(over.words)")
    }
  }
}
