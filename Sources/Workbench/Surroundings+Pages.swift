import Receivables
import Terminal
import Wording

extension Surroundings {
  /// The page that an action goes to; nothing where it goes to none.
  func page(for action: Action, _ subjects: [DebtorID]) -> (any Layer)? {
    switch action {
    case .gotoJournal: JournalPage(self)

    default: nil
    }
  }
}
