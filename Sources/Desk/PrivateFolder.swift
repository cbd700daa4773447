import Glibc
public import Wording

/// A folder for one person alone: what was typed and not saved, a text on its way to an editor.
///
/// Its files are whole or not there, and only their owner can read them. Whatever else lies in the
/// folder is looked at with care: no link is followed, and only plain files are read.
public struct PrivateFolder: Sendable, Hashable {
  /// Where it is.
  public let path: String

  /// A folder, which need not be there yet.
  public init(_ path: String) { self.path = path }
}

extension PrivateFolder {
  /// The names of the files in it, in order; none where it cannot be read.
  public var names: [String] {
    guard let names = try? withFolder({ folder throws(BookFault) in try listed(folder) }) else {
      return []
    }
    return names.filter(Self.isName).sorted()
  }

  /// The bytes of a file.
  ///
  /// - Throws: `BookFault.unreachable` where it is no plain file, or has more bytes than the limit.
  public func bytes(of name: String, limit: Int) throws(BookFault) -> [UInt8] {
    try withFolder { folder throws(BookFault) in
      // A pipe in the place of a file would hold the program up.
      let file = openat(
        folder, try checked(name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard file >= 0 else { throw fault(name) }
      defer { _ = close(file) }
      var status = stat()
      guard fstat(file, &status) == 0 else { throw fault(name) }
      guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
        throw .unreachable(path: path + "/" + name, .noFile)
      }
      return try read(file, name, limit: limit)
    }
  }

  /// Puts a file in its place, whole or not at all and durably; one that has its name is replaced.
  ///
  /// - Throws: `BookFault.unreachable`; what had the name is then still there.
  public func put(_ bytes: [UInt8], as name: String) throws(BookFault) {
    try make()
    try withFolder { folder throws(BookFault) in
      let name = try checked(name)
      let unfinished = ".\(String(UInt64.random(in: .min ... .max), radix: 36))"
      let file = openat(
        folder, unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard file >= 0 else { throw fault(name) }
      var problem = written(bytes, to: file) ? nil : errno
      if close(file) != 0, problem == nil { problem = errno }
      if problem == nil, renameat(folder, unfinished, folder, name) != 0 { problem = errno }
      if let problem {
        _ = unlinkat(folder, unfinished, 0)
        throw .unreachable(path: path + "/" + name, DiskProblem(code: problem))
      }
      guard fsync(folder) == 0 else { throw fault(name) }
    }
  }

  /// Removes a file; one that is not there is no fault.
  public func remove(_ name: String) throws(BookFault) {
    guard isThere else { return }
    try withFolder { folder throws(BookFault) in
      guard unlinkat(folder, try checked(name), 0) == 0 || errno == ENOENT else {
        throw fault(name)
      }
    }
  }
}

// MARK: - Names

extension PrivateFolder {
  /// Whether a text is the name of a file: letters, digits and a few signs, no dot in front.
  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 200 && !text.hasPrefix(".")
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
          UInt8(ascii: "_"), UInt8(ascii: "%"):
          true
        default: false
        }
      }
  }

  private func checked(_ name: String) throws(BookFault) -> String {
    guard Self.isName(name) else { throw .unreachable(path: path + "/" + name, .noFile) }
    return name
  }
}

// MARK: - The system

extension PrivateFolder {
  private func fault(_ name: String) -> BookFault {
    .unreachable(path: path + "/" + name, DiskProblem(code: errno))
  }

  private var isThere: Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Makes the folder and those above it, for the owner alone.
  private func make() throws(BookFault) {
    guard !isThere else { return }
    var part = ""
    for name in path.split(separator: "/") {
      part += (part.isEmpty && !path.hasPrefix("/") ? "" : "/") + name
      guard mkdir(part, 0o700) != 0, errno != EEXIST else { continue }
      throw .unreachable(path: part, DiskProblem(code: errno))
    }
  }

  /// Does something in the open folder, which must be ours and is closed to others if it is not.
  private func withFolder<Value>(
    _ body: (CInt) throws(BookFault) -> Value
  ) throws(BookFault) -> Value {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard folder >= 0 else { throw .unreachable(path: path, DiskProblem(code: errno)) }
    defer { _ = close(folder) }
    var status = stat()
    guard fstat(folder, &status) == 0 else {
      throw .unreachable(path: path, DiskProblem(code: errno))
    }
    guard status.st_uid == geteuid() else { throw .unreachable(path: path, .permission) }
    if status.st_mode & 0o077 != 0, fchmod(folder, 0o700) != 0 {
      throw .unreachable(path: path, DiskProblem(code: errno))
    }
    return try body(folder)
  }

  private func listed(_ folder: CInt) throws(BookFault) -> [String] {
    guard let stream = fdopendir(dup(folder)) else {
      throw .unreachable(path: path, DiskProblem(code: errno))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  private func read(_ file: CInt, _ name: String, limit: Int) throws(BookFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw fault(name) }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        throw .unreachable(path: path + "/" + name, .noFile)
      }
    }
  }

  /// Writes all bytes and makes them durable; where it could not, `errno` says why.
  private func written(_ bytes: [UInt8], to file: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return fsync(file) == 0
  }
}
