/// What a charge beside principal and interest is for; kept apart as the court's form keeps them
/// apart.
public enum ChargeKind: String, Sendable, Hashable, CaseIterable, Codable {
  /// Printing and postage of a reminder after default began.
  case reminder
  /// What banks charged for a returned debit.
  case returnedDebit
  /// An enquiry for the debtor's address.
  case addressEnquiry
  /// The lump sum of 40 euro between businesses.
  case lumpSum
  /// The costs of a collection agency.
  case collectionAgency
  /// The costs of a lawyer before court.
  case lawyer
  /// Fees of a court.
  case court
  /// Anything else, with its ground on the charge.
  case other

  /// Whether the lump sum of § 288(5) BGB is set off against the charge: costs of prosecution are,
  /// damage of another kind, such as bank costs, is not.
  public var isCostOfProsecution: Bool {
    switch self {
    case .reminder, .addressEnquiry, .collectionAgency, .lawyer: true
    case .returnedDebit, .lumpSum, .court, .other: false
    }
  }

  /// Whether the charge can be claimed only where the debtor was in default when it arose: the
  /// notice that creates default is free, while a debit without cover breaks a duty by itself
  /// (§ 280(1) BGB).
  public var needsDefault: Bool {
    switch self {
    case .reminder, .addressEnquiry, .lumpSum, .collectionAgency, .lawyer: true
    case .returnedDebit, .court, .other: false
    }
  }

  /// The ground on which the charge can be claimed; none for what needs a ground of its own.
  public var citations: [Citation] {
    switch self {
    case .reminder, .addressEnquiry, .lawyer: [.bgb("280", 1), .bgb("280", 2), .bgb("286")]
    case .returnedDebit: [.bgb("280", 1)]
    case .lumpSum: [.bgb("288", 5)]
    case .collectionAgency: [.bgb("280", 2), .bgb("286"), .section(.rdg, "13e", paragraph: 1)]
    case .court: [.zpo("91", 1), .section(.gkg, "34")]
    case .other: []
    }
  }
}
