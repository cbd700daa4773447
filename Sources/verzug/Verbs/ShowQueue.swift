import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug queue`.
struct ShowQueue: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: words.abstract(.queue), discussion: words.discussion(.queue))

  @Option(help: .init(.lane, .word)) var lane: String?
  @Flag(name: .customLong("all"), help: .init(.held)) var showsHeld = false
  @Flag(name: .customLong("gated"), help: .init(.gated)) var showsHeldOnly = false
  @Option(help: .init(.ofClerk, .name)) var clerk: String?
  @Flag(help: .init(.mine)) var mine = false
  @Option(help: .init(.limit, .count)) var limit: Int?
  @OptionGroup var days: DayOptions
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let scope = try scope()
    let lane = try lane.map(Self.lane)
    if let limit, limit < 1 {
      throw Problem(.usage(.number(value: "\(limit)", 1...1_000_000)), at: "--limit")
    }
    let kept = try keptQueue()
    let source = if let kept { kept } else { try rankedQueue() }
    let own = mine ? try Environment.login() : nil
    let clerk = try clerk.map { text throws(Problem) in try Input.user(text, "--clerk") }
    let view = QueueView(
      source, clerk: clerk ?? own, lane: lane, scope: scope, limit: limit)
    // A long queue takes its time to be written: what nobody reads is left out.
    return Reply(
      answer: QueueAnswer(view), sheet: place.output.json ? Sheet() : view.sheet)
  }

  /// The queue as it was kept: then the book is not read.
  private func keptQueue() throws(Problem) -> DayQueue? {
    guard days.asOf == nil else { return nil }
    let day = try Input.dayIfGiven(days.on, "--on")
    return Desk.keptQueue(at: try place.folder(), on: day, clock: try Environment.clock())
  }

  private func rankedQueue() throws(Problem) -> DayQueue {
    let desk = try place.desk()
    let (book, day) = try days.question(to: desk)
    let waiting = Waiting(words.rankingAccounts)
    defer { waiting.end() }
    guard days.asOf == nil else {
      return DayQueue(book.queue(on: day, by: Threads(), progress: waiting.tell), of: book)
    }
    let queue = desk.queue(on: day, progress: waiting.tell)
    desk.keepHeads()
    return DayQueue(queue, of: book)
  }

  private func scope() throws(Problem) -> QueueView.Scope {
    if clerk != nil, mine { throw Problem(.usage(.exclusive(["--clerk", "--mine"]))) }
    let given = [("--all", showsHeld), ("--gated", showsHeldOnly), ("--lane", lane != nil)]
      .filter(\.1).map(\.0)
    if given.count > 1 { throw Problem(.usage(.exclusive(given))) }
    return showsHeldOnly ? .held : showsHeld ? .all : .lanes
  }

  /// A lane by its number or its code.
  private static func lane(_ text: String) throws(Problem) -> Lane {
    if let number = Int(text), let lane = Lane(rawValue: number) { return lane }
    return try Input.choice(text, "--lane", Lane.allCases.map { (name: $0.code, value: $0) })
  }
}
