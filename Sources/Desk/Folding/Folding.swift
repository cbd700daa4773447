import Journal
import Receivables

/// Takes entries of the journal into a book.
struct Folding {
  var book = Book()
  var commands = RecentCommands()
  var changes = Changes()
  /// What goes into the next snapshot, while that is wanted.
  var packer: EntryPacker?
  /// How many entries were taken from the journal itself.
  private(set) var tail = 0
  /// The first line whose head makes no sense, although its digest is right.
  private(set) var broken: Damage?

  // Entries of one batch share their stamp: it is read once.
  private var stamp: Stamp?
  private var read: (instant: Instant, day: Day, user: UserName, command: CommandID)?

  /// Takes an entry.
  mutating func take(_ sealed: Sealed<Entry>) {
    guard broken == nil, case .entry(let entry) = sealed.content else { return }
    if stamp != sealed.stamp {
      stamp = sealed.stamp
      read = Self.read(sealed.stamp)
    }
    guard let read else {
      broken = Damage(
        place: sealed.place, after: sealed.number - 1, kind: .content("the stamp is not readable"))
      return
    }
    let origin = Origin(
      number: EntryNumber(sealed.number), command: EntryNumber(sealed.batch),
      subject: entry.subject, instant: read.instant, day: read.day, user: read.user)
    book.apply(entry.event, origin)
    note(origin, read.command)
    packer?.add(entry.event, origin, read.command)
    tail += 1
  }

  /// Takes an event of a snapshot.
  mutating func take(_ event: Event, _ origin: Origin, _ command: CommandID) {
    book.apply(remembered: event, origin)
    note(origin, command)
  }

  private mutating func note(_ origin: Origin, _ command: CommandID) {
    commands.note(command, origin.command, origin.subject)
    changes.users.insert(origin.user)
    switch origin.subject {
    case .book: changes.book = true
    case .debtor(let debtor): changes.debtors.insert(debtor)
    }
  }

  private static func read(
    _ stamp: Stamp
  ) -> (instant: Instant, day: Day, user: UserName, command: CommandID)? {
    guard let instant = try? Instant(stamp.instant), let day = try? Day(stamp.day),
      let user = try? UserName(stamp.user), let command = try? CommandID(stamp.command)
    else { return nil }
    return (instant, day, user, command)
  }
}
