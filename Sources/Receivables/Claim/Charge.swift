/// A cost beside principal and interest, with its ground.
public struct Charge: EventPayload {
  /// What it is for.
  public let kind: ChargeKind
  /// How much.
  public let amount: Money
  /// The day it arose.
  public let arisen: Day
  /// The invoice whose claim it belongs to; none where it is the debtor's as a whole.
  public let item: EntryNumber?
  /// The ground of a charge that is of no other kind.
  public let ground: Line?
  /// The notice that demands it first.
  public let notice: EntryNumber?
  /// The payment whose return caused it.
  public let payment: EntryNumber?
  /// What proves it.
  public let proof: DocumentDigest?

  /// A charge.
  public init(
    kind: ChargeKind, amount: Money, arisen: Day, item: EntryNumber? = nil, ground: Line? = nil,
    notice: EntryNumber? = nil, payment: EntryNumber? = nil, proof: DocumentDigest? = nil
  ) {
    self.kind = kind
    self.amount = amount
    self.arisen = arisen
    self.item = item
    self.ground = ground
    self.notice = notice
    self.payment = payment
    self.proof = proof
  }

  /// What it refers to.
  public var references: [EntryNumber] { [item, notice, payment].compactMap(\.self) }
}
