/// Something that keeps limitation from running (§§ 203–205, 211 BGB).
public struct Suspension: EventPayload {
  /// The invoices.
  public let items: [EntryNumber]
  /// What keeps it from running.
  public let ground: Ground
  /// The first day.
  public let from: Day
  /// The last day, where it has ended.
  public let ended: Day?
  /// The earlier entry whose end this records.
  public let continues: EntryNumber?
  /// What proves it.
  public let proof: DocumentDigest?

  /// A suspension.
  public init(
    items: [EntryNumber] = [], ground: Ground, from: Day, ended: Day? = nil,
    continues: EntryNumber? = nil, proof: DocumentDigest? = nil
  ) {
    self.items = items
    self.ground = ground
    self.from = from
    self.ended = ended
    self.continues = continues
    self.proof = proof
  }

  /// What it refers to.
  public var references: [EntryNumber] { items + (continues.map { [$0] } ?? []) }

  /// What keeps limitation from running.
  public enum Ground: String, Sendable, Hashable, CaseIterable, Codable {
    /// Negotiations (§ 203 BGB).
    case negotiation
    /// A deferral that was agreed (§ 205 BGB).
    case deferral
    /// An action, a filing in insolvency, a conciliation (§ 204(1) BGB).
    case proceedings
  }
}
