import Desk
import Receivables
import Wording

/// What of a queue is shown: the lanes, the clerk, and whether what is held back.
struct QueueView {
  let source: DayQueue
  let scope: Scope
  let lanes: [Lane]
  let limit: Int
  let clerk: UserName?
  /// The queue of the clerk.
  let queue: Queue
  /// How many debtors stand in the queue of everybody.
  let everybody: Int
  /// The steps that go out together, where their lane is shown.
  let groups: [Queue.Group]
  /// Those of whom something rests, the most money first.
  let held: [Standing]

  /// What is shown.
  enum Scope {
    /// Who needs somebody.
    case lanes
    /// What is held back.
    case held
    /// Both.
    case all
  }

  init(
    _ source: DayQueue, clerk: UserName?, lane: Lane?, scope: Scope, limit: Int?
  ) {
    let queue = source.queue
    self.source = source
    self.scope = scope
    self.limit = limit ?? .max
    self.clerk = clerk
    lanes = lane.map { [$0] } ?? Lane.allCases
    everybody = queue.count
    self.queue = clerk.map { queue.filtered(for: $0) } ?? queue
    groups = lanes.contains(.step) ? self.queue.groups : []
    held = self.queue.resting
  }
}

extension QueueView {
  var day: Day { queue.day }

  var settings: Settings { source.settings }

  /// The debtors of the lanes that are shown.
  var rows: some Sequence<Standing> { lanes.lazy.flatMap { queue[$0] } }

  /// The debtors of a lane that have a row of their own: those of groups stand in the group's.
  func singles(_ lane: Lane) -> [Standing] {
    lane == .step ? queue[lane].filter { $0.group == nil } : Array(queue[lane])
  }

  /// How many notices the run would issue.
  var noticeCount: Int { queue.noticeCount }
}

extension Queue {
  /// The same queue with the cases that somebody works on.
  fileprivate func filtered(for clerk: UserName) -> Queue {
    Queue((rows + Array(gated)).filter { $0.clerk.clerk == clerk }, on: day)
  }

  /// Everybody of whom something rests, the most money first.
  fileprivate var resting: [Standing] {
    let partly = Lane.allCases.flatMap { self[$0].filter { $0.hidden.isPositive } }
    guard !partly.isEmpty else { return Array(gated) }
    return (partly + Array(gated)).sorted { left, right in
      (right.hidden.minor, left.debtor) < (left.hidden.minor, right.debtor)
    }
  }
}
