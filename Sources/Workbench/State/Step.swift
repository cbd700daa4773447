import Desk
import Receivables
import Terminal
import Wording

/// What a layer wants to happen.
enum Step: Sendable {
  /// Another layer over it.
  case open(any Layer)
  /// A page in the middle of something, to which one comes back.
  case interrupt(any Layer)
  /// Back to what was interrupted last.
  case resume
  /// Another layer in its place.
  case become(any Layer)
  /// Its end.
  case leave
  /// The pages of other cases, and everything over them, go; the queue stays.
  case leaveToQueue
  /// The case of a debtor.
  case openCase(DebtorID)
  /// So many cases on in the order of the queue, in the same kind of page.
  case nextCase(Int)
  /// On from a case that is done for the present.
  case caseDone(DebtorID)
  /// A filter for the rows of the queue.
  case filter(String)
  /// Another order for the rows of the queue.
  case order(QueueOrder)
  /// A change in the uppermost page.
  case page(PageChange)
  /// An action, as if its key had been pressed.
  case act(Action)
  /// A sentence that goes by itself.
  case say(Shown, Role = .toast)
  /// A question; what happens where it is answered with yes.
  case ask(Question?, [Step])
  /// What only the surroundings can do.
  case request(Request)
  /// What was typed, to be kept.
  case keep(Draft)
  /// What was typed is not needed any more.
  case forget(DraftKey)
}

/// What only the surroundings of the state can do.
enum Request: Sendable {
  /// A command on the book.
  case perform(Order)
  /// A text into the clipboard.
  case copy(String)
  /// Work beside the keyboard on the book as it is.
  case work(Job)
  /// A file that becomes a document of a case.
  case attach(Enclosure)
  /// A file into the book.
  case takeIn(ImportDraft)
  /// A letter to be looked at.
  case compose(LetterOrder)
  /// A letter to be issued, with what is done in the same step before it.
  case issue(ComposedLetter, first: [Command], Action)
  /// A letter as PDF, where its owner can look at it.
  case keepPDF(ComposedLetter)
  /// The papers of a group of a run.
  case composeRun(RunOrder)
  /// A group of a run whose papers are kept.
  case issueRun(RunPapers)
  /// Letters out of the house; those that something came in between of where a person says so.
  case deliver([Outgoing], anyway: Bool)
  /// What a person found out about a letter.
  case settle(Outgoing, DispatchEnd.Outcome)
  /// A text in the person's own editor.
  case edit(String)
  /// The bytes of a document of the book.
  case document(DocumentDigest)
  /// A theme, keys and language to be used from now on.
  case adopt(Preferences)
  /// How a person likes it, to be kept for the next time.
  case keep(Preferences)
  /// What others wrote, at once.
  case reload
  /// A new picture.
  case redraw
  /// A sound.
  case ring
  /// A stop, as by Ctrl-Z in other programs.
  case suspend
  /// The end.
  case quit
}

/// A command with all it needs, in the name of the person at the keyboard.
struct Order: Sendable {
  /// What is to be done.
  let command: Command
  /// The debtors it is about.
  let debtors: [DebtorID]
  /// The version of the account that the decision was made on; nothing where that does not matter.
  let version: EntryNumber?
  /// The action that led to it.
  let action: Action
  /// Which command it takes back, or does again.
  var kind = Kind.new

  /// Whether an order is a new one.
  enum Kind: Sendable, Hashable {
    /// It is.
    case new
    /// It takes back a command.
    case undo(of: EntryNumber)
    /// It does again what was taken back.
    case redo
  }
}

/// What became of something that a layer asked for.
enum Outcome: Sendable {
  /// The command was done.
  case performed(Order, CommandReceipt)
  /// The command was not done.
  case refused(Order, BookFault)
  /// Work is done.
  case worked(JobResult)
  /// A text was edited; nothing where it was not saved.
  case edited(String?)
  /// A document was read, or could not be.
  case document(DocumentDigest, Result<[UInt8], BookFault>)
}
