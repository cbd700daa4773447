import Seeding
import Testing

@testable import Receivables

/// Laws of reports that hold for every history of commands.
@Suite("Reports of histories")
struct ReportHistoryTests {
  /// How many histories a law is tried on; each is asked many times.
  private static let count = HistoryTests.count / 3

  private func forAll(_ law: (inout RandomHistory) throws -> Void) throws {
    var generator = SeededGenerator()
    for _ in 0..<Self.count {
      var history = try RandomHistory(generator: generator)
      try history.live(HistoryTests.length)
      try law(&history)
      generator = history.generator
    }
  }

  private func days(_ scenario: Scenario) -> [Day] {
    [scenario.today - 40, scenario.today, scenario.today + 60]
  }

  private func report<Kind: Report>(_ type: Kind.Type, _ scenario: Scenario, on day: Day) -> Kind {
    scenario.book.report(type, ReportScope(on: day, (day - 364)...day))
  }

  @Test func `the ages of both kinds of contract add up to all that is open and in the books`()
    throws
  {
    try forAll { history in
      let scenario = history.scenario
      let account = try scenario.account
      for day in days(scenario) {
        let part = report(AgeingReport.self, scenario, on: day).parts.own
        let ages = AgeBucket.allCases.map { part.open($0).sum.minor }
        #expect(ages.allSatisfy { $0 >= 0 }, repeating())
        #expect(ages.reduce(0, +) == part.total.sum.minor, repeating("\(day)"))
        let claim = account.claim(on: day, scenario.book.settings)
        let open = claim.items.filter { $0.item.isOurs && $0.currency == .euro }
          .reduce(Int64(0)) { $0 + $1.principal.minor }
        #expect(part.total.sum.minor + part.stillClaimed.sum.minor == open, repeating("\(day)"))
        #expect(part.credit.sum == claim.credit(in: .euro), repeating("\(day)"))
        let top = report(TopReport.self, scenario, on: day).parts.own
        #expect(top.total.sum == part.total.sum, repeating("\(day)"))
      }
    }
  }

  @Test func `every cent of a cohort moved on, was paid, lowered or written off`() throws {
    var followed = 0
    try forAll { history in
      for day in days(history.scenario) {
        let part = report(AgeingReport.self, history.scenario, on: day).parts.own
        for cohort in part.cohorts {
          let parts = [
            cohort.rolled, cohort.cured, cohort.partPaid, cohort.lowered, cohort.writtenOff,
          ]
          #expect(parts.allSatisfy { !$0.sum.isNegative }, repeating("\(day) \(cohort.bucket)"))
          #expect(
            parts.reduce(Int64(0)) { $0 + $1.sum.minor } == cohort.start.sum.minor,
            repeating("\(day) \(cohort.bucket)"))
          if cohort.start.count > 0 { followed += 1 }
        }
      }
    }
    #expect(followed > Self.count / 5)
  }

  @Test func `what was open on an earlier day is the same from a later day's claim`() throws {
    try forAll { history in
      let (account, settings) = (try history.scenario.account, history.scenario.book.settings)
      let later = account.claim(on: history.scenario.today + 60, settings)
      for days in [0, 30, 75, 150] {
        let day = history.scenario.today - days
        let then = account.claim(on: day, settings)
        // Money that came before its invoice is known to be for it only later.
        let isAhead = later.payments.contains { payment in
          payment.payment.valued <= day
            && payment.payment.designation.items.contains { item in
              later.item(item).map { $0.item.invoice.issued > day } ?? false
            }
        }
        for item in then.items where !isAhead {
          let seen = try #require(later.item(item.number))
          #expect(seen.principal(on: day) == item.principal.minor, repeating("\(day)"))
        }
      }
    }
  }

  @Test func `every report is made of every history, with a cell for each column`() throws {
    try forAll { history in
      for kind in ReportKind.allCases {
        for day in days(history.scenario) {
          let scope = try #require(ReportScope(kind, today: day, on: nil))
          let report = history.scenario.book.report(kind, scope)
          #expect(type(of: report).kind == kind)
          #expect(!report.tables.isEmpty && !report.notes.isEmpty)
          for row in report.tables.flatMap(\.rows) {
            #expect(!row.cells.isEmpty, repeating("\(kind)"))
          }
        }
      }
    }
  }

  @Test func `no more is expected than is open`() throws {
    try forAll { history in
      for day in days(history.scenario) {
        let weeks = report(ExpectedReport.self, history.scenario, on: day).parts.own.weeks
        let claim = try history.scenario.account.claim(on: day, history.scenario.book.settings)
        let items = weeks.reduce(Int64(0)) {
          $0 + $1.deadlines.sum.minor + $1.dueInvoices.sum.minor + $1.promises.sum.minor
        }
        let open = claim.items.filter { $0.item.isOurs && $0.currency == .euro }
          .reduce(Int64(0)) { $0 + $1.total.minor }
        #expect(items <= open, repeating("\(day)"))
      }
    }
  }

  @Test func `promises kept, broken, moved, withdrawn and moot are all whose time has passed`()
    throws
  {
    try forAll { history in
      let day = history.scenario.today + 60
      let part = report(PromiseReport.self, history.scenario, on: day).parts.own
      let count = part.judged.count + part.moved.count + part.withdrawn.count + part.moot.count
      let promises = try history.scenario.account.promises(on: day, history.scenario.book.settings)
      #expect(count == promises.count { !$0.isOpen && $0.lastDay <= day }, repeating())
      #expect(part.received.sum.minor <= part.judged.sum.minor, repeating())
    }
  }
}
