/// Goods on their way back, before a credit note.
public struct GoodsReturn: EventPayload {
  /// The invoice.
  public let item: EntryNumber
  /// How far the goods came.
  public let stage: Stage
  /// What they cost.
  public let amount: Money

  /// A return.
  public init(item: EntryNumber, stage: Stage, amount: Money) {
    self.item = item
    self.stage = stage
    self.amount = amount
  }

  /// What it refers to.
  public var references: [EntryNumber] { [item] }

  /// How far goods came on their way back.
  public enum Stage: String, Sendable, Hashable, CaseIterable, Codable {
    /// The debtor said so.
    case announced
    /// They are here.
    case arrived
    /// They are in order: a credit note is to follow.
    case checked
    /// They are not what was delivered, or did not come: the invoice stands.
    case refused
  }
}
