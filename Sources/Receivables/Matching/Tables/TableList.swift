/// What stands in one field of a list.
public enum TableCell: Sendable, Hashable {
  /// Nothing.
  case empty
  /// Words.
  case text(String)
  /// A number of ours.
  case number(UInt64)
  /// A number with a decimal dot.
  case decimal(String)
  /// An amount; its currency stands in a column of its own.
  case amount(Money)
  /// A day.
  case day(Day)

  /// Words, or nothing.
  public init(_ text: String?) { self = text.map { .text($0) } ?? .empty }

  /// A day, or nothing.
  public init(_ day: Day?) { self = day.map { .day($0) } ?? .empty }
}

/// A list for other programs: titles and rows.
public struct TableList: Sendable, Hashable {
  /// The titles of the columns.
  public let titles: [String]
  /// The rows, each with a cell for each title.
  public private(set) var rows: [[TableCell]] = []

  /// A list without rows.
  public init(titles: [String]) { self.titles = titles }

  /// Adds a row.
  public mutating func add(_ cells: [TableCell]) {
    precondition(cells.count == titles.count, "a cell for each title")
    rows.append(cells)
  }
}
