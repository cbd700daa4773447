import FrameTesting
import Foundation
import Terminal
import Testing

/// The built workbench on a terminal, as people start and leave it.
@Suite("The workbench on a terminal")
struct WorkbenchSeatTests {
  private let own: OwnFolder
  private var folder: String { own.path }

  init() throws { own = try OwnFolder() }

  /// A sample book, made once and copied for each test.
  private func demo() throws -> String {
    let book = folder + "/book"
    try FileManager.default.copyItem(atPath: try Self.original.get(), toPath: book)
    return book
  }

  private static let original: Result<String, any Error> = Result {
    let book = FileManager.default.temporaryDirectory
      .appending(path: "verzug-seat-original-\(ProcessInfo.processInfo.processIdentifier)").path
    let made = try Program.run(["demo", "--no-ui", "--book", book, "--on", "2026-11-25"])
    try #require(made.status == 0, "\(made.errors)")
    atexit { WorkbenchSeatTests.removeOriginal() }
    return book
  }

  private static func removeOriginal() {
    if case .success(let book) = original { try? FileManager.default.removeItem(atPath: book) }
  }

  private func seat(
    _ words: String..., language: String = "en_GB.UTF-8", _ variables: [String: String] = [:]
  ) throws -> Seat {
    try Seat(
      words, language: language, state: folder + "/state",
      ["TMPDIR": folder].merging(variables) { $1 })
  }

  @Test func `one command shows the queue of a sample book, and q leaves the terminal as it was`()
    throws
  {
    let seat = try seat("demo", "--on", "2026-11-25")
    seat.expect("0 Clocks")
    seat.expect("held back")
    #expect(seat.leave() == 0)
    #expect(seat.terminal.modes == seat.terminal.modesBefore)
    #expect(!seat.terminal.screen.isOnSecondScreen)
  }

  @Test func `without a command the person's own book opens, in the language of the locale`() throws
  {
    let book = try demo()
    let seat = try seat(language: "de_DE.UTF-8", ["VERZUG_BOOK": book])
    seat.expect("Arbeitsliste")
    seat.expect("0 Fristen")
    #expect(seat.leave() == 0)
  }

  @Test func `what one writes the other sees within a second`() throws {
    let book = try demo()
    let (anna, bernd) = (try seat("work", "--book", book), try seat("work", "--book", book))
    anna.expect("held back")
    bernd.expect("held back")
    anna.type("2", "c")
    anna.expect("No answer")
    anna.type("n")
    anna.expect("Enter saves")
    let before = ContinuousClock.now
    anna.type("\r")
    bernd.expect("worked on")
    #expect(ContinuousClock.now - before < .seconds(2), "a second, and what drawing takes here")
    #expect(anna.leave() == 0 && bernd.leave() == 0)
  }

  @Test func `a screen of another size, a stop and a signal leave nothing behind`() throws {
    let seat = try seat("work", "--book", try demo())
    seat.expect("held back")
    seat.terminal.resize(Size(rows: 40, columns: 120))
    seat.expect("8 All")
    seat.terminal.resize(Size(rows: 10, columns: 40))
    seat.expect("Verzug needs 60")
    seat.terminal.resize(Size(rows: 24, columns: 80))
    seat.expect("held back")
    seat.terminal.signal(SIGTERM)
    #expect(seat.terminal.end() != nil)
    #expect(seat.terminal.modes == seat.terminal.modesBefore)
    #expect(!seat.terminal.screen.isOnSecondScreen)
  }

  /// Every screen, by the keys that lead there and a text that it shows.
  static let screens: [(keys: [String], text: String)] = [
    ([], "held back"), (["\r"], "next step"), (["2", "c"], "No answer"), (["2", "t"], "What will"),
    (["f"], "Find"), (["w"], "Why"), (["?"], "On the case"), ([":"], "search"),
    (["2", "x"], "open"),
    (["2", "x", "5"], "to confirm"), (["ga"], "31–60"), (["gf"], "DSO"), (["gn"], "Next 30"),
    (["gj"], "Journal"), (["gs"], "Colours"), (["gp"], "Promises"), (["gh"], "Holds"),
    (["R"], "notices"), ([","], "go on with"), (["/"], "/"), (["E"], "German spreadsheets"),
  ]

  @Test(arguments: screens.indices)
  func `a signal on any screen leaves the terminal as it was`(place: Int) throws {
    let seat = try seat("work", "--book", try demo())
    seat.expect("held back")
    for key in Self.screens[place].keys {
      seat.type(key)
      seat.terminal.read(patience: 200)
    }
    seat.expect(Self.screens[place].text)
    seat.terminal.signal(place.isMultiple(of: 2) ? SIGTERM : SIGHUP)
    #expect(seat.terminal.end() != nil)
    #expect(seat.terminal.modes == seat.terminal.modesBefore)
    #expect(!seat.terminal.screen.isOnSecondScreen)
    #expect(seat.terminal.screen.unknown.isEmpty, "nothing but our own sequences")
  }

