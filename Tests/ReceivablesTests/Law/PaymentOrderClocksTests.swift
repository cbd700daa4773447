import Receivables
import Testing

@Suite("Clocks of a payment order") struct PaymentOrderClocksTests {
  @Test(arguments: [
    ("2026-04-08", false, "2026-04-22", "2026-04-23", "2026-10-08"),
    ("2026-04-08", true, "2026-05-08", "2026-05-09", "2026-10-08"),
    ("2026-12-11", false, "2026-12-28", "2026-12-29", "2027-06-11"),
    ("2026-03-20", false, "2026-04-07", "2026-04-08", "2026-09-21"),
    ("2026-08-31", true, "2026-09-30", "2026-10-01", "2027-03-01"),
  ])
  func `two weeks or a month to object, six months until it lapses`(
    served: String, abroad: Bool, objection: String, enforcement: String, lapse: String
  ) throws {
    let clocks = PaymentOrderClocks(
      served: try Day(served), abroad: abroad, workingDays: WorkingDays(at: [Place(.berlin)]))
    #expect(try clocks.objectionUntil.day == Day(objection))
    #expect(try clocks.enforcementFrom == Day(enforcement))
    #expect(try clocks.lapsesAfter.day == Day(lapse))
  }

  @Test func `the end of the calendar has clocks`() {
    let clocks = PaymentOrderClocks(served: .last, abroad: true, workingDays: WorkingDays(at: []))
    #expect(clocks.enforcementFrom == .last)
  }

  @Test(arguments: [
    (false, Citation.section(.zpo, "692", paragraph: 1, number: 3)),
    (true, .section(.avag, "32", paragraph: 3)),
  ])
  func `the place of service decides the ground`(abroad: Bool, first: Citation) throws {
    let clocks = PaymentOrderClocks(
      served: try Day("2026-04-08"), abroad: abroad, workingDays: WorkingDays(at: []))
    #expect(clocks.citations.first == first)
    #expect(clocks.citations.contains(.section(.zpo, "701")))
    #expect(clocks.citations.contains(.section(.zpo, "222", paragraph: 2)))
  }
}
