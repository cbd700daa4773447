/// Where each cent of a payment goes, and by which rule (§§ 366, 367 BGB).
///
/// The debtor's own determination comes first. Without one, claims are paid in the order of § 366(2)
/// BGB, equal ones in proportion; within a claim costs come before interest before principal. What no due
/// claim takes is credit: it is never silently put on a claim that is not due.
///
///     let claim = AllocationClaim(
///       id: "R1", principal: Money(minor: 10_000, .euro), costs: Money(minor: 250, .euro),
///       rank: .init(origin: try Day("2026-05-01")))
///     try Allocation(of: Money(minor: 5_000, .euro), among: [claim]).placements
///     // 2.50 on costs, 47.50 on principal
public struct Allocation<ID: Hashable & Sendable>: Sendable, Hashable {
  /// What was placed where, in the order it was placed; none of nothing.
  public let placements: [Placement]

  /// What is left of the payment.
  public let credit: Money

  /// An amount on one part of one claim.
  public struct Placement: Sendable, Hashable {
    /// The claim.
    public let claim: ID
    /// The part of the claim.
    public let part: ClaimPart
    /// How much.
    public let amount: Money
    /// Why there.
    public let rule: AllocationRule
  }

  /// What a payment is directed at.
  public enum Designation: Sendable, Hashable {
    /// Nothing: the order of the statute.
    case none
    /// These claims, in this order; each by the order within a claim.
    case claims([ID])
    /// The principal of these claims only.
    case principal([ID])
    /// Exactly these amounts; the rest is credit.
    case manual([Target])
  }

  /// An amount that a person puts on a part of a claim.
  public struct Target: Sendable, Hashable {
    /// The claim.
    public let claim: ID
    /// The part of the claim.
    public let part: ClaimPart
    /// How much.
    public let amount: Money

    /// An amount for a part of a claim.
    public init(claim: ID, part: ClaimPart, amount: Money) {
      self.claim = claim
      self.part = part
      self.amount = amount
    }
  }
}

// MARK: - Placing

extension Allocation {
  /// Places a payment.
  ///
  /// - Parameters:
  ///   - payment: What was paid.
  ///   - claims: Everything open on the day it was credited.
  ///   - designation: What the debtor directed it at.
  ///   - order: The order within a claim.
  /// - Throws: `LawFault` for negative amounts, other currencies, unknown claims, or targets beyond what is
  ///   open or paid.
  public init(
    of payment: Money, among claims: [AllocationClaim<ID>], designation: Designation = .none,
    order: AllocationOrder = .statutory
  ) throws(LawFault) {
    var placing = try Placing<ID>(payment: payment, claims: claims)
    switch designation {
    case .none:
      placing.placeByRank(order)
    case .claims(let ids):
      try placing.place(on: ids, order.parts, .designated)
      placing.placeByRank(order)
    case .principal(let ids):
      try placing.place(on: ids, [.principal], .principalDesignated)
      placing.placeByRank(order)
    case .manual(let targets):
      for target in targets { try placing.place(target) }
    }
    placements = placing.placements
    credit = Money(minor: placing.left, payment.currency)
  }
}

extension Allocation.Designation {
  /// Reads a payment that names claims: exactly their open principal, though costs or interest are open
  /// too, is directed at the principal; any other amount at the claims as they stand.
  ///
  /// It is the commonest payment after a letter; the creditor may refuse it, and determines nothing else
  /// by keeping it (§ 366(1), § 367(2) BGB).
  public static func reading(
    _ payment: Money, naming ids: [ID], among claims: [AllocationClaim<ID>]
  ) -> Self {
    guard !ids.isEmpty else { return .none }
    let named = claims.filter { ids.contains($0.id) }
    let open = named.reduce(Int128(0)) { $0 + Int128($1.principal.minor) }
    let hasMore = named.contains { !$0.costs.isZero || !$0.interest.isZero }
    let isPrincipal = hasMore && open == Int128(payment.minor)
    return isPrincipal ? .principal(ids) : .claims(ids)
  }
}

/// The state of placing one payment; amounts are minor units of one currency, checked at the start.
private struct Placing<ID: Hashable & Sendable> {
  private(set) var placements: [Allocation<ID>.Placement] = []
  private(set) var left: Int64

  private let currency: Currency
  private let claims: [AllocationClaim<ID>]
  /// What is still open of each claim.
  private var open: [Open]

  /// What is open of the parts of one claim.
  private struct Open {
    var costs: Int64
    var interest: Int64
    var principal: Int64