  @Test func `a pasted text is no keys`() throws {
    let seat = try seat("work", "--book", try demo())
    seat.expect("held back")
    seat.type("\u{1B}[200~q\rxq\u{1B}[201~")
    seat.expect("Pasted text is taken in fields only")
    // For a moment keys are taken for what got out of the paste.
    Thread.sleep(forTimeInterval: 0.2)
    #expect(seat.leave() == 0)
  }

  @Test func `what was typed before the program was killed is there at the next start`() throws {
    let book = try demo()
    let first = try seat("work", "--book", book)
    first.expect("held back")
    first.type("2", "t")
    first.expect("Note")
    first.type("She calls on Friday.")
    first.expect("She calls on Friday.")
    // A draft is kept 300 ms after the last key.
    Thread.sleep(forTimeInterval: 1)
    first.terminal.signal(SIGKILL)
    _ = first.terminal.end()
    let second = try seat("work", "--book", book)
    second.expect("held back")
    second.type("2", "t")
    second.expect("She calls on Friday.")
    second.expect("Draft of")
    second.type("\u{13}")
    second.expect("undoes it")
    #expect(second.leave() == 0)
    let third = try seat("work", "--book", book)
    third.expect("held back")
    third.type("2", "t")
    third.expect("What will change")
    #expect(!third.lines.contains { $0.contains("She calls on Friday.") }, "saved, not twice")
  }

  /// The keys and words of a day in one language.
  private struct Words: Sendable, CustomStringConvertible {
    let locale: String
    let held, reached, outcome, cause, save, form, interrupted, ageing: String
    let contact, reachedKey, promise, forgot, note: String
    let toAgeing, toQueue: String

    var description: String { locale }

    static let all = [
      Words(
        locale: "en_GB.UTF-8", held: "held back", reached: "No answer", outcome: "Refuses",
        cause: "Forgot", save: "Enter saves", form: "What will change",
        interrupted: "interrupted:", ageing: "31–60", contact: "c", reachedKey: "r", promise: "p",
        forgot: "f", note: "t", toAgeing: "ga", toQueue: "gq"),
      Words(
        locale: "de_DE.UTF-8", held: "zurückgest.", reached: "Nicht erreicht",
        outcome: "Weigert sich", cause: "Vergessen", save: "Enter speichert",
        form: "Das ändert sich", interrupted: "unterbrochen:", ageing: "31–60", contact: "k",
        reachedKey: "e", promise: "v", forgot: "v", note: "n",
        toAgeing: "go", toQueue: "ga"),
    ]
  }

  @Test(
    "A clerk's day: a call, a promise, an interruption, undo, the figures", arguments: Words.all)
  private func day(words: Words) throws {
    let book = try demo()
    let seat = try seat("work", "--book", book, language: words.locale)
    seat.expect(words.held)
    // A broken promise is called about, and promised again.
    seat.type("2", words.contact)
    seat.expect(words.reached)
    seat.type(words.reachedKey)
    seat.expect(words.outcome)
    seat.type(words.promise)
    seat.expect(words.cause)
    seat.type(words.forgot)
    seat.expect(words.save)
    seat.type("\r", "\r")
    seat.expect(" u ")
    // In the middle of a note another customer calls; the note is as it was left.
    seat.type("8", "\r", words.note)
    seat.expect(words.form)
    seat.type("Half a sentence")
    seat.expect("Half a sentence")
    seat.type("\u{06}")
    seat.type("Kuhlmann")
    seat.expect("Kuhlmann")
    seat.type("\r")
    seat.expect(words.interrupted)
    seat.type("\u{02}")
    seat.expect("Half a sentence")
    seat.type(" more", "\u{13}")
    seat.expectGone(words.form)
    // It was the wrong case: undone, with a question that says what it takes back.
    seat.type("u")
    seat.expect("?")
    Thread.sleep(forTimeInterval: 0.3)
    seat.type("y")
    seat.expect(words.locale.hasPrefix("de") ? "Rückgängig gemacht" : "Undone")
    seat.type(words.toQueue)
    seat.expect(words.held)
    seat.type(words.toAgeing)
    seat.expect(words.ageing)
    seat.type("q")
    seat.expect(words.held)
    #expect(seat.leave() == 0)
    let verified = try Program.run(["verify", "--book", book])
    #expect(verified.status == 0, "\(verified.output)")
    #expect(try kinds(book) == ["contactLogged", "noted", "promiseTaken", "reversed"])
  }

  /// What the day wrote, by the kinds of its entries.
  private func kinds(_ book: String) throws -> [String] {
    let lines = try FileManager.default.contentsOfDirectory(atPath: book)
      .filter { $0.hasPrefix("journal-") }.sorted()
      .flatMap { file in
        try String(contentsOfFile: "\(book)/\(file)", encoding: .utf8).split(separator: "\n")
      }
    return lines.filter { $0.contains("\"t\":\"2026-11-25T09:00:00.000Z\"") }.compactMap { line in
      line.range(of: "\"k\":\"").map { String(line[$0.upperBound...].prefix { $0 != "\"" }) }
    }.sorted()
  }
}
