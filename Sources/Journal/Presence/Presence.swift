import Notation

/// Who is looking at what just now, so that people do not get in each other's way.
///
/// One small file for each process and thing it looks at, locked by that process for as long as it
/// is there: a lock ends with its process, however that ends, and needs no clock. The files are a
/// courtesy and nothing depends on them; they may be deleted at any time.
public struct Presence: Sendable {
  /// The folder of the files in that of the journal.
  static let folder = "presence"

  /// Longer than this no file of ours is: what is there may be anybody's.
  private static let limit = 1_024

  private let path: String
  private let files: FileSystem
  private let sharing: Sharing

  /// Who is looking at the journal in a folder.
  public init(of folder: String, _ sharing: Sharing, files: FileSystem = .system) {
    path = folder + "/" + Self.folder
    self.files = files
    self.sharing = sharing
  }

  /// Somebody who is there.
  public struct Attendant: Sendable, Hashable {
    /// Who.
    public let user: String
    /// What about.
    public let about: String
    /// Since when.
    public let since: String
  }
}

extension Presence {
  /// Says that somebody looks at something, until the result is let go.
  ///
  /// - Parameters:
  ///   - about: What is looked at.
  ///   - user: Who looks.
  ///   - since: The instant.
  /// - Returns: What ends it.
  /// - Throws: `SystemFault` where it cannot be said, as in a folder that may only be read.
  public func enter(
    _ about: String, user: String, since: String
  ) throws(SystemFault) -> Attendance {
    try files.makeFolder(path, sharing.folderMode)
    var random = SystemRandomNumberGenerator()
    let name = String(random.next(), radix: 36)
    let unfinished = path + "/." + name
    let file = try files.open(unfinished, .creating(mode: sharing.fileMode))
    do {
      // Locked before it has its name: what is found unlocked is taken for a dead man's.
      _ = try files.tryLock(file)
      try files.appendAll(Self.line(about, user, since), to: file)
      try files.rename(unfinished, path + "/" + name)
    } catch {
      files.close(file)
      try? files.remove(unfinished)
      throw error
    }
    return Attendance(files, file, path: path + "/" + name)
  }

  /// Who is there now, by user and thing; oneself included.
  ///
  /// Files of processes that died are removed.
  public func attendants() -> [Attendant] {
    let names = (try? files.list(path)) ?? []
    return names.sorted().compactMap(attendant)
  }

  private func attendant(_ name: String) -> Attendant? {
    let path = self.path + "/" + name
    guard let file = try? files.open(path, .appending) else { return nil }
    defer { files.close(file) }
    guard files.isLocked(file) else {
      // One that is being made has a dot before its name, and is left to its maker.
      if !name.hasPrefix(".") { try? files.remove(path) }
      return nil
    }
    guard let status = try? files.status(file), status.size <= Self.limit,
      let bytes = try? files.read(file, 0, status.size)
    else { return nil }
    return Self.attendant(bytes)
  }
}

// MARK: - The line

extension Presence {
  private struct Line: Codable {
    let by: String
    let of: String
    let t: String
  }

  private static func line(_ about: String, _ user: String, _ since: String) -> [UInt8] {
    ((try? NotationEncoder().encode(Line(by: user, of: about, t: since))) ?? [])
      + [UInt8(ascii: "\n")]
  }

  private static func attendant(_ bytes: [UInt8]) -> Attendant? {
    guard let line = try? NotationDecoder().decode(Line.self, from: bytes) else { return nil }
    return Attendant(user: line.by, about: line.of, since: line.t)
  }
}

/// That somebody looks at something: it ends when it is let go.
public final class Attendance {
  private let files: FileSystem
  private let file: FileSystem.Descriptor
  private let path: String

  init(_ files: FileSystem, _ file: FileSystem.Descriptor, path: String) {
    self.files = files
    self.file = file
    self.path = path
  }

  deinit {
    try? files.remove(path)
    files.close(file)
  }
}
