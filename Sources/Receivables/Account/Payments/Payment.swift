/// Money that came in.
public struct Payment: EventPayload {
  /// How much.
  public let amount: Money
  /// The day it was credited.
  public let valued: Day
  /// The day the debtor gave the order, where it is known: in time for a consumer (BGH VIII ZR
  /// 222/15).
  public let ordered: Day?
  /// How it came.
  public let method: PaymentMethod
  /// What the debtor directed it at.
  public let designation: Designation
  /// The name of the account it came from.
  public let payer: Line?
  /// The account it came from.
  public let account: IBAN?
  /// The text that came with it.
  public let reference: Remark?
  /// The bank transaction it was booked from.
  public let transaction: EntryNumber?
  /// The collection it came by.
  public let debit: EntryNumber?
  /// The number of the provider for the payment.
  public let providerReference: Line?
  /// The last day on which a bank may take a direct debit back: eight weeks, thirteen months
  /// without mandate.
  public let provisionalThrough: Day?

  /// A payment; everything unknown is left out.
  public init(
    amount: Money, valued: Day, ordered: Day? = nil, method: PaymentMethod = .invoice,
    designation: Designation = .none, payer: Line? = nil, account: IBAN? = nil,
    reference: Remark? = nil, transaction: EntryNumber? = nil, debit: EntryNumber? = nil,
    providerReference: Line? = nil, provisionalThrough: Day? = nil
  ) {
    self.amount = amount
    self.valued = valued
    self.ordered = ordered
    self.method = method
    self.designation = designation
    self.payer = payer
    self.account = account
    self.reference = reference
    self.transaction = transaction
    self.debit = debit
    self.providerReference = providerReference
    self.provisionalThrough = provisionalThrough
  }

  // The transaction is the book's own entry, not the account's.
  /// What it refers to.
  public var references: [EntryNumber] { designation.items + (debit.map { [$0] } ?? []) }
}
