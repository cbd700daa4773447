import Journal
import Receivables

/// Takes entries of the journal into a book.
struct Folding {
  var book = Book()
  var commands = RecentCommands()
  var changes = Changes()
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
    let number = EntryNumber(sealed.number)
    book.apply(
      entry.event,
      Origin(
        number: number, command: EntryNumber(sealed.batch), subject: entry.subject,
        instant: read.instant, day: read.day, user: read.user))
    commands.note(read.command, EntryNumber(sealed.batch), entry.subject)
    changes.users.insert(read.user)
    switch entry.subject {
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
