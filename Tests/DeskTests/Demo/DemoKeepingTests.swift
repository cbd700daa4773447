import Testing

@testable import Receivables

/// Every story of the sample book, carried on: whoever is said to stand the same does.
@Suite("How long the standings of the sample book keep")
struct DemoKeepingTests {
  @Test(arguments: [0, 60, 300])
  func `each debtor stands the same on the days through which the standing keeps`(
    daysBefore: Int
  ) throws {
    let today = try Day("2026-11-25")
    let book = try Demos.book(on: today)
    let day = today - daysBefore
    var carried = 0
    for account in book.accounts where account.isRecorded {
      let kept = account.standing(on: day, book.settings)
      let length = min(kept.keeps - day, 500)
      for offset in Set([1, 2, 4, 9, 20, 45, 100, length - 1, length]) where offset > 0 {
        guard offset <= length else { continue }
        var anew = account.standing(on: day + offset, book.settings)
        carried += 1
        switch kept.place {
        case .clear, .settled: #expect(anew.place == kept.place && anew.reasons.isEmpty)
        case .lane, .gated, .waiting:
          anew.keeps = kept.keeps
          #expect(kept.carried(to: day + offset) == anew)
        }
      }
    }
    #expect(carried > 200)
  }
}
