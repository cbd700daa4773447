/// The principal of one claim over time, as interest sees it.
struct PrincipalTimeline: Sendable {
  /// What it was from the beginning.
  let base: Int64
  /// What changed it, by the first day on which the change bears on interest.
  private(set) var changes: [(from: Day, by: Int64)] = []

  init(base: Int64) { self.base = base }

  /// Adds a change that bears on interest from a day on.
  mutating func change(from day: Day, by amount: Int64) {
    let place = changes.lastIndex { $0.from <= day }.map { $0 + 1 } ?? 0
    changes.insert((day, amount), at: place)
  }

  /// The days from one through another with the principal of each stretch.
  func stretches(from first: Day, through last: Day) -> [(days: ClosedRange<Day>, principal: Int64)]
  {
    var stretches: [(days: ClosedRange<Day>, principal: Int64)] = []
    var principal = base
    var start = first
    for change in changes {
      if change.from > start, change.from <= last {
        stretches.append((start...(change.from - 1), principal))
        start = change.from
      }
      if change.from > last { break }
      principal += change.by
    }
    if start <= last { stretches.append((start...last, principal)) }
    return stretches
  }
}

extension PrincipalTimeline {
  /// The interest from a day through another, but for days that bear none.
  func interest(
    from first: Day, through last: Day, except free: [ClosedRange<Day>], terms: InterestTerms,
    rates: BaseRateTable, in currency: Currency
  ) -> AccruedInterest {
    let first = max(first, rates.known.lowerBound)
    guard first <= last else { return .none(currency) }
    var segments: [InterestStatement.Segment] = []
    var unknown: [ClosedRange<Day>] = []
    var exact = ExactAmount.zero(currency)
    for stretch in stretches(from: first, through: last) where stretch.principal > 0 {
      for days in stretch.days.without(free) {
        // The statement refuses only what cannot be here: negative principal, an end before its
        // start, days before the first rate. Sums beyond all money are left out.
        guard
          let statement = try? InterestStatement(
            on: Money(minor: stretch.principal, currency), from: days.lowerBound,
            through: days.upperBound, terms: terms, rates: rates),
          let sum = try? exact + statement.exact
        else { continue }
        segments += statement.segments
        unknown += statement.unknown
        exact = sum
      }
    }
    let total = (try? exact.roundedHalfUp()) ?? .zero(currency)
    return AccruedInterest(
      segments: segments, unknown: unknown, exact: exact, total: total,
      daily: daily(on: last + 1, except: free, terms: terms, rates: rates, in: currency))
  }

  /// The total of the same interest, for whoever does not ask how it came about.
  func total(
    from first: Day, through last: Day, except free: [ClosedRange<Day>], terms: InterestTerms,
    rates: BaseRateTable, in currency: Currency
  ) -> Int64 {
    let first = max(first, rates.known.lowerBound)
    guard first <= last else { return 0 }
    var exact = ExactAmount.zero(currency)
    for stretch in stretches(from: first, through: last) where stretch.principal > 0 {
      let principal = Money(minor: stretch.principal, currency)
      for days in free.isEmpty ? [stretch.days] : stretch.days.without(free) {
        guard let part = try? InterestStatement.sum(on: principal, for: days, terms, rates),
          let sum = try? exact + part
        else { continue }
        exact = sum
      }
    }
    return (try? exact.roundedHalfUp())?.minor ?? 0
  }

  private func daily(
    on day: Day, except free: [ClosedRange<Day>], terms: InterestTerms, rates: BaseRateTable,
    in currency: Currency
  ) -> ExactAmount? {
    let principal = changes.prefix { $0.from <= day }.reduce(base) { $0 + $1.by }
    guard principal > 0, !free.contains(where: { $0.contains(day) }) else {
      return .zero(currency)
    }
    let money = Money(minor: principal, currency)
    return (try? InterestStatement.daily(on: money, at: day, terms, rates)) ?? nil
  }
}

extension ClosedRange<Day> {
  /// What is left of the days without others.
  func without(_ others: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
    var left = [self]
    for other in others where other.overlaps(self) {
      left = left.flatMap { range -> [ClosedRange<Day>] in
        guard range.overlaps(other) else { return [range] }
        var parts: [ClosedRange<Day>] = []
        if range.lowerBound < other.lowerBound {
          parts.append(range.lowerBound...(other.lowerBound - 1))
        }
        if range.upperBound > other.upperBound {
          parts.append((other.upperBound + 1)...range.upperBound)
        }
        return parts
      }
    }
    return left
  }
}
