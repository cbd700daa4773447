import CTerm
import Glibc

/// The terminal of the process, drawn by ncurses.
///
/// There is one at a time, on the main thread. However the process ends, the terminal is as it was.
public final class CursesScreen: Screen {
  /// How many colours the terminal has, or are wanted of it.
  public let depth: ColorDepth
  /// The descriptor of the keyboard.
  public let input: CInt
  /// The pipe in which the numbers of signals wait.
  public let signals: CInt?
  /// The entry of terminfo that stands in for an unknown name; nil if the name was known.
  public let substitute: String?

  private let output: CInt
  private var size: Size
  /// What the terminal shows, with the session's numbers.
  private var cells: [Cell] = []
  private var tables = SessionTables()
  private var title: Shown?
  private var takesMouse = false
  private var isOpen = true
  /// Signals that came while another program had the terminal.
  private var kept: [ProcessSignal] = []

  /// Takes the terminal.
  ///
  /// - Parameters:
  ///   - kind: What the environment says about it.
  ///   - input: The descriptor of the keyboard.
  ///   - output: The descriptor of the screen.
  ///   - handlesSignals: Whether signals become bytes of ``signals`` and a crash restores the
  ///     terminal; not so in tests that open many.
  /// - Throws: Why there is no screen.
  public init(
    _ kind: TerminalKind, input: CInt = 0, output: CInt = 1,
    handlesSignals: Bool = true
  ) throws(ScreenFault) {
    // Before curses is there: it would take what it finds unhandled for itself, and be deaf to a stop
    // while it draws.
    let descriptor = handlesSignals ? term_signals_open() : -1
    signals = descriptor < 0 ? nil : descriptor
    let entry: TerminalKind.Entry
    do {
      entry = try Self.open(kind, input, output)
    } catch {
      if handlesSignals { term_signals_close() }
      throw error
    }
    substitute = entry.isDirect || entry.name == kind.name ? nil : entry.name
    depth = min(kind.limit ?? .direct, Self.depth(colors: Int(term_colors()), entry))
    self.input = input
    self.output = output
    size = .zero
    if handlesSignals {
      term_hold_errors()
      term_guard()
    }
    size = measure()
    enter()
  }

  /// Opens the best entry that the host knows.
  private static func open(
    _ kind: TerminalKind, _ input: CInt, _ output: CInt
  ) throws(ScreenFault) -> TerminalKind.Entry {
    for entry in kind.entries {
      switch Int(term_open(entry.name, input, output, entry.isDirect ? 1 : 0)) {
      case term_opened: return entry
      case term_no_terminal: throw .noTerminal
      case term_too_plain: throw .tooPlain(name: kind.name)
      default: continue
      }
    }
    throw .unknown(name: kind.name)
  }

  private static func depth(colors: Int, _ entry: TerminalKind.Entry) -> ColorDepth {
    switch colors {
    case ..<8: .none
    case ..<16: .eight
    case ..<256: .sixteen
    default: entry.isDirect ? .direct : .palette
    }
  }

  /// The signals that have come, those first that came while a program had the terminal.
  public func takeSignals() -> [ProcessSignal] {
    defer { kept = [] }
    return kept + (signals.map(ProcessSignal.read) ?? [])
  }

  /// Asks the terminal for its size.
  public func measure() -> Size {
    var (rows, columns): (CInt, CInt) = (0, 0)
    term_measure(&rows, &columns)
    let now = Size(rows: Int(rows), columns: Int(columns))
    if now != size {
      size = now
      term_resize(rows, columns)
      forget()
    }
    return now
  }

  /// Forgets what the terminal shows and how it is set: others may have had it.
  public func spoil() {
    term_spoil()
    takesMouse = false
    enter()
  }

  /// Rings the bell.
  public func ring() { send("\u{7}") }

  /// Puts a text into the clipboard, where the terminal lets programs do so.
  public func copy(_ text: String) {
    // OSC 52; terminals bound it, and a longer one would be cut at any byte.
    let bytes = Array(text.prefix(bytes: 74_000).utf8)
    send("\u{1B}]52;c;\(base64(bytes))\u{7}")
  }

  /// Gives the terminal back; its modes and picture are those of before.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    term_close()
    term_signals_close()
    term_show_errors()
  }
}

// MARK: - Drawing

extension CursesScreen {
  /// Draws what changed since the last frame.
  public func show(_ frame: Frame) {
    if tables.isFull { forget() }
    let numbers = tables.numbers(of: frame)
    define(tables.takeNewStyles())
    tables.clusterScalars.withUnsafeBufferPointer { clusters in
      for row in 0..<size.rows {
        draw(row, of: frame, numbers, clusters.baseAddress)
      }
    }
    set(title: frame.title, takesMouse: frame.wantsMouse)
    term_flush(CInt(frame.cursor?.row ?? -1), CInt(frame.cursor?.column ?? 0))
  }

