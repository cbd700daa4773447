extension Journal {
  /// Copies the journal as far as it was read, and all documents, to an empty folder.
  ///
  /// Others may write meanwhile. The copy is read back in full before this returns.
  ///
  /// - Parameters:
  ///   - target: The folder of the copy, which is made where it is missing.
  ///   - sharing: Who may read and write the copy.
  ///   - progress: Is told the number of bytes that were copied.
  /// - Throws: `JournalFault.exists` where the folder has something in it.
  public func copy(
    to target: String, _ sharing: Sharing? = nil, progress: (Int) -> Void = { _ in }
  ) throws(JournalFault) {
    let sharing = sharing ?? self.sharing
    var copied = 0
    do {
      try files.makeFolder(target, sharing.folderMode)
      guard try files.list(target).isEmpty else { throw JournalFault.exists(folder: target) }
      try files.makeFolder(target + "/" + Documents.folder, sharing.folderMode)
      // The entries first: a document that they name was durable before them.
      for segment in 1...position.segment {
        let name = SegmentName(segment).text
        let limit = segment == position.segment ? position.end : Int.max
        try copy(name, to: target, limit: limit, mode: sharing.fileMode) { progress(copied + $0) }
        copied += limit == .max ? 0 : limit
      }
      for document in try files.list(folder + "/" + Documents.folder)
      where Digest(document) != nil {
        let name = Documents.folder + "/" + document
        try copy(name, to: target, limit: .max, mode: sharing.fileMode) { progress(copied + $0) }
      }
      try files.syncFolder(target + "/" + Documents.folder)
      try files.syncFolder(target)
    } catch let fault as SystemFault {
      throw .system(fault)
    } catch let fault as JournalFault {
      throw fault
    } catch {
      preconditionFailure("\(error)")
    }
    let copy = try Journal(at: target, files: files, each: { _ in })
    guard copy.position.number == position.number, copy.position.digest == position.digest else {
      throw copy.readOnly.map(JournalFault.readOnly) ?? .rewound
    }
  }

  private func copy(
    _ name: String, to target: String, limit: Int, mode: UInt32, progress: (Int) -> Void
  ) throws(SystemFault) {
    let source = try files.open(folder + "/" + name, .reading)
    defer { files.close(source) }
    let file = try files.open(target + "/" + name, .creating(mode: mode))
    defer { files.close(file) }
    var place = 0
    while place < limit {
      let bytes = try files.read(source, place, min(1 << 20, limit - place))
      guard !bytes.isEmpty else { break }
      try files.appendAll(bytes, to: file)
      place += bytes.count
      progress(place)
    }
    try files.sync(file)
  }
}
