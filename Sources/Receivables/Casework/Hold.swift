/// A stop of steps that a clerk sets.
public struct Hold: EventPayload {
  /// Why.
  public let reason: Reason
  /// The invoices it is for; all, also those to come, where none is named.
  public let items: [EntryNumber]
  /// The last day on which steps rest.
  public let through: Day?
  /// The day to look again where there is no end.
  public let reviewOn: Day?
  /// What else is to be remembered.
  public let note: Remark?

  /// A hold.
  public init(
    reason: Reason, items: [EntryNumber] = [], through: Day? = nil, reviewOn: Day? = nil,
    note: Remark? = nil
  ) {
    self.reason = reason
    self.items = items
    self.through = through
    self.reviewOn = reviewOn
    self.note = note
  }

  /// What it refers to.
  public var references: [EntryNumber] { items }

  /// Why steps rest.
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    /// The customer was promised time.
    case agreed
    /// Something is cleared up inside the house.
    case internalReview
    /// A payment is expected.
    case paymentExpected
    /// A credit note is expected.
    case creditNoteExpected
    /// Management said so.
    case management
    /// Processing is restricted (Article 18 GDPR).
    case dataProtection
    /// Anything else.
    case other
  }
}

/// The end of a hold before its day.
public struct HoldLift: EventPayload {
  /// The hold.
  public let hold: EntryNumber

  /// The end of a hold.
  public init(hold: EntryNumber) {
    self.hold = hold
  }

  /// What it refers to.
  public var references: [EntryNumber] { [hold] }
}

/// A day on which somebody wants to see the case again.
public struct FollowUp: EventPayload {
  /// The day.
  public let day: Day
  /// The minute, where one was agreed.
  public let time: TimeOfDay?
  /// What for.
  public let note: Remark?
  /// For whom; whoever works on the case where nobody is named.
  public let clerk: UserName?

  /// A follow-up.
  public init(day: Day, time: TimeOfDay? = nil, note: Remark? = nil, clerk: UserName? = nil) {
    self.day = day
    self.time = time
    self.note = note
    self.clerk = clerk
  }
}

/// A follow-up that is done.
public struct FollowUpEnd: EventPayload {
  /// The follow-up.
  public let followUp: EntryNumber

  /// A follow-up is done.
  public init(followUp: EntryNumber) {
    self.followUp = followUp
  }

  /// What it refers to.
  public var references: [EntryNumber] { [followUp] }
}

/// A case that stands on top of its lane.
public struct Pin: EventPayload {
  /// Why.
  public let reason: Remark
  /// The last day on which it stands there.
  public let through: Day

  /// A pin.
  public init(reason: Remark, through: Day) {
    self.reason = reason
    self.through = through
  }
}

/// The end of a pin before its day.
public struct Unpin: EventPayload {
  /// The pin.
  public let pin: EntryNumber

  /// The end of a pin.
  public init(pin: EntryNumber) {
    self.pin = pin
  }

  /// What it refers to.
  public var references: [EntryNumber] { [pin] }
}

/// A document that belongs to the case.
public struct Attachment: EventPayload {
  /// The document.
  public let document: DocumentDigest
  /// The name of the file.
  public let name: Line
  /// What it proves.
  public let kind: Kind
  /// The invoices it is about.
  public let items: [EntryNumber]

  /// An attachment.
  public init(document: DocumentDigest, name: Line, kind: Kind, items: [EntryNumber] = []) {
    self.document = document
    self.name = name
    self.kind = kind
    self.items = items
  }

  /// What it refers to.
  public var references: [EntryNumber] { items }

  /// What a document proves.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// What was ordered.
    case order
    /// The invoice.
    case invoice
    /// That the goods arrived.
    case deliveryProof
    /// What was written or said.
    case correspondence
    /// What was paid.
    case paymentProof
    /// An authority, a plan, a waiver: something signed.
    case agreement
    /// A paper of a court or an agency.
    case court
    /// Anything else.
    case other
  }
}
