/// The day a notice or an invoice reached the debtor.
public struct ReceiptConfirmation: EventPayload {
  /// The notice, letter or invoice.
  public let of: EntryNumber
  /// The day.
  public let day: Day
  /// What proves it.
  public let proof: DocumentDigest?

  /// A receipt.
  public init(of: EntryNumber, day: Day, proof: DocumentDigest? = nil) {
    self.of = of
    self.day = day
    self.proof = proof
  }

  /// What it refers to.
  public var references: [EntryNumber] { [of] }
}

/// A notice or an invoice that did not reach the debtor.
public struct ReceiptFailure: EventPayload {
  /// The notice, letter or invoice.
  public let of: EntryNumber
  /// The way on which it failed; every way where none is named.
  public let channel: ContactChannel?
  /// Why.
  public let reason: Reason
  /// The answer of the server or the post.
  public let reply: Line?
  /// Whether nobody has looked at it yet.
  public let isNews: Bool

  /// A failure.
  public init(
    of: EntryNumber, channel: ContactChannel? = nil, reason: Reason, reply: Line? = nil,
    isNews: Bool = false
  ) {
    self.of = of
    self.channel = channel
    self.reason = reason
    self.reply = reply
    self.isNews = isNews
  }

  /// What it refers to.
  public var references: [EntryNumber] { [of] }

  /// Why something did not reach the debtor.
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    /// A mail came back.
    case bounced
    /// A letter came back.
    case returned
    /// The debtor says that it never came, and nothing proves otherwise.
    case denied
  }
}
