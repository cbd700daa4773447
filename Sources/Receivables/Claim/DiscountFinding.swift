/// What was found of a deduction from one invoice (Skonto).
public struct DiscountFinding: Sendable, Hashable {
  /// The payment that came short.
  public let payment: EntryNumber
  /// What was deducted.
  public let deducted: Money
  /// Whether it may be.
  public let verdict: Verdict
  /// What a clerk granted of it; nothing while nobody decided.
  public internal(set) var granted: Money?

  /// Whether a deduction may be made.
  public enum Verdict: Sendable, Hashable {
    /// In time, and no more than was agreed.
    case justified
    /// Some days after the last day of the discount.
    case late(days: Int)
    /// In time, but more than was agreed.
    case excessive(allowed: Money)
  }
}

extension DiscountFinding {
  /// What is to be decided on: a deduction that is not justified and not decided.
  public var isOpen: Bool { verdict != .justified && granted == nil }
}

/// The discount that an invoice gives for money credited on a day.
struct DiscountOffer {
  /// What may be kept; zero where the last day has passed.
  let allowed: Int64
  /// What could have been kept at the best, whatever the day.
  let best: Int64
  /// Days since the last day of the last step; zero while one holds.
  let daysLate: Int

  /// The offer of an invoice whose principal began with an amount.
  init?(
    _ item: Item, base: Int64, paid day: Day, workingDays: WorkingDays, graceDays: Int
  ) {
    guard let steps = item.invoice.terms?.discounts, let last = steps.last, base > 0 else {
      return nil
    }
    func lastDay(_ step: DiscountStep) -> Day {
      workingDays.shifted(item.invoice.issued + step.days).day + graceDays
    }
    let holding = steps.first { day <= lastDay($0) }
    allowed = holding.map { Self.part(of: base, $0.rate) } ?? 0
    best = steps.map { Self.part(of: base, $0.rate) }.max() ?? 0
    daysLate = holding == nil ? day - lastDay(last) : 0
  }

  /// The part of an amount, half a cent up.
  private static func part(of amount: Int64, _ rate: Rate) -> Int64 {
    let exact = Int128(amount) * Int128(rate.partsPerMillion)
    return Int64((exact + 500_000) / 1_000_000)
  }
}
