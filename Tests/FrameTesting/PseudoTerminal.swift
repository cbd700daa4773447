import Glibc
public import Terminal

/// A program on a pseudo terminal, with an ``Emulator`` at the other end.
public final class PseudoTerminal {
  /// What the program has drawn.
  public private(set) var screen: Emulator
  /// The file of the terminal, `/dev/pts/N`.
  public let path: String
  /// The process of the program.
  public let process: CInt

  /// The modes of the terminal before the program had it.
  public let modesBefore: String

  private let master: CInt
  /// Kept open, so that the modes outlive the program.
  private let slave: CInt
  private var status: CInt?
  private var isHungUp = false

  /// Starts a program as the first of a session, with its own terminal.
  ///
  /// - Parameters:
  ///   - program: The path of the program.
  ///   - arguments: Its arguments.
  ///   - variables: Its whole environment.
  ///   - size: The extent of the terminal.
  /// - Throws: What could not be had.
  public init(
    _ program: String, _ arguments: [String] = [], variables: [String: String] = [:],
    size: Size = Size(rows: 24, columns: 80)
  ) throws(PseudoTerminalFault) {
    let term = variables["TERM"] ?? ""
    screen = Emulator(
      size, erasesWithColor: !term.hasPrefix("tmux") && !term.hasPrefix("screen"))
    (master, slave, path) = try Self.open(size)
    modesBefore = Self.modes(of: slave)
    process = try Self.start(program, arguments, variables, on: path)
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if !isHungUp { close(master) }
    close(slave)
  }

  private static func open(_ size: Size) throws(PseudoTerminalFault) -> (CInt, CInt, String) {
    let master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { throw PseudoTerminalFault(step: "open /dev/ptmx", error: errno) }
    // TIOCSPTLCK and TIOCGPTN, which the module of the C library does not have.
    var (lock, number): (CInt, CInt) = (0, 0)
    guard ioctl(master, 0x4004_5431, &lock) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      throw PseudoTerminalFault(step: "unlock the terminal", error: errno)
    }
    let path = "/dev/pts/\(number)"
    let slave = Glibc.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw PseudoTerminalFault(step: "open \(path)", error: errno) }
    set(size, of: master)
    return (master, slave, path)
  }

  private static func set(_ size: Size, of master: CInt) {
    var extent = winsize()
    extent.ws_row = UInt16(size.rows)
    extent.ws_col = UInt16(size.columns)
    _ = ioctl(master, UInt(TIOCSWINSZ), &extent)
  }

  private static func start(
    _ program: String, _ arguments: [String], _ variables: [String: String], on path: String
  ) throws(PseudoTerminalFault) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    // POSIX_SPAWN_SETSID: the first terminal that the new session opens becomes its own. No
    // signal is ignored or blocked because it is so in the thread of the test.
    posix_spawnattr_setflags(
      &attributes, 0x80 | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for word in words + environment { free(word) }
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var process = pid_t()
    let error = posix_spawn(&process, program, &actions, &attributes, &words, &environment)
    guard error == 0 else { throw PseudoTerminalFault(step: "start \(program)", error: error) }
    return process
  }
}

/// A pseudo terminal could not be had.
public struct PseudoTerminalFault: Error, CustomStringConvertible {
  let step: String
  let error: CInt

  /// What failed and why.
  public var description: String { "cannot \(step): \(String(cString: strerror(error)))" }
}

extension PseudoTerminal {
  /// Types bytes as a person's terminal sends them.
  public func type(_ bytes: String) {
    let bytes = Array(bytes.utf8)
    precondition(write(master, bytes, bytes.count) == bytes.count)
  }

  /// Changes the extent of the window.
  public func resize(_ size: Size) {
    screen.resize(size)
    Self.set(size, of: master)
  }

  /// Closes the window.
  public func hangUp() {
    isHungUp = true
    close(master)
  }

  /// Sends a signal to the job that has the terminal.
  public func signalForeground(_ number: CInt) { kill(-tcgetpgrp(master), number) }

  /// Sends a signal to the program.
  public func signal(_ number: CInt) { kill(process, number) }

  /// Reads what the program draws until a condition holds.
  ///
  /// - Returns: Whether it held within ten seconds.
  public func wait(_ condition: (Emulator) -> Bool) -> Bool {
    let limit = ContinuousClock.now + .seconds(10)
    while !condition(screen) {
      guard ContinuousClock.now < limit else { return false }
      read(patience: 20)
    }
    return true
  }

  /// Reads what is there, or comes within so many milliseconds.
  public func read(patience: CInt) {
    guard !isHungUp else { return }
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, patience) == 1 else { return }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(master, &buffer, buffer.count)
    if count > 0 { screen.receive(buffer.prefix(count)) }
  }

  /// Waits until the program has ended, within ten seconds.
  ///
  /// - Returns: Its exit status, 128 and the signal where one killed it, or nil if it goes on.
  public func end() -> CInt? {
    let limit = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < limit {
      read(patience: 5)
      var how: CInt = 0
      guard waitpid(process, &how, WNOHANG) == process else { continue }
      read(patience: 50)
      let signal = how & 0x7F
      status = signal == 0 ? how >> 8 & 0xFF : 128 + signal
      return status
    }
    return nil
  }

  /// Takes no more of what the program draws, as Ctrl-S does elsewhere.
  public func holdOutput() { tcflow(slave, TCOOFF) }

  /// Takes again what the program draws.
  public func releaseOutput() { tcflow(slave, TCOON) }

  /// Waits until the program sleeps in a system call that writes, or for half a second where the
  /// system does not tell.
  public func waitUntilItWrites() {
    #if arch(arm64)
    let write = "64 "
    #else
    let write = "1 "
    #endif
    let limit = ContinuousClock.now + .milliseconds(500)
    while ContinuousClock.now < limit {
      if Self.start(of: "/proc/\(process)/syscall")?.hasPrefix(write) == true { return }
      usleep(1000)
    }
  }

  private static func start(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 1024)
    let count = fread(&buffer, 1, buffer.count - 1, file)
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Sets ordinary modes, as a shell does that gets the terminal.
  public func setOrdinaryModes() {
    var modes = termios()
    tcgetattr(slave, &modes)
    modes.c_iflag |= tcflag_t(ICRNL)
    modes.c_oflag |= tcflag_t(OPOST)
    modes.c_lflag |= tcflag_t(ICANON | ECHO | ISIG)
    tcsetattr(slave, TCSANOW, &modes)
  }

  /// The modes of the terminal, as text to be compared.
  public var modes: String { Self.modes(of: slave) }

  private static func modes(of terminal: CInt) -> String {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return "none" }
    let characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
    return "\(modes.c_iflag) \(modes.c_oflag) \(modes.c_cflag) \(modes.c_lflag) \(characters)"
  }

  /// How much processor time the program has used, in ticks of the system.
  public var processorTime: Int {
    guard let text = Self.start(of: "/proc/\(process)/stat") else { return 0 }
    // Behind the name in parentheses: the 12th and 13th field are user and system time.
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    return [11, 12].compactMap { $0 < fields.count ? Int(fields[$0]) : nil }.reduce(0, +)
  }
}
