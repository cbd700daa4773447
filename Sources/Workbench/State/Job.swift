import Desk
import Receivables
import Wording

/// Work that takes longer than a key may: done beside the keyboard on a copy of the book.
enum Job: Sendable {
  /// Reports of a day.
  case reports([ReportKind], on: Day)
  /// What the run would issue in the days to come.
  case simulation(days: Int, from: Day)
  /// What an account was known as at the end of a day.
  case account(DebtorID, asOf: Day)
  /// By what everybody is found.
  case searchIndex
  /// The notices of a day.
  case run(on: Day)
  /// The movements that wait for a person, and the last payments that have their place.
  case clearing(placed: Int)
  /// Promises of all that count on a day.
  case promises(on: Day)
  /// Whose some entries are.
  case behind([EntryNumber])
  /// The entries of the journal that pass a filter.
  case journal(JournalFilter, Wording)

  /// What a file would change, with what the columns of a table are where a person said it.
  case importPlan(path: String, TableMapping?, Occasion)
  /// How the path of a file can go on.
  case completion(path: String)
  /// A list to be written to a file.
  case export(name: String, table: TableList, ListStyle)
}

extension Job {
  /// The same with the path of its file as the disk knows it.
  func withPath(_ whole: (String) -> String) -> Job {
    switch self {
    case .importPlan(let path, let mapping, let occasion):
      .importPlan(path: whole(path), mapping, occasion)
    case .completion(let path): .completion(path: whole(path))
    case .export(let name, let table, let style):
      .export(name: whole(name), table: table, style)
    default: self
    }
  }
}

/// What came of work.
enum JobResult: Sendable {
  /// Reports.
  case reports([any Report])
  /// What the run would issue.
  case simulation(Simulation)
  /// The account as it was known, and the settings of that day.
  case account(Account?, Settings, asOf: Day)
  /// By what everybody is found.
  case searchIndex(SearchIndex)
  /// The notices of a day.
  case run(RunProposal)
  /// The movements that wait for a person, and payments that have their place.
  case clearing([UnclearMovement], [PlacedMovement])
  /// Promises of all, by their day.
  case promises([PromiseRow])
  /// Whose entries these are.
  case behind([EntryNumber], [BehindRow])
  /// The entries that pass a filter, the newest first.
  case journal(JournalFilter, [EntryNumber])

  /// What a file would change, or what its columns may be.
  case imported(ImportReading)
  /// How a path can go on.
  case completed(PathCompletion)
  /// The file that was written.
  case exported(path: String)
  /// Where it is kept how the person likes it.
  case kept(path: String)
  /// A letter, or why it cannot be written.
  case composed(DebtorID, Result<ComposedLetter, Fault>)
  /// The papers of a group of a run.
  case papers(RunPapers)
  /// It could not be done.
  case failed(Fault)
}
