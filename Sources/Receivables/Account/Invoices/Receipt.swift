/// The day something reached the debtor, and how that is known.
public struct Receipt: Sendable, Hashable, Codable {
  /// The day.
  public let day: Day
  /// How it is known.
  public let basis: Basis

  /// A receipt.
  public init(day: Day, basis: Basis) {
    self.day = day
    self.basis = basis
  }

  /// How a day of receipt is known.
  public enum Basis: String, Sendable, Hashable, CaseIterable, Codable {
    /// It can be proved.
    case known
    /// It is taken from the usual time of the post or of mail.
    case assumed
  }
}
