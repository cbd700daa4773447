/// What an examination of a journal found.
public struct Verdict: Sendable, Hashable {
  /// How many entries are right, those of the journal itself included.
  public internal(set) var entries: UInt64 = 0
  /// What stands for all of them: the witness to note elsewhere.
  public internal(set) var head = Digest.none
  /// How many files it has.
  public internal(set) var segments = 0
  /// The bytes behind the last whole batch, which were never acknowledged; the next writer leaves
  /// them where they are and begins a new file.
  public internal(set) var unfinished = 0
  /// Where it is broken.
  public internal(set) var damage: Damage?
  /// Lines of kinds that this version does not know.
  public internal(set) var foreign: [Place] = []
  /// Lines whose payload was removed.
  public internal(set) var redacted = 0
  /// Lines whose payload is gone without an entry that says so.
  public internal(set) var unexplained: [Place] = []
  /// Whether the witness stands in the journal; nothing where none was named.
  public internal(set) var holdsWitness: Bool?
  /// Whether the disk under it keeps what was synced, and locks hold there.
  public internal(set) var isKept = true

  /// Whether nothing is wrong.
  public var isClean: Bool {
    damage == nil && foreign.isEmpty && unexplained.isEmpty && holdsWitness != false
  }
}

extension Journal {
  /// Examines every line of a journal.
  ///
  /// - Parameters:
  ///   - folder: Where it stands.
  ///   - witness: A digest that was noted elsewhere: without one, entries that were cut off at the
  ///     end of a batch cannot be missed.
  ///   - files: The disk.
  ///   - each: Is told each entry.
  /// - Returns: What was found.
  /// - Throws: `JournalFault` where it cannot be read at all.
  public static func verify(
    at folder: String, witness: Digest? = nil, files: FileSystem = .system,
    each: (Sealed<Entry>) -> Void = { _ in }
  ) throws(JournalFault) -> Verdict {
    var verdict = Verdict()
    var removed: [(number: UInt64, place: Place)] = []
    var explained: Set<UInt64> = []
    verdict.holdsWitness = witness.map { _ in false }
    let journal = try Journal(at: folder, files: files) { entry in
      if entry.digest == witness { verdict.holdsWitness = true }
      switch entry.content {
      case .foreign: verdict.foreign.append(entry.place)
      case .redacted: removed.append((entry.number, entry.place))
      case .own(.redacted(let entries, _)): explained.formUnion(entries)
      case .own, .entry: break
      }
      each(entry)
    }
    let (_, tail) = try journal.scan(from: journal.position) { _ in }
    switch tail {
    case .clean: break
    case .unfinished(let bytes): verdict.unfinished = bytes
    case .damaged(let damage): verdict.damage = damage
    }
    if case .damaged(let damage)? = journal.readOnly { verdict.damage = verdict.damage ?? damage }
    verdict.isKept = journal.isKept
    verdict.entries = journal.position.number
    verdict.head = journal.position.digest
    verdict.segments = journal.position.segment
    verdict.redacted = removed.count
    verdict.unexplained = removed.filter { !explained.contains($0.number) }.map(\.place)
    return verdict
  }
}
