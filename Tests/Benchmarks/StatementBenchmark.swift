import Foundation
import Interchange
import Receivables

/// How fast statements of banks are read, beside `xmllint` and `wc` on the same files.
enum StatementBenchmark {
  static let section = Section(
    name: "statements", summary: "50 MB of camt.053.001.08 and 20 MB of MT940, read as streams",
    run: run)

  @Sendable
  private static func run() throws -> [Measurement] {
    let camt = try StatementFiles.camt(megabytes: 50)
    defer { camt.remove() }
    let mt940 = try StatementFiles.mt940(megabytes: 20)
    defer { mt940.remove() }
    return try measure("camt.053", camt, beside: ["xmllint": ["--stream", "--noout"], "wc": []])
      + measure("MT940", mt940, beside: ["wc": []])
  }

  private static func measure(
    _ name: String, _ file: StatementFiles, beside programs: KeyValuePairs<String, [String]>
  ) throws -> [Measurement] {
    let megabytes = Double(file.size) / 1e6
    let floor = programs.first.map { "\($0.key), \(name)" }
    let before = PeakMemory.reset()
    var measurements = [
      try Measurement(name, amount: megabytes, unit: "MB", floor: floor, runs: 5) {
        try read(file)
      }
    ]
    if let before, let peak = PeakMemory.now() {
      print("\(name): \(peak >> 10) MiB at most, \(before >> 10) MiB before")
    }
    for (program, arguments) in programs {
      guard let path = ProcessBenchmark.path(of: program) else {
        print("\(program) is not installed")
        continue
      }
      measurements.append(
        try Measurement("\(program), \(name)", amount: megabytes, unit: "MB", runs: 5) {
          try ProcessBenchmark.execute(path, arguments + [file.path])
        })
    }
    return measurements
  }

  private static func read(_ file: StatementFiles) throws {
    var statements = try StatementFile(FileSource(file.path))
    var count = 0
    let findings = statements.read { part in
      switch part {
      case .movement: count += 1
      case .statement(let statement, let found):
        precondition(statement.movements == count && found.isEmpty, "\(found.prefix(3))")
      case .file: break
      }
    }
    precondition(findings.isEmpty, "\(findings)")
    consume(count)
  }
}

/// The most memory of this process, in KiB, as Linux counts it.
enum PeakMemory {
  /// Begins to count anew; what is used now.
  static func reset() -> Int? {
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    return now()
  }

  static func now() -> Int? {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }
}
