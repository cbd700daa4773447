/// Messages that come later; times count from any fixed start.
struct Timers<Message> {
  private var waiting: [TimerName: (time: Duration, message: Message)] = [:]

  /// When the next message is due.
  var next: Duration? { waiting.values.map(\.time).min() }

  mutating func set(_ name: TimerName, at time: Duration, _ message: Message) {
    waiting[name] = (time, message)
  }

  mutating func cancel(_ name: TimerName) { waiting[name] = nil }

  /// Takes the messages that are due, the earliest first.
  mutating func due(at now: Duration) -> [Message] {
    let due = waiting.filter { $0.value.time <= now }
    for name in due.keys { waiting[name] = nil }
    return due.values.sorted { $0.time < $1.time }.map(\.message)
  }
}
