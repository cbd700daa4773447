import Journal
public import Receivables
public import Wording

extension Desk {
  /// Keeps a document, durably, so that an entry may name it.
  public func keep(_ bytes: [UInt8]) throws(BookFault) -> DocumentDigest {
    try documents.keep(document: bytes)
  }

  /// The name that a document has once it is kept.
  static func digest(of bytes: [UInt8]) -> DocumentDigest {
    do { return try DocumentDigest(Documents.name(of: bytes).text) } catch {
      preconditionFailure("both sides write digests alike: \(error)")
    }
  }

  /// The bytes of a document.
  public func document(_ name: DocumentDigest) throws(BookFault) -> [UInt8] {
    try documents.bytes(named: name)
  }

  /// The documents of the book.
  var documents: Documents { Documents(of: folder, journal.sharing, files: files) }
}

extension Documents {
  /// Keeps a document, durably, so that an entry may name it.
  func keep(document bytes: [UInt8]) throws(BookFault) -> DocumentDigest {
    do {
      return try DocumentDigest(try keep(bytes).text)
    } catch let fault as SystemFault {
      throw BookFault(DocumentFault.system(fault))
    } catch {
      preconditionFailure("both sides write digests alike: \(error)")
    }
  }

  /// The bytes of a document.
  func bytes(named name: DocumentDigest) throws(BookFault) -> [UInt8] {
    guard let digest = Digest(name.text) else { preconditionFailure("digests are written alike") }
    do { return try bytes(of: digest) } catch { throw BookFault(error) }
  }
}
