import Glibc

/// A screen without a terminal, for tests: it keeps what was shown, and its keys come from a pipe.
public final class MemoryScreen: Screen {
  /// How many colours it pretends to have.
  public let depth: ColorDepth
  /// The pipe of its keys.
  public let input: CInt
  /// A pipe that wakes who waits for signals.
  public let signals: CInt?
  /// Its extent; a test may change it, and then send ``ProcessSignal/resized``.
  public var size: Size
  /// The frames that were shown, the newest last.
  public private(set) var frames: [Frame] = []
  /// What was put into the clipboard.
  public private(set) var copied: [String] = []
  /// The programs that had the terminal.
  public private(set) var programs: [Program] = []
  /// How the next programs end.
  public var programEnding = Program.Ending.exited(status: 0)
  /// How often the bell rang.
  public private(set) var bells = 0
  /// How often the process was stopped.
  public private(set) var suspensions = 0
  /// Whether it was given back.
  public private(set) var isClosed = false

  private let keyboard: Pipe
  private let alarm: Pipe
  private var isHungUp = false
  private var waitingSignals: [ProcessSignal] = []

  /// A screen of this extent.
  public init(_ size: Size, depth: ColorDepth = .direct) {
    self.size = size
    self.depth = depth
    keyboard = Pipe()
    alarm = Pipe()
    signals = alarm.reading
    input = keyboard.reading
  }

  deinit {
    hangUp()
    Glibc.close(input)
    alarm.close()
    Glibc.close(alarm.reading)
  }

  /// Types bytes as a terminal would send them.
  public func type(_ bytes: String) {
    let bytes = Array(bytes.utf8)
    precondition(write(keyboard.writing, bytes, bytes.count) == bytes.count)
  }

  /// Sends a signal.
  public func send(_ signal: ProcessSignal) {
    waitingSignals.append(signal)
    alarm.send()
  }

  /// Ends the input, as a terminal that goes away.
  public func hangUp() {
    if !isHungUp { keyboard.close() }
    isHungUp = true
  }

  /// The signals that a test sent.
  public func takeSignals() -> [ProcessSignal] {
    alarm.drain()
    defer { waitingSignals = [] }
    return waitingSignals
  }

  /// Its extent now.
  public func measure() -> Size { size }
  /// Keeps a frame.
  public func show(_ frame: Frame) { frames.append(frame) }
  /// Does nothing: nobody else draws here.
  public func spoil() {}
  /// Counts.
  public func suspend() { suspensions += 1 }
  /// Keeps a text.
  public func copy(_ text: String) { copied.append(text) }
  /// Counts.
  public func ring() { bells += 1 }
  /// Remembers it.
  public func close() { isClosed = true }

  /// Keeps a program, and says that it ended as the test wants.
  public func run(_ program: Program) -> Program.Ending {
    programs.append(program)
    return programEnding
  }
}
