import Desk
import Receivables
import Terminal
import Wording

// Texts that are typed and not saved yet: they outlive the workbench, and go through an editor.

extension Workbench {
  /// How long what was typed may be in memory only.
  private static let keepingDelay = Duration.milliseconds(300)

  /// Keeps what was typed within a moment, and at once where a form was left.
  mutating func keepSoon(hasLeft: Bool) -> [Effect<Message>] {
    guard drafts.differs(from: state.drafts) else { return [] }
    if hasLeft { return keepDrafts() }
    guard !willKeep else { return [] }
    willKeep = true
    return [.wake("drafts", after: Self.keepingDelay, .keepDrafts)]
  }

  mutating func keepDrafts() -> [Effect<Message>] {
    willKeep = false
    guard let job = drafts.keep(state.drafts) else { return [] }
    return [.work { .kept(KeepingBox(job())) }]
  }

  /// What cannot be kept is said once, until it can be again.
  mutating func note(_ report: DraftShelf.Report) {
    drafts.note(report)
    guard let fault = report.fault else { return hasSaidUnkept = false }
    guard !hasSaidUnkept else { return }
    hasSaidUnkept = true
    let words = surroundings.words
    say(words.draftNotKept(words.explanation(of: .book(fault)).message))
  }

  mutating func edit(_ text: String) -> [Effect<Message>] {
    guard let folder = drafts.folder else {
      say(surroundings.words.noFolderForTexts)
      return []
    }
    do throws(BookFault) { return [try EditorFile.effect(text, in: folder, variables)] } catch {
      say(surroundings.words.explanation(of: .book(error)).message)
      return []
    }
  }

  mutating func takeText(
    _ file: EditorFile, _ ending: Program.Ending
  ) -> [Effect<Message>] {
    let text = file.take(ending)
    if text == nil { say(surroundings.words.editorFailed) }
    return satisfy(state.learn(.edited(text), surroundings))
  }

  mutating func say(_ text: String) {
    state.toasts.show(Shown(text), role: .danger, at: clock())
  }
}

/// A text on its way back from an editor.
public struct EditorBox: Sendable {
  let file: EditorFile

  init(_ file: EditorFile) { self.file = file }
}

/// What became of keeping drafts, on its way back from the worker.
public struct KeepingBox: Sendable {
  let report: DraftShelf.Report

  init(_ report: DraftShelf.Report) { self.report = report }
}
