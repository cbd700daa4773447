/// Entries on disk, in the order they were written, which nobody changes any more.
///
/// A journal is a folder of files of lines; each line carries one entry and the digest of all
/// before it. What ``append(as:patience:_:)`` returned survives the loss of power. Several processes
/// may have a journal open; one writes at a time.
///
/// ```swift
/// let journal = try Journal<Event>(at: folder) { entry in book.apply(entry) }
/// let written = try journal.append(as: stamp) { news, next in
///   for entry in news { book.apply(entry) }
///   return try book.decide(command, next)
/// }
/// ```
public final class Journal<Entry: Recordable> {
  /// The folder it stands in.
  public let folder: String
  /// Who may read and write it.
  public let sharing: Sharing
  /// How far it was read, or written.
  public internal(set) var position: Position
  /// Why it is only read; nothing where it can be written to.
  public internal(set) var readOnly: JournalFault.ReadOnly?
  /// Whether the disk under it keeps what was synced, and locks hold there.
  public let isKept: Bool

  let files: FileSystem
  let fingerprinter = Fingerprinter()
  /// The size from which on a new file is begun.
  let segmentSize: Int
  var random: any RandomNumberGenerator

  /// The file that is written to.
  var output: Output?
  /// The file whose name this process has made durable itself: another may have died before.
  var durableSegment = 0
  private var lock: WriteLock?
  /// The hint as it stood when the last file was read.
  var seenHead: Head?
  private var headFile: FileSystem.Descriptor?
  private var isHeadWritable = false

  struct Output {
    let segment: Int
    let file: FileSystem.Descriptor
    let inode: UInt64
  }

  /// The size from which on a new file is begun, where nothing else is said.
  public static var segmentSize: Int { 64 << 20 }

  /// Opens a journal and reads it to its end.
  ///
  /// - Parameters:
  ///   - folder: Where it stands.
  ///   - start: How far it is known already; nothing to read all of it.
  ///   - files: The disk.
  ///   - segmentSize: The size from which on a new file is begun.
  ///   - random: What salts come from.
  ///   - each: Takes the entries in their order.
  /// - Throws: `JournalFault` where there is none, or it cannot be read at all. A damaged one is
  ///   opened for reading, as far as it is right.
  public init(
    at folder: String, after start: Position = Position(), files: FileSystem = .system,
    segmentSize: Int = Journal.segmentSize,
    random: any RandomNumberGenerator = PooledRandom(),
    each: (Sealed<Entry>) -> Void
  ) throws(JournalFault) {
    let status: FileSystem.Status
    do {
      status = try files.folderStatus(folder)
      guard try files.list(folder).contains(SegmentName(1).text) else {
        throw JournalFault.missing(folder: folder)
      }
    } catch {
      throw (error as? JournalFault) ?? .missing(folder: folder)
    }
    guard let sharing = Sharing(folderMode: status.mode) else {
      throw .exposed(folder: folder, mode: status.mode)
    }
    self.folder = folder
    self.files = files
    self.sharing = sharing
    self.segmentSize = segmentSize
    self.random = random
    isKept = status.keeps
    position = start
    _ = try catchUp(each)
  }

  deinit {
    if let output { files.close(output.file) }
    if let headFile { files.close(headFile) }
    lock?.close()
  }
}

// MARK: - Beginning

extension Journal {
  /// Whether a journal can be made in a folder: it is missing or empty, or a making was broken off
  /// in it.
  public static func hasRoom(at folder: String, files: FileSystem = .system) -> Bool {
    guard let names = try? files.list(folder) else { return true }
    return names.allSatisfy { $0.hasPrefix(".journal-") || $0 == Documents.folder }
  }

  /// Makes a folder with an empty journal in it.
  ///
  /// - Throws: `JournalFault.exists` where the folder has anything in it.
  public static func create(
    at folder: String, _ sharing: Sharing = .alone, as stamp: Stamp, files: FileSystem = .system,
    random: any RandomNumberGenerator = PooledRandom()
  ) throws(JournalFault) {
    do {
      try files.makeFolder(folder, sharing.folderMode)
      guard hasRoom(at: folder, files: files) else { throw JournalFault.exists(folder: folder) }
      try files.makeFolder(folder + "/" + Documents.folder, sharing.folderMode)
      try files.makeFolder(folder + "/" + Presence.folder, sharing.folderMode)
      var random = random
      var writer = LineWriter(after: 0, .none, Fingerprinter())
      let own = OwnEntry.opened(segment: 1, .beginning)
      try writer.write(
        own.kind, of: nil, try own.payload(), batch: (1, 1), stamp,
        salt: (random.next(), random.next()))
      let name = SegmentName(1).text
      try files.place(
        writer.bytes, in: folder, as: name, temporary: "." + name, mode: sharing.fileMode)
      if let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
        try files.syncFolder(String(folder[..<slash]))
      }
    } catch let fault as SystemFault {
      throw .system(fault)
    } catch let fault as JournalFault {
      throw fault
    } catch {
      preconditionFailure("a stamp that cannot be written: \(error)")
    }
  }
}

// MARK: - The lock and the head

extension Journal {
  func takeLock(_ stamp: Stamp, patience: Duration) throws(JournalFault) -> WriteLock {
    let lock: WriteLock
    if let open = self.lock {
      lock = open
    } else {
      do { lock = try WriteLock(files, folder: folder, sharing) } catch { throw unwritable(error) }
      self.lock = lock
    }
    try lock.take(stamp, patience: patience)
    return lock
  }

  /// What the hint says, of whichever file; nothing where there is none, or it is unreadable.
  func head() throws(SystemFault) -> Head? {
    // Kept open, but somebody may have deleted it or put another one in its place.
    if let headFile, try !files.status(headFile).isPlain {
      files.close(headFile)
      self.headFile = nil
    }
    let file: FileSystem.Descriptor
    do { file = try headDescriptor(.reading) } catch {
      guard error.code == SystemFault.noSuchFile else { throw error }
      return nil
    }
    // Who reads without the lock may read while another one writes: then it is read again.
    for _ in 0..<3 {
      guard let head = Head(try files.read(file, 0, Head.length), fingerprinter) else { continue }
      return head
    }
    return nil
  }

  /// Whether a hint is exact: it was written since the machine was started.
  func isExact(_ head: Head) -> Bool {
    let boot = files.boot()
    return !boot.isEmpty && head.boot == boot
  }

  /// Notes that all is durable up to here, before anybody is told.
  ///
  /// A hint that stays behind would give up what was acknowledged, so it goes where it cannot be
  /// written.
  func noteHead(_ output: Output) throws(SystemFault) {
    let head = Head(boot: files.boot(), inode: output.inode, position: position)
    do {
      let file = try headDescriptor(.overwriting(mode: sharing.fileMode))
      try files.overwrite(file, head.text(fingerprinter))
    } catch {
      if let headFile { files.close(headFile) }
      headFile = nil
      do { try files.remove(folder + "/" + Head.name) } catch {
        guard error.code == SystemFault.noSuchFile else { throw error }
      }
    }
  }

  /// The open hint: for reading until this process writes for the first time.
  private func headDescriptor(_ way: FileSystem.Way) throws(SystemFault) -> FileSystem.Descriptor {
    if let headFile, isHeadWritable || way == .reading { return headFile }
    if let headFile { files.close(headFile) }
    headFile = nil
    let file = try files.open(folder + "/" + Head.name, way)
    headFile = file
    isHeadWritable = way != .reading
    return file
  }

  func unwritable(_ fault: SystemFault) -> JournalFault {
    .readOnly(.permission(fault))
  }
}
