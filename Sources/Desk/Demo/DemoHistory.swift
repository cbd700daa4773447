public import Receivables

/// The history of a sample book: commands with their day, instant and user, one after the other.
///
/// ```swift
/// var history = DemoHistory(on: day, by: user)
/// while let turn = history.next(in: book) { … }
/// ```
///
/// The same day, seed and number of debtors give the same commands on every host. Each command is
/// made for the book as it is after those before, and a book must do it: one that is refused is a
/// mistake of a story.
public struct DemoHistory {
  /// The first day.
  public let start: Day
  /// What the book begins with.
  public let founding: [Command]
  /// How many commands there are after it.
  public let count: Int

  // The next one is the last, so that each goes once it is over.
  private var scenes: [Scene]
  private var invoices = 0

  /// So many debtors tell all that can happen to a customer; more live ordinary lives.
  public static let debtors = Plot.told.count + 11

  /// A history that ends on the eve of a day.
  ///
  /// - Parameters:
  ///   - today: The day that the book is for.
  ///   - login: Who makes it, by login of the system; that person may do everything in it.
  ///   - seed: What chance begins with.
  ///   - debtors: How many customers there are; no fewer than tell everything.
  public init(
    on today: Day, by login: UserName, seed: UInt64 = 1, debtors: Int = Self.debtors
  ) {
    start = today.adding(months: -24).bankDayBefore
    var random = DemoRandom(seed: seed)
    let book = BookScenes(start: start, today: today, login: login, random: random)
    founding = book.founding
    var scenes = book.all()
    var cast = Cast(random: DemoRandom(seed: random.next()))
    for place in 0..<max(debtors, Self.debtors) {
      let plot =
        place < Plot.told.count
        ? Plot.told[place] : Plot.ordinary[random.number(0...Plot.ordinary.count - 1)]
      let person = cast.person(place, of: plot)
      let story = Story(
        DebtorID(sure: "\(10_001 + place)"), person, clerk: Staff.clerk(of: person), start: start,
        today: today, random: DemoRandom(seed: random.next()))
      scenes += plot.scenes(of: story)
    }
    count = scenes.count
    // Stories that meet in a minute go on in their order.
    self.scenes = scenes.enumerated().sorted { left, right in
      (left.element.day, left.element.minute, left.offset)
        > (right.element.day, right.element.minute, right.offset)
    }.map(\.element)
  }
}

extension DemoHistory {
  /// One command and when it is given by whom.
  public struct Turn {
    /// The command.
    public let command: Command
    /// The day on which it is effective.
    public let day: Day
    /// The instant.
    public let instant: Instant
    /// In whose name.
    public let user: UserName
    /// Documents that it names, to be kept before.
    public let documents: [[UInt8]]
  }

  /// The next command, for the book after all before; nothing at the end.
  public mutating func next(in book: Book) -> Turn? {
    guard let scene = scenes.popLast() else { return nil }
    let stage = Stage(
      day: scene.day, book: book, debtor: scene.debtor,
      nextInvoice: DocumentNumber(sure: "RE-\(20_001 + invoices)"))
    let command = scene.command(stage)
    if case .account(_, .recordInvoice) = command { invoices += 1 }
    return Turn(
      command: command, day: scene.day, instant: scene.instant, user: scene.user,
      documents: scene.papers.map(\.bytes))
  }
}

extension Scene {
  /// The minute of the day in the zone of the book; summer time never begins on a bank day.
  fileprivate var instant: Instant {
    Instant(milliseconds: BookZone.berlin.start(of: day).milliseconds + Int64(minute) * 60_000)
  }
}
