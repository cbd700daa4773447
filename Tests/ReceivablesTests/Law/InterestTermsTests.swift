import Receivables
import Testing

@Suite("Interest terms") struct InterestTermsTests {
  @Test(
    arguments: [
      (DebtorKind.consumer, true, nil, InterestMargin.five), (.consumer, false, nil, .five),
      (.business, false, nil, .five), (.business, true, nil, .nine),
      (.business, true, "2014-07-28", .eight), (.business, true, "2014-07-29", .nine),
      (.business, false, "2014-07-28", .five), (.consumer, true, "2010-01-01", .five),
    ] as [(DebtorKind, Bool, String?, InterestMargin)])
  func `nine points only for remuneration between businesses`(
    debtor: DebtorKind, isRemuneration: Bool, arisen: String?, margin: InterestMargin
  ) throws {
    let arisen = try arisen.map { try Day($0) }
    #expect(
      InterestMargin(debtor: debtor, isRemuneration: isRemuneration, arisen: arisen) == margin)
  }

  @Test(arguments: [(InterestMargin.five, "5.00", 1), (.nine, "9.00", 2), (.eight, "8.00", 2)])
  func `a margin has its points and its ground`(
    margin: InterestMargin, points: String, paragraph: Int
  ) {
    #expect(margin.points.percentText == points)
    #expect(margin.citations.first == .section(.bgb, "288", paragraph: paragraph))
    #expect(margin.citations.contains(.section(.bgb, "247")))
  }

  @Test func `actual days over 365 with the payment day are the rule`() {
    let terms = InterestTerms(margin: .five)
    #expect(terms.dayCount == .actual365)
    #expect(terms.paymentDayCounts)
  }
}
