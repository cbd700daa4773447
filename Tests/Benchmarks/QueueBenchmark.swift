import Desk
import Foundation
import Receivables

/// How fast a sample book is ranked, and how fast it is ranked again: after one entry, and on the
/// next day.
enum QueueBenchmark {
  static let section = Section(
    name: "queue", summary: "queue: sample books from scratch, after one entry, on the next day",
    run: run)

  @Sendable
  private static func run() throws -> [Measurement] {
    try [2_000, 20_000].flatMap { try measurements(debtors: $0) }
  }

  private static func measurements(debtors: Int) throws -> [Measurement] {
    let sample = try SampleFolder(debtors: debtors)
    defer { sample.remove() }
    let book = try sample.desk().book
    let day = sample.day
    var queue = book.queue(on: day)
    print(
      "\(debtors) debtors: \(queue.count) need somebody, \(queue.gated.count) are held back,",
      "\(queue.waiting) wait")
    let heads = book.heads(on: day)
    let tomorrow = book.heads(on: day + 1, after: heads)
    print("on the next day \(tomorrow.ranked) are ranked again")
    let ids = book.accounts.map(\.number)
    var place = 0
    let scratch = "rank \(debtors) from scratch"
    return [
      Measurement(
        scratch, amount: Double(debtors), unit: "debtors", runs: debtors > 10_000 ? 3 : 5
      ) {
        queue = book.queue(on: day)
      },
      Measurement(
        "the same by all processors", amount: Double(debtors), unit: "debtors", floor: scratch,
        runs: 3
      ) {
        consume(book.heads(on: day, by: Threads()).queue)
      },
      Measurement(
        "the same on the next day", amount: Double(debtors), unit: "debtors", floor: scratch,
        runs: 3
      ) {
        consume(book.heads(on: day + 1, after: heads).queue)
      },
      Measurement("rank 1 of \(debtors) again", amount: 1_000, unit: "entries", runs: 5) {
        for _ in 0..<1_000 {
          place = (place + 7_919) % ids.count
          guard let standing = book.standing(of: ids[place], on: day) else { continue }
          queue.update(standing)
        }
      },
      try Measurement("heads from their compact form", amount: Double(debtors), unit: "debtors") {
        consume(try KeptHeads(opaque(heads.packed(with: book))).queue(on: day))
      },
    ]
  }
}

/// A sample book in a folder of its own.
struct SampleFolder {
  /// The day it is made for.
  let day: Day
  /// Where it stands.
  let path: String
  private let user: UserName

  init(debtors: Int) throws {
    day = try Day(year: 2026, month: 11, day: 25)
    user = try UserName("anna")
    path =
      FileManager.default.temporaryDirectory.appending(path: "sample-\(UUID().uuidString)").path
    try DemoBook(on: day, debtors: debtors).make(at: path, user: user)
  }

  func desk() throws -> Desk { try Desk(at: path, user: user) }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