    init(_ claim: AllocationClaim<ID>) {
      costs = claim.costs.minor
      interest = claim.interest.minor
      principal = claim.principal.minor
    }

    // The sum of everything open was checked at the start.
    var total: Int64 { costs + interest + principal }

    subscript(part: ClaimPart) -> Int64 {
      get {
        switch part {
        case .costs: costs
        case .interest: interest
        case .principal: principal
        }
      }
      set {
        switch part {
        case .costs: costs = newValue
        case .interest: interest = newValue
        case .principal: principal = newValue
        }
      }
    }
  }

  init(payment: Money, claims: [AllocationClaim<ID>]) throws(LawFault) {
    guard !payment.isNegative else { throw .negativeAmount(.payment, payment) }
    left = payment.minor
    currency = payment.currency
    self.claims = claims
    guard Set(claims.lazy.map(\.id)).count == claims.count else { throw .claimNamedTwice }
    var total = Money.zero(payment.currency)
    for claim in claims {
      for (part, quantity) in Self.quantities {
        let amount = claim.open(part)
        guard !amount.isNegative else { throw .negativeAmount(quantity, amount) }
        do { total = try total + amount } catch { throw .money(error) }
      }
    }
    open = claims.map(Open.init)
  }

  private static var quantities: [(ClaimPart, LawFault.Quantity)] {
    [(.costs, .costs), (.interest, .interest), (.principal, .principal)]
  }

  /// Pays claims in the order they are named.
  mutating func place(
    on ids: [ID], _ parts: [ClaimPart], _ rule: AllocationRule
  ) throws(LawFault) {
    let places = Dictionary(zip(claims.lazy.map(\.id), claims.indices)) { first, _ in first }
    for id in ids {
      guard let place = places[id] else { throw .unknownClaim }
      pay(place, parts, upTo: left, rule)
    }
  }

  /// Pays one amount exactly.
  mutating func place(_ target: Allocation<ID>.Target) throws(LawFault) {
    guard let place = claims.firstIndex(where: { $0.id == target.claim }) else {
      throw .unknownClaim
    }
    guard !target.amount.isNegative else { throw .negativeAmount(.payment, target.amount) }
    guard target.amount.currency == currency else {
      throw .money(.differentCurrencies(currency, target.amount.currency))
    }
    let limit = min(open[place][target.part], left)
    guard target.amount.minor <= limit else {
      throw .placesTooMuch(target.amount, open: Money(minor: limit, currency))
    }
    pay(place, [target.part], upTo: target.amount.minor, .manual)
  }

  /// Pays what is due in the order of § 366(2), equal claims in proportion.
  mutating func placeByRank(_ order: AllocationOrder) {
    let due = claims.indices.filter { claims[$0].rank.isDue && open[$0].total > 0 }
    let ranked = due.sorted {
      let (left, right) = (claims[$0].rank, claims[$1].rank)
      return left.precedes(right) || (!right.precedes(left) && $0 < $1)
    }
    var first = ranked.startIndex
    while first < ranked.endIndex, left > 0 {
      let rank = claims[ranked[first]].rank
      let after =
        ranked[first...].firstIndex { rank.decidingCriterion(against: claims[$0].rank) != nil }
        ?? ranked.endIndex
      let group = Array(ranked[first..<after])
      let criterion =
        after < ranked.endIndex
        ? rank.decidingCriterion(against: claims[ranked[after]].rank) : nil
      pay(group, order.parts, criterion.map { .ranked($0) } ?? .remaining)
      first = after
    }
  }

  private mutating func pay(_ group: [Int], _ parts: [ClaimPart], _ rule: AllocationRule) {
    let totals = group.map { open[$0].total }
    let whole = totals.reduce(0, +)
    guard group.count > 1, whole > left,
      let shares = try? Money(minor: left, currency).split(by: totals)
    else {
      for place in group { pay(place, parts, upTo: left, rule) }
      return
    }
    for (place, share) in zip(group, shares) { pay(place, parts, upTo: share.minor, .proportional) }
  }

  private mutating func pay(
    _ place: Int, _ parts: [ClaimPart], upTo limit: Int64, _ rule: AllocationRule
  ) {
    var rest = min(limit, left)
    for part in parts {
      let amount = min(rest, open[place][part])
      guard amount > 0 else { continue }
      open[place][part] -= amount
      rest -= amount
      left -= amount
      placements.append(
        .init(
          claim: claims[place].id, part: part, amount: Money(minor: amount, currency), rule: rule))
    }
  }
}
