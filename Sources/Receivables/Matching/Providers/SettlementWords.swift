/// The words in which a payment provider writes its settlements.
public struct SettlementWords: Sendable, Hashable {
  /// Who it is, where no column says it.
  public var provider: Line?
  /// How payments come through it.
  public var method: PaymentMethod
  /// What its words for a movement mean, in small letters; nothing for those that move no money to or
  /// from us.
  public var types: [String: ProviderDetail.Kind?]

  /// Words.
  public init(
    provider: Line? = nil, method: PaymentMethod = .financed,
    types: [String: ProviderDetail.Kind?] = [:]
  ) {
    self.provider = provider
    self.method = method
    self.types = types
  }
}
