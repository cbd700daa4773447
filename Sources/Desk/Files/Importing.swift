import Interchange
public import Receivables
public import Wording

/// Takes files of other programs into a book: read, planned, booked.
///
/// ```swift
/// let importing = Importing(desk)
/// let file = try importing.file(at: path)
/// let outline = try file.outline()
/// let reading = outline.reading(as: outline.kind ?? .mapped(outline.proposal))
/// let plan = importing.plan(file, reading)
/// try importing.book(plan, of: file)
/// ```
public struct Importing {
  let desk: Desk

  /// Imports into the book of a desk.
  public init(_ desk: Desk) { self.desk = desk }

  /// Reads a file from the disk.
  ///
  /// - Throws: `BookFault` where it cannot be read at all.
  public static func file(at path: String) throws(BookFault) -> ImportFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return ImportFile(name: name, bytes: try OutsideFile.bytes(of: path, limit: TableFile.limit))
  }

  /// Works out what a file would change.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - reading: What was read of it.
  ///   - vanishedArePaid: Whether open items that are not in a list of all that is open are taken
  ///     for paid.
  ///   - day: The day on which it is effective; today where left out.
  ///   - progress: Is told from time to time how many rows were taken.
  /// - Returns: The plan, for the book as it was read last.
  public func plan(
    _ file: ImportFile, _ reading: FileReading, vanishedArePaid: Bool = false, on day: Day? = nil,
    progress: (Int) -> Void = { _ in }
  ) -> ImportPlan {
    desk.plan(
      file.incoming(reading), vanishedArePaid: vanishedArePaid, on: day, progress: progress)
  }

  /// Works out what a file would change in a book that is not at a desk, as a thread of its own asks.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - reading: What was read of it.
  ///   - book: The book.
  ///   - occasion: When it would be booked.
  /// - Returns: The plan.
  public static func plan(
    _ file: ImportFile, _ reading: FileReading, into book: Book, _ occasion: Occasion
  ) -> ImportPlan {
    book.plan(file.incoming(reading), vanishedArePaid: false, occasion) { _ in }
  }

  /// Books a plan, with the file as a document, in one batch.
  ///
  /// - Returns: What it came to, durable.
  /// - Throws: `BookFault`; then nothing was booked.
  @discardableResult
  public func book(
    _ plan: ImportPlan, of file: ImportFile, by user: UserName? = nil
  ) throws(BookFault) -> CommandReceipt {
    _ = try desk.keep(file.bytes)
    return try desk.perform(.matching(.takeIn(plan)), on: plan.day, by: user)
  }
}

/// A file of another program.
public struct ImportFile: Sendable {
  /// Its name, without folders.
  public let name: String
  /// What is in it.
  public let bytes: [UInt8]

  /// A file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension ImportFile {
  /// What is known of a table before its rows are read.
  public struct Outline: Sendable {
    /// The kind it can only be; nothing where a mapping is needed.
    public let kind: FileKind?
    /// The mapping that its titles suggest.
    public let proposal: TableMapping
    /// How it is written.
    public let dialect: TableDialect
    /// The titles of its columns.
    public let titles: [String]
    fileprivate let table: TableFile
  }

  /// Looks at the head of the file.
  ///
  /// - Parameters:
  ///   - encoding: How its characters must be written; found out where left out.
  ///   - delimiter: What must stand between two fields; found out where left out.
  /// - Returns: What its head says.
  /// - Throws: `Finding` where it is no table.
  public func outline(
    encoding: TextEncoding? = nil, delimiter: TableDialect.Delimiter? = nil
  ) throws(Finding) -> Outline {
    let table = try TableFile(bytes, encoding: encoding, delimiter: delimiter)
    return Outline(
      kind: table.kind, proposal: table.proposal,
      dialect: TableDialect(encoding: table.encoding, delimiter: table.delimiter),
      titles: table.titles, table: table)
  }

  /// Its name as the book can keep it.
  public var line: Line { Self.line(name) }

  fileprivate func incoming(_ reading: FileReading) -> IncomingFile {
    IncomingFile(
      kind: Self.line(reading.kind.code), name: line, document: Desk.digest(of: bytes),
      rowCount: reading.rowCount, rows: reading.rows, isComplete: reading.isComplete)
  }

  /// A name as the book can keep it: what does not print is left out.
  static func line(_ text: String) -> Line {
    let kept = text.unicodeScalars.filter { (try? Line(String($0))) != nil || $0 == " " }.suffix(60)
    let plain = String(String.UnicodeScalarView(kept))
    guard let line = (try? Line(plain)) ?? (try? Line("?")) else {
      preconditionFailure("one sign is a line")
    }
    return line
  }
}

extension ImportFile.Outline {
  /// Reads all rows.
  ///
  /// - Parameters:
  ///   - kind: What kind of file it is.
  ///   - netDays: Days from issue to the due day, of invoices that do not name it.
  /// - Returns: What could be read, and what a person should know.
  public func reading(as kind: FileKind, netDays: Int? = nil) -> FileReading {
    table.reading(as: kind, netDays: netDays)
  }
}

// MARK: - Mappings

extension Importing {
  /// Reads a mapping from the text of its file.
  ///
  /// - Throws: `Finding` with line and column.
  public static func mapping(_ text: [UInt8]) throws(Finding) -> TableMapping {
    try TableMapping(text: text)
  }

  /// The text of a mapping's file.
  public static func text(of mapping: TableMapping) -> [UInt8] { mapping.text }

  /// Writes a mapping to a file that is not there yet.
  ///
  /// - Throws: `BookFault` where it cannot be written.
  public static func write(_ mapping: TableMapping, to path: String) throws(BookFault) {
    try OutsideFile.create(path, mapping.text)
  }
}
