import Glibc

/// A program of the person's own, run without a shell: it gets bytes, and its words are read up to a
/// limit.
struct OutsideProgram {
  /// The program and its arguments; nothing personal stands in them but addresses that it needs, since
  /// others on the machine can read them.
  let arguments: [String]
  /// How long it may take.
  let patience: Duration

  /// How it ended.
  struct Ending {
    /// The status; nothing where a signal ended it.
    let status: Int32?
    /// Whether it had read all of its input.
    let tookAll: Bool
    /// Whether it had to be stopped.
    let isLate: Bool
    /// What it wrote, cut to a limit.
    let output: [UInt8]
    let errors: [UInt8]
  }

  /// Why it did not begin: what the system says.
  struct NotStarted: Error {
    let code: Int32
  }

  private static let limit = 16 << 10

  func run(_ input: [UInt8]) throws(NotStarted) -> Ending {
    guard let program = arguments.first else { throw NotStarted(code: ENOENT) }
    var pipes = [[Int32]](repeating: [-1, -1], count: 3)
    for place in pipes.indices {
      let made = pipes[place].withUnsafeMutableBufferPointer { pipe($0.baseAddress) }
      guard made == 0 else {
        for descriptor in pipes.joined() where descriptor >= 0 { close(descriptor) }
        throw NotStarted(code: errno)
      }
      for descriptor in pipes[place] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes[0][0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes[1][1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes[2][1], STDERR_FILENO)
    var words = arguments.map { strdup($0) } + [nil]
    var variables = Self.environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    // A group of its own, so that whatever it starts ends with it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var process = pid_t()
    let code = posix_spawnp(&process, program, &actions, &attributes, &words, &variables)
    for descriptor in [pipes[0][0], pipes[1][1], pipes[2][1]] { close(descriptor) }
    let ours = [pipes[0][1], pipes[1][0], pipes[2][0]]
    guard code == 0 else {
      for descriptor in ours { close(descriptor) }
      throw NotStarted(code: code)
    }
    return Self.talk(to: process, input, ours, until: ContinuousClock.now + patience)
  }

  /// Only what programs need to find others and their own settings.
  private static var environment: [String] {
    let names = [
      "PATH", "HOME", "LANG", "LC_ALL", "USER", "LOGNAME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR",
      "DBUS_SESSION_BUS_ADDRESS", "GNUPGHOME", "PASSWORD_STORE_DIR",
    ]
    return names.compactMap { (name: String) -> String? in
      guard let value = getenv(name) else { return nil }
      return "\(name)=\(String(cString: value))"
    }
  }

  // MARK: Talking

  private static func talk(
    to process: pid_t, _ input: [UInt8], _ descriptors: [Int32], until end: ContinuousClock.Instant
  ) -> Ending {
    var open = descriptors
    for descriptor in open {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
    var sent = 0
    var texts: [[UInt8]] = [[], [], []]
    var isLate = false
    func shut(_ place: Int) {
      if open[place] >= 0 { close(open[place]) }
      open[place] = -1
    }
    if input.isEmpty { shut(0) }
    var status: Int32 = 0
    var hasEnded = false
    while !hasEnded {
      let left = end - ContinuousClock.now
      guard left > .zero else {
        isLate = true
        break
      }
      // Looked after often: a program may end while what it started still holds its pipes.
      hasEnded = waitpid(process, &status, WNOHANG) == process
      var watched = open.enumerated().map { place, descriptor in
        pollfd(fd: descriptor, events: Int16(place == 0 ? POLLOUT : POLLIN), revents: 0)
      }
      let pause: Int32 = hasEnded ? 0 : 20
      guard poll(&watched, nfds_t(watched.count), pause) > 0 else { continue }
      if watched[0].revents != 0, open[0] >= 0, !give(input, &sent, to: open[0]) { shut(0) }
      for place in 1...2 where watched[place].revents != 0 && open[place] >= 0 {
        if !take(from: open[place], into: &texts[place]) { shut(place) }
      }
      // What it wrote before it ended is read to its end.
      if hasEnded, watched[1...2].contains(where: { $0.revents & Int16(POLLIN) != 0 }) {
        while open[1] >= 0, take(from: open[1], into: &texts[1]), errno != EAGAIN {}
        while open[2] >= 0, take(from: open[2], into: &texts[2]), errno != EAGAIN {}
      }
    }
    for place in open.indices { shut(place) }
    if !hasEnded {
      kill(-process, SIGKILL)
      kill(process, SIGKILL)
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
    let hasExited = status & 0x7F == 0
    return Ending(
      status: hasExited ? status >> 8 & 0xFF : nil, tookAll: sent == input.count, isLate: isLate,
      output: texts[1], errors: texts[2])
  }

  /// Writes on; whether there is more to write.
  private static func give(_ input: [UInt8], _ sent: inout Int, to descriptor: Int32) -> Bool {
    let count = input[sent...].withUnsafeBytes { bytes in
      send(quietly: descriptor, bytes)
    }
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    sent += count
    return sent < input.count
  }

  /// A reader that has gone is an error here, not the end of this process.
  private static func send(quietly descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    var blocked = sigset_t()
    var before = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    let count = write(descriptor, bytes.baseAddress, bytes.count)
    let code = errno
    if count < 0, code == EPIPE {
      var none = timespec()
      sigtimedwait(&blocked, nil, &none)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
    errno = code
    return count
  }

  /// Reads on, keeping no more than the limit; whether there may be more.
  private static func take(from descriptor: Int32, into text: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    errno = 0
    let count = read(descriptor, &chunk, chunk.count)
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    text += chunk.prefix(max(0, min(count, limit - text.count)))
    return count > 0
  }
}
