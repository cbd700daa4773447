import Foundation
import Synchronization

/// A pseudo terminal whose other end takes everything and counts it, as a fast terminal would.
final class TerminalSink: Sendable {
  /// The end that a program draws on.
  let slave: Int32
  /// The file of that end.
  let path: String

  private let master: Int32
  private let count = Mutex(0)
  private let lastByte = Mutex(ContinuousClock.now)

  init(rows: Int, columns: Int) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // TIOCSPTLCK and TIOCGPTN, which the module of the C library does not have.
    var (lock, number): (Int32, Int32) = (0, 0)
    guard ioctl(master, 0x4004_5431, &lock) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      throw POSIXError(.ENODEV)
    }
    path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize()
    size.ws_row = UInt16(rows)
    size.ws_col = UInt16(columns)
    guard slave >= 0, ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else {
      throw POSIXError(.ENODEV)
    }
    Thread { [self] in drain() }.start()
  }

  /// How many bytes have come.
  var bytes: Int { count.withLock { $0 } }

  /// When the last bytes came.
  var last: ContinuousClock.Instant { lastByte.withLock { $0 } }

  /// Types bytes, as a person's terminal sends them.
  func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    precondition(write(master, bytes, bytes.count) == bytes.count)
  }

  /// Waits until no more bytes come.
  func settle() {
    var before = -1
    while bytes != before {
      before = bytes
      usleep(2_000)
    }
  }

  /// Ends it; what is drawn now goes nowhere.
  func end() { close(slave) }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let taken = read(master, &buffer, buffer.count)
      guard taken > 0 else { break }
      lastByte.withLock { $0 = .now }
      count.withLock { $0 += taken }
    }
    close(master)
  }
}
