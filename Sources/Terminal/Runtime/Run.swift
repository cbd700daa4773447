import Glibc

/// Runs a program on a screen until it ends.
///
/// One loop waits for keys, signals, descriptors, results of jobs and timers; while nothing
/// happens it costs nothing. The screen is closed at the end.
///
/// - Parameters:
///   - app: The program in its first state.
///   - watches: What else is waited for.
///   - screen: Where it is shown.
/// - Returns: Why it ended.
@discardableResult
public func run<App: Application>(
  _ app: App, watches: [Watch<App.Message>] = [], on screen: some Screen
) -> Ending {
  var loop = Loop(app, watches, screen)
  defer { screen.close() }
  return loop.run()
}

/// The loop of a run.
private struct Loop<App: Application, Display: Screen> {
  private var session: Session<App>
  private var watches: [Watch<App.Message>]
  private let screen: Display
  private let worker = Worker<App.Message>()
  /// Jobs of which no message came yet.
  private var openJobs = 0
  private var decoder = Decoder()
  /// When bytes came last, for the decoder's patience.
  private var lastInput = Duration.zero
  /// Keys right behind a paste are taken for a part of it that got out, and do nothing until then.
  private var deafUntil = Duration.zero
  private var size: Size
  private var ending: Ending?
  private let start = ContinuousClock.now

  init(_ app: App, _ watches: [Watch<App.Message>], _ screen: Display) {
    session = Session(app)
    self.watches = watches
    self.screen = screen
    size = screen.measure()
  }

  private var now: Duration { ContinuousClock.now - start }

  mutating func run() -> Ending {
    defer { worker.stop() }
    satisfy(session.happen(.started(size, screen.depth), at: now))
    while true {
      if session.isOver {
        finishJobs()
        return .quit
      }
      if let ending {
        leave(ending)
        return ending
      }
      if session.needsFrame { screen.show(session.frame(size)) }
      wait()
    }
  }

  /// Tells the program that it must end.
  private mutating func leave(_ ending: Ending) {
    satisfy(session.happen(.leaving(ending), at: now))
    finishJobs()
  }

  /// Gives jobs that are begun two seconds: one of them may keep a draft.
  private mutating func finishJobs() {
    let limit = now + .seconds(2)
    while openJobs > 0, now < limit {
      var waiting = pollfd(fd: worker.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&waiting, 1, 100)
      takeResults()
    }
  }

  /// Waits until something happens, and lets it happen.
  private mutating func wait() {
    let descriptors = [screen.input, screen.signals ?? -1, worker.descriptor]
    var polled = (descriptors + watches.map(\.descriptor)).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    poll(&polled, nfds_t(polled.count), timeout)
    takeSignals()
    if polled[0].revents != 0 { readInput() }
    if polled[2].revents != 0 { takeResults() }
    for (watch, polled) in zip(watches, polled.dropFirst(descriptors.count)).reversed()
    where polled.revents != 0 {
      read(watch, polled)
    }
    if let patience = decoder.patience, now - lastInput >= patience { receive(decoder.giveUp()) }
    satisfy(session.wake(at: now))
  }

  /// Milliseconds until the next thing is due, rounded up; -1 for ever.
  private var timeout: CInt {
    let due = [session.timers.next, decoder.patience.map { lastInput + $0 }].compactMap { $0 }.min()
    guard let due else { return -1 }
    let milliseconds = (due - now) / .milliseconds(1)
    return CInt(min(max(0, milliseconds.rounded(.up)), 3_600_000))
  }

  private mutating func readInput() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(screen.input, &buffer, buffer.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    guard count > 0 else { return ending = .terminalLost }
    lastInput = now
    receive(decoder.decode(buffer.prefix(count)))
  }

  private mutating func receive(_ events: [InputEvent]) {
    for event in events {
      switch event {
      case .key where now < deafUntil: continue
      case .paste: deafUntil = now + .milliseconds(50)
      default: break
      }
      satisfy(session.happen(.input(event), at: now))
    }
  }

  private mutating func takeResults() {
    let messages = worker.take()
    openJobs -= messages.count
    satisfy(session.deliver(messages, at: now))
  }

  private mutating func takeSignals() {
    for signal in screen.takeSignals() {
      switch signal {
      case .resized: measure()
      case .stop: suspend()
      // It was stopped by a signal that nobody can refuse: others had the terminal.
      case .goOn:
        screen.spoil()
        resume()
      case .end(let number): ending = .signal(number)
      }
    }
  }

  private mutating func read(_ watch: Watch<App.Message>, _ polled: pollfd) {
    // What can never be read again would wake the loop for ever.
    if polled.revents & Int16(POLLIN) == 0 { watches.removeAll { $0.descriptor == polled.fd } }
    satisfy(session.deliver([watch.message], at: now))
  }

  private mutating func measure() {
    let now = screen.measure()
    guard now != size else { return }
    size = now
    satisfy(session.happen(.resized(size), at: self.now))
  }

  private mutating func suspend() {
    screen.suspend()
    resume()
  }

  private mutating func resume() {
    measure()
    satisfy(session.happen(.resumed, at: now))
    screen.show(session.frame(size))
  }

  private mutating func satisfy(_ requests: [Session<App>.Request]) {
    for request in requests {
      switch request {
      case .work(let job):
        openJobs += 1
        worker.add(job)
      case .run(let program, let message):
        let ending = screen.run(program)
        resume()
        satisfy(session.deliver([message(ending)], at: now))
        // Those that came meanwhile are no longer in the pipe, and would wake nobody.
        takeSignals()
      case .copy(let text): screen.copy(text)
      case .ring: screen.ring()
      case .redraw:
        screen.spoil()
        screen.show(session.frame(size))
      case .suspend: suspend()
      }
    }
  }
}
