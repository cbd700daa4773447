public import Desk
public import Receivables
public import Terminal
public import Wording

/// The clerk's day in the terminal: the queue, the cases, and everything that is done with them.
///
/// It owns the desk and the state. Every key goes one way: state and surroundings make steps, steps
/// make requests, and only here do requests reach the book, the disk and the clock.
public struct Workbench: Application {
  let desk: Desk
  var drafts: DraftShelf
  private let shelf: ThemeShelf
  let clock: @Sendable () -> Duration
  let fixedDay: Day?
  let variables: @Sendable (String) -> String?
  private let keyFile: KeyFile?
  private let keep: PreferenceKeeper?
  let postOffice: PostOffice
  /// Letters that are being sent.
  var delivery: DeliveryState?
  private var preferences: Preferences
  private var look: Look
  private var keys: Keys
  var worklist: Worklist
  private var search = SearchState.missing
  var alarm: FollowUpAlarm
  var state: State
  private var size = Size(rows: 24, columns: 80)
  private var depth = ColorDepth.direct
  /// The case that is open, and what tells others so as long as it is held.
  var attendance: (debtor: DebtorID, sign: AnyObject?)?
  var colleagues: [Colleague] = []
  /// Whether a timer waits that keeps drafts.
  var willKeep = false
  /// Whether it was said that drafts cannot be kept.
  var hasSaidUnkept = false
  /// What is to be said first of all.
  private var warning: String?
  /// The page that is opened first of all.
  private let first: Action?

  /// What happens to the workbench.
  public enum Message: Sendable {
    /// Something on the terminal.
    case happened(Happening)
    /// Others wrote in the book.
    case bookChanged
    /// A sentence has gone, or who else is here is asked again.
    case timePassed
    /// The book was busy: once more.
    case again(OrderBox)
    /// Work is done.
    case worked(JobBox)
    /// A letter was sent, or was not.
    case sent(SentBox)
    /// The person's editor has ended.
    case edited(EditorBox, Program.Ending)
    /// What was typed is to be kept.
    case keepDrafts
    /// What was typed was kept, or was not.
    case kept(KeepingBox)
  }

  /// A workbench on a book.
  ///
  /// - Parameters:
  ///   - desk: The book.
  ///   - queue: Its queue of the day, where it was ranked already.
  ///   - day: The day that everything is judged on; today where left out.
  ///   - first: The page that is opened over the queue at once.
  ///   - preferences: How the person likes it.
  ///   - keyFile: The keys that the person changed.
  ///   - keep: What keeps how the person likes it; nothing keeps it for this time only.
  ///   - postOffice: What carries letters out of the house.
  ///   - warning: What is said once, as soon as there is a screen.
  ///   - shelf: Where the themes are.
  ///   - drafts: The folder in which what was typed is kept; nothing keeps it in memory only.
  ///   - variables: The environment, which says what the person's editor is.
  ///   - clock: The time by a clock that never goes back.
  public init(
    _ desk: Desk, _ queue: Queue? = nil, on day: Day? = nil, first: Action? = nil,
    preferences: Preferences,
    keyFile: KeyFile? = nil, keep: PreferenceKeeper? = nil, postOffice: PostOffice = .none,
    warning: String? = nil, shelf: ThemeShelf,
    drafts: String? = nil, variables: @escaping @Sendable (String) -> String? = { _ in nil },
    clock: @escaping @Sendable () -> Duration
  ) {
    self.keyFile = keyFile
    self.keep = keep
    self.postOffice = postOffice
    self.warning = warning
    self.first = first
    self.desk = desk
    self.drafts = DraftShelf(folder: drafts)
    self.shelf = shelf
    self.clock = clock
    self.variables = variables
    self.preferences = preferences
    fixedDay = day
    look = Look(preferences, shelf, depth)
    keys = Keys(preferences.keys, keyFile)
    worklist = Worklist(queue ?? desk.queue(on: day ?? desk.today))
    state = State(EmptyLayer())
    alarm = FollowUpAlarm(worklist.queue, before: 0)
    state = State(QueuePage(surroundings))
    state.drafts = self.drafts.all()
    alarm = FollowUpAlarm(worklist.queue, before: minute)
  }

  /// Everything on the terminal means something here.
  public func message(for happening: Happening) -> Message? { .happened(happening) }

  /// The whole screen.
  public func view(_ size: Size) -> Frame { state.view(size, surroundings) }
}

extension Workbench {
  /// The debtor whose case is open.
  var openDebtor: DebtorID? { state.openDebtor }

  /// The debtors that an action would be about.
  var subjects: [DebtorID] { state.top.subjects }

  /// What the state looks at now.
  var surroundings: Surroundings {
    Surroundings(
      book: desk.book, worklist: worklist, search: search.index, day: fixedDay ?? desk.today,
      today: desk.today,
      now: desk.clock.now, ways: postOffice.ways, time: clock(), user: desk.user,
      words: Wording(preferences.language),
      look: look, keys: keys, colleagues: colleagues, readOnly: desk.readOnly, size: size,
      preferences: preferences, shelf: shelf)
  }

