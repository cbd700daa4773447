/// A plan that was offered.
public struct PlanOffer: EventPayload {
  /// What is offered.
  public let terms: PlanTerms
  /// The last day for an answer.
  public let replyBy: Day
  /// The mail that asked for it.
  public let source: EntryNumber?

  /// An offer.
  public init(terms: PlanTerms, replyBy: Day, source: EntryNumber? = nil) {
    self.terms = terms
    self.replyBy = replyBy
    self.source = source
  }

  /// What it refers to.
  public var references: [EntryNumber] { terms.items + (source.map { [$0] } ?? []) }
}
