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
