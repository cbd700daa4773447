import Testing

@testable import Receivables

@Suite("Objection to a part") struct CourtTrackTests {
  private let scenario: Scenario
  private let proceeding: EntryNumber

  init() throws {
    var scenario = try Scenario(on: "2026-03-02")
    proceeding = try scenario.filed(then: [
      (.issued, "2026-04-03"), (.served(abroad: false), "2026-04-08"),
      (.objected(disputed: try euro("200.00")), "2026-04-15"),
    ])
    self.scenario = scenario
  }

  @Test func `the disputed amount and the rest go their own ways`() throws {
    var scenario = scenario
    #expect(try scenario.tracks == [.disputed: .objected, .undisputed: .served])
    #expect(try scenario.proceeding.tracks.map(\.amount) == [euro("200.00"), euro("300.00")])
    try scenario.court(.enforcementApplied, proceeding, on: "2026-04-23")
    let transfer = CourtStep.Step.transferred(court: try Line("Amtsgericht Mitte"))
    try scenario.court(transfer, proceeding, on: "2026-04-24")
    #expect(try scenario.tracks == [.disputed: .transferred, .undisputed: .enforcementApplied])
    #expect(try scenario.proceeding.tracks.map(\.since) == [Day("2026-04-24"), Day("2026-04-23")])
  }

  @Test func `each part has its own clocks`() throws {
    #expect(
      try scenario.clocks == [
        "objectionPeriod 2026-04-22 undisputed", "enforcementFrom 2026-04-23 undisputed",
        "enforcementLapse 2026-10-08 undisputed", "suspensionEnd 2026-10-15 disputed",
      ])
    let clocks = try scenario.account.courtClocks(on: scenario.today, scenario.book.settings)
    #expect(try clocks.map(\.amount.minor) == [30_000, 30_000, 30_000, euro("200.00").minor])
  }

  @Test func `a step of one part may be older than the last one of the other`() throws {
    var scenario = scenario
    try scenario.move(to: "2026-05-10")
    let transfer = CourtStep.Step.transferred(court: try Line("Amtsgericht Mitte"))
    try scenario.court(transfer, proceeding, on: "2026-05-10")
    #expect(try scenario.refusal(of: .enforcementApplied, proceeding, on: "2026-04-23") == nil)
  }

  @Test func `a step that both parts can take names one`() throws {
    var scenario = scenario
    let transfer = CourtStep.Step.transferred(court: try Line("Amtsgericht Mitte"))
    for (step, day) in [
      (transfer, "2026-04-20"), (.enforcementApplied, "2026-04-23"),
      (.enforcementIssued, "2026-04-27"), (.enforcementServed, "2026-05-04"),
    ] { try scenario.court(step, proceeding, on: day) }
    try scenario.move(to: "2026-05-20")
    #expect(try scenario.refusal(of: .final, proceeding, on: "2026-05-20") == .trackNeeded)
    try scenario.court(.final, proceeding, on: "2026-05-20", track: .undisputed)
    #expect(try scenario.tracks == [.disputed: .transferred, .undisputed: .final])
    let whole = try scenario.refusal(of: .final, proceeding, on: "2026-05-20", track: .whole)
    #expect(whole == .stepNotPossible(after: .final))
    let again = try scenario.refusal(of: .final, proceeding, on: "2026-05-20", track: .undisputed)
    #expect(again == .stepNotPossible(after: .final))
    #expect(try scenario.refusal(of: .final, proceeding, on: "2026-05-20") == nil)
  }

  @Test func `one part can be withdrawn, or all that is left`() throws {
    var scenario = scenario
    try scenario.court(.withdrawn, proceeding, on: "2026-04-20", track: .disputed)
    #expect(try scenario.tracks == [.disputed: .withdrawn, .undisputed: .served])
    #expect(try scenario.proceeding.isOpen)
    #expect(try scenario.proceeding.ended == nil)
    try scenario.court(.withdrawn, proceeding, on: "2026-04-21")
    #expect(try scenario.tracks == [.disputed: .withdrawn, .undisputed: .withdrawn])
    #expect(try scenario.proceeding.ended == Day("2026-04-21"))
    try scenario.court(.closed, proceeding, on: "2026-04-22")
    #expect(try scenario.tracks == [.disputed: .closed, .undisputed: .closed])
  }

  @Test func `a second objection is to all that is left`() throws {
    var scenario = scenario
    func refusal(_ amount: String) throws -> Refusal.Rule? {
      try scenario.refusal(
        of: .objected(disputed: try euro(amount)), proceeding, on: "2026-04-15")
    }
    #expect(try refusal("300.01") == .exceeds(euro("300.01"), available: euro("300.00")))
    #expect(try refusal("299.99") == .doesNotAddUp(euro("299.99"), expected: euro("300.00")))
    #expect(try refusal("300.00") == nil)
    try scenario.court(.objected(disputed: nil), proceeding, on: "2026-04-16")
    #expect(try scenario.tracks == [.disputed: .objected, .undisputed: .objected])
  }

  @Test func `an objection to every cent makes no parts`() throws {
    for amount in ["500.00", nil] {
      var scenario = try Scenario(on: "2026-03-02")
      let disputed = try amount.map { try euro($0) }
      _ = try scenario.filed(then: [
        (.issued, "2026-04-03"), (.served(abroad: false), "2026-04-08"),
        (.objected(disputed: disputed), "2026-04-15"),
      ])
      #expect(try scenario.tracks == [.whole: .objected])
    }
  }

  @Test func `more than was applied for cannot be disputed, nor nothing`() throws {
    var scenario = try Scenario(on: "2026-03-02")
    let proceeding = try scenario.filed(then: [
      (.issued, "2026-04-03"), (.served(abroad: false), "2026-04-08"),
    ])
    func refusal(_ amount: Money) throws -> Refusal.Rule? {
      try scenario.refusal(of: .objected(disputed: amount), proceeding, on: "2026-04-08")
    }
    #expect(try refusal(euro("500.01")) == .exceeds(euro("500.01"), available: euro("500.00")))
    #expect(try refusal(euro("0.00")) == .amountNotPositive)
    let dollar = try Currency(code: "USD")
    #expect(try refusal(Money(minor: 1, dollar)) == .differentCurrencies(dollar, .euro))
  }

  @Test func `a part still at court keeps the invoice from counting as titled`() throws {
    var scenario = scenario
    for (step, day) in [
      (CourtStep.Step.enforcementApplied, "2026-04-23"), (.enforcementIssued, "2026-04-27"),
      (.enforcementServed, "2026-05-04"), (.final, "2026-05-20"),
    ] { try scenario.court(step, proceeding, on: day) }
    #expect(try scenario.proceeding.titled == nil)
    try scenario.court(.withdrawn, proceeding, on: "2026-06-01")
    #expect(try scenario.tracks == [.disputed: .withdrawn, .undisputed: .final])
    #expect(try scenario.proceeding.titled == Day("2026-05-20"))
  }
}
