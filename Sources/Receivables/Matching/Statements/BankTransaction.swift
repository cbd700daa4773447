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
  /// The reference of the mandate of a direct debit.
  public let mandate: Line?
  /// The code of its kind.
  public let code: Line?
  /// That it is money taken back, and why.
  public let back: BankReturn?
  /// What makes it the same in another file.
  public let fingerprint: Line
  /// The statement it stood on.
  public let statement: EntryNumber?
  /// What a payment provider says of it, where it is one's and no bank's.
  public let provider: ProviderDetail?

  /// A movement.
  public init(
    account: IBAN? = nil, amount: Money, booked: Day, valued: Day, name: Line? = nil,
    counterAccount: IBAN? = nil, reference: Remark? = nil, endToEnd: Line? = nil,
    mandate: Line? = nil, code: Line? = nil, back: BankReturn? = nil, fingerprint: Line,
    statement: EntryNumber? = nil, provider: ProviderDetail? = nil
  ) {
    self.account = account
    self.amount = amount
    self.booked = booked
    self.valued = valued
    self.name = name
    self.counterAccount = counterAccount
    self.reference = reference
    self.endToEnd = endToEnd
    self.mandate = mandate
    self.code = code
    self.back = back
    self.fingerprint = fingerprint
    self.statement = statement
    self.provider = provider
  }

  /// What it refers to.
  public var references: [EntryNumber] { statement.map { [$0] } ?? [] }
}

/// Why a bank took money back.
public struct BankReturn: Sendable, Hashable, Codable {
  /// The reason by its code of ISO 20022, where the bank names it.
  public let reason: Line?
  /// What was paid, without charges.
  public let original: Money?
  /// What the banks charge for it.
  public let charges: Money?

  /// A return; everything unknown is left out.
  public init(reason: Line? = nil, original: Money? = nil, charges: Money? = nil) {
    self.reason = reason
    self.original = original
    self.charges = charges
  }
}

extension BankTransaction {
  /// Whether somebody must say what becomes of it: of money that came in or was taken back.
  ///
  /// What we paid ourselves needs nobody here.
  public var needsPlace: Bool { amount.isPositive || back != nil }

  /// The movement on a statement.
  func on(_ statement: EntryNumber) -> BankTransaction {
    BankTransaction(
      account: account, amount: amount, booked: booked, valued: valued, name: name,
      counterAccount: counterAccount, reference: reference, endToEnd: endToEnd, mandate: mandate,
      code: code, back: back, fingerprint: fingerprint, statement: statement, provider: provider)
  }
}
