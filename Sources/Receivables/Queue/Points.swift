/// What gives a case its points, question by question; a hundred in all.
public struct Points: Sendable, Hashable {
  /// For the collectible amount.
  public let amount: Int
  /// For the days without any reaction.
  public let silence: Int
  /// For broken promises and debits that came back.
  public let behaviour: Int
  /// For the age of the oldest collectible invoice.
  public let age: Int
  /// For a new debtor, a limit that is used up, or orders that are stopped.
  public let risk: Int

  /// All of them.
  public var total: Int { amount + silence + behaviour + age + risk }

  static let none = Points(amount: 0, silence: 0, behaviour: 0, age: 0, risk: 0)
}

extension Points {
  /// The class that points give.
  func rank(_ rules: QueueRules) -> Rank {
    total >= rules.classA ? .a : total >= rules.classB ? .b : .c
  }

  /// How much a case matters inside of its lane.
  public enum Rank: String, Sendable, Hashable, CaseIterable {
    /// Much.
    case a = "A"
    /// Some.
    case b = "B"
    /// Little.
    case c = "C"
  }
}

extension Situation {
  /// The points of a case.
  ///
  /// - Parameters:
  ///   - collectible: What can be collected, in minor units.
  ///   - oldest: The last day for payment of the oldest invoice of which something can.
  /// - Returns: The points, question by question.
  func points(_ collectible: Int64, oldest: Day?) -> Points {
    let points = rules.points
    // Bands are in the currency of the book.
    let amount = currency == settings.currency && collectible > 0 ? collectible : nil
    let quiet = (lastReaction ?? oldest).map { day - $0 }
    return Points(
      amount: amount.map(points.amount.points) ?? 0,
      silence: quiet.map { points.silence.points(of: Int64($0)) } ?? 0,
      behaviour: behaviour(points),
      age: oldest.map { points.age.points(of: Int64(day - $0)) } ?? 0, risk: risk(points))
  }

  /// The last day by now on which the debtor reacted.
  var lastReaction: Day? {
    let paid = ledger.payments.lazy.filter { [day] payment in
      payment.valued <= day && payment.payment.map { $0.method != .directDebit } ?? false
    }.map(\.valued).max()
    guard let said = casework.lastReaction(by: day) else { return paid }
    return paid.map { max($0, said) } ?? said
  }

  private func behaviour(_ points: PointRules) -> Int {
    let year = day.adding(months: -12)
    let broken = promises.count { $0.isBroken && $0.lastDay > year }
    let debits = ledger.payments.contains { payment in
      payment.payment?.method == .directDebit
        && payment.returned.map {
          $0.value.day > year && $0.value.day <= day && $0.value.reason != .misplaced
        } ?? false
    }
    let promised =
      broken == 0 ? 0 : broken == 1 ? points.oneBrokenPromise : points.moreBrokenPromises
    return min(points.behaviourLimit, promised + (debits ? points.returnedDebit : 0))
  }

  /// The first day of business with the debtor.
  var firstDay: Day? { ledger.debtor?.since ?? ledger.items.lazy.map(\.invoice.issued).min() }

  private func risk(_ points: PointRules) -> Int {
    let isNew = firstDay.map { $0 > day.adding(months: -12) } ?? false
    return (isNew ? points.firstYear : 0)
      + (isLimitUsed || casework.ordersAreStopped(on: day) ? points.limitUse : 0)
  }

  /// Whether more than nine tenths of the limit are used.
  private var isLimitUsed: Bool {
    guard let limit = ledger.debtor?.creditLimit, limit.isPositive else { return false }
    let open = claim.total(in: limit.currency).minor
    return Int128(open) * 10 > Int128(limit.minor) * 9
  }
}
