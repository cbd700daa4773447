import Glibc
public import Wording

/// Puts letters into a folder, whole and durably, from where they are printed.
public struct PrintFolder: Courier {
  private let path: String
  /// Brings a file or folder onto the disk.
  private let sync: @Sendable (Int32) -> Bool

  /// A folder, which must be there and ours.
  public init(_ path: String) { self.init(path) { fsync($0) == 0 } }

  /// A folder whose disk is another's.
  init(_ path: String, sync: @escaping @Sendable (Int32) -> Bool) {
    self.path = path
    self.sync = sync
  }

  /// Puts a letter into the folder; the same letter is put there once.
  ///
  /// Accepted is only what no power cut can lose: where the letter is there already, an earlier try may
  /// have ended before it was on the disk.
  public func send(_ parcel: Parcel) -> SendingAnswer {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return failure() }
    defer { close(folder) }
    var status = stat()
    guard fstat(folder, &status) == 0, status.st_uid == geteuid() else {
      return .notSent("\(path): not our folder")
    }
    let name = parcel.name + ".pdf"
    if let found = Self.file(name, in: folder) {
      defer { close(found) }
      guard Self.bytes(of: found) == parcel.bytes else {
        return .notSent("\(name) is there already")
      }
      return sync(found) && sync(folder) ? .accepted(name) : failure()
    }
    return put(parcel, as: name, into: folder)
  }

  private func put(_ parcel: Parcel, as name: String, into folder: Int32) -> SendingAnswer {
    let unfinished = ".\(parcel.name)-\(getpid())"
    // Nobody else writes by this number: what is there was left by one who died.
    _ = unlinkat(folder, unfinished, 0)
    let file = openat(
      folder, unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return failure() }
    let isWritten = Self.write(parcel.bytes, to: file) && sync(file)
    let isClosed = close(file) == 0
    // Linked, not renamed: nothing that is there is ever replaced.
    guard isWritten, isClosed, linkat(folder, unfinished, folder, name, 0) == 0 else {
      let answer = failure()
      _ = unlinkat(folder, unfinished, 0)
      return answer
    }
    _ = unlinkat(folder, unfinished, 0)
    return sync(folder) ? .accepted(name) : failure()
  }

  private func failure() -> SendingAnswer {
    .notSent("\(path): \(String(cString: strerror(errno)))")
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// A file to read, which is never what a link leads to.
  private static func file(_ name: String, in folder: Int32) -> Int32? {
    let file = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    return file < 0 ? nil : file
  }

  private static func bytes(of file: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      guard count > 0 else { return all }
      all += chunk[..<count]
    }
  }
}
