import Receivables
import Terminal
import Wording

extension Surroundings {
  /// The page that an action goes to; nothing where it goes to none.
  func page(for action: Action, _ subjects: [DebtorID]) -> (any Layer)? {
    switch action {
    case .gotoAgeing: ReportPage([.aging], action)
    case .gotoFigures: ReportPage(ReportKind.allCases.filter { $0 != .aging }, action)
    case .gotoPromises: ListPage(.promises)
    case .gotoHolds: ListPage(.holds)
    case .gotoSimulation: SimulationPage()
    case .gotoSettings: SettingsPage(self)
    case .run: RunPage()
    case .notice: subjects.first.flatMap { LetterPage(noticeFor: $0, self) }
    case .invoiceCopy, .moreLetter, .moreCorrection:
      subjects.first.flatMap { letterPage(for: action, $0) }
    case .gotoOutbox: OutboxPage(self)
    case .import: ImportPage()
    case .bank: BankPage()
    case .gotoJournal: JournalPage(self)

    default: nil
    }
  }
}
