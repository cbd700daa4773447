/// A third person in a case: whoever speaks for the debtor, or stands in his place.
public struct Party: EventPayload {
  /// What the person is to the debtor.
  public let role: Role
  /// The name as letters carry it.
  public let name: Line
  /// Where letters go.
  public let address: Address?
  /// How to reach the person.
  public let contacts: [ContactPoint]
  /// Whether nothing goes to the debtor any more.
  public let writeOnlyTo: Bool
  /// The document that proves the authority.
  public let authority: DocumentDigest?
  /// The file number of the person.
  public let reference: Line?
  /// The first day of the authority, where it is known.
  public let from: Day?
  /// The last day of the authority, where it is known.
  public let through: Day?

  /// A third person.
  public init(
    role: Role, name: Line, address: Address? = nil, contacts: [ContactPoint] = [],
    writeOnlyTo: Bool = false, authority: DocumentDigest? = nil, reference: Line? = nil,
    from: Day? = nil, through: Day? = nil
  ) {
    self.role = role
    self.name = name
    self.address = address
    self.contacts = contacts
    self.writeOnlyTo = writeOnlyTo
    self.authority = authority
    self.reference = reference
    self.from = from
    self.through = through
  }

  /// What a third person is to the debtor.
  public enum Role: String, Sendable, Hashable, CaseIterable, Codable {
    /// A lawyer.
    case lawyer
    /// A body that counsels debtors (§ 305 InsO).
    case debtCounsellor
    /// A guardian appointed by the court (Betreuer).
    case guardian
    /// A parent of a minor.
    case parent
    /// An heir.
    case heir
    /// An administrator of an estate.
    case estateAdministrator
    /// An administrator in insolvency, also a provisional one.
    case insolvencyAdministrator
    /// A head office that pays.
    case headOffice
    /// A purchasing association that pays for its members (Zentralregulierer).
    case purchasingAssociation
    /// Anybody else.
    case other
  }
}

/// The end of a third person's part in a case.
public struct PartyEnd: EventPayload {
  /// The entry that named the person.
  public let party: EntryNumber
  /// Why.
  public let reason: Remark?

  /// The end of a part.
  public init(party: EntryNumber, reason: Remark? = nil) {
    self.party = party
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { [party] }
}
