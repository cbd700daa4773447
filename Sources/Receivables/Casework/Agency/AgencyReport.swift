/// What a collection agency says of a case.
public struct AgencyReport: EventPayload {
  /// The hand-over.
  public let handOver: EntryNumber
  /// How far it is.
  public let status: Status
  /// The agency's number of the case.
  public let reference: Line?
  /// What else it says.
  public let note: Remark?
  /// Whether nobody has looked at it yet.
  public let isNews: Bool

  /// A report.
  public init(
    handOver: EntryNumber, status: Status, reference: Line? = nil, note: Remark? = nil,
    isNews: Bool = false
  ) {
    self.handOver = handOver
    self.status = status
    self.reference = reference
    self.note = note
    self.isNews = isNews
  }

  /// What it refers to.
  public var references: [EntryNumber] { [handOver] }

  /// How far an agency is.
  public enum Status: String, Sendable, Hashable, CaseIterable, Codable {
    /// It took the case.
    case accepted
    /// It did not take the case.
    case refused
    /// It wants to know more.
    case moreInformation
    /// It is at work.
    case inCollection
    /// The debtor objects.
    case disputed
    /// It gave the case back.
    case returned
    /// All was paid.
    case paid
    /// It closed the case otherwise.
    case closed
  }
}
