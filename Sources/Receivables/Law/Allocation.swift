/// Where each cent of a payment goes, and by which rule (§§ 366, 367 BGB).
///
/// The debtor's own determination comes first. Without one, claims are paid in the order of
/// § 366(2) BGB, equal ones in proportion; within a claim costs come before interest before
/// principal. What no due claim takes is credit: it is never silently put on a claim that is not
/// due.
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
  /// - Throws: `LawFault` for negative amounts, other currencies, unknown claims, or targets beyond
  ///   what is open or paid.
  public init(
    of payment: Money, among claims: [AllocationClaim<ID>], designation: Designation = .none,
    order: AllocationOrder = .statutory
  ) throws(LawFault) {
    guard !payment.isNegative else { throw .negativeAmount(.payment, payment) }
    guard !Self.isNamedTwice(claims) else { throw .claimNamedTwice }
    var placing = Placing(try OpenClaim.all(claims, in: payment.currency), payment: payment.minor)
    switch designation {
    case .none:
      placing.placeByRank(order)
    case .claims(let ids):
      for place in try Self.places(of: ids, claims) {
        placing.pay(place, order.parts, .designated)
      }
      placing.placeByRank(order)
    case .principal(let ids):
      for place in try Self.places(of: ids, claims) {
        placing.pay(place, [.principal], .principalDesignated)
      }
      placing.placeByRank(order)
    case .manual(let targets):
      let places = try Self.places(of: targets.map(\.claim), claims)
      for (target, place) in zip(targets, places) {
        guard target.amount.currency == payment.currency else {
          throw .money(.differentCurrencies(payment.currency, target.amount.currency))
        }
        try placing.place(target.amount, on: place, target.part)
      }
    }
    placements = placing.placements.map { placement in
      Placement(
        claim: claims[placement.place].id, part: placement.part,
        amount: Money(minor: placement.amount, payment.currency), rule: placement.rule)
    }
    credit = Money(minor: placing.left, payment.currency)
  }

  /// The places of named claims in the list.
  private static func places(
    of ids: [ID], _ claims: [AllocationClaim<ID>]
  ) throws(LawFault) -> [Int] {
    // Few are searched one by one, which needs no memory.
    var places: [ID: Int] = [:]
    if claims.count > 8 {
      for place in claims.indices { places[claims[place].id] = place }
    }
    var named: [Int] = []
    for id in ids {
      let place = claims.count > 8 ? places[id] : claims.firstIndex { $0.id == id }
      guard let place else { throw .unknownClaim }
      named.append(place)
    }
    return named
  }

  /// Whether two claims have one name; few are compared pairwise, which needs no memory.
  private static func isNamedTwice(_ claims: [AllocationClaim<ID>]) -> Bool {
    guard claims.count <= 8 else {
      return Set(claims.lazy.map(\.id)).count != claims.count
    }
    return claims.indices.contains { place in
      claims[..<place].contains { $0.id == claims[place].id }
    }
  }
}

extension Allocation.Designation {
  /// Reads a payment that names claims: exactly their open principal, though costs or interest are
  /// open too, is directed at the principal; any other amount at the claims as they stand.
  ///
  /// It is the commonest payment after a letter; the creditor may refuse it, and determines nothing
  /// else by keeping it (§ 366(1), § 367(2) BGB).
  public static func reading(
    _ payment: Money, naming ids: [ID], among claims: [AllocationClaim<ID>]
  ) -> Self {
    guard !ids.isEmpty else { return .none }
    // One is searched, which needs no memory.
    let names = ids.count > 1 ? Set(ids) : []
    let named = claims.lazy.filter { ids.count > 1 ? names.contains($0.id) : $0.id == ids[0] }
    let open = named.reduce(Int128(0)) { $0 + Int128($1.principal.minor) }
    let hasMore = named.contains { !$0.costs.isZero || !$0.interest.isZero }
    let isPrincipal = hasMore && open == Int128(payment.minor)
    return isPrincipal ? .principal(ids) : .claims(ids)
  }
}
