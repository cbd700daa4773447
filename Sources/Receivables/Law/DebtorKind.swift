/// Whether a debtor concluded a contract as a consumer or in business.
///
/// The kind belongs to the contract, not to the person: a registered merchant who orders privately
/// is a consumer (§§ 13, 14 BGB). A natural person is a consumer unless it was clear otherwise (BGH
/// VIII ZR 7/09).
public enum DebtorKind: String, Sendable, Hashable, CaseIterable, Codable {
  /// A natural person outside of trade and self-employed work (§ 13 BGB).
  case consumer
  /// Anybody acting in trade or self-employed work (§ 14 BGB), and public bodies.
  case business
}
