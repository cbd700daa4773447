import Receivables
import Terminal
import Wording

// Why actions cannot be done now: said at the key, in the hints, in help and palette.

extension Surroundings {
  /// Why an action cannot be done on these cases, if so.
  func refusal(of action: Action, for subjects: [DebtorID]) -> Shown? {
    if let missing = missing(action) { return missing }
    guard let first = subjects.first, account(first) != nil else {
      return Shown(words.noCaseHere)
    }
    if action == .accountCopy { return nil }
    if action == .notice { return refusalOfNotice(subjects) }
    if [.invoiceCopy, .moreCorrection, .moreLetter].contains(action) {
      guard subjects.count == 1 else { return Shown(words.onlyOneCase) }
      if readOnly != nil { return Shown(words.bookIsReadOnly) }
      return letterPage(for: action, first) == nil ? Shown(words.nothingToWriteAbout) : nil
    }
    if readOnly != nil { return Shown(words.bookIsReadOnly) }
    guard subjects.count > 1 else { return nothing(for: action, subjects[0]) }
    return form(for: action)?.isForMany == true ? nil : Shown(words.onlyOneCase)
  }

  /// Why no notice can be looked at: none is due, and what is next.
  private func refusalOfNotice(_ subjects: [DebtorID]) -> Shown? {
    guard subjects.count == 1, let account = account(subjects[0]) else {
      return Shown(words.onlyOneCase)
    }
    guard account.noticeFigures(on: day, settings) == nil else { return nil }
    let next = account.ladders(on: day, settings).min { $0.due < $1.due }
    return Shown(words.noNoticeDue(next.map { words.next($0, on: day) }))
  }

  /// Why an action that is not about a case cannot be done, if so.
  func refusal(of action: Action) -> Shown? { missing(action) }

  /// What is not there yet, with the reason.
  private func missing(_ action: Action) -> Shown? {
    switch action {
    case .dossier: Shown(words.needsDossier)
    default: nil
    }
  }
}
