import CursesFloor
import Foundation
import Terminal

/// How fast frames reach a terminal and keys a program, beside ncurses without us.
enum TerminalBenchmark {
  static let section = Section(
    name: "terminal", summary: "frames and keys: drawn, decoded, first seen", run: run)

  @Sendable
  private static func run() throws -> [Measurement] {
    var measurements: [Measurement] = []
    for (rows, columns) in [(24, 80), (50, 200)] {
      let size = "\(columns)×\(rows)"
      let floors = try floors(rows, columns, size)
      measurements += floors
      measurements += try ours(rows, columns, size, beside: floors)
    }
    return measurements + [decoding()] + (try starts())
  }

  /// So many pictures make one run.
  private static let rounds = 200

  // MARK: - Drawing

  private static func floors(_ rows: Int, _ columns: Int, _ size: String) throws -> [Measurement] {
    let sink = try TerminalSink(rows: rows, columns: columns)
    defer { sink.end() }
    guard floor_open("xterm-256color", sink.slave, sink.slave) != 0 else {
      throw POSIXError(.ENODEV)
    }
    defer { floor_close() }
    var seed: Int32 = 0
    return [
      measured("ncurses, repaint \(size)", sink) {
        seed += 1
        floor_draw(Int32(rows), Int32(columns), seed)
      },
      measured("ncurses, cursor move \(size)", sink) {
        seed += 1
        floor_move(seed % 20, (seed + 1) % 20, Int32(columns))
      },
    ]
  }

  private static func ours(
    _ rows: Int, _ columns: Int, _ name: String, beside floors: [Measurement]
  ) throws -> [Measurement] {
    let sink = try TerminalSink(rows: rows, columns: columns)
    defer { sink.end() }
    let kind = TerminalKind({ $0 == "TERM" ? "xterm-256color" : nil })
    let screen = try CursesScreen(
      kind, input: sink.slave, output: sink.slave, handlesSignals: false)
    defer { screen.close() }
    let size = Size(rows: rows, columns: columns)
    var seed = 0
    return [
      measured("repaint \(name)", sink, floor: floors[0].name) {
        seed += 1
        screen.show(picture(size, seed, bar: nil))
      },
      measured("cursor move \(name)", sink, floor: floors[1].name) {
        seed += 1
        screen.show(picture(size, 0, bar: seed % 20))
      },
      measured("unchanged \(name)", sink) { screen.show(picture(size, 0, bar: 0)) },
      measured("compose \(name)", sink) { consume(picture(size, 0, bar: 0)) },
    ]
  }

  /// A picture of which another seed changes every cell, with a bar in one row.
  private static func picture(_ size: Size, _ seed: Int, bar: Int?) -> Frame {
    let styles = [Style.plain, Style(.ansi(.red))]
    return Frame(size) { painter in
      for row in 0..<size.rows {
        for start in stride(from: 0, to: size.columns, by: 20) {
          painter.write(
            words[(row * 3 + start + seed * 7) % 26], at: Point(row: row, column: start),
            styles[start / 20 % 2])
        }
      }
      if let bar {
        painter.restyle(
          Rect(row: bar, column: 0, rows: 1, columns: size.columns), Style(.reverse))
      }
    }
  }

  /// Twenty letters in an order that nothing is saved by moving them, from each letter on.
  private static let words: [String] = (0..<26).map { first in
    String(decoding: (0..<20).map { UInt8(97 + (first + $0 * $0) % 26) }, as: UTF8.self)
  }

  /// Measures one picture after the other, with the bytes that one of them takes.
  private static func measured(
    _ name: String, _ sink: TerminalSink, floor: String? = nil, draw: () -> Void
  ) -> Measurement {
    draw()
    draw()
    sink.settle()
    let before = sink.bytes
    for _ in 0..<20 { draw() }
    sink.settle()
    let bytes = (sink.bytes - before) / 20
    return Measurement(
      "\(name), \(bytes) bytes", amount: Double(rounds), unit: "frames", floor: floor
    ) { for _ in 0..<rounds { draw() } }
  }

  // MARK: - Keys

  private static func decoding() -> Measurement {
    let keys = ["j", "ü", "\u{1B}[A", "\u{1B}[1;5C", "\r", "\u{1B}OP", "€", "k"]
    let bytes = (0..<1_000).flatMap { _ in keys.flatMap { Array($0.utf8) } }
    return Measurement("decode", amount: 8_000, unit: "keys") {
      var decoder = Decoder()
      consume(decoder.decode(opaque(bytes)).count)
    }
  }

  // MARK: - Starting

  private static func starts() throws -> [Measurement] {
    let programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    func first(_ program: String, floor: String? = nil) throws -> Measurement {
      let path = programs.appending(path: program)
      // How many bytes the first frame has, from one start that is given time.
      let bytes = try start(path) { sink in
        usleep(500_000)
        sink.settle()
      }
      return try Measurement(
        "first frame, \(program) 80×24, \(bytes) bytes", amount: 1, unit: "start", floor: floor,
        runs: 30
      ) {
        _ = try start(path) { sink in
          let limit = ContinuousClock.now + .seconds(5)
          while sink.bytes < bytes, ContinuousClock.now < limit {}
        }
      }
    }
    let floor = try first("BareCurses")
    return [floor, try first("Probe", floor: floor.name)]
  }

  /// Starts a program on a terminal, waits for what it draws, and ends it.
  ///
  /// - Returns: How many bytes came meanwhile.
  private static func start(_ program: URL, wait: (TerminalSink) -> Void) throws -> Int {
    let sink = try TerminalSink(rows: 24, columns: 80)
    let process = Process()
    process.executableURL = program
    process.environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
    let terminal = FileHandle(fileDescriptor: sink.slave)
    (process.standardInput, process.standardOutput) = (terminal, terminal)
    process.standardError = FileHandle.nullDevice
    try process.run()
    wait(sink)
    let bytes = sink.bytes
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    sink.end()
    return bytes
  }
}
