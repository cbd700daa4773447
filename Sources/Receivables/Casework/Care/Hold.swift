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
    /// The debtor was promised time.
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
