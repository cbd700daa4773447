import Desk
import Receivables
import Wording

/// What a person did since the workbench was opened, so that it can be undone and done again.
struct CommandHistory: Sendable {
  /// What can be undone, the last one last.
  private(set) var done: [Done] = []
  /// What was undone and can be done again, the last one last.
  private(set) var undone: [Done] = []

  /// A command that was done.
  struct Done: Sendable {
    let order: Order
    let receipt: CommandReceipt
  }

  /// Notes what was done.
  mutating func note(_ order: Order, _ receipt: CommandReceipt) {
    switch order.kind {
    case .new:
      done.append(Done(order: order, receipt: receipt))
      undone = []
    case .undo(let command):
      guard let place = done.lastIndex(where: { $0.receipt.command == command }) else { return }
      let undoneNow = done.remove(at: place)
      // A letter is read again before it is issued again: what it says may not be true any more.
      if !undoneNow.order.action.issues { undone.append(undoneNow) }
    case .redo:
      _ = undone.popLast()
      done.append(Done(order: order, receipt: receipt))
    }
  }
}

extension Action {
  /// Whether it issues letters.
  fileprivate var issues: Bool {
    [.notice, .runIssue, .invoiceCopy, .moreLetter, .moreCorrection].contains(self)
  }
}
