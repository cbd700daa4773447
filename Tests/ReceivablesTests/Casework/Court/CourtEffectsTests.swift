import Testing

@testable import Receivables

@Suite("Court and limitation") struct CourtEffectsTests {
  private func effects(
    _ steps: [(CourtStep.Step, String)], on day: String? = nil
  ) throws -> CourtEffects {
    var scenario = try Scenario(on: "2026-03-02")
    _ = try scenario.filed(then: steps)
    if let day { try scenario.move(to: day) }
    let item = try #require(scenario.proceeding.items.first)
    return try scenario.account.courtEffects(on: item, scenario.today, scenario.book.settings)
  }

  private let served: [(CourtStep.Step, String)] = [
    (.issued, "2026-04-03"), (.served(abroad: false), "2026-04-08"),
  ]

  private func order(_ served: String?, ended: String? = nil) throws -> CourtEffects {
    let suspension = LimitationFacts.Suspension.paymentOrder(
      applied: try Day("2026-04-01"), served: try served.map { try Day($0) },
      ended: try ended.map { try Day($0) })
    return CourtEffects(suspensions: [suspension], restarts: [], titled: nil)
  }

  @Test func `filing, service and the end are told apart`() throws {
    #expect(try effects([]) == order(nil))
    #expect(try effects(served) == order("2026-04-08"))
    let objected = served + [(.objected(disputed: nil), "2026-04-15")]
    #expect(try effects(objected) == order("2026-04-08"))
    #expect(
      try effects(objected + [(.withdrawn, "2026-05-04")])
        == order("2026-04-08", ended: "2026-05-04"))
  }

  @Test func `what was never served leaves nothing`() throws {
    let nothing = CourtEffects(suspensions: [], restarts: [], titled: nil)
    #expect(try effects([(.withdrawn, "2026-04-07")]) == nothing)
    let rejected: [(CourtStep.Step, String)] = [(.rejected, "2026-04-02")]
    // 2 May is a Saturday, so that the month for the action ends on Monday.
    #expect(try effects(rejected, on: "2026-05-04") == order(nil))
    #expect(try effects(rejected, on: "2026-05-05") == nothing)
  }

  @Test func `what lapsed stood still since its service`() throws {
    #expect(
      try effects(served, on: "2026-10-09") == order("2026-04-08", ended: "2026-04-08"))
  }

  @Test func `a final order is a title, and each enforcement begins anew`() throws {
    let steps =
      served + [
        (.enforcementApplied, "2026-04-23"), (.enforcementIssued, "2026-04-27"),
        (.enforcementServed, "2026-05-04"), (.enforced(nil), "2026-05-06"),
        (.final, "2026-05-20"), (.enforced(nil), "2026-06-01"), (.closed, "2026-07-01"),
      ]
    let effects = try effects(steps)
    #expect(try effects.titled == Day("2026-05-20"))
    #expect(try effects.restarts == [.enforced(Day("2026-05-06")), .enforced(Day("2026-06-01"))])
    #expect(
      try effects.suspensions == order("2026-04-08", ended: "2026-05-20").suspensions)
  }

  @Test func `another invoice feels nothing of it`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    _ = try scenario.filed(then: served)
    let other = try scenario.oldInvoice("R2")
    let effects = try scenario.account.courtEffects(
      on: other, scenario.today, scenario.book.settings)
    #expect(effects == CourtEffects(suspensions: [], restarts: [], titled: nil))
  }
}
