import Receivables

/// How fast interest is computed and payments are placed.
enum InterestBenchmark {
  static let section = Section(
    name: "interest", summary: "law: 100 000 claims with interest, payments and start of default",
    run: run)

  @Sendable
  private static func run() throws -> [Measurement] {
    let count = 100_000
    let amount = Double(count)
    let start = try Day(year: 2026, month: 1, day: 10)
    let today = try Day(year: 2026, month: 11, day: 23)
    let principals = (0..<count).map { Money(minor: Int64(1_000 + $0 * 7), .euro) }
    let terms = InterestTerms(margin: .nine)
    let days = WorkingDays(at: [Place(.bavaria), Place(.berlin)])
    return [
      try Measurement("interest, two rates", amount: amount, unit: "claims") {
        for (place, principal) in principals.enumerated() {
          consume(
            try InterestStatement(
              on: principal, from: start + place % 150, through: today, terms: terms
            ).total)
        }
      },
      try Measurement("interest, 24 years", amount: amount / 10, unit: "claims") {
        for principal in principals.prefix(count / 10) {
          consume(
            try InterestStatement(
              on: principal, from: try Day(year: 2002, month: 1, day: 1), through: today,
              terms: terms
            ).total)
        }
      },
      Measurement("start of default", amount: amount, unit: "claims", runs: 3) {
        for place in principals.indices {
          let due = DefaultFacts.DueDay(start + place % 300, .agreedDay)
          consume(
            DefaultAssessment(of: DefaultFacts(debtor: .consumer, due: due), workingDays: days)
              .start?.firstInterestDay)
        }
      },
      try Measurement("payment on three claims", amount: amount, unit: "payments", runs: 3) {
        for (place, payment) in principals.enumerated() {
          let claims = (0..<3).map { number in
            AllocationClaim(
              id: number, principal: Money(minor: 20_000, .euro),
              costs: Money(minor: 250, .euro), rank: .init(origin: start + (place + number) % 90))
          }
          consume(try Allocation(of: payment, among: claims).credit)
        }
      },
    ]
  }
}
