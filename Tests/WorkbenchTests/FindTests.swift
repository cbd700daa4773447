import Desk
import FrameTesting
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("Find")
struct FindTests {
  /// A debtor of the sample book with what he is asked for by.
  private static func caller(_ bench: Rehearsed) throws -> (DebtorID, SearchTerms) {
    for account in bench.desk.book.accounts {
      let terms = SearchTerms(account)
      let kinds = Set(terms.terms.map(\.kind))
      if kinds.isSuperset(of: [.name, .phone, .email, .order, .invoice, .amount, .iban]) {
        return (account.number, terms)
      }
    }
    throw Missing()
  }

  private struct Missing: Error {}

  @Test(arguments: Language.allCases)
  func `8 a customer is found by two keys and his text`(language: Language) throws {
    let bench = try Rehearsed(language)
    let (debtor, terms) = try Self.caller(bench)
    let invoice = try #require(terms.terms.first { $0.kind == .invoice })
    var keys = try bench.press("f")
    bench.type(invoice.text)
    keys += try bench.press("enter")
    expectKeys(keys, atMost: 2, task: 8, language)
    #expect(bench.rehearsal.app.openDebtor == debtor)
  }

  @Test(arguments: SearchTerm.allCases)
  func `everybody is found by everything the entries say`(term: SearchTerm) throws {
    let bench = try Rehearsed()
    let index = SearchIndex(bench.desk.book)
    for account in bench.desk.book.accounts where account.isRecorded {
      for found in SearchTerms(account).terms where found.kind == term {
        let typed = term == .amount ? Wording(.german).shown(term, found.text) : found.text
        let amount = typed.split(separator: " ").first.map(String.init) ?? typed
        let query = SearchQuery(term == .amount ? amount : typed)
        #expect(index.debtors(query).contains(account.number), "\(typed)")
      }
    }
  }

  @Test(
    "A telephone number is found however it is written",
    arguments: [
      "0171 234567", "+49 171 234567", "0049171234567", "0171/23 45-67", "+49 (0)171 234567",
    ])
  func phones(text: String) {
    #expect(PhoneDigits(text).national == "0171234567")
    #expect(SearchQuery(text).readings.contains { $0.match("x 0171234567 49171234567") })
  }

  @Test("An amount is meant whole: 29,90 is not 129,90")
  func amounts() {
    let text = SearchTerms.sought("129.90")
    #expect(SearchQuery("129,90").readings.contains { $0.match(text) })
    #expect(!SearchQuery("29,90").readings.contains { $0.match(text) })
  }

  @Test("The end of an IBAN finds its owner")
  func ibanEnd() throws {
    let bench = try Rehearsed()
    let (debtor, terms) = try Self.caller(bench)
    let iban = try #require(terms.terms.first { $0.kind == .iban })
    let index = SearchIndex(bench.desk.book)
    #expect(index.debtors(SearchQuery(String(iban.text.suffix(6)))).contains(debtor))
  }

  @Test(arguments: Language.allCases)
  func `a call in the middle of a form leads back into the same field`(language: Language) throws {
    let bench = try Rehearsed(language)
    let (debtor, terms) = try Self.caller(bench)
    let email = try #require(terms.terms.first { $0.kind == .email })
    try bench.press(language == .german ? "2 n" : "2 t")
    bench.type("half a not")
    let before = bench.lines
    try bench.press("ctrl-f")
    bench.type(email.text)
    try bench.press("enter")
    #expect(bench.rehearsal.app.openDebtor == debtor)
    #expect(bench.lines[0].contains(language == .german ? "unterbrochen:" : "interrupted:"))
    try bench.press("f8")
    #expect(bench.lines == before)
    bench.type("e")
    #expect(bench.lines.contains { $0.contains("half a note") })
  }

  @Test("Esc out of the search ends the interruption, too")
  func escape() throws {
    let bench = try Rehearsed()
    try bench.press("2 enter ctrl-f esc")
    #expect(!bench.lines[0].contains("interrupted:"))
    try bench.press("f8")
    #expect(bench.lines.contains { $0.contains("Nothing is interrupted.") })
  }

  @Test("The queue stays where it was while somebody else is looked at")
  func queueStays() throws {
    let bench = try Rehearsed()
    let (debtor, _) = try Self.caller(bench)
    try bench.press("2 down")
    let before = bench.lines
    try bench.press("enter ctrl-f")
    bench.type(debtor.text)
    try bench.press("enter esc esc esc")
    #expect(bench.lines == before)
  }

  @Test("Who was recorded a moment ago is found")
  func fresh() throws {
    let bench = try Rehearsed()
    let debtor = try DebtorID("99001")
    _ = try bench.desk.perform(
      .account(debtor, .record(Debtor(name: try Line("Zuletzt Gekommen")))))
    bench.rehearsal.deliver(.bookChanged)
    try bench.press("f")
    bench.type("gekommen")
    try bench.press("enter")
    #expect(bench.rehearsal.app.openDebtor == debtor)
  }

  @Test("Nobody, somebody, and what can be typed", arguments: Language.allCases)
  func frames(language: Language) throws {
    let bench = try Rehearsed(language)
    try bench.press("f")
    expectFrame(bench.frame, "find-empty-\(language.rawValue)-80x24")
    bench.type("er")
    expectFrame(bench.frame, "find-\(language.rawValue)-80x24")
    bench.type("qqq")
    expectFrame(bench.frame, "find-nobody-\(language.rawValue)-80x24")
  }

  @Test(
    "Wide and small screens",
    arguments: [Size(rows: 40, columns: 120), Size(rows: 16, columns: 60)])
  func sizes(size: Size) throws {
    let bench = try Rehearsed(.german, size)
    try bench.press("f")
    bench.type("gmbh")
    expectFrame(bench.frame, "find-de-\(size.columns)x\(size.rows)")
  }
}
