import Desk
import Foundation
import Receivables

/// The built workbench on a terminal: what is seen first, and what a key costs until its last byte.
enum WorkbenchBenchmark {
  static let section = Section(
    name: "workbench",
    summary: "first frames and keys of the workbench, up to 100 000 debtors", run: run
  )

  @Sendable
  private static func run() throws -> [Measurement] {
    try [180, 10_000, 100_000].flatMap { try measurements(debtors: $0) }
  }

  private static func measurements(debtors: Int) throws -> [Measurement] {
    let book = FileManager.default.temporaryDirectory
      .appending(path: "verzug-workbench-\(ProcessInfo.processInfo.processIdentifier)-\(debtors)")
    defer { try? FileManager.default.removeItem(at: book) }
    let day = try Day(year: 2026, month: 11, day: 25)
    try DemoBook(on: day, debtors: debtors).make(at: book.path, user: UserName("anna"))
    // The first start keeps what the next ones read.
    _ = try starts(book, runs: 1)
    let (first, queue) = try starts(book, runs: 5)
    return [
      Measurement("first frame, \(debtors) debtors", unit: "start", first),
      Measurement("queue on the screen, \(debtors)", unit: "start", queue),
    ] + (try keys(book, debtors))
  }

  /// How long it takes from the start of the process to its first bytes, and until it is still.
  private static func starts(
    _ book: URL, runs: Int
  ) throws -> (first: [Duration], queue: [Duration]) {
    var (first, queue): ([Duration], [Duration]) = ([], [])
    for _ in 0..<runs {
      let seat = try Seat(book)
      defer { seat.leave() }
      let (shown, whole) = seat.waitForQueue()
      first.append(shown)
      queue.append(whole)
    }
    return (first, queue)
  }

  private static func keys(_ book: URL, _ debtors: Int) throws -> [Measurement] {
    let seat = try Seat(book)
    defer { seat.leave() }
    _ = seat.waitForQueue()
    seat.press("8")
    let series: [(String, [String])] = [
      ("cursor down", Array(repeating: "\u{1B}[B", count: 60)),
      ("another lane", ["4", "8", "7", "1", "2", "8"]),
      ("open and leave a case", Array(repeating: ["\r", "q"], count: 15).flatMap(\.self)),
      ("a letter of a filter", ["/", "a", "n", "n", "a", "\u{7F}", "\u{7F}", "o", "l"]),
    ]
    return series.map { name, keys in
      let durations = keys.map { seat.press($0) }.sorted()
      let p95 = durations[durations.count * 95 / 100]
      let milliseconds = Int((p95 / .microseconds(10)).rounded())
      return Measurement(
        "\(name), \(debtors), p95 \(milliseconds / 100).\(milliseconds % 100 < 10 ? "0" : "")\(milliseconds % 100) ms",
        unit: "key", durations)
    } + [
      Measurement("memory of \(debtors): \(seat.memory) MB", unit: "–", [.seconds(1)])
    ]
  }

  /// The workbench as a process on a terminal.
  private final class Seat {
    private let sink: TerminalSink
    private let process = Process()
    private let start: ContinuousClock.Instant

    init(_ book: URL) throws {
      sink = try TerminalSink(rows: 24, columns: 80)
      process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appending(path: "verzug")
      process.arguments = ["work", "--book", book.path]
      process.environment = [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "VERZUG_CLOCK": "2026-11-25T09:00:00Z",
        "HOME": book.path, "XDG_STATE_HOME": book.path + "/state",
      ]
      let terminal = FileHandle(fileDescriptor: sink.slave)
      (process.standardInput, process.standardOutput) = (terminal, terminal)
      process.standardError = FileHandle.nullDevice
      start = .now
      try process.run()
    }

    /// Waits for the first bytes, and until nothing has come for half a second.
    func waitForQueue() -> (first: Duration, queue: Duration) {
      while sink.bytes == 0, .now - start < .seconds(60) { usleep(500) }
      let first = ContinuousClock.now - start
      while .now - sink.last < .milliseconds(500), .now - start < .seconds(60) { usleep(2_000) }
      return (first, sink.last - start)
    }

    /// Presses a key, and says how long it took until the last byte that it caused.
    @discardableResult
    func press(_ key: String) -> Duration {
      let (begin, before) = (ContinuousClock.now, sink.bytes)
      sink.type(key)
      while sink.bytes == before, .now - begin < .milliseconds(500) {}
      while .now - sink.last < .milliseconds(15) { usleep(500) }
      return max(.zero, sink.last - begin)
    }

    /// The most memory that it had, in megabytes.
    var memory: Int {
      let path = "/proc/\(process.processIdentifier)/status"
      let lines = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      let line = lines.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
      return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1_024
    }

    func leave() {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      sink.end()
    }
  }
}
