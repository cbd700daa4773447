/// A call, mail, letter or visit, in or out.
public struct Contact: EventPayload {
  /// How.
  public let channel: ContactChannel
  /// Who began.
  public let direction: Direction
  /// What came of it.
  public let outcome: Outcome
  /// Why the debtor did not pay, as far as it came up.
  public let cause: NonPaymentCause?
  /// Whom we spoke with.
  public let person: Line?
  /// Whether it was made sure that this is the debtor; else no amounts are named.
  public let isVerified: Bool
  /// The day it happened, where it is logged later.
  public let happened: Day?
  /// The minute it happened.
  public let at: TimeOfDay?
  /// Who was there, where another clerk logs it.
  public let clerk: UserName?
  /// The payment that the debtor says was made.
  public let claimedPayment: ClaimedPayment?
  /// Whether the debtor refused seriously and finally (§ 286(2) no 3 BGB).
  public let refusesFinally: Bool
  /// The invoices it was about; all where none is named.
  public let items: [EntryNumber]
  /// The mail or letter itself.
  public let document: DocumentDigest?
  /// What else is to be remembered.
  public let note: Remark?
  /// Whether nobody has looked at it yet.
  public let isNews: Bool

  /// A contact.
  public init(
    channel: ContactChannel, direction: Direction, outcome: Outcome, cause: NonPaymentCause? = nil,
    person: Line? = nil, isVerified: Bool = false, happened: Day? = nil, at: TimeOfDay? = nil,
    clerk: UserName? = nil, claimedPayment: ClaimedPayment? = nil, refusesFinally: Bool = false,
    items: [EntryNumber] = [], document: DocumentDigest? = nil, note: Remark? = nil,
    isNews: Bool = false
  ) {
    self.channel = channel
    self.direction = direction
    self.outcome = outcome
    self.cause = cause
    self.person = person
    self.isVerified = isVerified
    self.happened = happened
    self.at = at
    self.clerk = clerk
    self.claimedPayment = claimedPayment
    self.refusesFinally = refusesFinally
    self.items = items
    self.document = document
    self.note = note
    self.isNews = isNews
  }

  /// What it refers to.
  public var references: [EntryNumber] { items }

  /// Who began a contact.
  public enum Direction: String, Sendable, Hashable, CaseIterable, Codable {
    /// The debtor, or somebody for him.
    case incoming
    /// We.
    case outgoing
  }

  /// What came of a contact.
  public enum Outcome: String, Sendable, Hashable, CaseIterable, Codable {
    /// Nobody was reached.
    case noAnswer
    /// A message was left.
    case voicemail
    /// The number is wrong.
    case wrongNumber
    /// The debtor was reached, or a message came or went.
    case reached
    /// The debtor calls again.
    case callBack
    /// The debtor promised a payment.
    case promise
    /// The debtor asked for instalments.
    case instalments
    /// The debtor says it was paid.
    case paid
    /// The debtor asked for a copy of the invoice.
    case invoiceCopy
    /// The debtor objects.
    case dispute
    /// The debtor refuses.
    case refuses
  }
}

/// A payment that a debtor says was made.
public struct ClaimedPayment: Sendable, Hashable, Codable {
  /// The day, where it was said.
  public let day: Day?
  /// How much, where it was said.
  public let amount: Money?
  /// The account it went to, where it was said: another than ours may be fraud.
  public let account: Line?

  /// A payment that was claimed.
  public init(day: Day? = nil, amount: Money? = nil, account: Line? = nil) {
    self.day = day
    self.amount = amount
    self.account = account
  }
}

/// Why a debtor did not pay.
public enum NonPaymentCause: String, Sendable, Hashable, CaseIterable, Codable {
  /// It was forgotten.
  case forgot
  /// Money is short.
  case liquidity
  /// The invoice did not come.
  case invoiceMissing
  /// The goods are late, missing or faulty.
  case goods
  /// The claim is disputed.
  case disputed
  /// A payment failed for a technical reason.
  case technical
  /// Anything else.
  case other
}
