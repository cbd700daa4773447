import Receivables

/// The numbers of all entries that say something, the newest first, and whose they are: made in one
/// pass over the facts, without sorting.
struct JournalList: Sendable {
  /// The numbers, the newest first.
  private(set) var numbers: [EntryNumber] = []
  /// Whose each entry is, by its number: the place of an account, the book, the bank, or nobody's.
  private var owners: [Int32] = []

  /// Whose an entry is.
  enum Owner: Sendable, Hashable {
    /// That of the account at a place in the book.
    case account(Int)
    /// The book's.
    case book
    /// The bank's and other files'.
    case bank
  }

  private static let nobody: Int32 = -1
  private static let book: Int32 = -2
  private static let bank: Int32 = -3

  /// The entries of a book.
  init(_ book: Book) {
    var owners = [Int32](repeating: Self.nobody, count: Int(clamping: book.version.sequence) + 1)
    for (place, account) in book.accounts.enumerated() {
      for fact in account.facts { owners[Int(fact.number.sequence)] = Int32(clamping: place) }
    }
    for fact in book.facts { owners[Int(fact.number.sequence)] = Self.book }
    for fact in book.bank.facts { owners[Int(fact.number.sequence)] = Self.bank }
    self.owners = owners
    numbers.reserveCapacity(owners.count)
    for place in owners.indices.reversed() where owners[place] != Self.nobody {
      numbers.append(EntryNumber(UInt64(place)))
    }
  }

  /// Whose an entry is; nothing where it says nothing.
  func owner(of number: EntryNumber) -> Owner? {
    let place = Int(clamping: number.sequence)
    guard owners.indices.contains(place) else { return nil }
    switch owners[place] {
    case Self.nobody: return nil
    case Self.book: return .book
    case Self.bank: return .bank
    case let account: return .account(Int(account))
    }
  }
}

/// An entry with the account it belongs to.
struct JournalEntry: Sendable {
  /// What was recorded.
  let fact: Fact<Event>
  /// The account; none of the book's entries.
  let account: Account?
}

extension JournalList {
  /// An entry with the account it belongs to.
  func entry(_ number: EntryNumber, in book: Book) -> JournalEntry? {
    switch owner(of: number) {
    case .account(let place):
      guard book.accounts.indices.contains(place) else { return nil }
      let account = book.accounts[place]
      return account.fact(number).map { JournalEntry(fact: $0, account: account) }
    case .book:
      return book.fact(number).map { JournalEntry(fact: $0, account: nil) }
    case .bank:
      return book.bank.fact(number).map { fact in
        JournalEntry(fact: fact.map { .matching($0) }, account: nil)
      }
    case nil: return nil
    }
  }
}
