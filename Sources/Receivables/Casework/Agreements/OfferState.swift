/// An offer of a plan, as it stands on a day.
public enum OfferState: Sendable, Hashable {
  /// The debtor has time to answer through a day.
  case offered(through: Day)
  /// The time to answer has passed.
  case expired
  /// The debtor agreed.
  case accepted(EntryNumber)
  /// The debtor did not agree.
  case declined
  /// We took it back.
  case cancelled
}
