/// Something about the debtor that changes what may be done at all.
public struct Circumstance: EventPayload {
  /// What.
  public let kind: Kind
  /// The day from which it holds.
  public let since: Day
  /// The court, authority or police station.
  public let authority: Line?
  /// Its file number.
  public let fileNumber: Line?
  /// The last day for filing claims, or for an answer.
  public let deadline: Day?
  /// The invoices it touches; all where none is named.
  public let items: [EntryNumber]
  /// Where it is known from.
  public let source: Remark?
  /// The document that proves it.
  public let document: DocumentDigest?
  /// Whether nobody has looked at it yet.
  public let isNews: Bool

  /// A circumstance.
  public init(
    kind: Kind, since: Day, authority: Line? = nil, fileNumber: Line? = nil, deadline: Day? = nil,
    items: [EntryNumber] = [], source: Remark? = nil, document: DocumentDigest? = nil,
    isNews: Bool = false
  ) {
    self.kind = kind
    self.since = since
    self.authority = authority
    self.fileNumber = fileNumber
    self.deadline = deadline
    self.items = items
    self.source = source
    self.document = document
    self.isNews = isNews
  }

  /// What it refers to.
  public var references: [EntryNumber] { items }

  /// What changes what may be done.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// Insolvency was applied for: no plan, but no stop of everything either.
    case insolvencyApplied
    /// Insolvency was opened (§§ 87, 89, 174 InsO).
    case insolvencyOpened
    /// The debtor died.
    case death
    /// The heirs accepted (§§ 211, 2014 BGB).
    case estateAccepted
    /// Somebody else ordered in the debtor's name.
    case identityMisuse
    /// The debtor was a minor.
    case minor
    /// Letters and mail do not reach the debtor.
    case addressUnknown
    /// Money went to a forged account.
    case invoiceFraud
    /// The debtor asked to see or to restrict his data (Articles 15 and 18 GDPR).
    case dataRequest
  }
}

/// The end of a circumstance.
public struct CircumstanceEnd: EventPayload {
  /// The circumstance.
  public let circumstance: EntryNumber
  /// The last day on which it held.
  public let through: Day
  /// Why.
  public let reason: Remark?

  /// The end of a circumstance.
  public init(circumstance: EntryNumber, through: Day, reason: Remark? = nil) {
    self.circumstance = circumstance
    self.through = through
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { [circumstance] }
}
