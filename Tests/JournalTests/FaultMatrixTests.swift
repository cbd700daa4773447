import Glibc
import Journal
import Seeding
import Synchronization
import Testing

/// Every call to the disk fails once, in every way: nothing acknowledged may be lost, nothing
/// refused may appear, and the next process must be able to work.
@Suite("A disk that fails")
struct FaultMatrixTests {
  static let faults: [DiskFault] =
    [.kill]
    + [EIO, ENOSPC, EDQUOT, EMFILE, EROFS].map(DiskFault.refused)
    + [.refusedForEver(ENOSPC), .refusedForEver(EIO)]
    + [1, 50, 99].flatMap { [.short(percent: $0), .shortAndKill(percent: $0)] }

  /// What the journal is like before.
  enum Start: String, CaseIterable {
    case fresh, filled, restarted, full
    /// A writer died in the middle of a line, and the machine went on.
    case unacknowledged
    /// The power failed in the middle of a line, or behind one.
    case torn, tornLine

    var hasRestarted: Bool { [.restarted, .torn, .tornLine].contains(self) }
  }

  /// What is done.
  enum Deed: String, CaseIterable { case append, batch, big }

  @Test(arguments: Start.allCases, Deed.allCases)
  func `nothing acknowledged is lost, and nothing refused appears`(
    start: Start, deed: Deed
  ) throws {
    var random = SplitMix64(seed: 7)
    var cases = 0
    let clean = try Self.prepared(start)
    let begin = clean.calls
    _ = Self.run(deed, on: clean)
    let span = clean.calls - begin
    #expect(span > 8)
    for call in 1...span + 2 {
      for fault in Self.faults {
        let disk = try Self.prepared(start)
        let acknowledged = try Self.known(disk.reviveAfterKill())
        disk.fail(at: disk.calls + call, with: fault)
        let (outcome, added) = Self.run(deed, on: disk)
        let context = "\(start) \(deed): call \(call), \(fault), \(outcome)"
        for after in [
          disk.reviveAfterKill(), disk.reviveAfterPowerLoss(using: &random),
          disk.reviveAfterPowerLoss(using: &random),
        ] {
          cases += 1
          let (journal, found) = try texts(at: "/b", after.files)
          #expect(journal.readOnly == nil, "\(context)")
          switch outcome {
          case .done: #expect(found == acknowledged + added, "\(context)")
          case .refused: #expect(found == acknowledged, "\(context)")
          case .unknown:
            #expect(found == acknowledged || found == acknowledged + added, "\(context)")
          }
          _ = try journal.append(as: .test()) { news, _ in [Note("next")] }
          let lost = after.reviveAfterPowerLoss(using: &random)
          let (last, then) = try texts(at: "/b", lost.files)
          #expect(last.readOnly == nil, "\(context), then")
          let kept = [acknowledged, acknowledged + added].map { $0 + ["next"] }
          #expect(kept.contains(then), "\(context), then")
        }
      }
    }
    print("fault matrix, \(start) \(deed): \(cases) cases over \(span) calls")
  }

  enum Outcome { case done, refused, unknown }

  private static func prepared(_ start: Start) throws -> MemoryDisk {
    var disk = MemoryDisk()
    try Journal<Note>.create(at: "/b", as: .test(), files: disk.files)
    let (journal, _) = try texts(at: "/b", disk.files)
    let count = start == .fresh ? 0 : start == .full ? 6 : 2
    for number in 0..<count {
      _ = try journal.append(as: .test()) { _, _ in [Note("old \(number)")] }
    }
    if start.hasRestarted {
      var random = SplitMix64(seed: 1)
      disk = disk.reviveAfterPowerLoss(using: &random)
    }
    let path = "/b/journal-0001.jsonl"
    let bytes = disk.bytes(path) ?? []
    if [.torn, .unacknowledged].contains(start) {
      disk.set(path, bytes + Array("{\"v\":1,\"s\":4,".utf8))
    }
    if start == .tornLine { disk.set(path, bytes + Array("{\"v\":1,\"s\":4,\n".utf8)) }
    return disk
  }

  private static func known(_ disk: MemoryDisk) throws -> [String] {
    try texts(at: "/b", disk.files).1
  }

  private static func run(_ deed: Deed, on disk: MemoryDisk) -> (Outcome, [String]) {
    let added: [String] =
      switch deed {
      case .append: ["new"]
      case .batch: ["new 1", "new 2", "new 3"]
      case .big: ["new 1", String(repeating: "x", count: 3_000)]
      }
    do {
      let (journal, _) = try texts(at: "/b", disk.files)
      _ = try journal.append(as: .test(), patience: .zero) { _, _ in added.map { Note($0) } }
      return (.done, added)
    } catch JournalFault.readOnly(.disk) {
      return (.unknown, added)
    } catch {
      return (disk.state.withLock { $0.isDead } ? .unknown : .refused, added)
    }
  }
}
