/// Money that a bank took back, or that an administrator reclaimed.
public struct PaymentReturn: EventPayload {
  /// The payment.
  public let payment: EntryNumber
  /// The day it was taken back.
  public let day: Day
  /// Why.
  public let reason: Reason
  /// Whether nobody has looked at it yet.
  public let isNews: Bool
  /// The movement on the bank account by which it was taken back.
  public let transaction: EntryNumber?

  /// A return.
  public init(
    payment: EntryNumber, day: Day, reason: Reason, isNews: Bool = false,
    transaction: EntryNumber? = nil
  ) {
    self.payment = payment
    self.day = day
    self.reason = reason
    self.isNews = isNews
    self.transaction = transaction
  }

  // The movement is the book's own entry, not the account's.
  /// What it refers to.
  public var references: [EntryNumber] { [payment] }

  /// Why a payment was taken back (ISO 20022).
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    /// No cover.
    case noCover = "AM04"
    /// No reason given, often no cover.
    case notSpecified = "MS03"
    /// The debtor objected.
    case objected = "MD06"
    /// The debtor refused.
    case refused = "MS02"
    /// The number of the account is wrong.
    case wrongAccount = "AC01"
    /// The account is closed.
    case closedAccount = "AC04"
    /// The account is blocked.
    case blockedAccount = "AC06"
    /// There was no mandate: the debtor has thirteen months, and owes no charge.
    case noMandate = "MD01"
    /// The debtor is dead.
    case deceased = "MD07"
    /// An administrator in insolvency reclaimed it (§§ 129–144 InsO): the claim revives.
    case contested
    /// The money was never meant for us, or was booked by mistake of the bank.
    case bankError
    /// It was another debtor's, and is booked there.
    case misplaced
    /// Anything else.
    case other
  }
}
