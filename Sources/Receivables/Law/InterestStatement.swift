/// Default interest on one claim for a range of days, with every figure it is made of.
///
/// Interest is simple and on the principal only (§ 289 BGB). Both the first and the last day count.
/// The exact parts are added and rounded once, half a cent up.
///
///     let statement = try InterestStatement(
///       on: Money(minor: 100_000, .euro),
///       from: try Day("2026-06-02"), through: try Day("2026-11-23"),
///       terms: InterestTerms(margin: .five))
///     statement.total  // 31.06 EUR: 29 days at 6.27 %, 146 days at 6.52 %
public struct InterestStatement: Sendable, Hashable {
  /// The range of days that was asked for.
  public let range: ClosedRange<Day>

  /// How the interest was computed.
  public let terms: InterestTerms

  /// Days with one principal, rate and length of year, in order, only days whose rate is known.
  public let segments: [Segment]

  /// Days of the range whose base rate is not known: nothing is computed for them.
  public let unknown: [ClosedRange<Day>]

  /// The sum of the segments, exact.
  public let exact: ExactAmount

  /// The sum of the segments, rounded once.
  public let total: Money

  /// What each further day adds after the range, where its rate is known.
  public let daily: ExactAmount?

  /// Whether the rate of every day was known.
  public var isComplete: Bool { unknown.isEmpty }

  /// Days with one principal, one rate and one length of year.
  public struct Segment: Sendable, Hashable {
    /// The days, both counted.
    public let range: ClosedRange<Day>
    /// The number of days by the method of counting.
    public let days: Int
    /// What bore interest.
    public let principal: Money
    /// The base rate.
    public let baseRate: Rate
    /// Base rate and margin together, never below zero.
    public let rate: Rate
    /// The days that the yearly rate was divided by.
    public let year: ExactAmount.YearLength
    /// The exact interest of these days.
    public let amount: ExactAmount
  }

  /// A payment that lowers the principal.
  public struct Repayment: Sendable, Hashable {
    /// The day it was credited.
    public let day: Day
    /// How much of it went to the principal.
    public let amount: Money

    /// A payment on a day.
    public init(day: Day, amount: Money) {
      self.day = day
      self.amount = amount
    }
  }
}

// MARK: - Computing

extension InterestStatement {
  /// Computes the interest on a principal from one day through another.
  ///
  /// - Parameters:
  ///   - principal: What is open on the first day.
  ///   - from: The first day that bears interest.
  ///   - through: The last day that bears interest.
  ///   - repayments: What lowered the principal, in any order, none before the first day.
  ///   - terms: Margin, counting of days and of the payment day.
  ///   - rates: The base rates.
  /// - Throws: `LawFault` for negative amounts, an end before the start, a repayment outside of
  ///   what is open, a start before the first known base rate, or an overflow.
  public init(
    on principal: Money, from: Day, through: Day, repayments: [Repayment] = [],
    terms: InterestTerms, rates: BaseRateTable = .published
  ) throws(LawFault) {
    guard from <= through else { throw .endsBeforeStart(from: from, to: through) }
    guard !principal.isNegative else { throw .negativeAmount(.principal, principal) }
    guard from >= rates.known.lowerBound else {
      throw .baseRateUnknown(on: from, known: rates.known)
    }
    range = from...through
    self.terms = terms
    let steps = try Self.steps(principal, from: from, repayments, terms)
    var segments: [Segment] = []
    var unknown: [ClosedRange<Day>] = []
    for (place, step) in steps.enumerated() where step.from <= through && !step.principal.isZero {
      let next = place + 1 < steps.count ? steps[place + 1].from - 1 : through
      let days = step.from...min(next, through)
      try Self.append(days, step.principal, terms, rates, to: &segments, &unknown)
    }
    self.segments = segments
    self.unknown = Self.joined(unknown)
    do {
      var sum = ExactAmount.zero(principal.currency)
      for segment in segments { sum = try sum + segment.amount }
      exact = sum
      total = try sum.roundedHalfUp()
      let rest = steps.last { $0.from <= through + 1 }?.principal ?? principal
      daily = try Self.daily(on: rest, at: through + 1, terms, rates)
    } catch {
      throw .money(error)
    }
  }

