import Interchange
import Receivables
import Testing

/// MT940: balances, the currency of amounts, and what of a line is whose.
@Suite("MT940, balances and references")
struct MTBalanceTests {
  private func read(_ lines: String...) throws -> StatementReading.Statement {
    let reading = try StatementReading(lines.joined(separator: "\n") + "\n-\n")
    #expect(reading.findings == [])
    return try #require(reading.statements.first)
  }

  private func movement(_ lines: String...) throws -> IncomingMovement {
    let text = ([":20:A", ":25:1/2", ":60F:C261120EUR100,00"] + lines).joined(separator: "\n")
    return try #require(try StatementReading(text).statements.first?.movements.first)
  }

  private func euro(_ minor: Int64) -> Money { Money(minor: minor, .euro) }

  // MARK: Balances

  @Test func `an overdrawn account has negative balances`() throws {
    let read = try read(
      ":20:A", ":25:1/2", ":60F:D261120EUR100,00", ":61:261120C5,00NTRF", ":62F:D261121EUR95,00")
    #expect(read.isSound)
    #expect(read.statement.opening?.amount == euro(-10_000))
    #expect(read.statement.closing?.amount == euro(-9_500))
  }

  @Test func `the balance between two pages is not the last of its day`() throws {
    let read = try read(
      ":20:A", ":25:1/2", ":60M:C261120EUR100,00", ":61:261120C5,00NTRF", ":62M:C261121EUR105,00")
    #expect(read.isSound)
    #expect(read.statement.closing?.amount == euro(10_500))
    #expect(!read.statement.isFinal)
  }

  @Test func `the first opening of a message counts`() throws {
    let read = try read(
      ":20:A", ":25:1/2", ":60F:C261120EUR100,00", ":61:261120C5,00NTRF", ":60M:C261120EUR105,00",
      ":61:261120C1,00NTRF", ":62F:C261121EUR106,00")
    #expect(read.isSound)
    #expect(read.statement.opening?.amount == euro(10_000))
  }

  @Test func `a closing balance that cannot be read refuses the statement`() throws {
    for balance in ["C261121EUR1x5,00", "X261121EUR105,00", "C2611EUR105,00", "C261121EUR105.00"] {
      let read = try read(
        ":20:A", ":25:1/2", ":60F:C261120EUR100,00", ":61:261120C5,00NTRF", ":62F:\(balance)")
      #expect(!read.isSound, "\(balance)")
    }
  }

  // MARK: Account and currency

  @Test func `a statement of no account is refused`() throws {
    let read = try read(":20:A", ":60F:C261120EUR0,", ":62F:C261120EUR0,")
    #expect(read.findings.map(\.rule) == [.fieldMissing(":25:")])
    #expect(!read.isSound)
  }

  @Test func `a balance without currency is in that of the opening one`() throws {
    let read = try read(
      ":20:A", ":25:1/2", ":60F:C261120EUR100,00", ":61:261120C5,00NTRF", ":62F:C261121105,00")
    #expect(read.isSound)
    #expect(read.statement.closing?.amount == euro(10_500))
  }

  @Test func `the currency behind the account stands in for an opening balance`() throws {
    let read = try read(":20:A", ":25:70011110/4005287001EUR", ":61:261120C5,00NTRF")
    #expect(read.isSound)
    #expect(read.movements.map(\.amount) == [euro(500)])
  }

  @Test func `a message takes no currency from the one before it`() throws {
    let reading = try StatementReading(
      """
      :20:A
      :25:1/2
      :60F:C261120EUR100,00
      :62F:C261120EUR100,00
      -
      :20:B
      :25:1/3
      :61:261120C5,00NTRF
      -

      """)
    let second = try #require(reading.statements.last)
    #expect(second.findings.map(\.rule) == [.fieldMissing(":60F:")])
    #expect(second.movements.isEmpty)
  }

  // MARK: References and words

  @Test func `a word that announces a reference is none`() throws {
    let found = try movement(":61:261120C5,00NTRFKREF+//B-1")
    #expect(found.endToEnd == nil)
    #expect(found.bankReference == "B-1")
  }

  @Test func `a debit of type NRTI came back; charges in another currency are not counted`() throws
  {
    let found = try movement(":61:261120D53,00NRTINONREF", "/OCMT/EUR50,00//CHGS/USD3,00/")
    #expect(found.back?.original == euro(5_000))
    #expect(found.back != nil && found.back?.charges == nil)
    #expect(try movement(":61:261120D53,00NTRFNONREF").back == nil)
  }

  @Test func `a mark before digits that are no key is text`() throws {
    let found = try movement(":61:261120C5,00NTRF", ":86:166?20SVWZ+Was?99 ?41 Frage?32ERIKA")
    #expect(found.remittance == "Was?99 ?41 Frage")
    #expect(found.name == "ERIKA")
  }

  @Test func `who pays for another is the name where no other stands`() throws {
    let words = "SVWZ+Miete ABWA+Erika Muster"
    #expect(try movement(":61:261120C5,00NTRF", ":86:166?20\(words)").name == "Erika Muster")
    #expect(try movement(":61:261120C5,00NTRF", ":86:166?20\(words)?32MAX").name == "MAX")
  }
}
