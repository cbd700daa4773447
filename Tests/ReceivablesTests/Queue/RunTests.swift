import Testing

@testable import Receivables

/// What a run proposes, why it leaves others out, and what it would do in the coming days.
@Suite("Run and simulation")
struct RunTests {
  private func run(_ scenario: Scenario, on day: String) throws -> RunProposal {
    scenario.book.run(on: try Day(day))
  }

  /// A book that may write letters.
  private func scenario(_ gross: String = "100.00") throws -> Scenario {
    var scenario = try Scenario(reachable: "2026-10-01")
    try scenario.perform(
      .book(
        .setCreditor(
          Creditor(
            name: try Line("Muster GmbH"),
            address: Address(lines: [try Line("Ring 1")], town: try Line("Berlin"))))))
    try scenario.perform(
      .book(
        .setBankAccount(
          BankAccount(holder: try Line("Muster GmbH"), iban: try IBAN("DE89370400440532013000")))))
    try scenario.invoice("R1", gross)
    return scenario
  }

  @Test func `a run proposes what is due, and says when the others come`() throws {
    var scenario = try scenario()
    let early = try run(scenario, on: "2026-10-19")
    #expect(early.notices.isEmpty)
    #expect(early.leftOut.map(\.cause) == [.notDue(try Day("2026-10-21"))])
    #expect(early.leftOut.first?.returns == (try Day("2026-10-21")))
    let due = try run(scenario, on: "2026-10-21")
    #expect(due.notices.count == 1)
    #expect(due.leftOut.isEmpty)
    #expect(due.groups.first?.total == [try euro("100.00")])
    try scenario.issue(on: "2026-10-21")
    let after = try run(scenario, on: "2026-10-22")
    #expect(after.leftOut.map(\.cause) == [.gated([.deadline])])
    #expect(after.leftOut.first?.returns == (try Day("2026-11-03")))
  }

  @Test func `a second run of a day proposes nothing again`() throws {
    var scenario = try scenario()
    try scenario.issue(on: "2026-10-21")
    #expect(try run(scenario, on: "2026-10-21").notices.isEmpty)
  }

  @Test func `trap 23: who has paid is not written to, and is nobody left out`() throws {
    var scenario = try scenario()
    try scenario.move(to: "2026-10-20")
    try scenario.payment("100.00", on: "2026-10-15")
    let proposal = try run(scenario, on: "2026-10-21")
    #expect(proposal.notices.isEmpty)
    #expect(proposal.leftOut.isEmpty)
  }

  @Test func `without fresh bank data all are left out, and it says so`() throws {
    var scenario = try Scenario(on: "2026-10-21")
    try scenario.invoice("R1")
    let proposal = try run(scenario, on: "2026-10-21")
    #expect(!proposal.hasFreshBankData)
    #expect(proposal.leftOut.map(\.cause) == [.gated([.bankDataStale])])
  }

  @Test func `nobody is dunned before a broken promise was spoken of`() throws {
    var scenario = try scenario()
    try scenario.move(to: "2026-10-20")
    try scenario.perform(.takePromise(by: try Day("2026-10-23")))
    let proposal = try run(scenario, on: "2026-10-28")
    #expect(proposal.notices.isEmpty)
    guard case .needsPerson(let reason) = proposal.leftOut.first?.cause else {
      Issue.record("\(proposal.leftOut)")
      return
    }
    #expect(reason.kind == .brokenPromise)
  }

  @Test func `what must not go out as it is is left out with what stands against it`() throws {
    var scenario = try Scenario(reachable: "2026-10-01")
    try scenario.invoice("R1")
    let proposal = try run(scenario, on: "2026-10-21")
    guard case .objections(let found) = proposal.leftOut.first?.cause else {
      Issue.record("\(proposal.leftOut)")
      return
    }
    #expect(found.map(\.rule) == [.noCreditor, .noBankAccount])
  }

  @Test func `a notice that cannot go out stops the simulation with its reason`() throws {
    var scenario = try Scenario(reachable: "2026-10-01", by: [])
    try scenario.invoice("R1")
    let simulation = scenario.book.simulation(after: try Day("2026-10-15"))
    #expect(simulation.notices.isEmpty)
    #expect(simulation.stops.map(\.day) == [try Day("2026-10-21")])
    #expect(simulation.stops.first?.reason.kind == .notice(level: 1))
  }

  @Test func `a case stops the simulation once, however often it changes after that`() throws {
    var scenario = try scenario()
    try scenario.move(to: "2026-10-20")
    try scenario.perform(.takePromise(by: try Day("2026-10-23")))
    try scenario.perform(.setFollowUp(FollowUp(day: try Day("2026-11-10"))))
    let simulation = scenario.book.simulation(after: scenario.today)
    #expect(simulation.stops.map(\.day) == [try Day("2026-10-28")])
    #expect(simulation.stops.first?.reason.kind == .brokenPromise)
  }

  @Test func `simulated runs are made on bank days`() throws {
    var scenario = try scenario()
    // Its reminder is due on Saturday, when nobody is at the desk.
    try scenario.perform(
      .placeHold(Hold(reason: .agreed, through: try Day("2026-10-23"))))
    let simulation = scenario.book.simulation(after: try Day("2026-10-15"))
    #expect(simulation.notices.first?.day == (try Day("2026-10-26")))
  }

  @Test func `the simulation issues what the runs of the coming days would`() throws {
    var scenario = try scenario("200.00")
    let simulation = scenario.book.simulation(after: try Day("2026-10-15"), days: 60)
    #expect(
      simulation.notices.map(\.day) == [
        try Day("2026-10-21"), try Day("2026-11-06"), try Day("2026-11-20"),
      ])
    #expect(simulation.notices.map(\.figures.notice.level) == [1, 2, 3])
    #expect(simulation.notices.map(\.charged) == [0, 95, 95])
    #expect(simulation.stops.map(\.day) == [try Day("2026-12-05")])
    #expect(simulation.stops.first?.reason.kind == .decision)
    // It is what happens: the same figures, day by day.
    for issued in simulation.notices {
      try scenario.move(to: "\(issued.day)")
      let figures = try #require(
        try scenario.account.noticeFigures(on: issued.day, scenario.book.settings))
      #expect(figures.notice == issued.figures.notice)
      try scenario.issue(on: "\(issued.day)")
    }
  }
}

extension Scenario {
  /// Issues what the run of a day proposes, and sends it.
  fileprivate mutating func issue(on day: String) throws {
    try move(to: day)
    let proposed = try #require(book.run(on: today).notices.first)
    let notice = try #require(try perform(.several(proposed.figures.commands())).last)
    for channel in proposed.figures.notice.channels {
      let dispatch = try perform(.startDispatch(Dispatch(notice: notice, channel: channel)))
      try perform(.endDispatch(DispatchEnd(dispatch: dispatch, outcome: .accepted)))
    }
  }
}
