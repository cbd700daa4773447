/// A new number for the same debtor account.
public struct Renumbering: EventPayload {
  /// The new number; the old one keeps leading to the account.
  public let number: DebtorID

  /// A new number.
  public init(number: DebtorID) {
    self.number = number
  }
}