  /// Takes in what happened, and asks for what only the terminal can do.
  public mutating func update(_ message: Message) -> [Effect<Message>] {
    let depth = state.layers.count
    var effects = effects(of: message)
    effects += keepSoon(hasLeft: state.layers.count < depth)
    effects += arrive()
    effects += wakeUps()
    if search.begin() { effects += satisfy(.work(.searchIndex)) }
    return effects
  }

  private mutating func effects(of message: Message) -> [Effect<Message>] {
    switch message {
    case .happened(let happening): return happen(happening)
    case .bookChanged:
      catchUp()
      return []
    case .timePassed:
      return lookAround()
    case .again(let box): return perform(box.order, isAgain: true)
    case .worked(let box):
      if case .searchIndex(let index) = box.result {
        search.arrive(index, in: desk.book)
        state.refresh(Changes(), own: true, surroundings)
        return []
      }
      return satisfy(state.learn(.worked(box.result), surroundings))
    case .sent(let box): return take(box)
    case .edited(let box, let ending): return takeText(box.file, ending)
    case .keepDrafts: return keepDrafts()
    case .kept(let box):
      note(box.report)
      return []
    }
  }

  private mutating func happen(_ happening: Happening) -> [Effect<Message>] {
    switch happening {
    case .started(let size, let depth):
      (self.size, self.depth) = (size, depth)
      look = Look(preferences, shelf, depth)
      state.refresh(Changes(), own: true, surroundings)
      warn()
      if let first { return satisfy(state.run(first, surroundings)) }
    case .resized(let size):
      self.size = size
      state.refresh(Changes(), own: true, surroundings)
    case .input(.key(let chord)): return satisfy(state.press(chord, surroundings))
    case .input(.paste(let text)): return satisfy(state.paste(text, surroundings))
    case .input: break
    case .resumed: return lookAround()
    case .leaving: return keepDrafts()
    }
    return []
  }

  private mutating func warn() {
    guard let warning else { return }
    self.warning = nil
    state.toasts.show(Shown(warning), role: .warn, at: clock())
  }
}

// MARK: - Requests

extension Workbench {
  mutating func satisfy(_ requests: [Request]) -> [Effect<Message>] {
    var effects: [Effect<Message>] = []
    for request in requests { effects += satisfy(request) }
    return effects
  }

  private mutating func satisfy(_ request: Request) -> [Effect<Message>] {
    switch request {
    case .perform(let order): return perform(order)
    case .copy(let text): return [.copy(text)]
    case .work(let job):
      let book = desk.book
      let (folder, job) = (desk.folder, job.withPath(path))
      return [.work { .worked(JobBox(job.done(book, folder: folder))) }]
    case .attach(let enclosure): return attach(enclosure)
    case .takeIn(let draft): return takeIn(draft)
    case .edit(let text): return edit(text)
    case .compose(let order): return compose(order)
    case .issue(let letter, let first, let action): return issue(letter, first: first, action)
    case .keepPDF(let letter): return keepPDF(letter)
    case .composeRun(let run): return composeRun(run)
    case .issueRun(let papers): return issueRun(papers)
    case .deliver(let letters, let anyway): return deliver(letters, anyway: anyway)
    case .settle(let one, let outcome): return settle(one, outcome)
    case .document(let name):
      let bytes = Result { () throws(BookFault) in try desk.document(name) }
      return satisfy(state.learn(.document(name, bytes), surroundings))
    case .adopt(let preferences): adopt(preferences)
    case .keep(let preferences):
      adopt(preferences)
      guard let keep else { break }
      return [.work { .worked(JobBox(keep.result(preferences))) }]
    case .reload: catchUp()
    case .redraw: return [.redraw]
    case .ring: return [.ring]
    case .suspend: return [.suspend]
    case .quit:
      guard delivery == nil else {
        say(surroundings.words.isSending)
        break
      }
      return keepDrafts() + [.quit]
    }
    return []
  }

  /// Takes in what was written, by others or by an own command.
  mutating func catchUp(own: CommandReceipt? = nil) {
    guard var changes = try? desk.catchUp() else { return }
    if let own { changes.add(own) }
    guard !changes.isEmpty else { return }
    search.take(changes, in: desk.book)
    if changes.all || changes.book {
      worklist = Worklist(desk.queue(on: fixedDay ?? desk.today))
    } else {
      worklist.update(changes.debtors, in: desk.book)
    }
    state.refresh(changes, own: own != nil, surroundings)
  }

  private mutating func adopt(_ preferences: Preferences) {
    if preferences.keys != self.preferences.keys {
      keys = Keys(preferences.keys, keyFile)
    }
    self.preferences = preferences
    look = Look(preferences, shelf, depth)
  }
}

/// A result on its way back from the worker.
public struct JobBox: Sendable {
  let result: JobResult

  init(_ result: JobResult) { self.result = result }
}
