/// The one way to the disk: every operation a journal asks of the operating system.
///
/// A value of closures, so that a test can let any of them fail, or hand over a disk that forgets
/// what was not synced.
public struct FileSystem: Sendable {
  /// Opens a file.
  public var open: @Sendable (_ path: String, _ way: Way) throws(SystemFault) -> Descriptor
  /// Closes it.
  public var close: @Sendable (Descriptor) -> Void
  /// What an open file is.
  public var status: @Sendable (Descriptor) throws(SystemFault) -> Status
  /// Reads at most so many bytes from an offset; fewer only at the end of the file.
  public var read:
    @Sendable (Descriptor, _ offset: Int, _ count: Int) throws(SystemFault) -> [UInt8]
  /// Writes at the end, and tells how many bytes were taken; they may be fewer than given.
  public var append: @Sendable (Descriptor, ArraySlice<UInt8>) throws(SystemFault) -> Int
  /// Writes at the beginning, over what is there.
  public var overwrite: @Sendable (Descriptor, [UInt8]) throws(SystemFault) -> Void
  /// Makes the bytes of a file durable, and its length.
  public var sync: @Sendable (Descriptor) throws(SystemFault) -> Void
  /// Makes the names in a folder durable.
  public var syncFolder: @Sendable (_ path: String) throws(SystemFault) -> Void
  /// Gives a file another name, in the place of a file that has it.
  public var rename: @Sendable (_ from: String, _ to: String) throws(SystemFault) -> Void
  /// Removes a file.
  public var remove: @Sendable (_ path: String) throws(SystemFault) -> Void
  /// The names in a folder, in no order.
  public var list: @Sendable (_ path: String) throws(SystemFault) -> [String]
  /// Makes a folder with exactly this mode, and the folders above it where they are missing.
  public var makeFolder: @Sendable (_ path: String, _ mode: UInt32) throws(SystemFault) -> Void
  /// What a folder is.
  public var folderStatus: @Sendable (_ path: String) throws(SystemFault) -> Status
  /// Tries to lock a file against all others.
  public var tryLock: @Sendable (Descriptor) throws(SystemFault) -> Bool
  /// Gives the lock back.
  public var unlock: @Sendable (Descriptor) -> Void
  /// Whether somebody else holds the lock of a file.
  public var isLocked: @Sendable (Descriptor) -> Bool
  /// The name of the time since the machine was started; empty where it cannot be had.
  ///
  /// While it is the same, what is read is what was written, be it on the disk or not.
  public var boot: @Sendable () -> String

  /// A way to a disk.
  public init(
    open: @escaping @Sendable (_ path: String, _ way: Way) throws(SystemFault) -> Descriptor,
    close: @escaping @Sendable (Descriptor) -> Void,
    status: @escaping @Sendable (Descriptor) throws(SystemFault) -> Status,
    read:
      @escaping @Sendable (Descriptor, _ offset: Int, _ count: Int) throws(SystemFault) -> [UInt8],
    append: @escaping @Sendable (Descriptor, ArraySlice<UInt8>) throws(SystemFault) -> Int,
    overwrite: @escaping @Sendable (Descriptor, [UInt8]) throws(SystemFault) -> Void,
    sync: @escaping @Sendable (Descriptor) throws(SystemFault) -> Void,
    syncFolder: @escaping @Sendable (_ path: String) throws(SystemFault) -> Void,
    rename: @escaping @Sendable (_ from: String, _ to: String) throws(SystemFault) -> Void,
    remove: @escaping @Sendable (_ path: String) throws(SystemFault) -> Void,
    list: @escaping @Sendable (_ path: String) throws(SystemFault) -> [String],
    makeFolder: @escaping @Sendable (_ path: String, _ mode: UInt32) throws(SystemFault) -> Void,
    folderStatus: @escaping @Sendable (_ path: String) throws(SystemFault) -> Status,
    tryLock: @escaping @Sendable (Descriptor) throws(SystemFault) -> Bool,
    unlock: @escaping @Sendable (Descriptor) -> Void,
    isLocked: @escaping @Sendable (Descriptor) -> Bool,
    boot: @escaping @Sendable () -> String
  ) {
    self.open = open
    self.close = close
    self.status = status
    self.read = read
    self.append = append
    self.overwrite = overwrite
    self.sync = sync
    self.syncFolder = syncFolder
    self.rename = rename
    self.remove = remove
    self.list = list
    self.makeFolder = makeFolder
    self.folderStatus = folderStatus
    self.tryLock = tryLock
    self.unlock = unlock
    self.isLocked = isLocked
    self.boot = boot
  }
}

