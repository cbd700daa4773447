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
    if readOnly != nil { return Shown(words.bookIsReadOnly) }
    guard subjects.count > 1 else { return nil }
    return form(for: action)?.isForMany == true ? nil : Shown(words.onlyOneCase)
  }

  /// Why an action that is not about a case cannot be done, if so.
  func refusal(of action: Action) -> Shown? { missing(action) }

  /// What is not there yet, with the reason.
  private func missing(_ action: Action) -> Shown? {
    switch action {
    case .notice, .invoiceCopy, .moreCorrection, .moreStatement, .gotoOutbox:
      Shown(words.needsCorrespondence)
    case .bank: Shown(words.needsBank)
    case .dossier: Shown(words.needsDossier)
    default: nil
    }
  }
}
