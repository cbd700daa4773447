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
    /// It was refused until later.
    case deferred
    /// A person found that it never left.
    case notSent
  }
}
