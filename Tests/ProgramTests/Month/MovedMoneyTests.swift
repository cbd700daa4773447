import Foundation
import Receivables
import Testing

/// What a month of work found: money of a movement has one place, in whatever order it is placed, set
/// aside and taken back.
@Suite("A movement's money has one place") struct MovedMoneyTests {
  private let book: ShellBook

  /// A payment of 60.00 waits.
  init() throws {
    book = try ShellBook()
    try book.done(
      "settings", "--iban", BankDay.account, "--account-holder", "Muster GmbH")
    for (number, name) in [("10023", "Erika Muster"), ("10044", "Max Mann")] {
      try book.done("debtor", number, "--name", name)
    }
    let wire = Wire(kind: .stranger, number: "E-1", cents: 60_00, name: "Privat")
    let statement = BankDay(day: try Day("2026-11-20"), opening: 0, wires: [wire])
    try book.done("import", try book.write(statement.text(.swift), "a.sta"))
  }

  private var movement: String {
    get throws { "\(try #require(try waiting().first?.entry))" }
  }

  private func waiting() throws -> [(entry: Int, rest: Int64)] {
    try #require(try book.answer("clearing")["movements"] as? [[String: Any]]).map {
      (try #require($0["entry"] as? Int), minor($0["rest"]))
    }
  }

  private func command(_ words: String...) throws -> String {
    let answer = try book.run(words + ["--json"]).answer()
    return "\(try #require(answer["command"] as? Int, "\(words): \(answer)"))"
  }

  @Test func `what was placed waits again when that is undone, though the rest was set aside`()
    throws
  {
    let movement = try movement
    let payment = try command("clearing", movement, "--to", "10023", "--amount", "40.00")
    let refund = try command("clearing", movement, "--refund")
    #expect(try waiting().isEmpty)
    try book.done("undo", payment)
    #expect(try waiting().map(\.rest) == [40_00])
    try book.done("undo", refund)
    #expect(try waiting().map(\.rest) == [60_00])
    _ = try command("clearing", movement, "--to", "10044")
    #expect(try waiting().isEmpty)
  }

  @Test func `a return is not undone while its money is on another account`() throws {
    let movement = try movement
    let wrong = try command("clearing", movement, "--to", "10023")
    let back = try command("return", "10023", wrong, "--reason", "misplaced")
    let right = try command("clearing", movement, "--to", "10044", "--amount", "50.00")
    let refund = try command("clearing", movement, "--refund")
    #expect(try book.status("undo", back) == 1)
    try book.done("undo", refund)
    #expect(try book.status("undo", back) == 1)
    try book.done("undo", right)
    try book.done("undo", back)
    #expect(try waiting().isEmpty)
    let payments = try book.answer("export", "payments")["rows"] as? [[String: Any]]
    #expect(payments?.map { minor($0["amount"]) } == [60_00])
  }

  @Test func `a return is undone with what holds its money`() throws {
    let movement = try movement
    let wrong = try command("clearing", movement, "--to", "10023")
    let back = try command("return", "10023", wrong, "--reason", "misplaced")
    _ = try command("clearing", movement, "--to", "10044")
    try book.done("undo", back, "--with-dependents")
    let payments = try book.answer("export", "payments")["rows"] as? [[String: Any]]
    #expect(payments?.map { $0["debtor"] as? String } == ["10023"])
    #expect(try waiting().isEmpty)
  }

  @Test func `a wrong payment is undone with its return, the right one stays`() throws {
    let movement = try movement
    let wrong = try command("clearing", movement, "--to", "10023")
    _ = try command("return", "10023", wrong, "--reason", "misplaced")
    _ = try command("clearing", movement, "--to", "10044")
    try book.done("undo", wrong, "--with-dependents")
    let payments = try book.answer("export", "payments")["rows"] as? [[String: Any]]
    #expect(payments?.map { $0["debtor"] as? String } == ["10044"])
  }

  @Test func `costs of no invoice are in the answer of a case`() throws {
    try book.done(
      "charge", "10023", "--kind", "addressEnquiry", "--amount", "2.50", "--ground",
      "Adressauskunft")
    let charges = try #require(try book.answer("show", "10023")["charges"] as? [[String: Any]])
    #expect(charges.map { $0["kind"] as? String } == ["addressEnquiry"])
    #expect(charges.first?["open"] != nil)
  }
}
