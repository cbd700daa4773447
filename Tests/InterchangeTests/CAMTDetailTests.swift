import Interchange
import Receivables
import Seeding
import Testing

/// Payments inside of the entries of CAMT: batches, sides, returns.
@Suite("CAMT, payments of an entry")
struct CAMTDetailTests {
  private typealias Text = CAMTText

  private func movements(
    _ amount: String, _ details: String, rules: [Finding.Rule] = []
  ) throws -> [IncomingMovement] {
    let entry = Text.entry(amount, more: details)
    let statement = try #require(try StatementReading(Text.statement(entry)).statements.first)
    #expect(statement.findings.map(\.rule) == rules)
    return statement.movements
  }

  private func euro(_ minor: Int64) -> Money { Money(minor: minor, .euro) }

  @Test func `a batch is split into its payments, those of all groups`() throws {
    let details = """
      <NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>\
      \(Text.detail("4.00", more: Text.parties))\(Text.detail("7.00"))</NtryDtls>\
      <NtryDtls>\(Text.detail("-1.00"))</NtryDtls>
      """
    let found = try movements("10.00", details)
    #expect(found.map(\.amount) == [euro(400), euro(700), euro(-100)])
    #expect(found.map(\.count) == [1, 1, 1])
    #expect(found.first?.name == "Erika Muster")
    #expect(found.first?.counterAccount == "DE02120300000000202051")
  }

  @Test func `version 02 has amounts and names in other places`() throws {
    let details = """
      <NtryDtls><TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">4.00</Amt></TxAmt></AmtDtls>\
      <RltdPties><Dbtr><Nm>A</Nm></Dbtr></RltdPties></TxDtls>\
      <TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">6.00</Amt></TxAmt></AmtDtls>\
      <RltdPties><Dbtr><Nm>B</Nm></Dbtr></RltdPties></TxDtls></NtryDtls>
      """
    let found = try movements("10.00", details)
    #expect(found.map(\.amount) == [euro(400), euro(600)])
    #expect(found.map(\.name) == ["A", "B"])
  }

  @Test func `payments that do not add up, or have no amounts, are one movement`() throws {
    let wrong = "<NtryDtls>\(Text.detail("4.00"))\(Text.detail("7.00"))</NtryDtls>"
    let bare = "<NtryDtls>\(Text.detail())\(Text.detail())\(Text.detail())</NtryDtls>"
    let foreign =
      "<NtryDtls>\(Text.detail("4.00", currency: "SEK"))\(Text.detail("6.00"))</NtryDtls>"
    for (details, count) in [(wrong, 2), (bare, 3), (foreign, 2)] {
      let found = try movements(
        "10.00", details, rules: [.unsplit(euro(1_000), count: count)])
      #expect(found.map(\.amount) == [euro(1_000)])
      #expect(found.first?.count == count)
      #expect(found.first?.name == nil)
    }
  }

  @Test func `a batch of which only the number is told stands as one amount`() throws {
    let batch = "<Btch><NbOfTxs>3</NbOfTxs></Btch>"
    let none = try movements(
      "9.00", "<NtryDtls>\(batch)</NtryDtls>", rules: [.unsplit(euro(900), count: 3)])
    #expect(none.map(\.count) == [3])
    let one = try movements("9.00", "<NtryDtls>\(batch)\(Text.detail("9.00"))</NtryDtls>")
    #expect(one.map(\.count) == [3])
  }

  @Test func `the entry counts where its only payment has another amount`() throws {
    let details = "<NtryDtls>\(Text.detail("250000.00", more: Text.parties))</NtryDtls>"
    let found = try movements("20000.00", details, rules: [.unsplit(euro(2_000_000), count: 1)])
    #expect(found.map(\.amount) == [euro(2_000_000)])
    #expect(found.first?.name == "Erika Muster")
  }

  @Test func `the other side is the debtor of what comes in and the creditor of what goes out`()
    throws
  {
    let other = """
      <RltdPties><Dbtr><Nm>Wir GmbH</Nm></Dbtr><DbtrAcct><Id><IBAN>\(Text.account)</IBAN></Id>\
      </DbtrAcct><Cdtr><Nm>Lieferant</Nm></Cdtr></RltdPties>
      """
    func name(_ amount: String, _ parties: String) throws -> String? {
      try movements(amount, "<NtryDtls>\(Text.detail(more: parties))</NtryDtls>").first?.name
    }
    #expect(try name("5.00", Text.parties) == "Erika Muster")
    #expect(try name("-5.00", other) == "Lieferant")
    // Where the side is ourselves, or missing, it is the other one.
    #expect(try name("-5.00", Text.parties) == "Erika Muster")
    let alone = "<RltdPties><Cdtr><Nm>Allein</Nm></Cdtr></RltdPties>"
    #expect(try name("5.00", alone) == "Allein")
  }