// MARK: - Values

extension FileSystem {
  /// An open file.
  public struct Descriptor: Sendable, Hashable {
    /// The number the operating system gave it.
    public let number: Int32

    /// An open file.
    public init(_ number: Int32) { self.number = number }
  }

  /// How a file is opened, never by following a link.
  public enum Way: Sendable, Hashable {
    /// For reading.
    case reading
    /// For reading, and writing at the end.
    case appending
    /// Newly made with exactly this mode, for writing at the end.
    case creating(mode: UInt32)
    /// For reading and writing over; made with exactly this mode where it is missing.
    case overwriting(mode: UInt32)
  }

  /// What a file or folder is.
  public struct Status: Sendable, Hashable {
    /// How many bytes it has.
    public let size: Int
    /// Its number on the disk, which stays with it when it is renamed.
    public let inode: UInt64
    /// The permissions, `0o600` and the like.
    public let mode: UInt32
    /// Whether it is a plain file with one name.
    public let isPlain: Bool
    /// Whether the disk behind it keeps what was synced; told of folders only.
    public let keeps: Bool

    /// A status.
    public init(size: Int, inode: UInt64, mode: UInt32, isPlain: Bool, keeps: Bool = true) {
      self.size = size
      self.inode = inode
      self.mode = mode
      self.isPlain = isPlain
      self.keeps = keeps
    }
  }
}

// MARK: - Whole tasks

extension FileSystem {
  /// Writes all bytes at the end.
  func appendAll(_ bytes: [UInt8], to file: Descriptor) throws(SystemFault) {
    var rest = bytes[...]
    while !rest.isEmpty { rest = rest.dropFirst(try append(file, rest)) }
  }

  /// Reads a whole file.
  func bytes(of path: String) throws(SystemFault) -> [UInt8] {
    let file = try open(path, .reading)
    defer { close(file) }
    return try read(file, 0, try status(file).size)
  }

  /// Puts a file in its place, whole or not at all, and durably.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - folder: Where.
  ///   - name: Its name there; a file that has it is replaced.
  ///   - temporary: The name it has until it is whole.
  ///   - mode: Who may read and write it.
  /// - Throws: What the disk refused; the file that had the name is then still there.
  func place(
    _ bytes: [UInt8], in folder: String, as name: String, temporary: String, mode: UInt32
  ) throws(SystemFault) {
    var rest: [UInt8]? = bytes
    try place(in: folder, as: name, temporary: temporary, mode: mode) {
      defer { rest = nil }
      return rest
    }
  }

  /// The same with bytes that come in pieces; nothing ends them.
  func place(
    in folder: String, as name: String, temporary: String, mode: UInt32,
    pieces next: () throws(SystemFault) -> [UInt8]?
  ) throws(SystemFault) {
    let unfinished = folder + "/" + temporary
    if try list(folder).contains(temporary) { try remove(unfinished) }
    let file = try open(unfinished, .creating(mode: mode))
    do throws(SystemFault) {
      defer { close(file) }
      while let piece = try next() { try appendAll(piece, to: file) }
      try sync(file)
      try rename(unfinished, folder + "/" + name)
    } catch {
      try? remove(unfinished)
      throw error
    }
    try syncFolder(folder)
  }
}
