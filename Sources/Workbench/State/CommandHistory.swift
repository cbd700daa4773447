import Desk
import Receivables

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
      undone.append(done.remove(at: place))
    case .redo:
      _ = undone.popLast()
      done.append(Done(order: order, receipt: receipt))
    }
  }
}
