import Desk
import Receivables
import Terminal
import Wording

/// All that the workbench remembers between two keys: a value, and no book in it.
struct State: Sendable {
  /// The layers, the queue lowest, the one with the keys uppermost.
  var layers: [any Layer]
  /// How many layers there were each time that somebody was looked for in the middle of something.
  var interruptions: [Int] = []
  /// Keys that wait for the next one.
  var pending = PendingKeys()
  /// Sentences that go by themselves.
  var toasts = Toasts()
  /// What was done and can be undone.
  var history = CommandHistory()
  /// What was typed and not saved yet.
  var drafts: [DraftKey: Draft] = [:]

  init(_ first: any Layer) { layers = [first] }
}

extension State {
  /// The layer that has the keys.
  var top: any Layer {
    get { layers[layers.count - 1] }
    set { layers[layers.count - 1] = newValue }
  }

  /// The queue, which is always there once there is a book.
  var queue: QueuePage? {
    get { layers.first as? QueuePage }
    set { if let newValue { layers[0] = newValue } }
  }

  /// The debtor whose case is open.
  var openDebtor: DebtorID? { layers.last { $0.debtor != nil }?.debtor }

  /// What was interrupted last.
  var interrupted: (any Layer)? { interruptions.last.map { layers[$0 - 1] } }
}
