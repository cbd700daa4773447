import Testing

@testable import Receivables

@Suite("Clocks at court") struct CourtClockTests {
  private func scenario(
    _ steps: [(CourtStep.Step, String)], on day: String? = nil
  ) throws -> Scenario {
    var scenario = try Scenario(on: "2026-03-02")
    _ = try scenario.filed(then: steps)
    if let day { try scenario.move(to: day) }
    return scenario
  }

  private func served(_ day: String, abroad: Bool = false) -> [(CourtStep.Step, String)] {
    [(.issued, day), (.served(abroad: abroad), day)]
  }

  @Test func `service is open for two weeks after filing, and stays open after that`() throws {
    // 15 April: our own clock, that no weekend puts off.
    #expect(try scenario([]).clocks == ["serviceOpen 2026-04-15"])
    #expect(try scenario([(.issued, "2026-04-20")]).clocks == ["serviceOpen 2026-04-15"])
    let notServed = try scenario([(.issued, "2026-04-03"), (.notServed(nil), "2026-04-07")])
    #expect(try notServed.clocks == ["serviceOpen 2026-04-15"])
    #expect(try !scenario(served("2026-04-08")).clocks.contains("serviceOpen 2026-04-15"))
  }

  @Test func `the court's question has the court's day`() throws {
    let answerBy = try Day("2026-04-11")
    let asked: [(CourtStep.Step, String)] = [(.queried(answerBy: answerBy), "2026-04-02")]
    #expect(try scenario(asked).clocks == ["queryAnswer 2026-04-11", "serviceOpen 2026-04-15"])
    let answered = try scenario(asked + [(.answered, "2026-04-09")])
    #expect(try answered.clocks == ["serviceOpen 2026-04-15"])
    let open = try scenario([(.queried(answerBy: nil), "2026-04-02")])
    #expect(try open.clocks == ["serviceOpen 2026-04-15"])
    let served = served("2026-04-08") + [(.enforcementApplied, "2026-04-23")]
    let later = CourtStep.Step.queried(answerBy: try Day("2026-05-08"))
    #expect(try scenario(served + [(later, "2026-04-24")]).clocks == ["queryAnswer 2026-05-08"])
  }

