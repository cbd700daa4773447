/// A program while it runs: its messages in their order, its timers, and what it asks for.
///
/// It knows neither clock nor terminal, so that a rehearsal in a test and a run on a terminal do
/// the same.
struct Session<App: Application> {
  typealias Message = App.Message

  /// What only the surroundings can do.
  enum Request {
    case work(@Sendable () -> Message)
    case run(Program, (Program.Ending) -> Message)
    case copy(String)
    case ring
    case redraw
    case suspend
  }

  private(set) var app: App
  /// Whether anything happened since the last frame.
  private(set) var needsFrame = false
  /// Whether the program wants to end.
  private(set) var isOver = false
  private(set) var timers = Timers<Message>()

  init(_ app: App) { self.app = app }

  /// Lets something happen on the terminal.
  mutating func happen(_ happening: Happening, at now: Duration) -> [Request] {
    switch happening {
    // An empty screen is filled, also where the program has nothing to remember of it.
    case .started, .resized: needsFrame = true
    default: break
    }
    return app.message(for: happening).map { deliver([$0], at: now) } ?? []
  }

  /// Lets the messages of timers come that are due.
  mutating func wake(at now: Duration) -> [Request] { deliver(timers.due(at: now), at: now) }

  /// Lets messages come, and those that they cause.
  ///
  /// - Returns: What the surroundings have to do.
  mutating func deliver(_ messages: [Message], at now: Duration) -> [Request] {
    var (waiting, requests) = (messages, [Request]())
    var next = 0
    while next < waiting.count, !isOver {
      needsFrame = true
      for effect in app.update(waiting[next]) {
        switch effect {
        case .send(let message): waiting.append(message)
        case .work(let job): requests.append(.work(job))
        case .wake(let name, let delay, let message):
          timers.set(name, at: now + delay, message)
        case .cancel(let name): timers.cancel(name)
        case .run(let program, let message): requests.append(.run(program, message))
        case .copy(let text): requests.append(.copy(text))
        case .ring: requests.append(.ring)
        case .redraw: requests.append(.redraw)
        case .suspend: requests.append(.suspend)
        case .quit: isOver = true
        }
      }
      next += 1
    }
    return requests
  }

  /// How the program looks now.
  mutating func frame(_ size: Size) -> Frame {
    needsFrame = false
    return app.view(size)
  }
}