  /// The principal from each day on which it changes.
  private static func steps(
    _ principal: Money, from: Day, _ repayments: [Repayment], _ terms: InterestTerms
  ) throws(LawFault) -> [(from: Day, principal: Money)] {
    var steps = [(from: from, principal: principal)]
    var open = principal
    for repayment in repayments.sorted(by: { $0.day < $1.day }) {
      guard !repayment.amount.isNegative else {
        throw .negativeAmount(.repayment, repayment.amount)
      }
      guard repayment.day >= from else { throw .repaymentBeforeStart(on: repayment.day) }
      do { open = try open - repayment.amount } catch { throw .money(error) }
      guard !open.isNegative else { throw .repaymentExceedsPrincipal(on: repayment.day) }
      let start = terms.paymentDayCounts ? repayment.day + 1 : repayment.day
      if steps.last?.from == start { steps.removeLast() }
      steps.append((start, open))
    }
    return steps
  }

  /// The exact interest on one principal for some days, without what it is made of.
  ///
  /// - Throws: `LawFault.money` where it lies beyond all money.
  static func sum(
    on principal: Money, for days: ClosedRange<Day>, _ terms: InterestTerms,
    _ rates: BaseRateTable
  ) throws(LawFault) -> ExactAmount {
    var sum = ExactAmount.zero(principal.currency)
    try cut(days, terms, rates) { range, rate throws(LawFault) in
      guard let rate else { return }
      let amount = try Segment(range, principal, baseRate: rate, terms).amount
      do throws(MoneyFault) { sum = try sum + amount } catch { throw .money(error) }
    }
    do { _ = try sum.roundedHalfUp() } catch { throw .money(error) }
    return sum
  }

  private static func append(
    _ days: ClosedRange<Day>, _ principal: Money, _ terms: InterestTerms, _ rates: BaseRateTable,
    to segments: inout [Segment], _ unknown: inout [ClosedRange<Day>]
  ) throws(LawFault) {
    try cut(days, terms, rates) { range, rate throws(LawFault) in
      if let rate {
        segments.append(try Segment(range, principal, baseRate: rate, terms))
      } else {
        unknown.append(range)
      }
    }
  }

  /// Cuts days at every change of base rate or length of year; each part goes with its rate, where
  /// that is known.
  private static func cut(
    _ days: ClosedRange<Day>, _ terms: InterestTerms, _ rates: BaseRateTable,
    _ take: (ClosedRange<Day>, Rate?) throws(LawFault) -> Void
  ) throws(LawFault) {
    var first = days.lowerBound
    while first <= days.upperBound {
      let last: Day
      let run = rates.run(from: first)
      if let run {
        let year = terms.dayCount.lastDay(ofSameYearLengthFrom: first) ?? .last
        last = min(days.upperBound, run.through, year)
      } else {
        last = min(days.upperBound, rates.nextKnown(after: first).map { $0 - 1 } ?? .last)
      }
      try take(first...last, run?.rate)
      guard last < days.upperBound else { return }
      first = last + 1
    }
  }

  /// What a day adds; nothing where its rate is not known.
  static func daily(
    on principal: Money, at day: Day, _ terms: InterestTerms, _ rates: BaseRateTable
  ) throws(MoneyFault) -> ExactAmount? {
    guard let row = rates.row(on: day) else { return nil }
    return try ExactAmount(
      interestOn: principal, at: max(row.rate + terms.margin.points, .zero), days: 1,
      year: terms.dayCount.yearLength(of: day))
  }

  /// Ranges with those that touch made one.
  private static func joined(_ ranges: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
    ranges.reduce(into: []) { joined, range in
      if let last = joined.last, last.upperBound + 1 >= range.lowerBound {
        joined[joined.count - 1] = last.lowerBound...range.upperBound
      } else {
        joined.append(range)
      }
    }
  }
}

extension InterestStatement.Segment {
  fileprivate init(
    _ range: ClosedRange<Day>, _ principal: Money, baseRate: Rate, _ terms: InterestTerms
  ) throws(LawFault) {
    self.range = range
    days = terms.dayCount.days(in: range)
    self.principal = principal
    self.baseRate = baseRate
    // Lower than minus five the base rate never was; a creditor does not pay for being owed.
    rate = max(baseRate + terms.margin.points, .zero)
    year = terms.dayCount.yearLength(of: range.lowerBound)
    do {
      amount = try ExactAmount(interestOn: principal, at: rate, days: days, year: year)
    } catch {
      throw .money(error)
    }
  }
}
