public import Notation

/// What can be kept in a journal.
public protocol Recordable: Sendable {
  /// What kind of entry it is; kinds are never renamed.
  var kind: String { get }
  /// What it is about; nothing where it is about the book itself.
  var about: String? { get }

  /// The payload as an object of JSON, without the key `salt`.
  func payload() throws -> [UInt8]

  /// Reads an entry.
  ///
  /// - Returns: Nothing where the kind is not known: a newer version wrote it.
  /// - Throws: What is wrong with the payload.
  init?(kind: String, about: String?, payload: Value) throws
}
