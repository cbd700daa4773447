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

  /// The occasion of a command that is done together with others, after so many entries of theirs.
  func later(by count: Int) -> Occasion {
    Occasion(day: day, instant: instant, user: user, login: login, next: number(count))
  }

  /// The number that the entry at a place of the command will have.
  func number(_ place: Int) -> EntryNumber { EntryNumber(next.sequence + UInt64(place)) }
}
