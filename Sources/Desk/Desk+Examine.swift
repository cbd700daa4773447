public import Journal
public import Wording
import Receivables

extension Desk {
  /// Examines every line and every document of a book.
  ///
  /// - Parameters:
  ///   - folder: Where it stands.
  ///   - witness: A digest that was noted elsewhere.
  ///   - files: The disk.
  /// - Returns: What was found.
  /// - Throws: `BookFault` where it cannot be read at all.
  public static func examine(
    _ folder: String, witness: String? = nil, files: FileSystem = .system
  ) throws(BookFault) -> Examination {
    var folding = Folding()
    var clock: [BookFinding] = []
    let verdict: Verdict
    do {
      verdict = try Journal<Entry>.verify(
        at: folder, witness: witness.map { Digest($0) ?? .none }, files: files
      ) { entry in
        let before = folding.book.clock.stepsBack.count
        folding.take(entry)
        guard let step = folding.book.clock.stepsBack.dropFirst(before).first else { return }
        clock.append(
          .clockBack(line: entry.place.description, seconds: step.milliseconds / 1_000))
      }
    } catch {
      throw BookFault(error)
    }
    var findings: [BookFinding] = []
    if let damage = verdict.damage ?? folding.broken {
      findings.append(.damaged(BookDamage(damage)))
    }
    findings += verdict.foreign.map { .newer(line: $0.description) }
    findings += verdict.unexplained.map { .unexplained(line: $0.description) }
    if verdict.holdsWitness == false { findings.append(.withoutWitness) }
    if verdict.unfinished > 0 { findings.append(.unfinished(bytes: verdict.unfinished)) }
    if !verdict.isKept { findings.append(.unreliableDisk) }
    findings += clock
    return Examination(
      entries: verdict.entries, files: verdict.segments, witness: verdict.head.text,
      findings: findings)
  }
}

/// What an examination of a book found.
public struct Examination: Sendable, Hashable {
  /// How many entries are right.
  public let entries: UInt64
  /// How many files they stand in.
  public let files: Int
  /// What stands for all of them, to be noted elsewhere.
  public let witness: String
  /// What is to be said.
  public let findings: [BookFinding]

  /// Whether nothing is wrong.
  public var isClean: Bool { findings.allSatisfy(\.isHarmless) }
}
