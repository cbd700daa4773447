/// The part of an amount that bears one rate of value added tax.
public struct TaxShare: Sendable, Hashable, Codable {
  /// The rate.
  public let rate: Rate
  /// The amount without tax.
  public let net: Money
  /// The tax.
  public let tax: Money

  /// A share.
  public init(rate: Rate, net: Money, tax: Money) {
    self.rate = rate
    self.net = net
    self.tax = tax
  }
}
