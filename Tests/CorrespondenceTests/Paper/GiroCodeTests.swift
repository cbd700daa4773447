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
}
