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

  /// A statement.
  public init(
    account: IBAN, number: Line? = nil, from: Day, through: Day, opening: Money, closing: Money,
    document: DocumentDigest
  ) {
    self.account = account
    self.number = number
    self.from = from
    self.through = through
    self.opening = opening
    self.closing = closing
    self.document = document
  }
}

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

/// A movement that belongs to no debtor.
public struct TransactionSetAside: EventPayload {
  /// The movement.
  public let transaction: EntryNumber
  /// Why.
  public let reason: Remark?

  /// A movement set aside.
  public init(transaction: EntryNumber, reason: Remark? = nil) {
    self.transaction = transaction
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { [transaction] }
}

/// A file that was read into the book.
public struct ImportRecord: EventPayload {
  /// What kind of file.
  public let kind: Line
  /// Its name.
  public let file: Line
  /// The file itself.
  public let document: DocumentDigest
  /// How many rows it had.
  public let rows: Int
  /// How many of them were booked.
  public let booked: Int

  /// A file.
  public init(kind: Line, file: Line, document: DocumentDigest, rows: Int, booked: Int) {
    self.kind = kind
    self.file = file
    self.document = document
    self.rows = rows
    self.booked = booked
  }
}
