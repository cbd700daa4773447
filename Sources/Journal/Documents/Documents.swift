/// Files that belong to a journal's entries, named by the digest of their bytes.
///
/// The same file is kept once. A document is durable before an entry names it, so that no entry
/// ever names one that is not there.
public struct Documents: Sendable {
  /// The folder of the documents in that of the journal.
  static let folder = "documents"

  private let path: String
  private let files: FileSystem
  private let sharing: Sharing

  /// The documents of the journal in a folder.
  public init(of folder: String, _ sharing: Sharing, files: FileSystem = .system) {
    path = folder + "/" + Self.folder
    self.files = files
    self.sharing = sharing
  }
}

extension Documents {
  /// The name that a document has once it is kept.
  public static func name(of bytes: [UInt8]) -> Digest { Fingerprinter().digest(of: bytes) }

  /// Keeps a document, durably.
  ///
  /// - Returns: Its name.
  public func keep(_ bytes: [UInt8]) throws(SystemFault) -> Digest {
    let digest = Fingerprinter().digest(of: bytes)
    // One that is there may be half written, or not durable yet: its writer may have died.
    if let found = try? self.bytes(of: digest), found == bytes {
      let file = try files.open(path + "/" + digest.text, .reading)
      defer { files.close(file) }
      try files.sync(file)
      try files.syncFolder(path)
      return digest
    }
    try files.place(
      bytes, in: path, as: digest.text, temporary: temporary(for: digest), mode: sharing.fileMode)
    return digest
  }

  /// The name that a document has once it is kept, whose bytes come in pieces; nothing ends them.
  public static func name(
    ofPieces next: () throws(SystemFault) -> [UInt8]?
  ) throws(SystemFault) -> Digest {
    let fingerprinter = Fingerprinter()
    fingerprinter.begin()
    while let piece = try next() { piece.withUnsafeBytes { fingerprinter.add($0) } }
    return fingerprinter.end()
  }

  /// Keeps a document, durably, whose bytes come in pieces and are never held together.
  ///
  /// - Parameters:
  ///   - next: Gives the next piece; nothing ends them.
  ///   - digest: Its name, by `name(ofPieces:)`.
  /// - Throws: `DocumentFault.changed` where the bytes are not those of the name any more; then
  ///   nothing is kept.
  public func keep(
    pieces next: () throws(SystemFault) -> [UInt8]?, as digest: Digest
  ) throws(DocumentFault) {
    let fingerprinter = Fingerprinter()
    fingerprinter.begin()
    var isChanged = false
    do throws(SystemFault) {
      try files.place(
        in: path, as: digest.text, temporary: temporary(for: digest), mode: sharing.fileMode
      ) { () throws(SystemFault) in
        if let piece = try next() {
          piece.withUnsafeBytes { fingerprinter.add($0) }
          return piece
        }
        isChanged = fingerprinter.end() != digest
        // A name must never stand for other bytes.
        if isChanged { throw SystemFault(.read, path, 0) }
        return nil
      }
    } catch {
      throw isChanged ? .changed(digest) : .system(error)
    }
  }

  private func temporary(for digest: Digest) -> String {
    var random = SystemRandomNumberGenerator()
    return ".\(digest.text)-\(UInt32.random(in: 0...UInt32.max, using: &random))"
  }

  /// The bytes of a document.
  ///
  /// - Throws: `DocumentFault` where it is not there, or not what was kept.
  public func bytes(of digest: Digest) throws(DocumentFault) -> [UInt8] {
    let bytes: [UInt8]
    do {
      bytes = try files.bytes(of: path + "/" + digest.text)
    } catch {
      throw error.code == SystemFault.noSuchFile ? .missing(digest) : .system(error)
    }
    guard Fingerprinter().digest(of: bytes) == digest else { throw .changed(digest) }
    return bytes
  }

  /// The names of all documents.
  public func all() throws(SystemFault) -> [Digest] {
    try files.list(path).compactMap { Digest($0) }
  }

  /// Removes a document, after its time of retention.
  public func forget(_ digest: Digest) throws(SystemFault) {
    try files.remove(path + "/" + digest.text)
    try files.syncFolder(path)
  }
}

/// Why a document could not be had.
public enum DocumentFault: Error, Sendable, Hashable {
  /// It is not there.
  case missing(Digest)
  /// Its bytes are not those that were kept.
  case changed(Digest)
  /// The operating system refused.
  case system(SystemFault)
}
