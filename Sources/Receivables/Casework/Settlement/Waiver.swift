/// Amounts that are given up for good (§ 397 BGB).
public struct Waiver: EventPayload {
  /// What is given up of which claim.
  public let parts: [ItemPart]
  /// Why.
  public let reason: Remark?
  /// The agreement with the debtor.
  public let document: DocumentDigest?

  /// A waiver.
  public init(parts: [ItemPart] = [], reason: Remark? = nil, document: DocumentDigest? = nil) {
    self.parts = parts
    self.reason = reason
    self.document = document
  }

  /// What it refers to.
  public var references: [EntryNumber] { parts.map(\.item) }
}
