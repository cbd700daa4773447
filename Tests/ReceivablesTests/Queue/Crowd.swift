import Testing

@testable import Receivables

/// A book with debtors who each owe one invoice of an amount.
struct Crowd {
  var book = Book()
  var next: UInt64 = 1
  var today: Day

  init(on day: String, bankDataThrough: String = "2030-12-31") throws {
    today = try Day(day)
    try perform(
      .book(
        .open(Opening(name: try Line("T"), zone: try Line("Europe/Berlin"), state: .berlin))))
    let mark = BankDataMark(through: try Day(bankDataThrough))
    take([Entry(.book, .book(.bankDataCompleteUntil(mark)))], try occasion())
  }

  @discardableResult
  mutating func perform(_ command: Command) throws -> EntryNumber {
    let occasion = try occasion()
    take(try book.decide(command, occasion), occasion)
    return occasion.next
  }

  private func occasion() throws -> Occasion {
    let noon = Instant(milliseconds: Int64(today.number) * 86_400_000 + 43_200_000)
    return Occasion(
      day: today, instant: noon, user: try UserName("anna"), next: EntryNumber(next))
  }

  private mutating func take(_ entries: [Entry], _ occasion: Occasion) {
    book.apply(entries, occasion)
    next += UInt64(entries.count)
  }

  mutating func debtor(
    _ number: String, owes gross: String, due: String = "2026-10-15",
    _ kind: DebtorKind = .consumer, name: String = "N"
  ) throws {
    let id = try DebtorID(number)
    try perform(
      .account(
        id,
        .record(
          Debtor(
            name: try Line(name), kind: kind, addresses: [Address(town: try Line("Berlin"))],
            contacts: [
              ContactPoint(channel: .email, value: try Line("a@example.org"))
            ], since: try Day("2020-01-01")))))
    try perform(
      .account(
        id,
        .recordInvoice(
          Invoice(
            number: try DocumentNumber("R\(number)"), issued: try Day("2026-09-20"),
            due: try Day(due), dueOrigin: .printed, gross: try euro(gross), contract: kind))))
  }

  var queue: Queue { book.queue(on: today) }
}
