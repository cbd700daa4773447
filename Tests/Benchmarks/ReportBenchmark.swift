import Receivables

/// How fast reports are made of a large book.
enum ReportBenchmark {
  static let section = Section(
    name: "reports", summary: "reports: 100 000 debtors, each report once", run: run)

  @Sendable
  private static func run() throws -> [Measurement] {
    let book = try BookEvents(count: 1_000_000).folded()
    let day = try Day(year: 2026, month: 11, day: 23)
    let count = Double(book.accounts.count)
    let floor = "claims (floor)"
    let claims = Measurement(floor, amount: count, unit: "debtors", runs: 1) {
      for account in book.accounts { consume(account.claim(on: day, book.settings)) }
    }
    return [claims]
      + ReportKind.allCases.compactMap { kind in
        guard let scope = ReportScope(kind, today: day, on: day) else { return nil }
        return Measurement(
          kind.rawValue, amount: count, unit: "debtors", floor: floor, runs: 1
        ) { consume(book.report(kind, scope).tables) }
      }
  }
}
