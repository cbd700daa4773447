/// The start of sending a notice or letter on one way; from here nothing is recalled.
public struct Dispatch: EventPayload {
  /// The notice or letter.
  public let notice: EntryNumber
  /// The way.
  public let channel: ContactChannel
  /// The number of the mail.
  public let messageID: Line?

  /// The start of sending.
  public init(notice: EntryNumber, channel: ContactChannel, messageID: Line? = nil) {
    self.notice = notice
    self.channel = channel
    self.messageID = messageID
  }

  /// What it refers to.
  public var references: [EntryNumber] { [notice] }
}

/// The end of sending.
public struct DispatchEnd: EventPayload {
  /// The entry that started it.
  public let dispatch: EntryNumber
  /// How it ended.
  public let outcome: Outcome
  /// The answer of the server, or what a person found.
  public let reply: Line?

  /// The end of sending.
  public init(dispatch: EntryNumber, outcome: Outcome, reply: Line? = nil) {
    self.dispatch = dispatch
    self.outcome = outcome
    self.reply = reply
  }

  /// What it refers to.
  public var references: [EntryNumber] { [dispatch] }

  /// How sending ended.
  public enum Outcome: String, Sendable, Hashable, CaseIterable, Codable {
    /// It was handed over: no receipt yet.
    case accepted
    /// It was refused for good.
    case refused
    /// It was refused for now.
    case deferred
    /// A person found that it never left.
    case notSent
  }
}

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
