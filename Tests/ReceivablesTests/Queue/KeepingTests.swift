import Seeding
import Testing

@testable import Receivables

/// How long a standing keeps: on each day until then the case, ranked anew, stands the same.
@Suite("Keeping")
struct KeepingTests {
  /// How many debtors are looked at: many more in the long mode.
  private static let count = SeededGenerator.cases >= 200_000 ? 6_000 : 300

  /// Expects that a standing is the same on each day through which it keeps, and gives how many days
  /// it keeps.
  @discardableResult
  private func expectSame(_ account: Account, on day: Day, _ settings: Settings) -> Int {
    let kept = account.standing(on: day, settings)
    #expect(kept.keeps >= day, repeating())
    let length = kept.keeps - day
    let far = min(length, 4_000)
    let days = Set(Array(1...40) + [far - 1, far] + stride(from: 47, to: 800, by: 13))
    for offset in days.filter({ $0 >= 1 && $0 <= far }).sorted() {
      let anew = account.standing(on: day + offset, settings)
      guard !kept.isOver else {
        guard anew.place == kept.place, anew.reasons.isEmpty else {
          Issue.record("\(repeating()) after \(offset) days: \(anew.place), \(anew.reasons)")
          return length
        }
        continue
      }
      let carried = kept.carried(to: day + offset)
      guard carried.isSame(as: anew) else {
        Issue.record("\(repeating()) after \(offset) of \(length) days: \(carried)\n\(anew)")
        return length
      }
    }
    return length
  }

  @Test func `a debtor stands the same on each day through which the standing keeps`() throws {
    var generator = SeededGenerator()
    var long: [String: Int] = [:]
    var number = 0
    // Until each kind was kept: not by never keeping.
    while number < Self.count || long.count < 5 && number < 20 * Self.count {
      number += 1
      var history = try RandomHistory(generator: generator)
      try history.bookPayments(
        through: number.isMultiple(of: 3) ? "2026-04-20" : "2030-12-31")
      try history.live(1 + number % 9)
      generator = history.generator
      let account = try history.scenario.account
      let settings = history.scenario.book.settings
      for offset in [-20, -3, 0, 1, 4, 15, 40, 200] {
        let day = history.scenario.today + offset
        let length = expectSame(account, on: day, settings)
        if length >= 3 { long[account.standing(on: day, settings).place.name, default: 0] += 1 }
      }
    }
    #expect(Set(long.keys) == ["clear", "settled", "waiting", "gated", "lane"])
  }

  // MARK: What ends it

  private func keeps(_ scenario: Scenario, on day: String) throws -> String {
    expectSame(try scenario.account, on: try Day(day), scenario.book.settings)
    return "\(try scenario.standing(on: day).keeps)"
  }

  @Test func `an invoice that is not due keeps through its last day for payment`() throws {
    var scenario = try Scenario(reachable: "2026-10-01")
    try scenario.invoice("R1", "100.00", origin: .printed)
    #expect(try keeps(scenario, on: "2026-10-02") == "2026-10-15")
  }

  @Test func `a hold keeps the case through its last day`() throws {
    var scenario = try Scenario(reachable: "2026-10-16")
    try scenario.invoice("R1", "100.00", origin: .printed)
    try scenario.perform(.placeHold(Hold(reason: .agreed, through: try Day("2026-10-19"))))
    #expect(try keeps(scenario, on: "2026-10-17") == "2026-10-19")
  }

  @Test func `what bears interest keeps for its day only`() throws {
    var scenario = try Scenario(reachable: "2026-10-01")
    try scenario.invoice("R1", "1000.00", due: "2026-10-15", origin: .agreedDay)
    #expect(try keeps(scenario, on: "2026-10-10") == "2026-10-15")
    #expect(try keeps(scenario, on: "2026-10-20") == "2026-10-20")
  }

  @Test func `a debtor without anything open keeps for good, until a follow-up`() throws {
    var scenario = try Scenario(reachable: "2026-10-16")
    #expect(try keeps(scenario, on: "2026-10-17") == "9999-12-31")
    try scenario.perform(.setFollowUp(FollowUp(day: try Day("2027-02-01"))))
    #expect(try keeps(scenario, on: "2026-10-17") == "2027-01-31")
  }

  @Test func `near its limitation, or while somebody is to be called, a case keeps for a day`()
    throws
  {
    var old = try Scenario(reachable: "2026-09-01")
    try old.invoice("R1", issued: "2023-05-01", due: "2023-05-31", origin: .printed)
    #expect(try keeps(old, on: "2026-10-02") == "2026-10-02")
    var called = try Scenario(reachable: "2026-10-01")
    try called.perform(
      .book(
        .setProcedure(
          Procedure(
            name: try Name("consumer"), from: called.today,
            levels: [
              .init(
                kind: .reminder, bankDays: 4, deadlineDays: 10, channels: [.email],
                call: .init(above: try euro("10.00"), bankDays: 1)),
              .init(kind: .last, bankDays: 4, deadlineDays: 10, channels: [.email]),
            ], use: .consumer))))
    try called.invoice("R1", "100.00", origin: .printed)
    #expect(try called.reasons(on: "2026-10-16") == ["call"])
    #expect(try keeps(called, on: "2026-10-16") == "2026-10-16")
  }

