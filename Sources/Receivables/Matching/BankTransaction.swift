/// One movement on the account.
public struct BankTransaction: EventPayload {
  /// The account; none for a payment provider.
  public let account: IBAN?
  /// How much; negative where it left.
  public let amount: Money
  /// The day it was booked.
  public let booked: Day
  /// The day it was credited.
  public let valued: Day
  /// The other side.
  public let name: Line?
  /// Its account.
  public let counterAccount: IBAN?
  /// The text that came with it.
  public let reference: Remark?
  /// The number that the other side gave it.
  public let endToEnd: Line?
  /// The code of its kind.
  public let code: Line?
  /// What makes it the same in another file.
  public let fingerprint: Line
  /// The statement it stood on.
  public let statement: EntryNumber?

  /// A movement.
  public init(
    account: IBAN? = nil, amount: Money, booked: Day, valued: Day, name: Line? = nil,
    counterAccount: IBAN? = nil, reference: Remark? = nil, endToEnd: Line? = nil,
    code: Line? = nil, fingerprint: Line, statement: EntryNumber? = nil
  ) {
    self.account = account
    self.amount = amount
    self.booked = booked
    self.valued = valued
    self.name = name
    self.counterAccount = counterAccount
    self.reference = reference
    self.endToEnd = endToEnd
    self.code = code
    self.fingerprint = fingerprint
    self.statement = statement
  }

  /// What it refers to.
  public var references: [EntryNumber] { statement.map { [$0] } ?? [] }
}
