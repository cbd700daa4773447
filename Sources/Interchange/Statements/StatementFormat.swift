/// What kind of file of a bank it is.
public enum StatementFormat: Sendable, Hashable {
  /// ISO 20022: `camt.053`, `camt.052` or `camt.054`, and its version such as `001.08` where the
  /// file names it.
  case camt(message: String, version: String?)
  /// SWIFT MT940, the statement of a day.
  case mt940
  /// SWIFT MT942, in the course of a day.
  case mt942
  /// A zip of such files.
  case archive
}
