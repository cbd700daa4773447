import Receivables
import Seeding
import Testing

@Suite("Tariff of 2025") struct TariffTests {
  private let tariff = Tariff.since2025

  /// One row of the printed tables: value; lawyers 1.0, 0.5, 0.9, 1.3; expenses on 0.9 and their
  /// sum; courts 1.0, payment order, 3.0.
  struct Row: CustomTestStringConvertible {
    let fields: [Substring]
    var testDescription: String { String(fields[0]) }

    func money(_ place: Int) throws -> Money { try euro(String(fields[place])) }
  }

  @Test(arguments: rows)
  func `the printed rows of the fees follow from the rule`(row: Row) throws {
    let value = try row.money(0)
    #expect(try tariff.lawyers.fee(for: value) == row.money(1))
    #expect(try tariff.courts.fee(for: value) == row.money(7))
    for (effort, place) in [(Tariff.CollectionEffort.simple, 2), (.regular, 3), (.extensive, 4)] {
      let bill = try tariff.collectionAgency(for: value, effort: effort, withTax: false)
      #expect(try bill.lines.first?.amount == row.money(place))
    }
    let agency = try tariff.collectionAgency(for: value, effort: .regular, withTax: false)
    #expect(try agency.lines.map(\.amount) == [row.money(3), row.money(5)])
    #expect(agency.lines.map(\.citation) == [.fee(.vv, 2300), .fee(.vv, 7002)])
    #expect(try agency.total == row.money(6))
    #expect(try tariff.paymentOrder(for: value).total == row.money(8))
    let trial = try tariff.trialAdvance(for: value)
    #expect(try trial.lines.first?.amount == row.money(9))
    #expect(try trial.total == row.money(9) - row.money(8))
  }

  @Test(arguments: rows.dropLast())
  func `one cent more begins the next step`(row: Row) throws {
    let (value, cent) = (try row.money(0), Money(minor: 1, .euro))
    let next = try #require(Self.rows.first { try $0.money(0).minor > value.minor })
    #expect(try tariff.lawyers.fee(for: value + cent) == next.money(1))
    #expect(try tariff.courts.fee(for: value + cent) == next.money(7))
  }

  @Test(arguments: [
    ("65,000", "1,456.50", "778.00"), ("80,000", "1,556.00", "918.00"),
    ("95,000", "1,655.50", "1,058.00"), ("110,000", "1,755.00", "1,198.00"),
    ("200,000", "2,352.00", "2,038.00"), ("500,000", "3,752.00", "4,138.00"),
    ("500,000.01", "3,927.00", "4,348.00"), ("550,000", "3,927.00", "4,348.00"),
    ("0", "51.50", "40.00"), ("0.01", "51.50", "40.00"),
  ])
  func `the fees go on beyond the printed rows`(
    value: String, lawyers: String, courts: String
  ) throws {
    #expect(try tariff.lawyers.fee(for: euro(value)) == euro(lawyers))
    #expect(try tariff.courts.fee(for: euro(value)) == euro(courts))
  }

  @Test(arguments: [
    (Tariff.CollectionEffort.simple, "15.75", "3.15"), (.regular, "28.35", "5.67"),
    (.extensive, "40.95", "8.19"),
  ])
  func `collecting up to 50 euro has a fee of its own`(
    effort: Tariff.CollectionEffort, fee: String, expenses: String
  ) throws {
    for value in ["0.01", "50.00"] {
      let bill = try tariff.collectionAgency(for: euro(value), effort: effort, withTax: false)
      #expect(try bill.lines.map(\.amount) == [euro(fee), euro(expenses)])
      #expect(bill.lines.first?.tenths == effort.rawValue)
    }
    let above = try tariff.collectionAgency(for: euro("50.01"), effort: .regular, withTax: false)
    #expect(try above.lines.first?.amount == euro("46.35"))
    #expect(try tariff.paymentOrder(for: euro("50.00")).total == euro("38.00"))
  }

