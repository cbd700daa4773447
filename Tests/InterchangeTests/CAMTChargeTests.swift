import Interchange
import Receivables
import Testing

/// CAMT: charges of banks, what comes back, and how much one entry may hold.
@Suite("CAMT, charges and returns")
struct CAMTChargeTests {
  private typealias Text = CAMTText

  private func statement(_ amount: String, _ more: String) throws -> StatementReading.Statement {
    let reading = try StatementReading(Text.statement(Text.entry(amount, more: more)))
    return try #require(reading.statements.first)
  }

  private func movement(_ amount: String, _ detail: String, entry: String = "") throws
    -> IncomingMovement
  {
    try #require(
      try statement(amount, "\(entry)<NtryDtls><TxDtls>\(detail)</TxDtls></NtryDtls>").movements
        .first)
  }

  private func back(_ amount: String, _ detail: String) throws -> IncomingMovement.Back {
    try #require(try movement(amount, detail + "<RtrInf/>").back)
  }

  private func euro(_ minor: Int64) -> Money { Money(minor: minor, .euro) }

  private func charge(_ amount: String, _ currency: String = "EUR") -> String {
    "<Rcrd><Amt Ccy=\"\(currency)\">\(amount)</Amt></Rcrd>"
  }

  private func ordered(_ amount: String, _ currency: String = "EUR") -> String {
    "<AmtDtls><InstdAmt><Amt Ccy=\"\(currency)\">\(amount)</Amt></InstdAmt></AmtDtls>"
  }

  // MARK: Charges

  @Test func `charges explain an entry that is larger or smaller than its only payment`() throws {
    let charges = "<Chrgs>\(charge("3.00"))</Chrgs>"
    func rules(_ amount: String, _ detail: String) throws -> [Finding.Rule] {
      try statement(amount, "<NtryDtls>\(detail)</NtryDtls>").findings.map(\.rule)
    }
    #expect(try rules("-53.00", Text.detail("-50.00", more: charges)) == [])
    #expect(try rules("47.00", Text.detail("50.00", more: charges)) == [])
    #expect(
      try rules("52.00", Text.detail("50.00", more: charges))
        == [.unsplit(euro(5_200), count: 1)])
    #expect(
      try rules("47.00", Text.detail("50.00")) == [.unsplit(euro(4_700), count: 1)])
  }

  @Test func `a total of charges counts where it stands alone, and not beside its parts`() throws {
    let total = "<TtlChrgsAndTaxAmt Ccy=\"EUR\">3.00</TtlChrgsAndTaxAmt>"
    let alone = try back("-53.00", "<Chrgs>\(total)</Chrgs>")
    #expect(alone.charges == euro(300))
    let both = try back("-53.00", "<Chrgs>\(total)\(charge("1.00"))\(charge("2.00"))</Chrgs>")
    #expect(both.charges == euro(300))
    #expect(both.original == euro(5_000))
  }

  @Test func `charges and orders in another currency are not counted`() throws {
    let charges = "<Chrgs>\(charge("3.00"))\(charge("9.00", "USD"))</Chrgs>"
    let mixed = try back("-53.00", charges)
    #expect(mixed.charges == euro(300))
    #expect(mixed.original == euro(5_000))
    let foreign = try back("-53.00", ordered("60.00", "USD"))
    #expect(foreign.original == nil)
    #expect(foreign.charges == nil)
  }

  // MARK: Returns

  @Test func `charges are taken off a transfer that comes back`() throws {
    let difference = try back("47.00", ordered("50.00"))
    #expect(difference.original == euro(5_000))
    #expect(difference.charges == euro(300))
    let named = try back("47.00", "<Chrgs>\(charge("3.00"))</Chrgs>")
    #expect(named.original == euro(5_000))
    #expect(named.charges == euro(300))
  }

  @Test func `what comes back keeps the sides of the payment that it undoes`() throws {
    let sides = """
      <RltdPties><Dbtr><Nm>Erika Muster</Nm></Dbtr><Cdtr><Nm>Wir GmbH</Nm></Cdtr></RltdPties>
      """
    #expect(try movement("-53.00", sides + "<RtrInf/>").name == "Erika Muster")
    #expect(try movement("-53.00", sides).name == "Wir GmbH")
    #expect(try movement("53.00", sides + "<RtrInf/>").name == "Wir GmbH")
    #expect(try movement("53.00", sides).name == "Erika Muster")
  }

  @Test(arguments: [("true", true), ("1", true), ("false", false), ("0", false)])
  func `a reversal is told by either word of XML`(word: String, isReversal: Bool) throws {
    let found = try statement("5.00", "<RvslInd>\(word)</RvslInd>").movements.first
    #expect(found?.isReversal == isReversal)
  }

  // MARK: Payment before entry

  @Test func `reference and kind of a payment come before those of its entry`() throws {
    let entry = """
      <AcctSvcrRef>E-1</AcctSvcrRef><BkTxCd><Prtry><Cd>NTRF+191</Cd></Prtry></BkTxCd>
      """
    let own = """
      <Refs><AcctSvcrRef>B-1</AcctSvcrRef></Refs><BkTxCd><Prtry><Cd>NTRF+166</Cd></Prtry></BkTxCd>
      """
    let found = try movement("5.00", own, entry: entry)
    #expect(found.bankReference == "B-1")
    #expect(found.code == "166")
    let bare = try movement("5.00", "", entry: entry)
    #expect(bare.bankReference == "E-1")
    #expect(bare.code == "191")
  }

  @Test func `version 01 has payments and batches right in the entry`() throws {
    let read = try statement("10.00", Text.detail("4.00") + Text.detail("6.00"))
    #expect(read.movements.map(\.amount) == [euro(400), euro(600)])
    let batch = "<Btch><NbOfTxs>3</NbOfTxs></Btch>"
    #expect(try statement("10.00", batch).movements.map(\.count) == [3])
  }

  @Test func `several batches of an entry add up`() throws {
    func batch(_ count: Int) -> String {
      "<NtryDtls><Btch><NbOfTxs>\(count)</NbOfTxs></Btch></NtryDtls>"
    }
    #expect(try statement("10.00", batch(3) + batch(4)).movements.map(\.count) == [7])
  }

  // MARK: Limits

  @Test func `payments, charges and texts of an entry have limits`() throws {
    let long = "<Ustrd>\(String(repeating: "x", count: 600_000))</Ustrd>"
    let cases: [(String, Finding.Rule)] = [
      (String(repeating: "<TxDtls/>", count: 50_001), .limit(.details, 50_000)),
      (
        "<TxDtls><Chrgs>\(String(repeating: charge("0.01"), count: 101))</Chrgs></TxDtls>",
        .limit(.details, 100)
      ), ("<TxDtls><RmtInf>\(long)\(long)</RmtInf></TxDtls>", .limit(.text, 1 << 20)),
    ]
    for (details, rule) in cases {
      let reading = try StatementReading(
        Text.statement(Text.entry("5.00", more: "<NtryDtls>\(details)</NtryDtls>")))
      #expect(reading.findings.map(\.rule) == [rule])
      #expect(reading.statements.isEmpty)
    }
  }
}
