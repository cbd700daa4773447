public import Receivables
public import Wording

extension Importing {
  /// Works out what a file of a payment provider would change.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - reading: What was read of it.
  ///   - day: The day on which it is effective; today where left out.
  ///   - progress: Is told from time to time how many movements were looked at.
  /// - Returns: The plan, for the book as it was read last; nothing where it is another kind of file.
  public func providerPlan(
    _ file: ImportFile, _ reading: FileReading, on day: Day? = nil,
    progress: (Int) -> Void = { _ in }
  ) -> ProviderPlan? {
    Self.providerPlan(
      file, reading, into: desk.book, desk.occasion(on: day), progress: progress)
  }

  /// Works out what a file of a payment provider would change in a book that is not at a desk, as a
  /// thread of its own asks.
  public static func providerPlan(
    _ file: ImportFile, _ reading: FileReading, into book: Book, _ occasion: Occasion,
    progress: (Int) -> Void = { _ in }
  ) -> ProviderPlan? {
    guard let rows = reading.provider else { return nil }
    let incoming = ProviderFile(
      kind: ImportFile.line(reading.kind.code), name: file.line,
      document: Desk.digest(of: file.bytes), rowCount: reading.rowCount, rows: rows)
    return book.plan(incoming, occasion, progress: progress)
  }

  /// Books a plan, with the file as a document, in one batch.
  ///
  /// - Returns: What it came to, durable.
  /// - Throws: `BookFault`; then nothing was booked.
  @discardableResult
  public func book(
    _ plan: ProviderPlan, of file: ImportFile, by user: UserName? = nil
  ) throws(BookFault) -> CommandReceipt {
    _ = try desk.keep(file.bytes)
    return try desk.perform(.matching(.takeProvider(plan)), on: plan.day, by: user)
  }
}
