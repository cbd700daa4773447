import Receivables
import Testing

@Suite("Lump sum of § 288(5)") struct LumpSumTests {
  @Test(
    arguments: [
      (DebtorKind.business, true, nil, "2026-06-02", "2026-06-02", nil),
      (.consumer, true, nil, "2026-06-02", "2026-06-10", .consumer),
      (.business, false, nil, "2026-06-02", "2026-06-10", .notRemuneration),
      (.business, true, "2014-07-28", "2026-06-02", "2026-06-10", .oldLaw),
      (.business, true, "2014-07-29", "2026-06-02", "2026-06-10", nil),
      (.business, true, nil, "2026-06-02", "2026-06-01", .notInDefault),
      (.business, true, nil, nil, "2026-06-10", .notInDefault),
    ] as [(DebtorKind, Bool, String?, String?, String, LumpSum.Obstacle?)])
  func `it is owed for remuneration between businesses once in default`(
    debtor: DebtorKind, isRemuneration: Bool, arisen: String?, start: String?, day: String,
    obstacle: LumpSum.Obstacle?
  ) throws {
    let sum = try LumpSum(
      debtor: debtor, isRemuneration: isRemuneration, arisen: arisen.map { try Day($0) },
      firstDayOfDefault: start.map { try Day($0) }, on: Day(day))
    #expect(sum.obstacle == obstacle)
    #expect(try sum.owed == euro(obstacle == nil ? "40.00" : "0.00"))
  }

  @Test(arguments: [
    ("0.00", "0.00", "40.00"), ("5.00", "5.00", "35.00"), ("40.00", "40.00", "0.00"),
    ("55.62", "40.00", "0.00"),
  ])
  func `the creditor receives the greater of lump sum and costs`(
    costs: String, setOff: String, owed: String
  ) throws {
    let sum = try self.sum(costs: euro(costs))
    #expect(try sum.setOff == euro(setOff))
    #expect(try sum.owed == euro(owed))
    #expect(try sum.owed + sum.costs == Money.larger(of: LumpSum.amount, sum.costs))
  }

  @Test func `where none is owed nothing is set off`() throws {
    let sum = try LumpSum(
      debtor: .consumer, firstDayOfDefault: Day("2026-06-02"), on: Day("2026-06-10"),
      costs: euro("12.00"))
    #expect(sum.setOff.isZero && sum.owed.isZero)
    #expect(try sum.costs == euro("12.00"))
  }

  @Test func `costs are never negative and in euro`() throws {
    let dollar = try Currency(code: "USD")
    #expect(throws: LawFault.notEuro(dollar)) { try sum(costs: Money(minor: 1, dollar)) }
    #expect(throws: LawFault.negativeAmount(.costs, Money(minor: .min, .euro))) {
      try sum(costs: Money(minor: .min, .euro))
    }
    #expect(try sum(costs: Money(minor: .max, .euro)).owed.isZero)
  }

  private func sum(costs: Money) throws -> LumpSum {
    try LumpSum(
      debtor: .business, firstDayOfDefault: Day("2026-06-02"), on: Day("2026-06-10"), costs: costs)
  }

  @Test(arguments: [
    (ChargeKind.reminder, true), (.addressEnquiry, true), (.collectionAgency, true),
    (.lawyer, true), (.returnedDebit, false), (.lumpSum, false), (.court, false), (.other, false),
  ])
  func `only costs of prosecution are set off`(kind: ChargeKind, isProsecution: Bool) {
    #expect(kind.isCostOfProsecution == isProsecution)
    #expect(kind.citations.isEmpty == (kind == .other))
  }

  @Test func `a debit without cover is owed without default, a reminder only after it began`() {
    #expect(!ChargeKind.returnedDebit.needsDefault)
    #expect(ChargeKind.other.citations.isEmpty)
    #expect(ChargeKind.returnedDebit.citations == [.section(.bgb, "280", paragraph: 1)])
    #expect(ChargeKind.reminder.needsDefault)
    #expect(ChargeKind.reminder.citations.contains(.section(.bgb, "286")))
    for kind in ChargeKind.allCases where kind.isCostOfProsecution { #expect(kind.needsDefault) }
  }
}
