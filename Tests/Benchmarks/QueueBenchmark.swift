import Foundation
import Receivables

/// How fast a book is ranked, and how fast it is ranked again after one entry.
enum QueueBenchmark {
  static let section = Section(
    name: "queue", summary: "queue: 1 000 to 100 000 debtors from scratch, and after one entry",
    run: run)

  @Sendable
  private static func run() throws -> [Measurement] {
    try [1_000, 10_000, 100_000].flatMap { try measurements(debtors: $0) }
  }

  private static func measurements(debtors: Int) throws -> [Measurement] {
    var book = try BookEvents(count: debtors * 10).folded()
    let day = try Day(year: 2026, month: 11, day: 23)
    // Payments are booked, so that nothing waits for them.
    let mark = Origin(
      number: EntryNumber(UInt64(debtors) * 10 + 2), command: EntryNumber(UInt64(debtors) * 10 + 2),
      subject: .book, instant: Instant(milliseconds: 0), day: day, user: try UserName("anna"))
    book.apply(.book(.bankDataCompleteUntil(BankDataMark(through: day))), mark)
    let ranked = book
    var queue = ranked.queue(on: day)
    print(
      "\(debtors) debtors: \(queue.count) need somebody, \(queue.gated.count) are held back,",
      "\(queue.waiting) wait")
    let ids = ranked.accounts.map(\.number)
    var place = 0
    return [
      Measurement(
        "rank \(debtors) from scratch", amount: Double(debtors), unit: "debtors",
        runs: debtors > 10_000 ? 2 : 5
      ) {
        queue = ranked.queue(on: day)
      },
      Measurement(
        "rank 1 of \(debtors) again", amount: 1_000, unit: "entries", runs: 5
      ) {
        for _ in 0..<1_000 {
          place = (place + 7_919) % ids.count
          guard let standing = ranked.standing(of: ids[place], on: day) else { return }
          queue.update(standing)
        }
      },
    ]
  }
}
