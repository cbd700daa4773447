import Journal
public import Receivables
public import Wording

extension Desk {
  /// Keeps a document, durably, so that an entry may name it.
  public func keep(_ bytes: [UInt8]) throws(BookFault) -> DocumentDigest {
    try documents.keep(document: bytes)
  }

  /// The name that a document has once it is kept.
  static func digest(of bytes: [UInt8]) -> DocumentDigest { digest(Documents.name(of: bytes)) }

  /// A digest as the book writes it.
  static func digest(_ digest: Digest) -> DocumentDigest {
    do { return try DocumentDigest(digest.text) } catch {
      preconditionFailure("both sides write digests alike: \(error)")
    }
  }

  /// Keeps a file as a document, durably, without ever holding all of it.
  func keep(_ source: OutsideSource, as name: DocumentDigest) throws(BookFault) {
    guard let digest = Digest(name.text) else { preconditionFailure("digests are written alike") }
    source.rewind()
    do throws(DocumentFault) {
      try documents.keep(
        pieces: { () throws(SystemFault) in try source.nextPiece() }, as: digest)
    } catch {
      throw BookFault(error)
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
