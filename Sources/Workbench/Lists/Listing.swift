import Receivables
import Terminal
import Wording

/// A list as a page shows it and as other programs get it: columns of typed values, each row
/// perhaps about a debtor.
struct Listing: Sendable {
  /// What it shows.
  let title: String
  /// Sentences above it.
  var head: [Phrase] = []
  /// Its columns.
  let columns: [ListingColumn]
  /// Its rows.
  private(set) var rows: [Row] = []
  /// What is said where it has none.
  let emptyText: String

  init(_ title: String, head: [Phrase] = [], _ columns: [ListingColumn], emptyText: String) {
    self.title = title
    self.head = head
    self.columns = columns
    self.emptyText = emptyText
  }

  /// One row.
  struct Row: Sendable {
    /// Which one it is, as long as the list lives.
    let id: RowID
    /// A value for each column.
    let cells: [TableCell]
    /// What colours it.
    var role = Role.text
    /// A sign in front of it.
    var sign: Phrase?
  }

  /// What names a row: whom it is about, and which of his it is.
  struct RowID: Sendable, Hashable {
    /// The debtor.
    let debtor: DebtorID?
    /// His promise, hold or invoice, or the place of a row that is about nobody.
    var number: UInt64 = 0
  }

  /// Adds a row.
  mutating func add(_ row: Row) {
    precondition(row.cells.count == columns.count, "a value for each column")
    rows.append(row)
  }
}

/// A column of a list.
struct ListingColumn: Sendable {
  /// What stands above it.
  let title: String
  /// How wide it is.
  let track: Track

  init(_ title: String, _ track: Track) {
    self.title = title
    self.track = track
  }
}

extension ListingColumn {
  /// The number of a debtor.
  static func number(_ title: String) -> ListingColumn {
    ListingColumn(title, Track(minimum: 6, ideal: 8, priority: 9))
  }

  /// A name.
  static func name(_ title: String) -> ListingColumn {
    ListingColumn(title, Track(minimum: 12, ideal: 22, growth: 1, priority: 7))
  }

  /// An amount.
  static func amount(_ title: String) -> ListingColumn {
    ListingColumn(title, .fixed(11, priority: 10))
  }

  /// A day.
  static func day(_ title: String) -> ListingColumn {
    ListingColumn(title, Track(minimum: 10, ideal: 13, priority: 6))
  }

  /// The day by which a list is in order, which stays longest.
  static func leadingDay(_ title: String) -> ListingColumn {
    ListingColumn(title, .fixed(11, priority: 11))
  }

  /// An amount that goes first where there is little room.
  static func minorAmount(_ title: String) -> ListingColumn {
    ListingColumn(title, .fixed(11, priority: 4))
  }

  /// A small number.
  static func count(_ title: String) -> ListingColumn {
    ListingColumn(title, .fixed(max(4, Shown(title).width), priority: 5))
  }

  /// A sentence, which takes what is left.
  static func text(_ title: String) -> ListingColumn {
    ListingColumn(title, Track(minimum: 12, ideal: 24, growth: 3, priority: 10))
  }
}

extension Listing {
  /// The list for other programs.
  var table: TableList {
    var table = TableList(titles: columns.map(\.title))
    for row in rows { table.add(row.cells) }
    return table
  }
}

extension TableCell {
  /// The value as it is read on the screen.
  func shown(_ surroundings: Surroundings) -> Shown {
    let words = surroundings.words
    return switch self {
    case .empty: .empty
    case .text(let text): Shown(text)
    case .number(let number): Shown(words.count(Int(clamping: number)))
    case .decimal(let number): Shown(number)
    case .amount(let amount): surroundings.money(amount)
    case .day(let day): Shown(words.nearDayWithWeekday(day, on: surroundings.day))
    }
  }

  /// Where it stands in its column.
  var alignment: Alignment {
    switch self {
    case .amount, .number, .decimal: .trailing
    case .empty, .text, .day: .leading
    }
  }
}
