import Glibc
import Journal

/// A disk with one journal of one file on it, which cannot be written to.
struct OneFile {
  static let folder = "/book"

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var files: FileSystem {
    let bytes = bytes
    @Sendable func refuse() -> SystemFault { SystemFault(.write, Self.folder, EROFS) }
    return FileSystem(
      open: { path, way throws(SystemFault) in
        guard path == Self.folder + "/journal-0001.jsonl", case .reading = way else {
          throw SystemFault(.open, path, ENOENT)
        }
        return FileSystem.Descriptor(3)
      },
      close: { _ in },
      status: { _ in
        FileSystem.Status(size: bytes.count, inode: 1, mode: 0o600, isPlain: true)
      },
      read: { _, offset, count in
        let start = min(max(0, offset), bytes.count)
        return Array(bytes[start..<min(bytes.count, start + count)])
      },
      append: { _, _ throws(SystemFault) in throw refuse() },
      overwrite: { _, _ throws(SystemFault) in throw refuse() },
      sync: { _ throws(SystemFault) in throw refuse() },
      syncFolder: { _ throws(SystemFault) in throw refuse() },
      rename: { _, _ throws(SystemFault) in throw refuse() },
      remove: { _ throws(SystemFault) in throw refuse() },
      list: { path in path == Self.folder ? ["journal-0001.jsonl"] : [] },
      makeFolder: { _, _ throws(SystemFault) in throw refuse() },
      folderStatus: { _ in
        FileSystem.Status(size: 0, inode: 2, mode: 0o700, isPlain: false)
      },
      tryLock: { _ in true }, unlock: { _ in }, isLocked: { _ in false }, boot: { "" })
  }
}
