/// An offer of a plan, as it stands on a day.
public enum OfferState: Sendable, Hashable {
  /// The customer has time to answer through a day.
  case offered(through: Day)
  /// The time to answer has passed.
  case expired
  /// The customer agreed.
  case accepted(EntryNumber)
  /// The customer did not agree.
  case declined
  /// We took it back.
  case cancelled
}
