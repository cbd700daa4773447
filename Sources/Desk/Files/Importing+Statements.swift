import Interchange
public import Receivables
public import Wording

/// A file of a bank that was read, and not planned yet.
public struct StatementReading: Sendable {
  /// What kind of file it is, by its code: `camt.053.001.08`, `mt940`.
  public let kind: Line
  /// How many bytes it has.
  public let size: Int
  /// What was read.
  public let file: BankFile
  /// What a person should know about it.
  public let findings: [Finding]
  let path: String
}

extension Importing {
  /// Reads a file of a bank, as a stream.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - progress: Told how many bytes of how many were read; `false` ends the reading.
  /// - Returns: What was read; nothing where it is no file of a bank.
  /// - Throws: `BookFault` where the file cannot be opened.
  public static func statements(
    at path: String, progress: (Int, Int) -> Bool = { _, _ in true }
  ) throws(BookFault) -> StatementReading? {
    let source = try OutsideSource(path)
    let recognised: StatementFile
    do throws(Finding) {
      recognised = try StatementFile(source)
    } catch {
      return nil
    }
    var statements = recognised
    var gathered = GatheredStatements(statements.format)
    let size = source.size
    let whole = statements.read(progress: { progress($0, size) }) { gathered.take($0) }
    let name = ImportFile.line(path.split(separator: "/").last.map(String.init) ?? path)
    return StatementReading(
      kind: gathered.kind, size: size,
      file: BankFile(
        kind: gathered.kind, name: name, document: try source.digest(),
        statements: whole.contains(where: \.isError) ? [] : gathered.parts),
      findings: gathered.findings + whole, path: path)
  }

  /// Works out what a file of a bank would change.
  ///
  /// - Parameters:
  ///   - reading: What was read of it.
  ///   - gap: Why a statement may be taken that does not go on where the last one ended.
  ///   - day: The day on which it is effective; today where left out.
  ///   - progress: Is told from time to time how many movements were looked at.
  /// - Returns: The plan, for the book as it was read last.
  public func plan(
    _ reading: StatementReading, acceptingGap gap: Remark? = nil, on day: Day? = nil,
    progress: (Int) -> Void = { _ in }
  ) -> StatementPlan {
    desk.book.plan(
      reading.file, acceptingGap: gap, desk.occasion(on: day), progress: progress)
  }

  /// Works out what a file of a bank would change in a book that is not at a desk, as a thread of its
  /// own asks.
  public static func plan(
    _ reading: StatementReading, into book: Book, _ occasion: Occasion
  ) -> StatementPlan {
    book.plan(reading.file, occasion)
  }

  /// Keeps a file of a bank as a document, durably.
  ///
  /// - Throws: `BookFault` where it cannot be kept, or is another by now.
  public func keep(_ reading: StatementReading) throws(BookFault) {
    try desk.keep(try OutsideSource(reading.path), as: reading.file.document)
  }

  /// Books a plan, with the file as a document, in one batch.
  ///
  /// - Returns: What it came to, durable.
  /// - Throws: `BookFault`; then nothing was booked.
  @discardableResult
  public func book(
    _ plan: StatementPlan, of reading: StatementReading, by user: UserName? = nil
  ) throws(BookFault) -> CommandReceipt {
    try keep(reading)
    return try desk.perform(.matching(.takeStatements(plan)), on: plan.day, by: user)
  }
}

/// The statements of a file, put together from its parts.
private struct GatheredStatements {
  private(set) var kind: Line
  private(set) var parts: [BankFile.Part] = []
  private(set) var findings: [Finding] = []
  private var movements: [IncomingMovement] = []

  init(_ format: StatementFormat) { kind = Self.code(of: format) }

  mutating func take(_ part: StatementPart) {
    switch part {
    case .file: movements = []
    case .movement(let movement): movements.append(movement)
    case .statement(let statement, let found):
      findings += found
      parts.append(
        BankFile.Part(
          statement: statement, movements: movements, isSound: !found.contains(where: \.isError)))
      movements = []
    }
  }

  private static func code(of format: StatementFormat) -> Line {
    let text =
      switch format {
      case .camt(let message, let version):
        [message, version].compactMap(\.self).joined(separator: ".")
      case .mt940: "mt940"
      case .mt942: "mt942"
      case .archive: "zip"
      }
    return ImportFile.line(text)
  }
}
