import Receivables
import Testing

@Suite("Trial court") struct TrialCourtTests {
  @Test(arguments: [
    ("2025-12-31", "5,000.00", TrialCourt.local), ("2025-12-31", "5,000.01", .regional),
    ("2026-01-01", "5,000.01", .local), ("2026-11-23", "10,000.00", .local),
    ("2026-11-23", "10,000.01", .regional), ("2026-11-23", "0.00", .local),
  ])
  func `the local court tries up to its limit`(day: String, value: String, court: TrialCourt) throws
  {
    #expect(try TrialCourt.competent(for: euro(value), on: Day(day)) == court)
  }

  @Test func `the value is in euro and not negative`() throws {
    let dollar = try Currency(code: "USD")
    #expect(throws: LawFault.notEuro(dollar)) {
      try TrialCourt.competent(for: Money(minor: 1, dollar), on: .last)
    }
    #expect(throws: LawFault.negativeAmount(.value, Money(minor: -1, .euro))) {
      try TrialCourt.competent(for: Money(minor: -1, .euro), on: .last)
    }
  }

  @Test func `the kinds cite their ground`() {
    #expect(TrialCourt.local.citations == [.section(.gvg, "23", number: 1)])
    #expect(TrialCourt.regional.citations.first == .section(.gvg, "71", paragraph: 1))
  }
}
