import Interchange
public import Receivables
public import Wording

/// Writes lists of a book for other programs.
public struct Exporting {
  private let desk: Desk

  /// Exports from the book of a desk.
  public init(_ desk: Desk) { self.desk = desk }

  /// A list of the book on a day.
  public func list(_ list: BookList, on day: Day) -> TableList {
    TableList(list, of: desk.book, on: day)
  }

  /// The bytes of a list.
  public static func bytes(_ list: TableList, _ style: ListStyle) -> [UInt8] {
    TableWriter(style).bytes(list)
  }

  /// Writes a list to a file that is not there yet, for its owner alone.
  ///
  /// - Throws: `BookFault` where it cannot be written.
  public static func write(_ bytes: [UInt8], to path: String) throws(BookFault) {
    try OutsideFile.create(path, bytes)
  }
}