  /// Hands what changed in a row to curses.
  private func draw(
    _ row: Int, of frame: Frame, _ numbers: (styles: [UInt16], clusters: [UInt32]),
    _ clusters: UnsafePointer<UInt32>?
  ) {
    // What the frame does not reach is blank.
    let columns = row < frame.size.rows ? frame.size.columns : 0
    let (source, start) = (row * frame.size.columns, row * size.columns)
    cells.withUnsafeMutableBufferPointer { shown in
      frame.cells.withUnsafeBufferPointer { wanted in
        var (first, last) = (size.columns, -1)
        for column in 0..<size.columns {
          var cell = column < columns ? wanted[source + column] : .blank()
          cell.style = numbers.styles[Int(cell.style)]
          if cell.isCluster { cell.content = numbers.clusters[Int(cell.content)] }
          // A wide letter that the edge of a smaller screen would halve.
          if cell.width == 2, column == size.columns - 1 { cell = .blank(cell.style) }
          guard shown[start + column] != cell else { continue }
          shown[start + column] = cell
          (first, last) = (min(first, column), column)
        }
        guard last >= 0 else { return }
        // A wide letter goes as a whole.
        if shown[start + first].width == 0 { first -= 1 }
        if shown[start + last].width == 2 { last += 1 }
        let changed = UnsafeBufferPointer(shown)[start + first...start + last]
        UnsafeBufferPointer(rebasing: changed).withMemoryRebound(to: term_cell.self) {
          term_put(CInt(row), CInt(first), $0.baseAddress, CInt($0.count), clusters)
        }
      }
    }
  }

  private func define(_ styles: [(number: UInt16, style: Style)]) {
    for (number, style) in styles {
      let shown = style.shown(at: depth)
      term_define(
        number, shown.foreground.cursesNumber, shown.background.cursesNumber,
        UInt32(shown.attributes.rawValue))
    }
  }

  /// The terminal may show anything.
  private func forget() {
    tables.forgetClusters()
    // No cell has this width, so none equals what is to be shown.
    let unknown = Cell("\0", style: 0, width: .max)
    cells = Array(repeating: unknown, count: size.rows * size.columns)
  }
}

// MARK: - Modes

extension CursesScreen {
  /// What is switched on besides what curses does: pastes in brackets.
  private func enter() {
    setFarewell()
    send("\u{1B}[?2004h")
    forget()
  }

  private func set(title: Shown?, takesMouse: Bool) {
    if takesMouse != self.takesMouse {
      self.takesMouse = takesMouse
      send(takesMouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1000l")
    }
    guard title != self.title, let title else { return }
    // The title of before is kept by the terminal, and comes back at the end.
    if self.title == nil { send("\u{1B}[22;2t") }
    self.title = title
    setFarewell()
    send("\u{1B}]2;\(title)\u{7}")
  }

  /// What must be sent when the screen is left, however that happens.
  private func setFarewell() {
    let bytes =
      "\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l" + (title == nil ? "" : "\u{1B}[23;2t")
    term_set_farewell(bytes, bytes.utf8.count)
  }

  private func send(_ bytes: String) { term_send(bytes, bytes.utf8.count) }

  private func leave() {
    term_leave()
    term_show_errors()
  }

  private func comeBack() {
    term_hold_errors()
    term_return()
    (title, takesMouse) = (nil, false)
    _ = measure()
    enter()
  }

  /// Stops the process group and takes the terminal again when it goes on.
  public func suspend() {
    leave()
    term_stop()
    // That it goes on, and how large the window is, is known here.
    kept += takeSignals().filter { $0 != .goOn && $0 != .resized }
    comeBack()
  }

  /// Gives the terminal to a program until it ends.
  public func run(_ program: Program) -> Program.Ending {
    leave()
    defer { comeBack() }
    var arguments = ([program.path] + program.arguments).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let process = term_spawn(program.path, &arguments)
    guard process > 0 else { return .failed(error: -process) }
    return .exited(status: wait(for: process))
  }

  /// The signals that come next, the end of a program among them.
  private func waitForSignals() -> [ProcessSignal] {
    guard let signals else {
      usleep(10_000)
      return []
    }
    var waiting = pollfd(fd: signals, events: Int16(POLLIN), revents: 0)
    poll(&waiting, 1, -1)
    return ProcessSignal.read(from: signals)
  }

  /// Waits for a program that has the terminal, and passes on what ends or stops it.
  private func wait(for process: CInt) -> CInt {
    var status: CInt = 0
    while true {
      switch term_wait(process, &status) {
      case 2: return status
      case 1: term_stop()
      default: break
      }
      for signal in waitForSignals() {
        switch signal {
        case .end(let number) where number != SIGINT:
          kill(process, number)
          kept.append(signal)
        case .stop: term_stop()
        // Ctrl-C is the program's.
        default: break
        }
      }
    }
  }
}
