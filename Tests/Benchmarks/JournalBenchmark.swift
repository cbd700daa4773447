import Desk
import Foundation
import Journal
import Receivables

/// How long a book takes to be opened and examined, by its size.
enum JournalBenchmark {
  static let section = Section(
    name: "journal", summary: "a book on disk: opened and examined, ten entries a debtor", run: run)

  @Sendable
  private static func run() throws -> [Measurement] {
    var measurements: [Measurement] = []
    for debtors in [1_000, 10_000, 100_000] {
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "verzug-benchmark-\(UUID().uuidString)").path
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let count = debtors * 10
      let bytes = try write(count, to: folder)
      let user = try UserName("anna")
      let before = BookBenchmark.residentBytes()
      let desk = try Desk(at: folder, user: user)
      let memory = BookBenchmark.residentBytes() - before
      consume(desk)
      print("\(debtors) debtors: \(bytes >> 20) MiB on disk, \(memory >> 20) MiB in memory")
      let runs = debtors > 10_000 ? 3 : 7
      measurements.append(
        try Measurement("open \(debtors)", amount: Double(count), unit: "entries", runs: runs) {
          consume(try Desk(at: folder, user: user))
        })
      try Desk(at: folder, user: user).keepSnapshot()
      measurements.append(
        try Measurement(
          "open \(debtors) with snapshot", amount: Double(count), unit: "entries", runs: runs
        ) { consume(try Desk(at: folder, user: user)) })
      measurements.append(
        try Measurement(
          "examine \(debtors)", amount: Double(bytes) / 1e6, unit: "MB", runs: runs
        ) { consume(try Journal<Receivables.Entry>.verify(at: folder)) })
    }
    print("")
    return measurements
  }

  /// Writes a journal of so many entries, and tells its size in bytes.
  static func write(_ count: Int, to folder: String) throws -> Int {
    var files = FileSystem.system
    files.sync = { _ in }
    let stamp = Stamp(
      instant: "2026-11-23T09:00:00.000Z", day: "2026-11-23", user: "anna", command: "benchmark")
    try Journal<Receivables.Entry>.create(at: folder, as: stamp, files: files)
    let journal = try Journal<Receivables.Entry>(at: folder, files: files) { _ in }
    let entries = try BookEvents(count: count, first: 2).entries
    var rest = entries[...]
    while !rest.isEmpty {
      let batch = Array(rest.prefix(10))
      rest = rest.dropFirst(10)
      _ = try journal.append(as: stamp) { _, _ in batch }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try names.filter { $0.hasPrefix("journal-") }.reduce(0) { sum, name in
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
      return sum + (attributes[.size] as? Int ?? 0)
    }
  }
}
