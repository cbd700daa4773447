import Seeding
import Testing

@testable import Receivables

/// A month of days over random debtors: nobody is lost, nothing is out of order.
@Suite("A month of days")
struct SimulatedMonthTests {
  /// How many debtors live the month: a thousand in the long mode.
  private static let count = SeededGenerator.cases >= 200_000 ? 1_000 : 150

  private func history(_ generator: SeededGenerator) throws -> RandomHistory {
    var history = try RandomHistory(generator: generator)
    try history.bookPayments(through: "2030-12-31")
    try history.live(10)
    return history
  }

  @Test func `each debtor has a lane, a gate with its end, a day to come, or an end`() throws {
    var generator = SeededGenerator()
    for _ in 0..<Self.count {
      let history = try history(generator)
      generator = history.generator
      let account = try history.scenario.account
      let settings = history.scenario.book.settings
      for offset in 0..<30 {
        try expectCare(
          for: account.standing(on: history.scenario.today + offset, settings), account)
      }
    }
  }

  private func expectCare(for standing: Standing, _ account: Account) throws {
    switch standing.place {
    case .lane(let lane):
      #expect(standing.reasons.first?.lane == lane, repeating())
      #expect(standing.step != nil, repeating("\(standing.reasons.map(\.code))"))
    case .gated:
      #expect(standing.gates.contains { $0.money.isPositive }, repeating())
      let isLifted = standing.gates.contains { gate in
        switch gate.lift {
        case .after(let last): last >= standing.day
        case .event: true
        }
      }
      #expect(isLifted, repeating("\(standing.gates)"))
      #expect(standing.returns.map { $0 > standing.day } ?? true, repeating("\(standing.gates)"))
    case .waiting(let day):
      // Only credit, or what is not ours to act on, has no day of its own.
      let claim = account.claim(on: standing.day, Settings())
      #expect(
        day.map { $0 > standing.day } ?? (standing.overdue.isZero || claim.items.isEmpty),
        repeating("\(standing.overdue) \(standing.gates)"))
    case .settled, .clear: break
    }
    let held = standing.portions.map { portion in
      portion.gates.reduce(portion.collectible.minor) { $0 + $1.money.minor }
    }
    #expect(held == standing.portions.map(\.overdue.minor), repeating())
    #expect((0...100).contains(standing.points.total), repeating())
  }

  @Test func `no step is out of order: an invoice climbs one level at a time, after its deadline`()
    throws
  {
    var generator = SeededGenerator()
    for _ in 0..<Self.count / 4 {
      let history = try history(generator)
      generator = history.generator
      var scenario = history.scenario
      for _ in 0..<45 {
        scenario.move(by: 1)
        try issue(&scenario)
      }
      try expectOrder(of: scenario.account, scenario.book.settings)
    }
  }

  private func issue(_ scenario: inout Scenario) throws {
    let standing = try scenario.standing
    guard standing.notice != nil,
      let figures = try scenario.account.noticeFigures(on: scenario.today, scenario.book.settings)
    else { return }
    let found = try scenario.account.objections(to: figures, scenario.book.settings)
      .filter(\.blocks).map(\.rule)
    // Nobody here can be reached, and nobody has said who writes.
    #expect(
      Set(found).isSubset(of: [.noCreditor, .noBankAccount, .noChannel, .barred]),
      repeating("\(found) \(figures)"))
    let notice = Notice(
      procedure: figures.notice.procedure, level: figures.notice.level, kind: figures.notice.kind,
      dated: figures.notice.dated, deadline: figures.notice.deadline, items: figures.notice.items,
      total: figures.notice.total, channels: [.email])
    let issued = NoticeFigures(
      debtor: figures.debtor, notice: notice, charges: figures.charges)
    try scenario.perform(.several(issued.commands()))
  }

  private func expectOrder(of account: Account, _ settings: Settings) throws {
    let days = settings.workingDays(for: account.ledger.debtor)
    var last: [EntryNumber: (level: Int, end: Day)] = [:]
    for history in account.ledger.notices where history.stands {
      for item in history.notice.items {
        // What random commands issued before may be anything.
        if let before = last[item.item], history.issued.user.text == "anna",
          history.notice.channels == [.email], before.end < history.notice.dated
        {
          #expect(item.level <= before.level + 1, repeating())
        }
        let end = days.shifted(history.notice.deadline).day
        last[item.item] = (max(last[item.item]?.level ?? 0, item.level), end)
      }
    }
  }

  @Test func `the same history gives the same queue`() throws {
    let generator = SeededGenerator()
    let (first, second) = (try history(generator), try history(generator))
    for offset in 0..<30 {
      let day = first.scenario.today + offset
      let (left, right) = (
        first.scenario.book.queue(on: day), second.scenario.book.queue(on: day)
      )
      #expect(left.rows.map(\.reasons) == right.rows.map(\.reasons))
      #expect(left.hidden == right.hidden)
    }
  }
}
