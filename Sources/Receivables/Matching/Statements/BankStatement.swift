/// A statement of the bank that was read.
public struct BankStatement: EventPayload {
  /// The account.
  public let account: IBAN
  /// The number on it.
  public let number: Line?
  /// The first day.
  public let from: Day
  /// The last day.
  public let through: Day
  /// What was there before.
  public let opening: Money
  /// What was there after.
  public let closing: Money
  /// The file.
  public let document: DocumentDigest
  /// Why it was taken though it does not go on where the one before it ended.
  public let gap: Remark?

  /// A statement.
  public init(
    account: IBAN, number: Line? = nil, from: Day, through: Day, opening: Money, closing: Money,
    document: DocumentDigest, gap: Remark? = nil
  ) {
    self.account = account
    self.number = number
    self.from = from
    self.through = through
    self.opening = opening
    self.closing = closing
    self.document = document
    self.gap = gap
  }
}
