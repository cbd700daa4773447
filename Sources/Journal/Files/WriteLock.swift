import Glibc

/// The lock that one writer holds: the file `lock`, with a note of who holds it.
struct WriteLock {
  static let name = "lock"

  private let files: FileSystem
  private let file: FileSystem.Descriptor

  /// Opens the file; the lock is not taken.
  init(_ files: FileSystem, folder: String, _ sharing: Sharing) throws(SystemFault) {
    self.files = files
    file = try files.open(folder + "/" + Self.name, .overwriting(mode: sharing.fileMode))
  }

  /// Takes the lock.
  ///
  /// - Parameters:
  ///   - stamp: Who takes it, and when: what others are told while they wait.
  ///   - patience: How long to wait for others.
  /// - Throws: `JournalFault.busy` with what the holder noted.
  func take(_ stamp: Stamp, patience: Duration) throws(JournalFault) {
    let deadline = ContinuousClock.now + patience
    var pause: UInt32 = 500
    do {
      while try !files.tryLock(file) {
        guard ContinuousClock.now < deadline else { throw JournalFault.busy(holder: holder) }
        usleep(pause)
        pause = min(pause * 2, 5_000)
      }
      try files.overwrite(file, Self.note(stamp))
    } catch let fault as SystemFault {
      throw .system(fault)
    } catch let fault as JournalFault {
      throw fault
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// Gives it back.
  func give() { files.unlock(file) }

  func close() { files.close(file) }

  private var holder: String {
    let bytes = (try? files.read(file, 0, 128)) ?? []
    return String(decoding: bytes.prefix { $0 >= 0x20 }, as: UTF8.self)
      .split(separator: " ").joined(separator: " ")
  }

  /// Always of the same length, so that no earlier note shines through.
  private static func note(_ stamp: Stamp) -> [UInt8] {
    let text = Array("\(stamp.user) (PID \(getpid())), \(stamp.instant)".utf8.prefix(127))
    return text + Array(repeating: UInt8(ascii: " "), count: 127 - text.count) + [
      UInt8(ascii: "\n")
    ]
  }
}
