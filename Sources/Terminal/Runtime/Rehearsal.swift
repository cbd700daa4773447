/// A program without a terminal, step by step, for tests: keys in, frames out.
///
/// Time passes only when told, and jobs are done at once, so that the program is always idle when a
/// test looks at it.
public final class Rehearsal<App: Application> {
  /// The extent of the screen.
  public private(set) var size: Size
  /// What was put into the clipboard.
  public private(set) var copied: [String] = []
  /// The programs that had the terminal.
  public private(set) var programs: [Program] = []
  /// How the next programs end; a test may write the file here that an editor would have.
  public var runProgram: (Program) -> Program.Ending = { _ in .exited(status: 0) }
  /// How often the bell rang.
  public private(set) var bells = 0
  /// How often the program was suspended.
  public private(set) var suspensions = 0
  /// Whether jobs wait for ``finishJobs()`` instead of being done at once.
  public var holdsJobs = false

  private var session: Session<App>
  private var now = Duration.zero
  private var jobs: [@Sendable () -> App.Message] = []

  /// Starts a program on a screen of this extent.
  public init(_ app: App, size: Size = Size(rows: 24, columns: 80), depth: ColorDepth = .direct) {
    self.size = size
    session = Session(app)
    satisfy(session.happen(.started(size, depth), at: now))
  }

  /// The program in its present state.
  public var app: App { session.app }
  /// Whether the program has ended.
  public var isOver: Bool { session.isOver }
  /// How the program looks.
  public var frame: Frame { session.app.view(size) }

  /// Lets something happen on the terminal.
  public func happen(_ happening: Happening) {
    guard !isOver else { return }
    if case .resized(let size) = happening { self.size = size }
    satisfy(session.happen(happening, at: now))
  }

  /// Presses keys, one after the other.
  public func press(_ keys: Chord...) {
    for key in keys { happen(.input(.key(key))) }
  }

  /// Types a text, letter by letter.
  public func type(_ text: String) {
    for letter in text { press(Chord(.character(letter))) }
  }

  /// Pastes a text.
  public func paste(_ text: String) { happen(.input(.paste(text))) }

  /// Delivers a message as if a watch or a job had sent it.
  public func deliver(_ message: App.Message) {
    guard !isOver else { return }
    satisfy(session.deliver([message], at: now))
  }

  /// Lets time pass; timers come at their time.
  public func advance(by time: Duration) {
    let end = now + time
    while let next = session.timers.next, next <= end, !isOver {
      now = max(now, next)
      satisfy(session.wake(at: now))
    }
    now = end
  }

  /// Does the jobs that were held.
  public func finishJobs() {
    while !jobs.isEmpty { satisfy(session.deliver([jobs.removeFirst()()], at: now)) }
  }

  private func satisfy(_ requests: [Session<App>.Request]) {
    for request in requests {
      switch request {
      case .work(let job):
        jobs.append(job)
        if !holdsJobs { finishJobs() }
      case .run(let program, let message):
        programs.append(program)
        let ending = runProgram(program)
        happen(.resumed)
        deliver(message(ending))
      case .copy(let text): copied.append(text)
      case .ring: bells += 1
      case .redraw: break
      case .suspend:
        suspensions += 1
        happen(.resumed)
      }
    }
  }
}
