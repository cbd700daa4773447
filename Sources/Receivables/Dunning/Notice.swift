/// A reminder or dunning letter, frozen as issued.
public struct Notice: EventPayload {
  /// The procedure it belongs to.
  public let procedure: Name<Named.Procedure>
  /// The level of its text.
  public let level: Int
  /// What kind of text it has.
  public let kind: Kind
  /// The day on the letter, whose claim it demands.
  public let dated: Day
  /// The last day for payment.
  public let deadline: Day
  /// What it demands of which invoice.
  public let items: [NoticeItem]
  /// All that it demands, charges of no invoice included.
  public let total: Money
  /// How it goes out.
  public let channels: [ContactChannel]
  /// The step it announces.
  public let announces: EscalationDecision.Route?
  /// Whether it warns of a report to a credit agency.
  public let warnsOfReport: Bool
  /// The papers as issued.
  public let documents: [DocumentDigest]

  /// A notice.
  public init(
    procedure: Name<Named.Procedure>, level: Int, kind: Kind, dated: Day, deadline: Day,
    items: [NoticeItem] = [], total: Money, channels: [ContactChannel] = [],
    announces: EscalationDecision.Route? = nil, warnsOfReport: Bool = false,
    documents: [DocumentDigest] = []
  ) {
    self.procedure = procedure
    self.level = level
    self.kind = kind
    self.dated = dated
    self.deadline = deadline
    self.items = items
    self.total = total
    self.channels = channels
    self.announces = announces
    self.warnsOfReport = warnsOfReport
    self.documents = documents
  }

  /// What it refers to.
  public var references: [EntryNumber] { items.map(\.item) }

  /// What kind of text a notice has.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// A friendly reminder that asks for payment.
    case reminder
    /// A dunning letter.
    case dunning
    /// The last one before a step.
    case last
  }
}

extension Named {
  /// A procedure of notices.
  public enum Procedure {}
}

/// What a notice demands of one invoice.
public struct NoticeItem: Sendable, Hashable, Codable {
  /// The invoice.
  public let item: EntryNumber
  /// The level it reaches by this notice.
  public let level: Int
  /// Its principal on the day of the letter.
  public let principal: Money
  /// Interest that is demanded.
  public let interest: Money
  /// Costs that are demanded.
  public let costs: Money

  /// What is demanded.
  public init(item: EntryNumber, level: Int, principal: Money, interest: Money, costs: Money) {
    self.item = item
    self.level = level
    self.principal = principal
    self.interest = interest
    self.costs = costs
  }
}
