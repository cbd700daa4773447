import Desk
import Foundation
import Journal
import Receivables

/// What durability costs beside the disk itself: each append of the journal next to the same bytes
/// that are only appended and synced, in turns, since the disk changes its mind every minute.
enum AppendBenchmark {
  static let section = Section(
    name: "append", summary: "durable appends beside the bare disk, in turns", run: run)

  @Sendable
  private static func run() throws -> [Measurement] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "verzug-benchmark-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let stamp = Stamp(
      instant: "2026-11-23T09:00:00.000Z", day: "2026-11-23", user: "anna", command: "benchmark")
    try Journal<Receivables.Entry>.create(at: folder, as: stamp)
    let journal = try Journal<Receivables.Entry>(at: folder) { _ in }
    let floor = try BareFile(folder + "/floor")
    let entries = try BookEvents(count: 1_000, first: 2).entries
    var journalTimes: [Int: [Duration]] = [:]
    var floorTimes: [Int: [Duration]] = [:]
    let clock = ContinuousClock()
    for round in 0..<400 {
      for size in [1, 100] {
        let start = round * size % (entries.count - size)
        let batch = Array(entries[start..<start + size])
        let before = try floor.size(of: folder + "/journal-0001.jsonl")
        journalTimes[size, default: []].append(
          try clock.measure { _ = try journal.append(as: stamp) { _, _ in batch } })
        let bytes = try floor.size(of: folder + "/journal-0001.jsonl") - before
        floorTimes[size, default: []].append(try clock.measure { try floor.append(bytes) })
      }
    }
    let base = median(floorTimes[1] ?? [])
    for size in [1, 100] {
      let (ours, bare) = (median(journalTimes[size] ?? []), median(floorTimes[size] ?? []))
      print(
        "batch of \(size): \(ours) µs, the bare disk \(bare) µs, ratio \(ratio(ours, bare)); "
          + "against one bare append \(ratio(ours, base))")
    }
    print("")
    return []
  }

  /// Microseconds of the middle one.
  private static func median(_ durations: [Duration]) -> Int {
    let sorted = durations.sorted()
    return sorted.isEmpty ? 0 : Int(sorted[sorted.count / 2] / .microseconds(1))
  }

  private static func ratio(_ left: Int, _ right: Int) -> String {
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
