import Interchange
import Receivables
import Seeding
import Testing

/// CAMT as banks write it, with every liberty they take.
@Suite("CAMT")
struct CAMTTests {
  private typealias Text = CAMTText

  private func read(_ text: String) throws -> StatementReading.Statement {
    let reading = try StatementReading(text)
    #expect(reading.findings == [])
    return try #require(reading.statements.first)
  }

  private func euro(_ minor: Int64) -> Money { Money(minor: minor, .euro) }

  // MARK: The file

  @Test func `message and version are told`() throws {
    let version08 = try StatementFile(MemorySource(Array(Text.statement().utf8)))
    #expect(version08.format == .camt(message: "camt.053", version: "001.08"))
    let bare = try StatementFile(
      MemorySource(Array("<Document><BkToCstmrAcctRpt/></Document>".utf8)))
    #expect(bare.format == .camt(message: "camt.052", version: nil))
  }

  @Test func `a file reads alike without namespace, with a prefix and with an unused one`() throws {
    let text = Text.statement(Text.entry("5.00"), closing: "105.00")
    let expected = try read(text)
    #expect(expected.isSound)
    #expect(expected.movements.map(\.amount) == [euro(500)])
    let bare = text.replacing(" xmlns=", with: " xmlns:n0=")
    let prefixed = text.replacing(" xmlns=", with: " xmlns:p=")
      .replacing("</", with: "\u{1}").replacing("<", with: "<p:").replacing("\u{1}", with: "</p:")
      .replacing("<p:?", with: "<?")
    for text in [bare, prefixed] {
      let other = try read(text)
      #expect(other.statement == expected.statement)
      #expect(other.movements == expected.movements)
    }
  }

  @Test func `Latin-1 that is not declared is read`() throws {
    let text = Text.statement(
      Text.entry("5.00", more: "<AddtlNtryInf>\u{1}BERWEISUNG</AddtlNtryInf>"), closing: "105.00"
    ).replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", with: "")
    let bytes = text.utf8.map { $0 == 1 ? 0xDC : $0 }
    let reading = try StatementReading(bytes)
    #expect(reading.statements.first?.movements.first?.bookingText == "ÜBERWEISUNG")
  }

  @Test func `a file that breaks off gives no statement for its movements`() throws {
    let text = Text.statement(Text.entry("5.00"), Text.entry("6.00"), closing: "111.00")
    let reading = try StatementReading(text.replacing("</Stmt>", with: "<"))
    #expect(reading.statements.isEmpty)
    #expect(reading.lost.count == 2)
    #expect(reading.findings.filter(\.isError) != [])
  }

  @Test func `the reading ends when it is told to`() throws {
    let text = Text.statement(Text.entry("5.00"), Text.entry("6.00"), closing: "111.00")
    var file = try StatementFile(MemorySource(Array(text.utf8)))
    var count = 0
    let findings = file.read(progress: { $0 < 0 }, { _ in count += 1 })
    #expect(findings == [])
    #expect(count == 1)
  }

  @Test(arguments: [
    "<Document/>", "<html><body/></html>", "<Document><Invoice/></Document>", "<a>",
    "<!DOCTYPE Document><Document><BkToCstmrStmt/></Document>", "hello", " ",
    "<Document><BkToCstmrStmt><GrpHdr/></BkToCstmrStmt></Document>",
  ])
  func `what has no statement is refused`(text: String) {
    let reading = Result { () throws(Finding) in try StatementReading(text) }
    switch reading {
    case .failure: break
    case .success(let reading):
      #expect(reading.statements.isEmpty)
      #expect(reading.findings.filter(\.isError) != [])
    }
  }

  // MARK: Entries

  @Test func `a missing status is booked, and what is only announced is counted`() throws {
    let read = try read(
      Text.statement(
        Text.entry("1.00", status: nil), Text.entry("2.00", status: "BOOK"),
        Text.entry("4.00", status: "PDNG"), Text.entry("8.00", status: "<Cd>INFO</Cd>"),
        closing: "103.00"))
    #expect(read.movements.map(\.amount) == [euro(100), euro(200)])
    #expect(read.statement.pending == 2)
    #expect(read.statement.movements == 2)
    #expect(read.isSound)
  }

