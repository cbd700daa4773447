/// What an entry is about.
public enum Subject: Sendable, Hashable {
  /// The book.
  case book
  /// One debtor.
  case debtor(DebtorID)
}

/// An event and what it is about: what a command comes to before it is written down.
public struct Entry: Sendable, Hashable {
  /// What it is about.
  public let subject: Subject
  /// What happens.
  public let event: Event

  /// An event of a subject.
  public init(_ subject: Subject, _ event: Event) {
    self.subject = subject
    self.event = event
  }
}
