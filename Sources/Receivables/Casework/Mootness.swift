/// Why there is nothing to keep any more.
public enum Mootness: String, Sendable, Hashable, CaseIterable {
  /// The invoices were cancelled or credited.
  case nothingOwed
  /// The customer withdrew from the contract.
  case withdrawal
  /// Insolvency was opened.
  case insolvency
  /// The debtor died.
  case death
  /// Somebody else ordered.
  case identityMisuse
}
