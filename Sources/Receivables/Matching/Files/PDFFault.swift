/// Why nothing can be read from a PDF.
public enum PDFFault: String, Error, Sendable, Hashable, CaseIterable {
  /// It is damaged, or no PDF at all.
  case unreadable
  /// It asks for a password.
  case locked
  /// The file inside it is larger than can be read.
  case tooLarge
  /// Reading took more memory or time than a PDF may.
  case gaveUp
  /// There is no electronic invoice inside it.
  case noInvoice
}
