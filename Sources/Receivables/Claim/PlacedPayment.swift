/// Where the cents of one payment went.
public struct PlacedPayment: Sendable {
  /// The payment.
  public let payment: PaymentHistory
  /// What of it is on which claim, in the order it was placed, without what was taken back.
  public internal(set) var placements: [Placement] = []
  /// What of it is on no claim.
  public internal(set) var credit: Money
  /// What was taken back of it.
  public internal(set) var takenBack: Money
  /// Deductions that it justified.
  public internal(set) var discounts: [ItemAmount] = []

  init(_ payment: PaymentHistory) {
    self.payment = payment
    credit = .zero(payment.amount.currency)
    takenBack = .zero(payment.amount.currency)
  }

  /// An amount on one part of one claim.
  public struct Placement: Sendable, Hashable {
    /// The invoice, or the charge that belongs to none.
    public let claim: EntryNumber
    /// The part of its claim.
    public let part: ClaimPart
    /// How much.
    public internal(set) var amount: Money
    /// Why there.
    public let rule: AllocationRule
  }
}

extension PlacedPayment {
  /// What of the payment is on a claim.
  public func placed(on claim: EntryNumber) -> Money {
    let sum = placements.lazy.filter { $0.claim == claim }.reduce(0) { $0 + $1.amount.minor }
    return Money(minor: sum, payment.amount.currency)
  }

  /// Whether every cent of the payment is on a claim, or credit, or was taken back.
  var isConserved: Bool {
    let placed = placements.reduce(Int64(0)) { $0 + $1.amount.minor }
    return placed + credit.minor + takenBack.minor == payment.amount.minor
      && placements.allSatisfy { $0.amount.isPositive } && !credit.isNegative
  }
}
