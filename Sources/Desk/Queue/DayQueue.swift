public import Receivables

/// The queue of a day with what is known to tell of it: from a book, or from what was kept of one.
public struct DayQueue: Sendable {
  /// Who needs somebody.
  public let queue: Queue
  /// The rules of the book.
  public let settings: Settings
  /// Whether the book has any debtor.
  public let hasDebtors: Bool
  private let source: Source

  private enum Source: Sendable {
    case book(Book)
    case kept(KeptHeads)
  }

  /// A queue of a book.
  public init(_ queue: Queue, of book: Book) {
    self.queue = queue
    settings = book.settings
    hasDebtors = !book.accounts.isEmpty
    source = .book(book)
  }

  /// The queue of a day, of what was kept; nothing where somebody has to be ranked anew.
  init?(_ kept: KeptHeads, on day: Day) {
    guard let queue = try? kept.queue(on: day) else { return nil }
    self.queue = queue
    settings = kept.settings
    hasDebtors = kept.hasDebtors
    source = .kept(kept)
  }
}

extension DayQueue {
  /// The accounts of those who stand in the queue, of which reasons and gates are told: with at least
  /// the entries that they name.
  public var accounts: (DebtorID) -> Account? {
    switch source {
    case .book(let book): return { book.account($0) }
    case .kept(let kept):
      // What is told is left out where it cannot be read.
      let excerpts = (try? kept.excerpts) ?? [:]
      return { excerpts[$0] }
    }
  }
}
