import Desk
import FrameTesting
import Foundation
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("Clearing payments") struct BankPageTests {
  /// Lets payments come in without a number, each by the name and the exact amount of a debtor.
  private static func receive(_ count: Int, _ bench: Rehearsed) throws -> [DebtorID] {
    let book = bench.desk.book
    var debtors: [DebtorID] = []
    var names: Set<String> = []
    for account in book.accounts where debtors.count < count {
      let claim = account.claim(on: DemoFolder.day, book.settings)
      let open = claim.items.filter { $0.item.isOurs && $0.principal.isPositive }
      guard let item = open.first, open.count == 1, item.currency == .euro,
        let name = account.ledger.debtor?.name, name.text.split(separator: " ").count > 1,
        names.insert(name.text).inserted
      else { continue }
      let receipt = try bench.desk.perform(
        .matching(
          .recordTransaction(
            BankTransaction(
              amount: item.principal, booked: DemoFolder.day - 1, valued: DemoFolder.day - 1,
              name: name, reference: try Remark("Danke"),
              fingerprint: try Line("test-\(names.count)")))))
      let movement = try #require(receipt.entries.first)
      let matches = bench.desk.book.unclear(movement, Recognition(of: bench.desk.book))?.matches
      if matches?.map(\.debtor) == [account.number] {
        debtors.append(account.number)
      } else {
        // Somebody else has the name or owes as much.
        _ = try bench.desk.perform(
          .matching(.setAside(TransactionSetAside(transaction: movement))))
      }
    }
    return debtors
  }

  private static func unclear(_ bench: Rehearsed) -> Int { bench.desk.book.bank.open.count }

  /// The sample book, with nothing but what a test lets come in.
  private static func cleared(_ language: Language = .english) throws -> Rehearsed {
    let bench = try Rehearsed(language)
    for entry in bench.desk.book.bank.open {
      _ = try bench.desk.perform(
        .matching(.setAside(TransactionSetAside(transaction: entry, use: .foreign))))
    }
    return bench
  }

  @Test(arguments: Language.allCases)
  func `ten unclear payments take at most twenty keys`(language: Language) throws {
    let bench = try Self.cleared(language)
    let debtors = try Self.receive(10, bench)
    var keys = try bench.press("b")
    #expect(Self.unclear(bench) == 10)
    for _ in debtors { keys += try bench.press("1") }
    #expect(Self.unclear(bench) == 0, "\(bench.lines)")
    #expect(bench.written.count { $0.kind == .paymentReceived } == 10)
    expectKeys(keys, atMost: 20, task: 11, language)
  }

  @Test func `a proposal is booked on its invoice, and undo gives the money back to clearing`()
    throws
  {
    let bench = try Self.cleared()
    let debtor = try #require(try Self.receive(1, bench).first)
    try bench.press("b 2")
    #expect(bench.written.isEmpty, "there is no second proposal")
    try bench.press("1")
    let payment = try #require(bench.desk.book.account(debtor)?.ledger.payments.last)
    #expect(!payment.designation.items.isEmpty)
    #expect(payment.payment?.transaction != nil)
    try bench.press("u y")
    #expect(Self.unclear(bench) == 1)
    #expect(bench.lines.contains { $0.contains("1  \(debtor.text)") }, "\(bench.lines)")
  }

  @Test func `on account goes to whoever is found, and from there to the right one`() throws {
    let bench = try Self.cleared()
    let debtor = try #require(try Self.receive(1, bench).first)
    let others = bench.desk.book.accounts.map(\.number).filter { $0 != debtor }
    let (wrong, right) = (try #require(others.first), try #require(others.last))
    try bench.press("b a")
    bench.type(wrong.text)
    try bench.press("enter")
    #expect(Self.unclear(bench) == 0)
    let payment = try #require(
      bench.desk.book.account(wrong)?.ledger.payments.first { $0.payment?.transaction != nil })
    try bench.press("tab a")
    bench.type(right.text)
    try bench.press("enter")
    #expect(
      bench.desk.book.account(wrong)?.ledger.payment(payment.number)?.returned?.value.reason
        == .misplaced)
    #expect(
      bench.desk.book.account(right)?.ledger.payments.contains { $0.amount == payment.amount }
        == true)
    #expect(Self.unclear(bench) == 0)
  }

  @Test func `money goes back only after yes, and what is nobody's at once`() throws {
    let bench = try Self.cleared()
    _ = try Self.receive(2, bench)
    try bench.press("b r n")
    #expect(Self.unclear(bench) == 2)
    try bench.press("r y")
    #expect(Self.unclear(bench) == 1)
    try bench.press("o")
    #expect(Self.unclear(bench) == 0)
    #expect(bench.lines.contains { $0.contains("All movements have their place") })
    try bench.press("o")
    #expect(bench.lines.last?.contains("All movements") == true)
  }

  @Test func `what is put off comes after all others`() throws {
    let bench = try Self.cleared()
    let debtors = try Self.receive(3, bench)
    try bench.press("b l 1")
    #expect(bench.written.map(\.debtor) == [debtors[1]])
    try bench.press("1 1")
    #expect(bench.written.map(\.debtor) == [debtors[1], debtors[2], debtors[0]])
  }

  @Test func `the payer is asked by a statement that names the payment, and the payment waits`()
    throws
  {
    let bench = try Self.cleared()
    _ = try Self.receive(1, bench)
    try bench.press("b x end")
    #expect(
      bench.lines.contains { $0.contains("„Danke“") || $0.contains("“Danke”") }, "\(bench.lines)")
    try bench.press("y")
    #expect(bench.written.map(\.kind).contains(.letterIssued), "\(bench.lines)")
    #expect(Self.unclear(bench) == 1)
    #expect(bench.lines[0].contains("Bank clearing"), "\(bench.lines)")
  }

  @Test func `a statement is read, planned and booked by its path`() throws {
    let bench = try Self.cleared()
    let account = try #require(bench.desk.book.settings.bankAccounts.first).iban.compact
    let last = bench.desk.book.bank.facts.compactMap { fact -> BankStatement? in
      if case .statementRecorded(let statement) = fact.value { statement } else { nil }
    }.last
    let opening = try #require(last).closing
    let text = """
      :20:1
      :25:\(account)
      :28C:9/1
      :60F:C261124EUR\(opening.decimalText.replacingOccurrences(of: ".", with: ","))
      :61:2611251125CR7,00NTRFNONREF
      :86:166?00GUTSCHRIFT?20Danke?32Karl Otto
      :62F:C261125EUR\(try (opening + Money(minor: 700, .euro)).decimalText.replacingOccurrences(of: ".", with: ","))
      -

      """
    let file = FileManager.default.temporaryDirectory
      .appending(path: "verzug-statement-\(UUID().uuidString).sta")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try bench.press("I")
    bench.type(file.path)
    try bench.press("enter")
    #expect(bench.lines.contains { $0.contains("Movements: 1") }, "\(bench.lines)")
    try bench.press("y")
    #expect(Self.unclear(bench) == 1, "\(bench.lines)")
    #expect(bench.lines[0].contains("1 unclear"))
  }

  @Test(arguments: Language.allCases)
  func `it looks as it was recorded`(language: Language) throws {
    let bench = try Rehearsed(language)
    try bench.press("b down")
    expectFrame(bench.frame, "bank-\(language.rawValue)-80x24")
    try bench.press("tab")
    expectFrame(bench.frame, "bank-placed-\(language.rawValue)-80x24")
  }

  @Test func `it fits a small screen and fills a large one`() throws {
    for size in [Size(rows: 16, columns: 60), Size(rows: 40, columns: 132)] {
      let bench = try Rehearsed(.english, size)
      try bench.press("b")
      expectFrame(bench.frame, "bank-en-\(size.columns)x\(size.rows)")
    }
  }
}
