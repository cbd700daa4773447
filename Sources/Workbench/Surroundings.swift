import Desk
import Receivables
import Terminal
import Wording

/// What the state looks at and never owns: the book, the queue, the time, the sentences, the look.
///
/// Borrowed for one update or one picture.
struct Surroundings {
  /// The book as far as it was read.
  let book: Book
  /// The queue of the day.
  let worklist: Worklist
  /// By what everybody is found; nothing while it is made.
  let search: SearchIndex?
  /// The day that everything is judged on.
  let day: Day
  /// The day it is.
  let today: Day
  /// The moment.
  let now: Instant
  /// The ways on which letters can leave the house.
  let ways: Set<ContactChannel>
  /// The time by a clock that never goes back, for messages that go by themselves.
  let time: Duration
  /// Who is at the keyboard.
  let user: UserName
  /// The sentences.
  let words: Wording
  /// How it looks.
  let look: Look
  /// The keys.
  let keys: Keys
  /// Who else is in which case.
  let colleagues: [Colleague]
  /// Why nothing can be written; nothing where it can.
  let readOnly: BookFault.ReadOnly?
  /// The extent of the screen.
  let size: Size
  /// How the person likes it.
  let preferences: Preferences
  /// The themes that there are.
  let shelf: ThemeShelf
  /// What stands for the book until it is read.
  var foretaste: Foretaste?

  /// What was kept of a book: its rules, and the accounts that its queue tells of.
  struct Foretaste {
    let settings: Settings
    let account: (DebtorID) -> Account?
  }
}

extension Surroundings {
  var settings: Settings { foretaste?.settings ?? book.settings }

  /// The account of a debtor.
  func account(_ debtor: DebtorID) -> Account? {
    foretaste.map { $0.account(debtor) } ?? book.account(debtor)
  }

  /// The occasion on which a command would be effective now.
  var occasion: Occasion {
    Occasion(
      day: day, instant: now, user: user, next: EntryNumber(book.version.sequence + 1))
  }

  /// What a command would make of a debtor's account if it were done now.
  ///
  /// - Throws: `Refusal` where it would be refused.
  func preview(_ command: Command, of debtor: DebtorID) throws(Refusal) -> Account? {
    let entries = try book.decide(command, occasion)
    guard let account = account(debtor) else { return nil }
    let events = entries.filter { $0.subject == .debtor(account.number) }.map(\.event)
    return account.after(events, occasion)
  }

  /// An amount, without its currency where that is the one of the book.
  func money(_ amount: Money) -> Shown {
    Shown(words.money(amount, without: settings.currency))
  }
}
