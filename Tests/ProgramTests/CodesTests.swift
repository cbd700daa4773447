import Receivables
import Testing
import Wording

@testable import verzug

/// The codes in the JSON are the names of cases in the source: renaming a case is a change of the format,
/// and has to be seen here.
@Suite("Codes for machines")
struct CodesTests {
  private let day = Day.first

  @Test func `obstacles of default keep their codes`() {
    let obstacles: [DefaultAssessment.Obstacle] = [
      .noAgreedDay, .noAgreedPeriod, .printedByCreditor, .notRemuneration, .noNoticeToConsumer,
      .receiptUnknown, .noDemand, .demandBeforeDue(due: day), .noRefusal, .nothingServed,
    ]
    #expect(
      obstacles.map(caseName) == [
        "noAgreedDay", "noAgreedPeriod", "printedByCreditor", "notRemuneration",
        "noNoticeToConsumer", "receiptUnknown", "noDemand", "demandBeforeDue", "noRefusal",
        "nothingServed",
      ])
  }

  @Test func `steps, causes and ends of limitation keep their codes`() {
    let suspensions: [LimitationFacts.Suspension] = [
      .negotiation(from: day, ended: nil), .deferral(from: day, through: nil),
      .paymentOrder(applied: day, served: nil, ended: nil), .proceedings(from: day, ended: nil),
      .estate(died: day, accepted: nil),
    ]
    #expect(
      suspensions.map(caseName) == [
        "negotiation", "deferral", "paymentOrder", "proceedings", "estate",
      ])
    let steps: [Limitation.Step] = [
      .regularPeriod(arisen: day, end: day), .titled(day, end: day),
      .suspended(suspensions[0], day...day, end: day), .suspendedSince(suspensions[0], day),
      .putOff(suspensions[0], end: day), .restarted(.acknowledged(day), end: nil), .tooLate(day),
      .withoutEffect(day),
    ]
    #expect(
      steps.map(caseName) == [
        "regularPeriod", "titled", "suspended", "suspendedSince", "putOff", "restarted", "tooLate",
        "withoutEffect",
      ])
    let restarts: [LimitationFacts.Restart] = [.acknowledged(day), .enforced(day)]
    #expect(restarts.map(caseName) == ["acknowledged", "enforced"])
    let ends: [Limitation.End] = [
      .on(day), .standsStill(since: day, daysLeft: 1), .waitsForHeir(died: day),
    ]
    #expect(ends.map(caseName) == ["on", "standsStill", "waitsForHeir"])
    #expect(
      Limitation.Nearness.allCases.map { "\($0)" } == [
        "far", "year", "halfYear", "quarter", "month", "passed",
      ])
  }

  @Test(
    arguments: [
      (Fault.money(.unreadable("", .noDigits)), "money.noDigits"),
      (.money(.overflow), "money.overflow"),
      (.day(.noSuchDay(year: 1, month: 2, day: 30)), "day.noSuchDay"),
      (.instant(.unreadable("")), "instant.unreadable"),
      (.rate(.outOfRange("")), "rate.outOfRange"),
      (.period(.tooLong("")), "period.tooLong"),
      (.iban(.wrongCheckDigits(found: "")), "iban.wrongCheckDigits"), (.iban(.empty), "iban.empty"),
      (.bic(.wrongLength(1)), "bic.wrongLength"), (.reference(.withoutRF), "reference.withoutRF"),
      (.name(.empty), "name.empty"), (.law(.districtNeeded), "law.districtNeeded"),
      (.law(.baseRateUnknown(on: .first, known: .first ... .last)), "law.baseRateUnknown"),
      (.usage(.missing("")), "usage.missing"), (.usage(.needs("", other: "")), "usage.needs"),
    ] as [(Fault, String)])
  func `faults have the code of their kind and case`(fault: Fault, code: String) {
    #expect(fault.code == code)
  }
}
