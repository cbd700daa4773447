/// The day up to which payments are booked completely.
public struct BankDataMark: EventPayload {
  /// The last complete day.
  public let through: Day
  /// The account; all where none is named.
  public let account: IBAN?

  /// A day.
  public init(through: Day, account: IBAN? = nil) {
    self.through = through
    self.account = account
  }
}