  @Test func `after a rejection an action within a month keeps the effect`() throws {
    // 2 May is a Saturday.
    #expect(
      try scenario([(.rejected, "2026-04-02")]).clocks == ["actionAfterRejection 2026-05-04"])
    #expect(try scenario([(.rejected, "2026-04-02"), (.closed, "2026-04-03")]).clocks == [])
  }

  @Test(arguments: [
    // The example of the code's own days; then ends on a weekend and on holidays.
    ("2026-04-08", false, "2026-04-22", "2026-04-23", "2026-10-08"),
    ("2026-04-08", true, "2026-05-08", "2026-05-09", "2026-10-08"),
    ("2026-05-11", false, "2026-05-26", "2026-05-27", "2026-11-11"),
    ("2026-12-11", false, "2026-12-28", "2026-12-29", "2027-06-11"),
    ("2026-04-10", true, "2026-05-11", "2026-05-12", "2026-10-12"),
  ])
  func `service starts the time to object and the six months`(
    day: String, abroad: Bool, objection: String, from: String, lapse: String
  ) throws {
    let scenario = try scenario(served(day, abroad: abroad))
    #expect(
      try scenario.clocks == [
        "objectionPeriod \(objection)", "enforcementFrom \(from)", "enforcementLapse \(lapse)",
      ])
  }

  @Test func `the debtor's time is no clock once it is over, ours is`() throws {
    let last = try scenario(served("2026-04-08"), on: "2026-04-22")
    #expect(try last.clocks.count == 3)
    let after = try scenario(served("2026-04-08"), on: "2026-04-23")
    #expect(
      try after.clocks == ["enforcementFrom 2026-04-23", "enforcementLapse 2026-10-08"])
  }

  @Test func `after an objection the time of limitation waits six months for the next act`() throws
  {
    let objected = served("2026-04-08") + [(.objected(disputed: nil), "2026-04-16")]
    #expect(try scenario(objected).clocks == ["suspensionEnd 2026-10-16"])
    let transfer = CourtStep.Step.transferred(court: try Line("Amtsgericht Mitte"))
    #expect(
      try scenario(objected + [(transfer, "2026-05-31")]).clocks == ["suspensionEnd 2026-11-30"])
  }

  @Test func `an order that lapsed came to rest with its service`() throws {
    let lapsed = try scenario(served("2026-04-10"), on: "2026-10-13")
    #expect(try lapsed.clocks == ["suspensionEnd 2026-10-10"])
  }

  @Test func `a rejected application for enforcement leaves the six months of limitation`() throws {
    let rejected =
      served("2026-04-08") + [(.enforcementApplied, "2026-04-23"), (.rejected, "2026-05-04")]
    #expect(try scenario(rejected).clocks == ["suspensionEnd 2026-11-04"])
  }

  @Test(arguments: [
    // 18 May is a Monday; 25 May is the Monday after Pentecost; abroad it is a month.
    (false, "2026-05-04", "2026-05-18"), (false, "2026-05-11", "2026-05-26"),
    (true, "2026-05-11", "2026-06-11"), (true, "2026-05-13", "2026-06-15"),
  ])
  func `the debtor may appeal for two weeks, abroad for a month`(
    abroad: Bool, day: String, until: String
  ) throws {
    let steps =
      served("2026-04-02", abroad: abroad)
      + [(.enforcementApplied, "2026-05-05"), (.enforcementIssued, "2026-05-05")]
    let early =
      served("2026-04-02") + [
        (.enforcementApplied, "2026-04-20"), (.enforcementIssued, "2026-04-24"),
      ]
    let scenario = try scenario((abroad ? steps : early) + [(.enforcementServed, day)])
    #expect(try scenario.clocks == ["appealPeriod \(until)"])
  }

  @Test func `nothing waits for us while the court acts, or after the end`() throws {
    let applied = served("2026-04-08") + [(.enforcementApplied, "2026-04-23")]
    let final =
      applied + [
        (.enforcementIssued, "2026-04-27"), (.enforcementServed, "2026-05-04"),
        (.final, "2026-05-20"),
      ]
    for steps in [applied, final, applied + [(.withdrawn, "2026-05-01")]] {
      #expect(try scenario(steps).clocks == [])
    }
  }

  @Test func `each clock names its ground`() throws {
    func citations(_ steps: [(CourtStep.Step, String)]) throws -> [Citation] {
      let scenario = try scenario(steps)
      return try scenario.account.courtClocks(on: scenario.today, scenario.book.settings)
        .compactMap(\.citations.first)
    }
    #expect(try citations([]) == [.zpo("167")])
    #expect(try citations([(.rejected, "2026-04-02")]) == [.zpo("691", 2)])
    #expect(
      try citations(served("2026-04-08")) == [
        .zpo("692", 1, number: 3), .zpo("699", 1), .zpo("701"),
      ])
    #expect(
      try citations(served("2026-04-08", abroad: true)).first
        == .section(.avag, "32", paragraph: 3))
    let objected = served("2026-04-08") + [(.objected(disputed: nil), "2026-04-15")]
    #expect(try citations(objected) == [.bgb("204", 2)])
  }

  @Test func `clocks of several procedures stand by their days`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let first = try scenario.filed()
    let item = try scenario.oldInvoice("R2", "80.00")
    try scenario.decide(.court, item)
    try scenario.move(to: "2026-04-02")
    let second = try scenario.perform(
      .recordCourtStep(try scenario.application(of: [scenario.claimed(item, "80.00")])))
    try scenario.court(.rejected, first, on: "2026-04-03")
    let clocks = try scenario.account.courtClocks(on: scenario.today, scenario.book.settings)
    #expect(clocks.map(\.proceeding) == [second, first])
    #expect(clocks.map(\.kind) == [.serviceOpen, .actionAfterRejection])
  }
}
