/// Why steps rest for some money, until when, and how much it is.
public struct Gate: Sendable, Hashable {
  /// Why.
  public let kind: Kind
  /// The entry behind it; none where it follows from something else.
  public let entry: EntryNumber?
  /// What lifts it.
  public let lift: Lift
  /// The money it hides.
  public let money: Money

  /// Why steps rest.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    // Of single invoices, in the order in which they take their part.
    /// The claim was sold.
    case soldClaim
    /// A platform alone may write to the debtor.
    case marketplace
    /// It was to be paid before delivery, and is not delivered.
    case notDelivered
    /// Insolvency was opened.
    case insolvency
    /// The debtor died, and no heir accepted.
    case death
    /// Somebody else ordered.
    case identityMisuse
    /// The debtor was a minor.
    case minor
    /// Money went to a forged account.
    case invoiceFraud
    /// A collection agency has the claim.
    case handedOver
    /// A court has the claim.
    case atCourt
    /// It was decided to keep the claim in view.
    case keptInView
    /// Somebody placed a hold.
    case hold
    /// The debtor withdrew from the contract.
    case withdrawal
    /// It is disputed, or on its way back.
    case dispute
    /// An objection was rejected, and the time to pay runs.
    case rejection
    /// A plan is agreed on.
    case plan
    /// A plan is offered.
    case planOffer
    /// It is promised.
    case promise
    /// The time that a notice gives runs.
    case deadline
    /// A direct debit is under way.
    case debitPending

    // Of the debtor.
    /// There is credit that was placed on nothing.
    case credit
    /// Somebody speaks for the debtor.
    case represented
    /// Nobody knows where to write.
    case addressUnknown
    /// It is not confirmed which law applies.
    case lawUnconfirmed
    /// Nobody has looked at what came in.
    case newsOpen
    /// The debtor says it was paid.
    case paymentClaimed
    /// A copy of the invoice was sent.
    case invoiceCopy
    /// It is too little for a notice.
    case smallBalance
    /// The last notice is too young.
    case interval
    /// Nothing is sent in these days.
    case quietDays
    /// The debtor was called often enough, or nobody calls today.
    case phoneLimit
    /// The payments that are booked are too old for a formal step.
    case bankDataStale
  }

  /// What lifts a gate.
  public enum Lift: Sendable, Hashable {
    /// The end of a day.
    case after(Day)
    /// An event; without it somebody looks again on a day, where anything can be done at all.
    case event(review: Day?)
  }
}

extension Gate {
  /// The first day on which it does not hold any more, or on which somebody looks again; nothing
  /// where only an event matters.
  public var returns: Day? {
    switch lift {
    case .after(let last): last + 1
    case .event(let review): review
    }
  }

  func with(_ money: Money) -> Gate { Gate(kind: kind, entry: entry, lift: lift, money: money) }
}
