/// Why a rule of law gives no result for what it was asked.
public enum LawFault: Error, Sendable, Hashable {
  /// An amount does not fit, or currencies differ.
  case money(MoneyFault)
  /// An amount that must not be negative is.
  case negativeAmount(Quantity, Money)
  /// The last day lies before the first.
  case endsBeforeStart(from: Day, to: Day)
  /// No base rate is known for the first day asked about, or for none of the days.
  case baseRateUnknown(on: Day, known: ClosedRange<Day>)
  /// Base rates change on 1 January and 1 July only (§ 247(1) BGB).
  case notStartOfHalfYear(Day)
  /// More is repaid than is open.
  case repaymentExceedsPrincipal(on: Day)
  /// A repayment lies before interest begins.
  case repaymentBeforeStart(on: Day)
  /// The fee scales in force on that day are not known.
  case tariffUnknown(on: Day, knownSince: Day)
  /// German fees are in euro.
  case notEuro(Currency)
  /// A payment is directed at a claim that is not among the claims.
  case unknownClaim
  /// A claim is named twice.
  case claimNamedTwice
  /// More is directed at one part of a claim than is open, or than was paid.
  case placesTooMuch(Money, open: Money)
  /// In North Rhine-Westphalia the district of the higher regional court decides.
  case districtNeeded

  /// What an amount stands for.
  public enum Quantity: Sendable, Hashable, CaseIterable {
    /// What bears interest.
    case principal
    /// A repayment of principal.
    case repayment
    /// Costs of a claim.
    case costs
    /// Interest of a claim.
    case interest
    /// A payment.
    case payment
    /// The value of a matter, from which fees follow.
    case value
  }
}
