import Interchange
import Receivables
import Testing

/// CAMT: what a statement stands on, its account, currency, days and balances.
@Suite("CAMT, balances and days")
struct CAMTBalanceTests {
  private typealias Text = CAMTText

  private func read(_ text: String) throws -> StatementReading.Statement {
    let reading = try StatementReading(text)
    #expect(reading.findings == [])
    return try #require(reading.statements.first)
  }

  private func euro(_ minor: Int64) -> Money { Money(minor: minor, .euro) }

  /// A statement with balances of its own, in their order.
  private func statement(_ balances: [String], _ entries: String = "") throws
    -> StatementReading.Statement
  {
    try read(Text.statement(balances.joined() + entries))
  }

  // MARK: Balances

  @Test func `the closing balance of the day before opens where no other does`() throws {
    let read = try statement(
      [Text.balance("PRCD", "100.00"), Text.balance("CLBD", "106.00")], Text.entry("5.00"))
    #expect(read.statement.opening?.amount == euro(10_000))
    #expect(
      read.findings.map(\.rule) == [.doesNotAddUp(expected: euro(10_500), found: euro(10_600))])
  }

  @Test func `the better balance counts, wherever it stands`() throws {
    let (opening, closing) = (Text.balance("OPBD", "100.00"), Text.balance("CLBD", "100.00"))
    let others = [Text.balance("PRCD", "7.00"), Text.balance("ITBD", "8.00")]
    for balances in [[opening, closing] + others, others + [opening, closing]] {
      let read = try statement(balances)
      #expect(read.isSound)
      #expect(read.statement.opening?.amount == euro(10_000))
      #expect(read.statement.closing?.amount == euro(10_000))
      #expect(read.statement.isFinal)
    }
    #expect(try statement(others).statement.closing?.amount == euro(800))
    #expect(try !statement(others).statement.isFinal)
  }

  @Test func `a closing balance in the course of a day is not its last`() throws {
    let between = Text.balance("CLBD", "100.00").replacing(
      "</CdOrPrtry></Tp>", with: "</CdOrPrtry><SubTp><Cd>INTM</Cd></SubTp></Tp>")
    #expect(try statement([between]).statement.closing?.amount == euro(10_000))
    #expect(try !statement([between]).statement.isFinal)
  }

  // MARK: The account

  @Test func `a statement of no account is refused`() throws {
    let text = Text.statement(Text.entry("5.00"), closing: "105.00")
      .replacing("<IBAN>\(Text.account)</IBAN>", with: "")
    let read = try read(text)
    #expect(read.findings.map(\.rule) == [.fieldMissing("Acct/Id")])
    #expect(!read.isSound)
  }

  @Test func `an account in a currency that there is not is refused`() throws {
    let read = try read(Text.statement(currency: "XXX"))
    #expect(read.findings.map(\.rule) == [.amount(.unknownCurrency("XXX"), .plain)])
    #expect(!read.isSound)
  }

  @Test func `the opening balance names the currency where neither account nor amount does`() throws
  {
    let text = Text.statement(
      Text.entry("5.00").replacing(" Ccy=\"EUR\"", with: ""), closing: "105.00"
    ).replacing("<Ccy>EUR</Ccy>", with: "")
    let read = try read(text)
    #expect(read.isSound)
    #expect(read.movements.map(\.amount) == [euro(500)])
  }

  // MARK: Days

  @Test func `without a balance the end of the period stands in for a day, then when it was made`()
    throws
  {
    let text = Text.statement(Text.entry("1.00", booked: nil, valued: nil))
    #expect(try read(text).movements.map(\.booked.description) == ["2026-11-24"])
    let period = """
      <FrToDt><FrDtTm>2026-11-20T00:00:00</FrDtTm><ToDtTm>2026-11-22T23:59:59</ToDtTm></FrToDt><Acct>
      """
    let told = try read(text.replacing("<Acct>", with: period))
    #expect(told.movements.map(\.booked.description) == ["2026-11-22"])
    #expect(told.statement.from?.description == "2026-11-20")
  }

  // MARK: Refusals

  @Test func `an entry without amount or direction refuses its statement`() throws {
    let entry = Text.entry("5.00")
    let direction = try read(
      Text.statement(entry.replacing("<CdtDbtInd>CRDT</CdtDbtInd>", with: "")))
    #expect(direction.findings.map(\.rule) == [.fieldMissing("CdtDbtInd")])
    #expect(!direction.isSound)
    let amount = try read(
      Text.statement(entry.replacing("<Amt Ccy=\"EUR\">5.00</Amt>", with: "")))
    #expect(amount.findings.map(\.rule) == [.fieldMissing("Amt")])
    #expect(!amount.isSound)
  }

  @Test func `a document type is refused, also before a statement that could be read`() throws {
    let good = Text.statement(Text.entry("5.00"), closing: "105.00")
    let types = [
      "<!DOCTYPE Document>", "<!DOCTYPE Document [<!ENTITY a \"5.00\">]>",
      "<!DOCTYPE Document SYSTEM \"file:///etc/passwd\">",
    ]
    for type in types {
      let text = good.replacing("<Document ", with: type + "<Document ")
      #expect(throws: Finding(.xml(.documentType), line: 2)) { try StatementReading(text) }
    }
  }
}
