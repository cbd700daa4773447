import Glibc

/// A pipe that programs started from here do not inherit.
struct Pipe: Sendable {
  /// The end that is read.
  let reading: CInt
  /// The end that is written.
  let writing: CInt

  init() {
    var ends: [CInt] = [-1, -1]
    precondition(pipe(&ends) == 0, "no descriptor is left for a pipe")
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  /// Sends one byte, which only says that something is there.
  func send() {
    var byte: UInt8 = 1
    while write(writing, &byte, 1) < 0, errno == EINTR {}
  }

  /// Waits for one byte; false when there will be none.
  func waitForByte() -> Bool {
    var byte: UInt8 = 0
    while true {
      let count = read(reading, &byte, 1)
      if count < 0, errno == EINTR { continue }
      return count == 1
    }
  }

  /// Reads all that is there.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 256)
    var waiting = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
    while poll(&waiting, 1, 0) == 1, read(reading, &buffer, buffer.count) > 0 {}
  }

  /// Says that nothing more is sent.
  func close() { Glibc.close(writing) }
}
