import Glibc

/// A file of settings on disk.
enum SettingsFile {
  /// The bytes of a file.
  ///
  /// What is no ordinary file (a pipe, a device) is refused, and never waited for.
  ///
  /// - Throws: `SettingsFault` without a line.
  static func bytes(of path: String) throws(SettingsFault) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { throw SettingsFault(.unreadable(code: errno), line: nil) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw SettingsFault(.unreadable(code: errno), line: nil)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw SettingsFault(.noOrdinaryFile, line: nil)
    }
    guard status.st_size <= SettingsText.limit else {
      throw SettingsFault(
        .tooLarge(bytes: status.st_size, limit: SettingsText.limit), line: nil)
    }
    return try read(file)
  }

  /// Reads until the end, but never more than one byte over the limit, which the reader refuses.
  private static func read(_ file: Int32) throws(SettingsFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: SettingsText.limit + 1)
    var count = 0
    while count < bytes.count {
      let read = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else { throw SettingsFault(.unreadable(code: errno), line: nil) }
      guard read > 0 else { break }
      count += read
    }
    return Array(bytes[..<count])
  }

  /// The names of a folder's files with an ending, without it, sorted; none where there is no such
  /// folder.
  static func names(in folder: String, ending: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(ending) { names.append(String(name.dropLast(ending.count))) }
    }
    return names.sorted()
  }
}

extension KeyFile {
  /// Reads a file on disk, or nothing where there is none.
  ///
  /// - Throws: `SettingsFault` where it cannot be read as a whole.
  public init?(at path: String) throws(SettingsFault) {
    do throws(SettingsFault) {
      try self.init(SettingsFile.bytes(of: path))
    } catch {
      guard error.reason == .unreadable(code: ENOENT) else { throw error }
      return nil
    }
  }
}
