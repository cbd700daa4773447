/// The kind of court that tries a disputed claim, to be named in the application for a payment
/// order.
///
/// The place is the debtor's residence or seat (§§ 12, 13, 17 ZPO); only the kind follows from the
/// value.
public enum TrialCourt: String, Sendable, Hashable, CaseIterable {
  /// Local court (Amtsgericht).
  case local
  /// Regional court (Landgericht).
  case regional

  /// The first day of the limit of 10,000 euro.
  private static let higherLimitSince = Day.fixed(1, 1, in: 2026)

  /// Up to which value the local court is competent on a day (§ 23 no 1 GVG).
  public static func localLimit(on day: Day) -> Money {
    Money(minor: day >= higherLimitSince ? 1_000_000 : 500_000, .euro)
  }

  /// The kind of court competent for a value (§§ 23 no 1, 71(1) GVG).
  ///
  /// - Parameters:
  ///   - value: The principal in euro.
  ///   - day: The day of filing.
  /// - Returns: The kind of court.
  /// - Throws: `LawFault` for another currency or a negative value.
  public static func competent(for value: Money, on day: Day) throws(LawFault) -> TrialCourt {
    guard value.currency == .euro else { throw .notEuro(value.currency) }
    guard !value.isNegative else { throw .negativeAmount(.value, value) }
    return value.minor <= localLimit(on: day).minor ? .local : .regional
  }

  /// The ground of the competence.
  public var citations: [Citation] {
    switch self {
    case .local: [.section(.gvg, "23", number: 1)]
    case .regional: [.section(.gvg, "71", paragraph: 1), .section(.gvg, "23", number: 1)]
    }
  }
}
