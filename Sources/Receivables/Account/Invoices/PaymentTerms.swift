/// When and at what discount an invoice is to be paid.
public struct PaymentTerms: Sendable, Hashable, Codable {
  /// Days from issue to the due day.
  public let netDays: Int
  /// Discounts for paying early, the earliest first.
  public let discounts: [DiscountStep]
  /// Whether both sides agreed on them; else they are only printed.
  public let areAgreed: Bool

  /// Terms of payment.
  public init(netDays: Int, discounts: [DiscountStep] = [], areAgreed: Bool = false) {
    self.netDays = netDays
    self.discounts = discounts
    self.areAgreed = areAgreed
  }
}

/// A discount for paying within some days of the issue of the invoice (Skonto).
public struct DiscountStep: Sendable, Hashable, Codable {
  /// Days from issue to the last day of the discount.
  public let days: Int
  /// The part of the gross amount that may be kept.
  public let rate: Rate

  /// A step of discount.
  public init(days: Int, rate: Rate) {
    self.days = days
    self.rate = rate
  }
}

extension PaymentTerms {
  /// The most days that terms may give.
  static let longest = 3_650

  /// Whether the terms can be kept: days of reason, discounts within them, growing in days and
  /// falling in rate.
  public var areSound: Bool {
    let steps = zip(discounts, discounts.dropFirst())
    return (0...Self.longest).contains(netDays)
      && discounts.allSatisfy { step in
        (0...netDays).contains(step.days) && step.rate > .zero
          && step.rate < Rate(partsPerMillion: 1_000_000)
      }
      && steps.allSatisfy { $0.days < $1.days && $0.rate > $1.rate }
  }
}