  @Test func `references are kept, and words that are none are not`() throws {
    let details = """
      <NtryDtls><TxDtls><Refs><AcctSvcrRef>B-1</AcctSvcrRef><EndToEndId>E-1</EndToEndId>\
      <MndtId>M-1</MndtId></Refs><RmtInf><Ustrd>Rechnung 47</Ustrd><Ustrd>11 vom 3.11.</Ustrd>\
      <Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls>
      """
    let found = try #require(try movements("5.00", details).first)
    #expect(found.bankReference == "B-1")
    #expect(found.endToEnd == "E-1")
    #expect(found.mandate == "M-1")
    #expect(found.remittance == "Rechnung 4711 vom 3.11.")
    #expect(found.creditorReference == "RF18539007547034")
    let none = """
      <AcctSvcrRef>NONREF</AcctSvcrRef><NtryDtls><TxDtls><Refs>\
      <EndToEndId>NOTPROVIDED</EndToEndId></Refs></TxDtls></NtryDtls>
      """
    let other = try #require(try movements("5.00", none).first)
    #expect(other.endToEnd == nil)
    #expect(other.bankReference == nil)
  }

  @Test func `the kind is the German number, else the domain`() throws {
    let german = "<BkTxCd><Prtry><Cd>NTRF+166+9075+997</Cd><Issr>DK</Issr></Prtry></BkTxCd>"
    let domain = """
      <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
      """
    #expect(try movements("5.00", german).first?.code == "166")
    #expect(try movements("5.00", domain + "").first?.code == "PMNT/RCDT/ESCT")
  }

  // MARK: Returns

  @Test func `a returned debit names its reason, what was paid and the charges`() throws {
    let details = """
      <NtryDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy="EUR">50.00</Amt></InstdAmt>\
      <TxAmt><Amt Ccy="EUR">53.00</Amt></TxAmt></AmtDtls>\
      <Chrgs><Amt Ccy="EUR">3.00</Amt></Chrgs>\(Text.parties)\
      <RtrInf><Rsn><Cd>MS03</Cd></Rsn><AddtlInf>SONSTIGE GRUENDE</AddtlInf></RtrInf>\
      </TxDtls></NtryDtls>
      """
    let found = try #require(try movements("-53.00", details).first)
    #expect(found.amount == euro(-5_300))
    #expect(found.back?.reason == "MS03")
    #expect(found.back?.text == "SONSTIGE GRUENDE")
    #expect(found.back?.original == euro(5_000))
    #expect(found.back?.charges == euro(300))
    #expect(found.name == "Erika Muster")
  }

  @Test func `charges are the difference where only what was paid is named`() throws {
    let instructed = "<AmtDtls><InstdAmt><Amt Ccy=\"EUR\">50.00</Amt></InstdAmt></AmtDtls>"
    let code = "<BkTxCd><Prtry><Cd>NRTI+109</Cd></Prtry></BkTxCd>"
    let found = try movements(
      "-53.00", "\(code)<NtryDtls>\(Text.detail("50.00", more: instructed))</NtryDtls>")
    #expect(found.first?.back?.original == euro(5_000))
    #expect(found.first?.back?.charges == euro(300))
  }

  @Test func `what was paid is the rest where only charges are named`() throws {
    let charges = "<Chrgs><Rcrd><Amt Ccy=\"EUR\">3.00</Amt></Rcrd></Chrgs><RtrInf/>"
    let found = try movements("-53.00", "<NtryDtls>\(Text.detail(more: charges))</NtryDtls>")
    #expect(found.first?.back?.original == euro(5_000))
    #expect(found.first?.back?.charges == euro(300))
  }

  @Test(arguments: [
    "<Domn><Cd>PMNT</Cd><Fmly><Cd>IDDT</Cd><SubFmlyCd>UPDD</SubFmlyCd></Fmly></Domn>",
    "<Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>RRTN</SubFmlyCd></Fmly></Domn>",
    "<Prtry><Cd>NRTI+999</Cd></Prtry>", "<Prtry><Cd>NMSC+159+1</Cd></Prtry>",
    "<Prtry><Cd>109</Cd></Prtry>",
  ])
  func `a return is known by its kind alone`(code: String) throws {
    let found = try movements("-5.00", "<BkTxCd>\(code)</BkTxCd>")
    #expect(found.first?.back != nil)
    #expect(try movements("-5.00", "").first?.back == nil)
  }

  @Test func `the reason is found in the words of the bank`() throws {
    let details = """
      <BkTxCd><Prtry><Cd>NRTI+109</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><RmtInf>\
      <Ustrd>RUECKLASTSCHRIFT GRUND: AC04 KONTO AUFGELOEST</Ustrd></RmtInf></TxDtls></NtryDtls>
      """
    #expect(try movements("-5.00", details).first?.back?.reason == "AC04")
  }

  // MARK: Any statement

  @Test func `whatever is booked comes back, split or not`() throws {
    var random = SeededGenerator()
    for _ in 0..<60 {
      var (entries, amounts, sum): (String, [Int64], Int64) = ("", [], 10_000)
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        let parts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
          Int64.random(in: 1...999_999, using: &random)
        }
        let sign: Int64 = Bool.random(using: &random) ? 1 : -1
        let whole = parts.reduce(0, +) * sign
        let isSplit = parts.count > 1
        let details = parts.map { Text.detail(euro($0 * sign).decimalText) }.joined()
        entries += Text.entry(
          euro(whole).decimalText, more: isSplit ? "<NtryDtls>\(details)</NtryDtls>" : "")
        amounts += isSplit ? parts.map { $0 * sign } : [whole]
        sum += whole
      }
      let text = Text.statement(entries, closing: euro(sum).decimalText)
      let read = try #require(try StatementReading(text).statements.first)
      #expect(read.isSound)
      #expect(read.movements.map(\.amount.minor) == amounts)
    }
  }
}
