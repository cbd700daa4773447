import Foundation
import Journal
import Seeding
import Synchronization
import Testing

/// Processes that die anywhere, on a machine whose power fails anywhere: each state that the disk
/// can then have must hold everything that was acknowledged.
@Suite("The power fails")
struct ReplayTests {
  static let isLong = ProcessInfo.processInfo.environment["VERZUG_LONG"] != nil
  static let seed =
    ProcessInfo.processInfo.environment["VERZUG_SEED"].flatMap(UInt64.init)
    ?? (isLong ? UInt64.random(in: .min ... .max) : 1)

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `nothing acknowledged is lost in any state of the disk`(part: UInt64) throws {
    let count = Self.isLong ? 10_000 : 5_000
    #expect(try Self.states(count, syncs: true, seed: Self.seed &+ part) == 0)
  }

  @Test func `a disk that ignores syncs is noticed, so that the test can fail`() throws {
    #expect(try Self.states(500, syncs: false, seed: Self.seed) > 50)
  }

  /// Runs through so many states, and counts those in which something is missing.
  private static func states(_ count: Int, syncs: Bool, seed: UInt64) throws -> Int {
    var random = SplitMix64(seed: seed)
    var lost = 0
    var seen = 0
    while seen < count {
      var disk = MemoryDisk()
      var acknowledged: [String] = []
      var next = 0
      disk.state.withLock { $0.syncs = syncs }
      guard (try? Journal<Note>.create(at: "/b", as: .test(), files: disk.files)) != nil else {
        continue
      }
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        // One process writes until it dies.
        disk.fail(
          at: disk.calls + Int.random(in: 1...60, using: &random),
          with: Bool.random(using: &random)
            ? .kill : .shortAndKill(percent: Int.random(in: 1...99, using: &random)))
        let journal = try? texts(at: "/b", disk.files).0
        for _ in 0..<12 {
          guard let journal, !disk.state.withLock({ $0.isDead }) else { break }
          let batch = (0..<Int.random(in: 1...3, using: &random)).map { "\(next)-\($0)" }
          next += 1
          guard
            (try? journal.append(as: .test(), patience: .zero) { _, _ in batch.map { Note($0) } })
              != nil
          else { break }
          acknowledged += batch
        }
        for _ in 0..<5 {
          seen += 1
          let state = disk.reviveAfterPowerLoss(using: &random)
          if !holds(acknowledged, state) { lost += 1 }
        }
        disk =
          Int.random(in: 0..<4, using: &random) == 0
          ? disk.reviveAfterPowerLoss(using: &random) : disk.reviveAfterKill()
        if !syncs { break }
      }
    }
    print("replay, \(syncs ? "" : "without syncs, ")seed \(seed): \(seen) states, \(lost) lost")
    return lost
  }

  /// Whether all that was acknowledged is there in its order, and the journal can be written to.
  private static func holds(_ acknowledged: [String], _ disk: MemoryDisk) -> Bool {
    guard let (journal, found) = try? texts(at: "/b", disk.files), journal.readOnly == nil else {
      return false
    }
    var rest = acknowledged[...]
    for text in found where text == rest.first { rest = rest.dropFirst() }
    guard rest.isEmpty else { return false }
    return (try? journal.append(as: .test()) { _, _ in [Note("after")] }) != nil
  }
}
