import Journal

extension FileSystem {
  /// The disk of this machine, taken for one that surely keeps what is written, or for one that does
  /// not.
  static func system(keeps: Bool) -> FileSystem {
    var files = FileSystem.system
    files.folderStatus = { path throws(SystemFault) in
      let status = try FileSystem.system.folderStatus(path)
      return Status(
        size: status.size, inode: status.inode, mode: status.mode, isPlain: status.isPlain,
        keeps: keeps)
    }
    return files
  }
}
