/// A debtor's claim on a payment provider to have money back.
public struct Chargeback: EventPayload {
  /// The payment.
  public let payment: EntryNumber
  /// How much of it.
  public let amount: Money
  /// The provider's number of the case.
  public let caseNumber: Line
  /// What the debtor says.
  public let reason: Reason
  /// The last day for an answer on the platform.
  public let answerBy: Day?
  /// Whether nobody has looked at it yet.
  public let isNews: Bool

  /// A chargeback.
  public init(
    payment: EntryNumber, amount: Money, caseNumber: Line, reason: Reason, answerBy: Day? = nil,
    isNews: Bool = false
  ) {
    self.payment = payment
    self.amount = amount
    self.caseNumber = caseNumber
    self.reason = reason
    self.answerBy = answerBy
    self.isNews = isNews
  }

  /// What it refers to.
  public var references: [EntryNumber] { [payment] }

  /// What a debtor says who wants money back from a provider.
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    /// Nothing came.
    case notReceived
    /// It is not as described.
    case notAsDescribed
    /// Somebody else paid with the account.
    case unauthorised
    /// It was paid twice.
    case duplicate
    /// Anything else.
    case other
  }
}

/// The end of a chargeback.
public struct ChargebackEnd: EventPayload {
  /// The chargeback.
  public let chargeback: EntryNumber
  /// How it ended.
  public let outcome: Outcome
  /// The day.
  public let day: Day

  /// The end of a chargeback.
  public init(chargeback: EntryNumber, outcome: Outcome, day: Day) {
    self.chargeback = chargeback
    self.outcome = outcome
    self.day = day
  }

  /// What it refers to.
  public var references: [EntryNumber] { [chargeback] }

  /// How a chargeback ended.
  public enum Outcome: String, Sendable, Hashable, CaseIterable, Codable {
    /// The money stays ours.
    case won
    /// The provider gave it back: the price is owed again (BGH VIII ZR 83/16).
    case lost
    /// We gave it back ourselves: a credit note is to follow.
    case accepted
  }
}
