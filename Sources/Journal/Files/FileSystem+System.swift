import CFiles
import Glibc

extension FileSystem {
  /// The disk of this machine.
  public static let system = FileSystem(
    open: { path, way throws(SystemFault) in try openFile(path, way) },
    close: { file in _ = Glibc.close(file.number) },
    status: { file throws(SystemFault) in try fileStatus(file.number, "") },
    read: { file, offset, count throws(SystemFault) in try readFile(file, offset, count) },
    append: { file, bytes throws(SystemFault) in
      try repeated(.write) {
        bytes.withUnsafeBytes { Glibc.write(file.number, $0.baseAddress, $0.count) }
      }
    },
    overwrite: { file, bytes throws(SystemFault) in
      let count = try repeated(.write) {
        bytes.withUnsafeBytes { pwrite(file.number, $0.baseAddress, $0.count, 0) }
      }
      guard count == bytes.count else { throw SystemFault(.write, "", ENOSPC) }
    },
    sync: { file throws(SystemFault) in
      // Never repeated: after a failure the kernel forgets what it could not write, and says so
      // only once.
      guard fdatasync(file.number) == 0 else { throw SystemFault(.sync, "", errno) }
    },
    syncFolder: { path throws(SystemFault) in
      let folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard folder >= 0 else { throw SystemFault(.open, path, errno) }
      defer { _ = Glibc.close(folder) }
      guard fsync(folder) == 0 else { throw SystemFault(.sync, path, errno) }
    },
    rename: { from, to throws(SystemFault) in
      guard Glibc.rename(from, to) == 0 else { throw SystemFault(.rename, to, errno) }
    },
    remove: { path throws(SystemFault) in
      guard unlink(path) == 0 else { throw SystemFault(.remove, path, errno) }
    },
    list: { path throws(SystemFault) in try names(in: path) },
    makeFolder: { path, mode throws(SystemFault) in try makeFolders(path, mode) },
    folderStatus: { path throws(SystemFault) in
      let folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard folder >= 0 else { throw SystemFault(.open, path, errno) }
      defer { _ = Glibc.close(folder) }
      return try fileStatus(folder, path, keeps: !forgetful.contains(verzug_disk_kind(folder)))
    },
    tryLock: { file throws(SystemFault) in
      switch verzug_lock_try(file.number) {
      case 0: return true
      case EAGAIN, EACCES: return false
      case let code: throw SystemFault(.lock, "", code)
      }
    },
    unlock: { file in _ = verzug_lock_release(file.number) },
    isLocked: { file in verzug_lock_is_held(file.number) != 0 },
    boot: { bootName })

  private static let bootName: String = {
    let file = Glibc.open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { _ = Glibc.close(file) }
    let bytes = (try? readFile(Descriptor(file), 0, 64)) ?? []
    return String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self)
  }()
}

// MARK: - Files

extension FileSystem {
  private static func openFile(_ path: String, _ way: Way) throws(SystemFault) -> Descriptor {
    // O_NONBLOCK, so that a pipe in the place of a file does not hold the program up.
    let always = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let file: Int32
    var wanted: UInt32?
    switch way {
    case .reading: file = Glibc.open(path, O_RDONLY | always)
    case .appending: file = Glibc.open(path, O_RDWR | O_APPEND | always)
    case .creating(let mode):
      file = Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL | always, mode)
      wanted = mode
    case .overwriting(let mode):
      file = Glibc.open(path, O_RDWR | O_CREAT | always, mode)
      wanted = mode
    }
    guard file >= 0 else { throw SystemFault(.open, path, errno) }
    do {
      try makePlain(file, path, mode: wanted)
    } catch {
      _ = Glibc.close(file)
      throw error
    }
    return Descriptor(file)
  }

  /// Refuses pipes, devices and files with a second name; sets the mode, whatever the umask.
  private static func makePlain(
    _ file: Int32, _ path: String, mode: UInt32?
  ) throws(SystemFault) {
    let status = try fileStatus(file, path)
    guard status.isPlain else { throw SystemFault(.open, path, EINVAL) }
    guard let mode, status.mode != mode else { return }
    // Another user's file, in a book shared by a group: its mode is that user's.
    guard fchmod(file, mode) == 0 || errno == EPERM else {
      throw SystemFault(.setMode, path, errno)
    }
  }

  private static func fileStatus(
    _ file: Int32, _ path: String, keeps: Bool = true
  ) throws(SystemFault) -> Status {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw SystemFault(.status, path, errno) }
    return Status(
      size: Int(status.st_size), inode: UInt64(status.st_ino), mode: status.st_mode & 0o7777,
      isPlain: status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1, keeps: keeps)
  }

  /// NFS, SMB and CIFS, FUSE, 9P; tmpfs and ramfs: locks or syncs promise less there.
  private static let forgetful: Set<UInt32> = [
    0x6969, 0xFE53_4D42, 0xFF53_4D42, 0x6573_5546, 0x0102_1997, 0x0102_1994, 0x8584_58F6,
  ]

  private static func readFile(
    _ file: Descriptor, _ offset: Int, _ count: Int
  ) throws(SystemFault) -> [UInt8] {
    var fault: SystemFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let taken = pread(
          file.number, buffer.baseAddress.map { $0 + filled }, count - filled, offset + filled)
        if taken < 0 && errno == EINTR { continue }
        if taken < 0 { fault = SystemFault(.read, "", errno) }
        guard taken > 0 else { break }
        filled += taken
      }
    }
    if let fault { throw fault }
    return bytes
  }

  private static func repeated(
    _ call: SystemFault.Call, _ body: () -> Int
  ) throws(SystemFault) -> Int {
    while true {
      let result = body()
      if result >= 0 { return result }
      guard errno == EINTR else { throw SystemFault(call, "", errno) }
    }
  }
}

// MARK: - Folders

extension FileSystem {
  private static func names(in path: String) throws(SystemFault) -> [String] {
    guard let folder = opendir(path) else { throw SystemFault(.list, path, errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  private static func makeFolders(_ path: String, _ mode: UInt32) throws(SystemFault) {
    guard mkdir(path, mode) != 0 else {
      guard chmod(path, mode) == 0 else { throw SystemFault(.setMode, path, errno) }
      return
    }
    switch errno {
    case EEXIST: return
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
        throw SystemFault(.makeFolder, path, ENOENT)
      }
      try makeFolders(String(path[..<slash]), 0o700)
      try makeFolders(path, mode)
    case let code: throw SystemFault(.makeFolder, path, code)
    }
  }
}