  @Test func `an address that ends or begins ends it, because a letter may go out`() throws {
    for (address, last) in [
      (Address(town: try Line("Berlin"), through: try Day("2026-10-23")), "2026-10-23"),
      (Address(town: try Line("Berlin"), from: try Day("2026-10-23")), "2026-10-22"),
    ] {
      var scenario = try Scenario(reachable: "2026-10-16", by: [])
      try scenario.invoice("R1", "100.00", origin: .printed)
      try scenario.perform(.change(DebtorChange(addresses: [address])))
      #expect(try keeps(scenario, on: "2026-10-21") == last)
    }
  }

  @Test func `a cost that is recorded later ends it on the day it arose`() throws {
    var scenario = try Scenario(reachable: "2026-10-21")
    let item = try scenario.invoice("R1", "100.00", origin: .printed)
    try scenario.perform(
      .recordCharge(
        Charge(
          kind: .returnedDebit, amount: try euro("3.50"), arisen: try Day("2026-10-19"),
          item: item)))
    #expect(try keeps(scenario, on: "2026-10-17") == "2026-10-18")
  }

  @Test func `a procedure that changes and a clerk who goes and comes end it`() throws {
    var scenario = try Scenario(reachable: "2026-10-16")
    try scenario.invoice("R1", "100.00", origin: .printed)
    try scenario.perform(
      .book(
        .setProcedure(
          Procedure(
            name: try Name("consumer"), from: try Day("2026-10-24"),
            levels: [.init(kind: .last, bankDays: 4, deadlineDays: 10, channels: [.letter])],
            use: .consumer))))
    #expect(try keeps(scenario, on: "2026-10-21") == "2026-10-23")
    let anna = try UserName("anna")
    try scenario.perform(.assign(anna))
    try scenario.perform(
      .book(
        .setAbsence(
          Absence(
            clerk: anna, from: try Day("2026-10-22"), through: try Day("2026-10-22"),
            substitute: try UserName("bert")))))
    #expect(try keeps(scenario, on: "2026-10-21") == "2026-10-21")
    #expect(try keeps(scenario, on: "2026-10-22") == "2026-10-22")
  }

  @Test func `points that count for a year end it before the year is over`() throws {
    var broken = try Scenario(reachable: "2025-09-20")
    try broken.invoice("R1", issued: "2025-09-01", due: "2025-09-15", origin: .printed)
    try broken.perform(.takePromise(by: try Day("2025-09-25")))
    #expect(try keeps(broken, on: "2026-09-10") == "2026-09-26")
    var debit = try Scenario(reachable: "2025-09-20")
    let item = try debit.invoice(
      "R1", issued: "2025-09-01", due: "2025-09-15", origin: .printed, method: .directDebit)
    let payment = try debit.perform(
      .recordPayment(
        Payment(
          amount: try euro("100.00"), valued: try Day("2025-09-15"), method: .directDebit,
          designation: .items([item]))))
    try debit.perform(
      .returnPayment(PaymentReturn(payment: payment, day: debit.today, reason: .noCover)))
    #expect(try keeps(debit, on: "2026-09-10") == "2026-09-17")
  }

  @Test func `who owes nothing is looked at for a provider and for the debtor's own data`() throws {
    var scenario = try Scenario(reachable: "2026-11-02")
    let item = try scenario.invoice("R1")
    let payment = try scenario.payment("100.00", on: "2026-10-14", for: .items([item]))
    try scenario.perform(
      .openChargeback(
        Chargeback(
          payment: payment, amount: try euro("100.00"), caseNumber: try Line("PP-1"),
          reason: .notReceived, answerBy: try Day("2026-12-20"))))
    #expect(try scenario.standing.place == .clear)
    #expect(try keeps(scenario, on: "2026-11-03") == "2026-12-14")
    try scenario.perform(
      .noteCircumstance(
        Circumstance(kind: .dataRequest, since: scenario.today, deadline: try Day("2026-12-01"))))
    #expect(try keeps(scenario, on: "2026-11-03") == "2026-11-16")
  }

  @Test func `a notice that is due keeps until the bank data is stale`() throws {
    var scenario = try Scenario(on: "2026-10-16")
    try scenario.bookPayments(through: "2026-10-20")
    try scenario.invoice("R1", "100.00", origin: .printed)
    #expect(try scenario.standing(on: "2026-10-21").step?.code == "notice")
    #expect(try keeps(scenario, on: "2026-10-21") == "2026-10-22")
  }
}

extension Standing {
  fileprivate var isOver: Bool { place == .clear || place.name == "settled" }

  /// Whether another standing is the same but for how long it keeps.
  fileprivate func isSame(as other: Standing) -> Bool {
    var other = other
    other.keeps = keeps
    return self == other
  }
}

extension Standing.Place {
  fileprivate var name: String {
    switch self {
    case .lane: "lane"
    case .gated: "gated"
    case .waiting: "waiting"
    case .settled: "settled"
    case .clear: "clear"
    }
  }
}
