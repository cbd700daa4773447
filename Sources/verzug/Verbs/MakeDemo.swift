import ArgumentParser
import Desk
import Glibc
import Receivables
import Wording

/// The command `verzug demo`.
struct MakeDemo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: words.abstract(.demo), discussion: words.discussion(.demo))

  @Option(help: .init(.demoBook, .folder)) var book: String?
  @Option(help: .init(.demoDay, .day)) var on: String?
  @Option(help: .init(.debtors, .count)) var debtors: String?
  @Option(help: .init(.seed, .count)) var seed: String?
  @Flag(name: .customLong("no-ui"), help: .init(.noUI)) var noUI = false
  @OptionGroup var output: OutputOptions

  mutating func run() throws {
    let (demo, folder) = try made()
    guard !noUI, !output.json, Session.hasTerminal else {
      return try answer(demo.entries, demo.book, folder).print(json: output.json)
    }
    try Session(folder: folder, day: demo.book.day, isLasting: book != nil).run()
  }

  private func made() throws(Problem) -> (
    demo: (book: DemoBook, entries: EntryNumber), folder: String
  ) {
    let day = try Input.dayOrToday(on, "--on")
    guard DemoBook.days.contains(day) else {
      throw Problem(.usage(.dayOutOfRange(day, DemoBook.days)), at: "--on")
    }
    let demo = DemoBook(
      on: day,
      seed: UInt64(
        try seed.map { text throws(Problem) in
          try Input.number(text, "--seed", in: 0...Int.max)
        } ?? 1),
      debtors: try debtors.map { text throws(Problem) in
        try Input.number(text, "--debtors", in: DemoHistory.debtors...100_000)
      } ?? DemoHistory.debtors)
    let folder = try folder()
    return ((demo, try made(demo, in: folder)), folder)
  }

  /// The folder as given, else a fresh one that only its owner may read.
  private func folder() throws(Problem) -> String {
    if let book { return try BookOptions.whole(book, "--book") }
    let place = Environment.variable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var path = Array("\(place)/verzug-demo-XXXXXX".utf8CString)
    guard mkdtemp(&path) != nil else { throw Problem(.usage(.missing("--book"))) }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func made(_ demo: DemoBook, in folder: String) throws(Problem) -> EntryNumber {
    var entries = 0
    let waiting = Waiting { words.makingDemo($0, of: entries) }
    defer { waiting.end() }
    let user = try Environment.login()
    do {
      return try demo.make(at: folder, user: user) { done, all in
        entries = all
        waiting.tell(done)
      }
    } catch {
      throw Problem(.book(error), status: .refused)
    }
  }

  private func answer(_ entries: EntryNumber, _ demo: DemoBook, _ folder: String) -> Reply {
    var sheet = Sheet()
    sheet.field(words.label(.book), folder)
    sheet.field(words.label(.day), words.day(demo.day))
    sheet.field(words.label(.customers), "\(demo.debtors)")
    sheet.field(words.label(.entries), "\(entries.sequence)")
    sheet.field(words.label(.seed), "\(demo.seed)")
    sheet.paragraph(words.demoIsMadeUp)
    sheet.paragraph(words.lookAtDemo)
    sheet.list([
      "verzug show 10001 --book \(folder)",
      "verzug export open-items --book \(folder)",
    ])
    return Reply(
      answer: DemoAnswer(
        book: folder, day: demo.day, debtors: demo.debtors, entries: entries, seed: demo.seed),
      sheet: sheet)
  }
}

/// A sample book as machines read it.
private struct DemoAnswer: Encodable {
  let schema = 1
  let book: String
  let day: Day
  let debtors: Int
  let entries: EntryNumber
  let seed: UInt64
}
