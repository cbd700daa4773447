import Receivables
import Testing

@testable import Interchange

/// Files of payment providers, read.
@Suite("Files of payment providers")
struct ProviderFileTests {
  typealias Texts = ProviderTexts

  func euro(_ minor: Int64) -> Money { Money(minor: minor, .euro) }

  @Test func `the activity of PayPal is known by its titles, in German`() throws {
    let reading = try Texts.reading(Texts.german)
    #expect(reading.kind == .paypalActivity)
    #expect(reading.findings == [])
    #expect(reading.dialect?.amounts == .german)
    #expect(reading.dialect?.days == .german)
    let rows = try #require(reading.provider)
    #expect(rows.pending == 1)
    #expect(rows.unmoved == 2)
    #expect(
      rows.movements.map(\.detail.kind) == [
        .payment, .payment, .payout, .payment, .refund, .chargeback,
      ])
    #expect(
      rows.movements.map(\.amount)
        == [euro(11_900), euro(5_000), euro(-110_000), euro(700), euro(-5_000), euro(-11_900)])
    let first = try #require(rows.movements.first)
    #expect(first.fee == euro(-259))
    #expect(first.payer == "Erika Muster")
    #expect(first.detail.email?.text == "erika.privat@example.org")
    #expect(first.detail.invoice?.text == "R-2026-0001")
    let hold = try #require(rows.movements.last?.detail)
    #expect(hold.related?.text == "PAY1")
    #expect(hold.caseNumber?.text == "PP-D-1")
    #expect(hold.reason == .notReceived)
    #expect(try hold.answerBy == Day("2026-11-30"))
  }

  @Test func `the activity of PayPal is known by its titles, in English`() throws {
    let reading = try Texts.reading(Texts.english)
    #expect(reading.kind == .paypalActivity)
    #expect(reading.findings == [])
    #expect(reading.dialect?.amounts == .english)
    #expect(reading.dialect?.days == .monthFirst)
    let rows = try #require(reading.provider)
    #expect(rows.movements.map(\.detail.kind) == [.payment, .reversal])
    #expect(rows.pending == 1)
    #expect(rows.unmoved == 1)
  }

  @Test func `a settlement is read by its mapping, which is written as it is read`() throws {
    let mapping = try TableMapping(text: Array(Texts.mapping.utf8))
    #expect(try TableMapping(text: mapping.text) == mapping)
    #expect(FileKind.mapped(mapping).code == "settlement")
    let reading = try Texts.settlement(Texts.rows)
    #expect(reading.findings == [])
    let rows = try #require(reading.provider)
    #expect(rows.movements.count == 12)
    #expect(rows.unmoved == 1)
    #expect(rows.movements[0].detail.provider.text == "Klarna")
    #expect(rows.movements[4].amount == euro(-11_900))
    #expect(rows.movements[4].fee == euro(-1_500))
    #expect(rows.movements[7].amount == euro(0))
  }

  @Test(arguments: [
    (";;2026-11-02;60.00;;SALE;;B-0004;;;", Finding.Rule.missing(.transaction), 1, "id"),
    ("K1;;2026-11-02;60.00;;SOLD;;;;;", .unknownWord("SOLD", .type), 6, "what"),
    ("K1;;2026-11-02;;;SALE;;;;;", .missing(.gross), 4, "amount"),
    ("K1;;;60.00;;SALE;;;;;", .missing(.day), 3, "date"),
    ("K1;;2026-11-02;-60.00;;SALE;;;;;", .negativePayment("-60.00"), 4, "amount"),
    (
      "K 1;;2026-11-02;60.00;;SALE;;;;;",
      .name(.unexpectedCharacter(" ", position: 2)), 1, "id"
    ),
    ("K1;;2026-11-02;60.00;;;;;;;", .missing(.type), 6, "what"),
  ])
  func `a row that cannot be read is named by line and column`(
    _ row: String, _ rule: Finding.Rule, _ column: Int, _ title: String
  ) throws {
    let reading = try Texts.settlement([row, "K2;;2026-11-03;1.50;;PAYMENT;;;;;"])
    #expect(reading.findings == [Finding(rule, line: 2, column: column, title: title)])
    #expect(reading.provider?.movements.map(\.detail.id.text) == ["K2"])
  }

  @Test func `amounts that could be thousands are not guessed`() throws {
    let reading = try Texts.settlement(["K1;;2026-11-02;1.234;;SALE;;;;;"])
    #expect(reading.findings.map(\.rule) == [.ambiguousAmounts("1.234")])
    #expect(reading.provider == nil)
  }

  @Test func `a mapping names what it does not know`() throws {
    func rule(_ text: String) -> Finding.Rule? {
      do throws(Finding) {
        _ = try TableMapping(text: Array(text.utf8))
        return nil
      } catch { return error.rule }
    }
    #expect(rule(#"{"settlement":{"bank":"x"}}"#) == .mappingName("bank"))
    #expect(rule(#"{"settlement":{"types":{"A":"gift"}}}"#) == .mappingValue)
    #expect(rule(#"{"settlement":{"method":"barter"}}"#) == .mappingValue)
    #expect(rule(#"{"settlement":[]}"#) == .mappingValue)
  }
}
