/// Something that happened, as an entry carries it.
public enum Event: Sendable, Hashable {
  /// The book itself.
  case book(BookEvent)
  /// The bank and other files.
  case matching(MatchingEvent)
  /// What a debtor owes and paid.
  case account(AccountEvent)
  /// What is owed beside the invoices.
  case claim(ClaimEvent)
  /// The work on a case.
  case casework(CaseworkEvent)
  /// Notices and letters.
  case dunning(DunningEvent)
  /// A command was undone.
  indirect case reversed(Reversal)
}

extension Event {
  /// The kind on disk.
  public var kind: EventKind {
    switch self {
    case .book(let event): event.kind
    case .matching(let event): event.kind
    case .account(let event): event.kind
    case .claim(let event): event.kind
    case .casework(let event): event.kind
    case .dunning(let event): event.kind
    case .reversed: .reversed
    }
  }

  /// What the event says: what an entry holds beside the kind.
  public var payload: any EventPayload {
    switch self {
    case .book(let event): event.payload
    case .matching(let event): event.payload
    case .account(let event): event.payload
    case .claim(let event): event.payload
    case .casework(let event): event.payload
    case .dunning(let event): event.payload
    case .reversed(let reversal): reversal
    }
  }
}
