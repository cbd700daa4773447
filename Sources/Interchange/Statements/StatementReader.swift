import Receivables

/// Reads the statements of a file, part by part.
protocol StatementReader {
  /// What the file is.
  var format: StatementFormat { get }
  /// How many bytes of the file were read.
  var consumed: Int { get }
  /// What was found beside the statements.
  var findings: [Finding] { get }
  /// The next part; nothing at the end.
  ///
  /// - Throws: `Finding`; then the file cannot be read any further.
  mutating func next() throws(Finding) -> StatementPart?
}

extension StatementReader {
  var findings: [Finding] { [] }
}