  @Test func `tax comes last where the creditor cannot deduct it`() throws {
    let bill = try tariff.collectionAgency(for: euro("500.00"), effort: .regular, withTax: true)
    #expect(bill.lines.map(\.citation) == [.fee(.vv, 2300), .fee(.vv, 7002), .fee(.vv, 7008)])
    #expect(try bill.lines.map(\.amount) == [euro("46.35"), euro("9.27"), euro("10.57")])
    #expect(try bill.total == euro("66.19"))
  }

  @Test func `the trial advance credits the payment order`() throws {
    let bill = try tariff.trialAdvance(for: euro("1,000.00"))
    #expect(try bill.lines.map(\.amount) == [euro("183.00"), euro("-38.00")])
    #expect(bill.lines.map(\.citation) == [.fee(.kv, 1210), .fee(.kv, 1100)])
    #expect(try bill.total == euro("145.00"))
  }

  @Test func `the least fee of a payment order is no multiple`() throws {
    #expect(try tariff.paymentOrder(for: euro("1,000.00")).lines.map(\.tenths) == [nil])
    #expect(try tariff.paymentOrder(for: euro("1,500.00")).lines.map(\.tenths) == [5])
  }

  @Test func `a lawyer has both fees of the procedure and expenses once`() throws {
    let bill = try tariff.lawyerInPaymentOrder(for: euro("1,000.00"), withTax: true)
    #expect(
      try bill.lines.map(\.amount) == [
        euro("93.00"), euro("46.50"), euro("20.00"), euro("30.31"),
      ])
    #expect(
      bill.lines.map(\.citation) == [
        .fee(.vv, 3305), .fee(.vv, 3308), .fee(.vv, 7002), .fee(.vv, 7008),
      ])
    #expect(try bill.total == euro("189.81"))
  }

  @Test(arguments: [
    ("1,000.00", "500.00", "36.05", "6.85"), ("2,000.01", "1,000.01", "94.15", "17.89"),
  ])
  func `a payment agreement is seven tenths on half of the claim`(
    claim: String, value: String, fee: String, tax: String
  ) throws {
    let bill = try tariff.paymentAgreement(for: euro(claim), withTax: false)
    #expect(try bill.lines.map(\.value) == [euro(value)])
    #expect(try bill.total == euro(fee))
    #expect(bill.lines.map(\.tenths) == [7])
    #expect(bill.lines.map(\.citation) == [.fee(.vv, 1000)])
    let taxed = try tariff.paymentAgreement(for: euro(claim), withTax: true)
    #expect(taxed.lines.map(\.citation) == [.fee(.vv, 1000), .fee(.vv, 7008)])
    #expect(try taxed.lines.last?.amount == euro(tax))
  }

  @Test func `before June 2025 there is no tariff`() throws {
    let since = try Day("2025-06-01")
    #expect(try Tariff.inForce(on: since) == .since2025)
    #expect(throws: LawFault.tariffUnknown(on: since - 1, knownSince: since)) {
      try Tariff.inForce(on: since - 1)
    }
    #expect(try Tariff.inForce(on: .last).since == since)
  }

  @Test func `values are in euro and not negative`() throws {
    let dollar = Money(minor: 100, try Currency(code: "USD"))
    for (value, fault) in [
      (dollar, LawFault.notEuro(dollar.currency)),
      (Money(minor: -1, .euro), .negativeAmount(.value, Money(minor: -1, .euro))),
      (Money(minor: .min, .euro), .negativeAmount(.value, Money(minor: .min, .euro))),
    ] {
      #expect(throws: fault) { try tariff.lawyers.fee(for: value) }
      #expect(throws: fault) { try tariff.courts.fee(for: value) }
      #expect(throws: fault) { try tariff.paymentOrder(for: value) }
      #expect(throws: fault) { try tariff.trialAdvance(for: value) }
      #expect(throws: fault) { try tariff.lawyerInPaymentOrder(for: value, withTax: true) }
      #expect(throws: fault) {
        try tariff.collectionAgency(for: value, effort: .simple, withTax: true)
      }
      #expect(throws: (any Error).self) { try tariff.paymentAgreement(for: value, withTax: true) }
    }
  }

  @Test func `the largest value has a fee`() throws {
    let most = Money(minor: .max, .euro)
    #expect(try tariff.lawyers.fee(for: most).isPositive)
    #expect(try tariff.trialAdvance(for: most).total.isPositive)
    #expect(try tariff.lawyerInPaymentOrder(for: most, withTax: true).total.isPositive)
    #expect(try tariff.paymentAgreement(for: most, withTax: true).total.isPositive)
  }

  @Test func `fees never fall as the value grows`() throws {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let values = (0..<2).map { _ in Int64.random(in: 0...100_000_000, using: &generator) }
        .sorted()
      let (low, high) = (Money(minor: values[0], .euro), Money(minor: values[1], .euro))
      for scale in [tariff.lawyers, tariff.courts] {
        #expect(try scale.fee(for: low).minor <= scale.fee(for: high).minor, repeating("\(values)"))
      }
    }
  }

  private static let rows = """
    500.00 51.50 25.75 46.35 66.95 9.27 55.62 40.00 38.00 120.00
    1,000.00 93.00 46.50 83.70 120.90 16.74 100.44 61.00 38.00 183.00
    1,500.00 134.50 67.25 121.05 174.85 20.00 141.05 82.00 41.00 246.00
    2,000.00 176.00 88.00 158.40 228.80 20.00 178.40 103.00 51.50 309.00
    3,000.00 235.50 117.75 211.95 306.15 20.00 231.95 125.50 62.75 376.50
    4,000.00 295.00 147.50 265.50 383.50 20.00 285.50 148.00 74.00 444.00
    5,000.00 354.50 177.25 319.05 460.85 20.00 339.05 170.50 85.25 511.50
    6,000.00 414.00 207.00 372.60 538.20 20.00 392.60 193.00 96.50 579.00
    7,000.00 473.50 236.75 426.15 615.55 20.00 446.15 215.50 107.75 646.50
    8,000.00 533.00 266.50 479.70 692.90 20.00 499.70 238.00 119.00 714.00
    9,000.00 592.50 296.25 533.25 770.25 20.00 553.25 260.50 130.25 781.50
    10,000.00 652.00 326.00 586.80 847.60 20.00 606.80 283.00 141.50 849.00
    13,000.00 707.00 353.50 636.30 919.10 20.00 656.30 313.50 156.75 940.50
    16,000.00 762.00 381.00 685.80 990.60 20.00 705.80 344.00 172.00 1,032.00
    19,000.00 817.00 408.50 735.30 1,062.10 20.00 755.30 374.50 187.25 1,123.50
    22,000.00 872.00 436.00 784.80 1,133.60 20.00 804.80 405.00 202.50 1,215.00
    25,000.00 927.00 463.50 834.30 1,205.10 20.00 854.30 435.50 217.75 1,306.50
    30,000.00 1,013.00 506.50 911.70 1,316.90 20.00 931.70 476.00 238.00 1,428.00
    35,000.00 1,099.00 549.50 989.10 1,428.70 20.00 1,009.10 516.50 258.25 1,549.50
    40,000.00 1,185.00 592.50 1,066.50 1,540.50 20.00 1,086.50 557.00 278.50 1,671.00
    45,000.00 1,271.00 635.50 1,143.90 1,652.30 20.00 1,163.90 597.50 298.75 1,792.50
    50,000.00 1,357.00 678.50 1,221.30 1,764.10 20.00 1,241.30 638.00 319.00 1,914.00
    """.split(separator: "\n").map { Row(fields: $0.split(separator: " ")) }
}
