import Desk
import Receivables
import Terminal
import Wording

/// By what everybody in a book is found: made once beside the keyboard, kept up debtor by debtor, and
/// searched in one pass over bytes.
struct SearchIndex: Sendable {
  private var texts = FilterIndex()
  /// The debtor of each row.
  private var debtors: [DebtorID] = []
  /// The row that counts for a debtor.
  private var rows: [DebtorID: Int] = [:]
  /// Rows of what a debtor was before he changed.
  private var stale: Set<Int> = []

  /// All of a book.
  init(_ book: Book) {
    texts.reserve(rows: book.accounts.count, bytesEach: 160)
    debtors.reserveCapacity(book.accounts.count)
    rows.reserveCapacity(book.accounts.count)
    for account in book.accounts where account.isRecorded { add(account) }
  }

  private mutating func add(_ account: Account) {
    var text = ""
    SearchTerms.visit(account) { _, _, sought in
      text += sought
      text += " "
    }
    if let old = rows.updateValue(debtors.count, forKey: account.number) { stale.insert(old) }
    debtors.append(account.number)
    texts.append(text)
  }

  /// Reads debtors again.
  mutating func update(_ debtors: some Sequence<DebtorID>, in book: Book) {
    for debtor in debtors {
      guard let account = book.account(debtor) else {
        if let row = rows.removeValue(forKey: debtor) { stale.insert(row) }
        continue
      }
      // A number that was given up leads to the same account.
      if account.number != debtor, let row = rows.removeValue(forKey: debtor) { stale.insert(row) }
      add(account)
    }
  }

  /// Everybody whom a query finds: an exact number first, then in the order of the book.
  func debtors(_ query: SearchQuery) -> [DebtorID] {
    guard !query.isEmpty else { return [] }
    var found = texts.rows(query.readings[0])
    for reading in query.readings.dropFirst() {
      let known = Set(found)
      found += texts.rows(reading).filter { !known.contains($0) }
    }
    if !stale.isEmpty { found.removeAll { stale.contains($0) } }
    let number = query.text.trimmingBlanks
    if let debtor = try? DebtorID(number), let row = rows[debtor],
      let place = found.firstIndex(of: row)
    {
      found.insert(found.remove(at: place), at: 0)
    }
    return found.map { debtors[$0] }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(split(separator: " ", omittingEmptySubsequences: true).joined(separator: " "))
  }
}

/// The search index of a workbench while it is made and afterwards.
struct SearchState: Sendable {
  /// The index; nothing while it is made.
  private(set) var index: SearchIndex?
  private var isAsked = false
  /// Who changed while it was made.
  private var changed: Set<DebtorID> = []

  /// Nobody has asked for it.
  static let missing = SearchState()

  /// Whether it has to be made now; says so once.
  mutating func begin() -> Bool {
    defer { isAsked = true }
    return !isAsked
  }

  /// Takes in what was made.
  mutating func arrive(_ index: SearchIndex, in book: Book) {
    self.index = index
    self.index?.update(changed, in: book)
    changed = []
  }

  /// Takes in what changed in the book.
  mutating func take(_ changes: Changes, in book: Book) {
    if changes.all {
      self = .missing
    } else if index != nil {
      index?.update(changes.debtors, in: book)
    } else {
      changed.formUnion(changes.debtors)
    }
  }
}
