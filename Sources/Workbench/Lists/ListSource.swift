import Receivables
import Terminal
import Wording

/// Where the rows of a list come from: most are made beside the keyboard.
enum ListSource: Sendable {
  /// They were there when the page was opened.
  case given(String)
  /// Open promises and instalments of all.
  case promises
  /// Holds of all.
  case holds
  /// The debtors behind a number of a report.
  case behind(String, [EntryNumber])

  /// What the page is called before its list is there.
  func title(_ words: Wording) -> String {
    switch self {
    case .given(let title), .behind(let title, _): title
    case .promises: words.promisesTitle
    case .holds: words.holdsTitle
    }
  }

  /// The work that makes the rows; nothing where they are there.
  func job(_ surroundings: Surroundings) -> Job? {
    switch self {
    case .given: nil
    case .promises: .promises(on: surroundings.day)
    case .holds: .reports([.holds], on: surroundings.day)
    case .behind(_, let entries): .behind(entries)
    }
  }

  /// The list of what came of the work; nothing where it was another's work.
  func listing(_ result: JobResult, _ surroundings: Surroundings) -> Listing? {
    switch (self, result) {
    case (.promises, .promises(let rows)): Listing(promises: rows, surroundings)
    case (.holds, .reports(let reports)):
      reports.lazy.compactMap { $0 as? HoldReport }.first.map { Listing(holds: $0, surroundings) }
    case (.behind(let title, let entries), .behind(let asked, let rows)):
      asked == entries ? Listing(behind: rows, title, surroundings) : nil
    default: nil
    }
  }
}

extension JobResult {
  /// A promise of somebody.
  struct PromiseRow: Sendable {
    /// The debtor.
    let debtor: DebtorID
    /// The name.
    let name: Line?
    /// The promise as it stands.
    let promise: JudgedPromise
  }

  /// The entries of a number that are a debtor's.
  struct BehindRow: Sendable {
    /// The debtor.
    let debtor: DebtorID
    /// The entries.
    let entries: [EntryNumber]
  }
}

extension Book {
  /// The promises that count on a day: open ones, and broken ones that nothing followed yet, by day.
  func promises(on day: Day) -> [JobResult.PromiseRow] {
    var rows: [JobResult.PromiseRow] = []
    for account in accounts where account.isRecorded {
      let judged = account.promises(on: day, settings)
      guard let last = judged.last else { continue }
      let name = account.ledger.debtor?.name
      for promise in judged where promise.isOpen || promise.number == last.number && last.isBroken {
        rows.append(.init(debtor: account.number, name: name, promise: promise))
      }
    }
    return rows.sorted {
      ($0.promise.promise.value.by, $0.debtor) < ($1.promise.promise.value.by, $1.debtor)
    }
  }

  /// Whose entries these are, in the order of the book.
  func behind(_ entries: [EntryNumber]) -> [JobResult.BehindRow] {
    let wanted = Set(entries)
    return accounts.compactMap { account in
      let own = account.facts.lazy.map(\.number).filter { wanted.contains($0) }
      let found = Array(own)
      return found.isEmpty ? nil : .init(debtor: account.number, entries: found)
    }
  }
}

extension JudgedPromise {
  /// The entry that names it.
  var number: EntryNumber { promise.number }
}
