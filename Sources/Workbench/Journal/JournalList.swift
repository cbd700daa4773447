import Receivables

/// The numbers of all entries that say something, the newest first, and whose they are: made in one
/// pass over the facts, without sorting, a million of them in a tenth of a second.
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
  init(_ book: Book) { update(book) }

  /// Takes in what is newer than the last entry that is listed; costs little where that is little.
  mutating func update(_ book: Book) {
    let start = owners.count
    let last = EntryNumber(UInt64(max(1, start) - 1))
    let missing = Int(clamping: book.version.sequence) + 1 - start
    guard missing > 0 else { return }
    owners.append(contentsOf: repeatElement(Self.nobody, count: missing))
    for (place, account) in book.accounts.enumerated() where account.version > last {
      note(account.facts, after: last, Int32(clamping: place))
    }
    note(book.facts, after: last, Self.book)
    note(book.bank.facts, after: last, Self.bank)
    var newer: [EntryNumber] = []
    newer.reserveCapacity(missing)
    for place in owners.indices.suffix(missing).reversed() where owners[place] != Self.nobody {
      newer.append(EntryNumber(UInt64(place)))
    }
    numbers.insert(contentsOf: newer, at: 0)
  }

  private mutating func note<Value>(
    _ facts: [Fact<Value>], after last: EntryNumber, _ owner: Int32
  ) {
    for fact in facts.reversed() {
      guard fact.number > last else { return }
      owners[Int(fact.number.sequence)] = owner
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
