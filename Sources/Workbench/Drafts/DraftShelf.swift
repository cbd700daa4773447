import Desk
import Receivables
import Wording

/// The folder in which what was typed and not saved outlives the workbench: a file for each form of
/// a debtor, for the person alone.
///
/// Another workbench of the same person may keep its drafts in the same folder: only what this one
/// changed is written or removed.
struct DraftShelf: Sendable {
  /// The folder; nothing keeps drafts in memory only.
  let folder: PrivateFolder?
  /// What was kept last.
  private var kept: [DraftKey: Draft] = [:]
  /// What could not be written, and is tried again with the next change.
  private var failed: Set<DraftKey> = []

  init(folder: String?) { self.folder = folder.map { PrivateFolder($0) } }

  /// What became of keeping drafts.
  struct Report: Sendable {
    /// The drafts whose files are not what they should be.
    var failed: Set<DraftKey> = []
    /// Why, for the first of them.
    var fault: BookFault?
  }
}

extension DraftShelf {
  /// Whether something is to be kept, or to be forgotten.
  func differs(from drafts: [DraftKey: Draft]) -> Bool { drafts != kept }

  /// All drafts of the folder; what makes no sense is left where it is.
  mutating func all() -> [DraftKey: Draft] {
    guard let folder else { return [:] }
    kept = [:]
    for name in folder.names {
      guard let bytes = try? folder.bytes(of: name, limit: DraftFile.limit),
        let draft = DraftFile.draft(bytes), draft.key.fileName == name
      else { continue }
      kept[draft.key] = draft
    }
    return kept
  }

  /// Keeps these drafts and no others.
  ///
  /// - Returns: The work of writing them, for another thread; nothing where there is none.
  mutating func keep(_ drafts: [DraftKey: Draft]) -> (@Sendable () -> Report)? {
    let changed = Set(drafts.keys).union(kept.keys).filter { drafts[$0] != kept[$0] }
    let keys = changed.union(failed)
    kept = drafts
    failed = []
    guard let folder, !keys.isEmpty else { return nil }
    return { Self.write(keys, of: drafts, to: folder) }
  }

  /// Takes in what became of keeping drafts.
  mutating func note(_ report: Report) { failed.formUnion(report.failed) }

  private static func write(
    _ keys: Set<DraftKey>, of drafts: [DraftKey: Draft], to folder: PrivateFolder
  ) -> Report {
    var report = Report()
    for key in keys {
      do throws(BookFault) {
        try write(drafts[key], of: key, to: folder)
      } catch {
        report.failed.insert(key)
        report.fault = report.fault ?? error
      }
    }
    return report
  }

  private static func write(
    _ draft: Draft?, of key: DraftKey, to folder: PrivateFolder
  ) throws(BookFault) {
    guard let draft else { return try folder.remove(key.fileName) }
    guard let bytes = try? DraftFile(draft).bytes() else { throw .unwritable }
    guard bytes.count <= DraftFile.limit else { throw .tooLong }
    try folder.put(bytes, as: key.fileName)
  }
}
