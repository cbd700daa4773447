import Desk
import Foundation
import Receivables

/// How long `verzug queue` takes as a whole process, beside `sqlite3` on a table that was made before.
enum ProcessBenchmark {
  static let section = Section(
    name: "process", summary: "verzug queue of 20 000 debtors as a process, beside sqlite3",
    run: run)

  @Sendable
  private static func run() throws -> [Measurement] {
    let verzug = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "verzug").path
    guard FileManager.default.isExecutableFile(atPath: verzug) else {
      print("left out: verzug is not built beside this program")
      return []
    }
    let sample = try SampleFolder(debtors: 20_000)
    defer { sample.remove() }
    let queue = ["queue", "--json", "--limit", "50", "--book", sample.path]
    let heads = sample.path + "/snapshot-heads"
    func ask() throws { try execute(verzug, queue, at: "\(sample.day)T09:00:00Z") }
    let kept = "verzug queue, as it was kept"
    var measurements = [
      try Measurement("verzug queue, all ranked", amount: 1, unit: "queue", floor: kept, runs: 3) {
        try? FileManager.default.removeItem(atPath: heads)
        try ask()
      },
      try Measurement(kept, amount: 1, unit: "queue") { try ask() },
    ]
    let database = sample.path + ".sqlite"
    defer { try? FileManager.default.removeItem(atPath: database) }
    guard let sqlite = path(of: "sqlite3") else {
      print("sqlite3 is not installed")
      return measurements
    }
    let statements = sample.path + ".sql"
    defer { try? FileManager.default.removeItem(atPath: statements) }
    try table(of: try sample.desk().book.queue(on: sample.day))
      .write(toFile: statements, atomically: false, encoding: .utf8)
    try execute(sqlite, [database, ".read \(statements)"])
    measurements.append(
      try Measurement("sqlite3 on a table", amount: 1, unit: "queue", floor: kept) {
        try execute(sqlite, ["-readonly", database, question])
      })
    return measurements
  }

  /// Runs a program to its end; what it prints goes nowhere.
  static func execute(
    _ program: String, _ arguments: [String], at instant: String? = nil
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    var environment = ProcessInfo.processInfo.environment
    environment["VERZUG_CLOCK"] = instant
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw ProcessFault(program: program, status: process.terminationStatus)
    }
  }

  static func path(of program: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// A program that failed.
struct ProcessFault: Error {
  let program: String
  let status: Int32
}

// MARK: - The same as tables

extension ProcessBenchmark {
  /// What the queue says: the first rows, how many there are, the groups, and the money that rests.
  private static let question = """
    SELECT debtor, name, lane, class, points, reasons, collectible, level, step FROM queue
      ORDER BY lane, points DESC, collectible DESC, oldest, debtor LIMIT 50;
    SELECT lane, count(*) FROM queue GROUP BY lane;
    SELECT step, level, count(*), sum(collectible) FROM queue WHERE lane = 4 GROUP BY step, level;
    SELECT kind, count(DISTINCT debtor), sum(money) FROM gates GROUP BY kind;
    """

  /// Statements that make the tables of a queue, each with the index that its question wants.
  private static func table(of queue: Queue) -> String {
    var lines = [
      "BEGIN;",
      """
      CREATE TABLE queue (debtor TEXT PRIMARY KEY, name TEXT, lane INT, class TEXT, points INT, \
      reasons TEXT, collectible INT, oldest INT, level INT, step TEXT);
      """,
      "CREATE TABLE gates (kind TEXT, debtor TEXT, money INT);",
    ]
    for standing in queue.rows + Array(queue.gated) {
      let texts = [
        standing.debtor.text, standing.name?.text ?? "", "\(standing.lane?.rawValue ?? 7)",
        standing.rank.rawValue, "\(standing.points.total)",
        standing.reasons.map(\.code).joined(separator: " "), "\(standing.collectible.minor)",
        "\(standing.oldestDue?.number ?? 0)", "\(standing.level)", standing.step?.code ?? "",
      ]
      lines.append("INSERT INTO queue VALUES (\(texts.map(quoted).joined(separator: ",")));")
      for gate in standing.gates {
        let texts = [gate.kind.rawValue, standing.debtor.text, "\(gate.money.minor)"]
        lines.append("INSERT INTO gates VALUES (\(texts.map(quoted).joined(separator: ",")));")
      }
    }
    lines += [
      "CREATE INDEX ranked ON queue (lane, points DESC, collectible DESC, oldest, debtor);",
      "CREATE INDEX kinds ON gates (kind, debtor, money);", "COMMIT;",
    ]
    return lines.joined(separator: "\n")
  }

  private static func quoted(_ text: String) -> String {
    "'\(text.replacing("'", with: "''"))'"
  }
}
