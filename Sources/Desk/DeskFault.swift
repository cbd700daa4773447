public import Journal
public import Receivables

/// Why the desk did not do what was asked.
public enum DeskFault: Error, Sendable, Hashable {
  /// The book says no.
  case refused(Refusal)
  /// The journal could not do it.
  case journal(JournalFault)
  /// A document could not be kept or had.
  case document(DocumentFault)
  /// The entry is too long to be written.
  case entry(EntryFault)
  /// Something in the entry cannot be written.
  case unwritable(String)
}
