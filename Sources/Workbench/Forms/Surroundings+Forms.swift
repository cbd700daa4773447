import Receivables
import Terminal
import Wording

// Which form or strip an action opens.

extension Surroundings {
  /// Opens what an action on cases asks for; nothing where it has no form.
  func steps(
    for action: Action, _ subjects: [DebtorID], _ drafts: [DraftKey: Draft]
  ) -> [Step] {
    guard let first = subjects.first.flatMap({ account($0) }) else { return [] }
    switch action {
    case .contact: return [.open(CallStrip(first, self))]
    case .settle: return [.open(SettleStrip(first, self))]
    default:
      return form(for: action).map { type in
        [.open(page(type, first, Array(subjects.dropFirst()), action, drafts))]
      } ?? []
    }
  }

  /// The form of an action.
  func form(for action: Action) -> (any CaseForm.Type)? {
    switch action {
    case .hold: HoldForm.self
    case .followUp: FollowUpForm.self
    case .payment: PaymentForm.self
    case .promise: PromiseForm.self
    case .note: NoteForm.self
    default: nil
    }
  }

  private func page<Content: CaseForm>(
    _: Content.Type, _ account: Account, _ others: [DebtorID], _ action: Action,
    _ drafts: [DraftKey: Draft]
  ) -> any Layer {
    FormPage<Content>(
      account, others: others, action,
      drafts[DraftKey(debtor: account.number, action: action)], self)
  }
}
