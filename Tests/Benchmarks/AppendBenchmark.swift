import Desk
import Foundation
import Journal
import Receivables

/// What durability costs beside the disk itself: each append of the journal next to the same bytes
/// that are only appended and synced, and next to SQLite, in turns of an order that changes, since
/// the disk changes its mind every minute.
enum AppendBenchmark {
  static let section = Section(
    name: "append", summary: "durable appends beside the bare disk and SQLite, in turns", run: run)

  @Sendable
  private static func run() throws -> [Measurement] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "verzug-benchmark-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var contest = try Contest(in: folder)
    for round in 0..<400 {
      for size in [1, 100] { try contest.run(size, round) }
    }
    contest.tell()
    return []
  }
}

/// The three ways to write the same, and how long each took.
private struct Contest {
  private let journal: Journal<Receivables.Entry>
  private let segment: String
  private let floor: BareFile
  private let database: SQLiteFile?
  private let entries: [Receivables.Entry]
  private var random = SystemRandomNumberGenerator()
  private var times: [Way: [Int: [Duration]]] = [:]
  /// The bytes of the journal's last batch, by its size.
  private var written: [Int: Int] = [:]
  private let clock = ContinuousClock()

  private enum Way: String, CaseIterable {
    case journal
    case floor
    case database
  }

  private static let stamp = Stamp(
    instant: "2026-11-23T09:00:00.000Z", day: "2026-11-23", user: "anna", command: "benchmark")

  init(in folder: String) throws {
    try Journal<Receivables.Entry>.create(at: folder, as: Self.stamp)
    journal = try Journal<Receivables.Entry>(at: folder) { _ in }
    segment = folder + "/journal-0001.jsonl"
    floor = try BareFile(folder + "/floor")
    database = try SQLiteFile(folder + "/database")
    if database == nil { print("no libsqlite3.so.0 here: SQLite is not measured") }
    entries = try BookEvents(count: 1_000, first: 2).entries
  }

  /// One batch each way, of as many bytes as the journal wrote of such a batch last.
  mutating func run(_ size: Int, _ round: Int) throws {
    let start = round * size % (entries.count - size)
    let batch = Array(entries[start..<start + size])
    if written[size] == nil { _ = try append(batch) }
    for way in Way.allCases.shuffled(using: &random) {
      let bytes = written[size] ?? 0
      let duration: Duration
      switch way {
      case .journal: duration = try append(batch)
      case .floor: duration = try clock.measure { try floor.append(bytes) }
      case .database:
        guard let database else { continue }
        duration = try clock.measure { try database.append(size, bytes: bytes / size) }
      }
      times[way, default: [:]][size, default: []].append(duration)
    }
  }

  private mutating func append(_ batch: [Receivables.Entry]) throws -> Duration {
    let before = try floor.size(of: segment)
    let duration = try clock.measure {
      _ = try journal.append(as: Self.stamp) { _, _ in batch }
    }
    written[batch.count] = try floor.size(of: segment) - before
    return duration
  }

  func tell() {
    let base = median(.floor, 1)
    for size in [1, 100] {
      let (ours, bare) = (median(.journal, size), median(.floor, size))
      print(
        "batch of \(size): \(ours) µs, the bare disk \(bare) µs, ratio \(ratio(ours, bare)); "
          + "against one bare append \(ratio(ours, base))")
      guard database != nil else { continue }
      let theirs = median(.database, size)
      print(
        "  SQLite (WAL, synchronous=FULL): \(theirs) µs, ratio \(ratio(theirs, bare)); "
          + "ours against it \(ratio(ours, theirs))")
    }
    print("")
  }

  private func median(_ way: Way, _ size: Int) -> Int { Self.median(times[way]?[size] ?? []) }

  /// Microseconds of the middle one.
  private static func median(_ durations: [Duration]) -> Int {
    let sorted = durations.sorted()
    return sorted.isEmpty ? 0 : Int(sorted[sorted.count / 2] / .microseconds(1))
  }

  private func ratio(_ left: Int, _ right: Int) -> String {
    let hundredths = left * 100 / max(right, 1)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

/// A file that is only appended to and synced.
private final class BareFile {
  private let file: Int32

  init(_ path: String) throws {
    file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw POSIXError(.EIO) }
  }

  deinit { close(file) }

  func append(_ count: Int) throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: count)
    guard write(file, bytes, count) == count, fdatasync(file) == 0 else { throw POSIXError(.EIO) }
  }

  func size(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return attributes[.size] as? Int ?? 0
  }
}
