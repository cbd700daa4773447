import Receivables
import Testing

@Suite("What of a charge is owed") struct ChargeAssessmentTests {
  @Test func `before default only what needs none is owed`() throws {
    for kind in ChargeKind.allCases {
      let charge = try ChargeAssessment(kind, of: euro("5.00"), isInDefault: false, limit: nil)
      #expect(try charge.owed == (kind.needsDefault ? euro("0.00") : euro("5.00")))
      #expect((charge.recovery == .nothingBeforeDefault) == kind.needsDefault)
    }
  }

  @Test(arguments: [
    ("140.90", "140.90", ChargeAssessment.Recovery.whole), ("140.89", "140.89", .whole),
    ("140.91", "140.90", .upTo(Money(minor: 14_090, .euro))),
  ])
  func `an agency is owed no more than the tariff allows`(
    amount: String, owed: String, recovery: ChargeAssessment.Recovery
  ) throws {
    let limit = try Tariff.since2025.limit(
      of: .collectionAgency, for: euro("1000.00"), withTax: false)
    let charge = try ChargeAssessment(
      .collectionAgency, of: euro(amount), isInDefault: true, limit: limit)
    #expect(try charge.owed == euro(owed))
    #expect(charge.recovery == recovery)
  }

  @Test func `no other kind is capped by the tariff`() throws {
    for kind in ChargeKind.allCases where kind != .collectionAgency {
      #expect(
        try Tariff.since2025.limit(of: kind, for: euro("1000.00"), withTax: false) == nil)
    }
  }

  @Test func `a negative charge is refused`() throws {
    #expect(throws: LawFault.negativeAmount(.costs, try euro("-1.00"))) {
      try ChargeAssessment(.reminder, of: euro("-1.00"), isInDefault: true, limit: nil)
    }
  }
}
