import Receivables

/// Books into which files are taken.
enum Books {
  /// An opened book without customers.
  static func empty(on day: Day) throws -> Book {
    var book = Book()
    let occasion = try occasion(day, book)
    let opening = Opening(
      name: try Line("Testhandel"), zone: try Line("Europe/Berlin"), state: .berlin)
    book.apply(try book.decide(.book(.open(opening)), occasion), occasion)
    return book
  }

  /// A book that took a file in.
  static func booked(_ reading: FileReading, on day: String) throws -> Book {
    var book = try empty(on: try Day(day))
    try take(reading, into: &book, on: try Day(day))
    return book
  }

  /// Takes a file in, and gives the plan.
  @discardableResult
  static func take(
    _ reading: FileReading, into book: inout Book, on day: Day, vanishedArePaid: Bool = false
  ) throws -> ImportPlan {
    let occasion = try occasion(day, book)
    let plan = book.plan(try file(reading), vanishedArePaid: vanishedArePaid, occasion)
    book.apply(try book.decide(.matching(.takeIn(plan)), occasion), occasion)
    return plan
  }

  static func file(_ reading: FileReading) throws -> IncomingFile {
    IncomingFile(
      kind: try Line(reading.kind.code), name: try Line("list.csv"),
      document: try DocumentDigest(String(repeating: "A", count: 43)), rowCount: reading.rowCount,
      rows: reading.rows, isComplete: reading.isComplete)
  }

  static func occasion(_ day: Day, _ book: Book) throws -> Occasion {
    Occasion(
      day: day, instant: Instant(milliseconds: Int64(day.number) * 86_400_000),
      user: try UserName("anna"), next: EntryNumber(book.version.sequence + 1))
  }
}
