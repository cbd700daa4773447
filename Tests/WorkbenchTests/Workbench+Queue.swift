import Receivables

@testable import Workbench

extension Workbench {
  /// How many rows the queue shows.
  var rowCount: Int { state.queue?.rows.count ?? 0 }

  /// The debtors of its rows, from top to bottom.
  var rowDebtors: [DebtorID] {
    state.queue?.rows.compactMap { if case .debtor(let debtor) = $0 { debtor } else { nil } } ?? []
  }
}
