/// Where an event comes from: the entry that carries it, without its payload.
public struct Origin: Sendable, Hashable {
  /// The number of the entry.
  public let number: EntryNumber
  /// The first entry of the command that made it: the name of the command in the book.
  public let command: EntryNumber
  /// What it is about.
  public let subject: Subject
  /// The instant at which it was recorded.
  public let instant: Instant
  /// The day on which it is effective.
  public let day: Day
  /// Who recorded it.
  public let user: UserName

  /// The origin of an event.
  public init(
    number: EntryNumber, command: EntryNumber, subject: Subject, instant: Instant, day: Day,
    user: UserName
  ) {
    self.number = number
    self.command = command
    self.subject = subject
    self.instant = instant
    self.day = day
    self.user = user
  }
}

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

/// When and by whom a command is given.
public struct Occasion: Sendable, Hashable {
  /// The day on which it is effective.
  public let day: Day
  /// The instant.
  public let instant: Instant
  /// In whose name.
  public let user: UserName
  /// Who is at the keyboard, by login of the system.
  public let login: UserName
  /// The number of the next entry.
  public let next: EntryNumber

  /// An occasion; the user is at the keyboard unless said otherwise.
  public init(
    day: Day, instant: Instant, user: UserName, login: UserName? = nil, next: EntryNumber
  ) {
    self.day = day
    self.instant = instant
    self.user = user
    self.login = login ?? user
    self.next = next
  }
}

extension Occasion {
  /// The origins of entries that are written on the occasion, one after the other.
  public func origins(of entries: [Entry]) -> [Origin] {
    entries.indices.map { place in
      Origin(
        number: number(place), command: next, subject: entries[place].subject, instant: instant,
        day: day, user: user)
    }
  }

  /// The number that the entry at a place of the command will have.
  func number(_ place: Int) -> EntryNumber { EntryNumber(next.sequence + UInt64(place)) }
}
