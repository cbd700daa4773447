import Glibc
public import Wording

/// Puts letters into a folder, whole and durably, from where they are printed.
public struct PrintFolder: Courier {
  private let path: String

  /// A folder, which must be there and ours.
  public init(_ path: String) { self.path = path }

  /// Puts a letter into the folder; the same letter is put there once.
  public func send(_ parcel: Parcel) -> SendingAnswer {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return failure() }
    defer { close(folder) }
    var status = stat()
    guard fstat(folder, &status) == 0, status.st_uid == geteuid() else {
      return .notSent("\(path): not our folder")
    }
    let name = parcel.name + ".pdf"
    if let found = Self.bytes(of: name, in: folder) {
      return found == parcel.bytes ? .accepted(name) : .notSent("\(name) is there already")
    }
    let unfinished = ".\(parcel.name)-\(getpid())"
    let file = openat(
      folder, unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return failure() }
    let isWritten = Self.write(parcel.bytes, to: file) && fsync(file) == 0
    let isClosed = close(file) == 0
    // Linked, not renamed: nothing that is there is ever replaced.
    guard isWritten, isClosed, linkat(folder, unfinished, folder, name, 0) == 0 else {
      let answer = failure()
      _ = unlinkat(folder, unfinished, 0)
      return answer
    }
    _ = unlinkat(folder, unfinished, 0)
    return fsync(folder) == 0 ? .accepted(name) : failure()
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

  private static func bytes(of name: String, in folder: Int32) -> [UInt8]? {
    let file = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      guard count > 0 else { return all }
      all += chunk[..<count]
    }
  }
}