  @Test func `days stand in for each other, and the closing balance for both`() throws {
    let read = try read(
      Text.statement(
        Text.entry("1.00", booked: nil), Text.entry("1.00", valued: nil),
        Text.entry("1.00", booked: nil, valued: nil),
        Text.entry("1.00", booked: "<DtTm>2026-11-19T23:59:59Z</DtTm>"),
        Text.entry("1.00", booked: "<Dt>2026-11-18T00:00:00</Dt>"), closing: "105.00"))
    let booked = ["2026-11-21", "2026-11-20", "2026-11-23", "2026-11-19", "2026-11-18"]
    let valued = ["2026-11-21", "2026-11-20", "2026-11-23", "2026-11-21", "2026-11-21"]
    #expect(read.movements.map(\.booked.description) == booked)
    #expect(read.movements.map(\.valued.description) == valued)
  }

  @Test func `an entry without any day is refused with its statement`() throws {
    let text = Text.statement(Text.entry("1.00", booked: nil, valued: nil))
      .replacing("<CreDtTm>2026-11-24T06:00:00+01:00</CreDtTm>", with: "")
    let read = try read(text)
    #expect(read.findings.map(\.rule) == [.fieldMissing("BookgDt")])
    #expect(!read.isSound)
  }

  @Test func `a reversal has the direction it is written with`() throws {
    let reversal = "<RvslInd>true</RvslInd>"
    let read = try read(
      Text.statement(
        Text.entry("3.00", more: reversal), Text.entry("-4.00", more: reversal), closing: "99.00"))
    #expect(read.movements.map(\.amount) == [euro(300), euro(-400)])
    #expect(read.movements.map(\.isReversal) == [true, true])
    #expect(read.isSound)
  }

  @Test func `amounts are exact or refused`() throws {
    func amount(_ text: String, _ currency: String = "EUR") throws -> [Money] {
      let read = try read(Text.statement(Text.entry(text, currency: currency), currency: currency))
      #expect(read.isSound == !read.movements.isEmpty)
      return read.movements.map(\.amount)
    }
    #expect(try amount("12") == [euro(1_200)])
    #expect(try amount("12.5") == [euro(1_250)])
    #expect(try amount("12.50000") == [euro(1_250)])
    #expect(try amount("0.00") == [euro(0)])
    #expect(try amount("-0012.01") == [euro(-1_201)])
    #expect(try amount("12", "JPY") == [Money(minor: 12, Currency(code: "JPY"))])
    #expect(try amount("12.345", "KWD") == [Money(minor: 12_345, Currency(code: "KWD"))])
    for text in [
      "12.34567", "12.505", "1E5", "1,50", "1.2.3", "--5", "+5", "", ".", "€5", "99999999999999999",
      "9223372036854775808",
    ] {
      #expect(try amount(text) == [], "\(text)")
    }
    #expect(try amount("1.00", "XXX") == [])
    #expect(try amount("1.5", "JPY") == [])
  }

  @Test func `a statement with a wrong sum is refused with both amounts`() throws {
    let read = try read(Text.statement(Text.entry("5.00"), closing: "106.00"))
    #expect(
      read.findings.map(\.rule) == [.doesNotAddUp(expected: euro(10_500), found: euro(10_600))])
    #expect(!read.isSound)
  }

  @Test func `an overdrawn account has negative balances`() throws {
    let read = try read(Text.statement(Text.entry("-150.00"), closing: "-50.00"))
    #expect(read.isSound)
    #expect(read.statement.closing?.amount == euro(-5_000))
    #expect(read.statement.isFinal)
  }

  @Test func `movements of several currencies are not added up`() throws {
    let read = try read(
      Text.statement(
        Text.entry("5.00"), Text.entry("7.00", currency: "SEK"), closing: "1234.00"))
    #expect(read.isSound)
    #expect(read.movements.map(\.amount.currency.code) == ["EUR", "SEK"])
  }

  @Test func `an account that is no IBAN is read as it is written`() throws {
    let text = Text.statement().replacing(
      "<IBAN>\(Text.account)</IBAN>", with: "<Othr><Id>1234 5678</Id></Othr>")
    #expect(try read(text).statement.account == "12345678")
  }
}
