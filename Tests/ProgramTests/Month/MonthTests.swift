import Foundation
import Receivables
import Seeding
import Testing

/// Thirty days at a book of a thousand debtors, through the built program alone.
@Suite("A month of work")
struct MonthTests {
  @Test func `every evening the book is right, whatever thirty days of work bring`() throws {
    let start = ContinuousClock.now
    let month = try Month(on: try Day("2026-11-02"), debtors: 1_000)
    let isLong = SeededGenerator.isLong
    for place in 0..<30 {
      let isMilestone = [14, 29].contains(place)
      try month.morning()
      try month.post(on: place, isLong: isLong)
      try month.work(isLong ? 28 : 1 + place % 2)
      if isLong || place.isMultiple(of: 10) { try month.issue() }
      let isTold = place % 4 == 3 || month.bank.received == month.day
      if isLong || isTold { try month.evening(isThorough: isMilestone) }
      month.sleep()
    }
    try month.end(isLong: isLong)
    let tally = month.tally
    print(
      """
      a month: \(tally.commands) commands, \(tally.refused.values.reduce(0, +)) refused, \
      \(tally.undone) undone, \(tally.issued) notices, \(tally.processes) processes, \
      \(ContinuousClock.now - start)
      \(month.bank.summary)
      refusals: \(tally.refused.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" })
      """)
    #expect(tally.commands > 30 && tally.undone > 3)
    // On the three days of a short month there may be no group that is small enough.
    #expect(!isLong || tally.issued > 0)
    let bank = month.bank
    #expect(bank.tally.files > 4 && bank.tally.cleared > 1)
    #expect(!isLong || bank.share(of: .exact) > 0.8, "a number and its amount are enough")
  }
}
