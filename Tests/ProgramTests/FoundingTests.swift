import FrameTesting
import Foundation
import Testing

/// The first book of somebody who has none, made on a terminal.
@Suite("A first book")
struct FoundingTests {
  private let own: OwnFolder
  private var folder: String { own.path }
  private var book: String { folder + "/book" }

  init() throws { own = try OwnFolder() }

  private func seat(_ words: String..., language: String = "en_GB.UTF-8") throws -> Seat {
    try Seat(words, language: language, state: folder)
  }

  /// Answers as a person types them: each behind its question.
  private func answer(_ seat: Seat, _ answers: (question: String, answer: String)...) {
    for (question, answer) in answers {
      seat.expect(question)
      seat.type(answer + "\n")
    }
  }

  @Test func `init asks for what is missing, and again where an answer makes no sense`() throws {
    let seat = try seat("init", "--book", book, "--town", "Köln", language: "de_DE.UTF-8")
    answer(
      seat, ("Wessen Forderungen", ""), ("Etwas angeben.", "  Muster GmbH "), ("Straße", "Ring 1"),
      ("Postleitzahl", "50667"), ("Bundesland", "Rheinland"), ("Möglich: BW", "nw"), ("E-Mail", ""),
      ("Telefon", "0221 1234"), ("IBAN", "DE89370400440532013001"),
      ("Prüfziffern", "DE89 3704 0044 0532 0130 00"), ("Name des Buchs [Muster GmbH]", ""))
    seat.expect("verzug import LISTE.csv")
    #expect(!seat.lines.contains { $0.hasPrefix("Ort") }, "what was given is not asked")
    #expect(seat.terminal.end() == 0)
    let settings = try Program.run(["settings", "--book", book]).output
    for part in ["Muster GmbH", "Ring 1", "50667 Köln", "0221 1234", "DE89 3704 0044 0532 0130 00"]
    {
      #expect(settings.contains(part), "\(settings)")
    }
  }

  @Test(arguments: [("\u{4}", CInt(1)), ("\u{3}", 128 + SIGINT)])
  func `whoever breaks off leaves nothing behind`(key: String, status: CInt) throws {
    let seat = try seat("init", "--book", book)
    answer(seat, ("Whose receivables", "Muster GmbH"))
    seat.expect("Street")
    seat.type(key)
    #expect(seat.terminal.end() == status)
    #expect(!FileManager.default.fileExists(atPath: book))
  }

  @Test func `a folder in use is refused before anything is asked`() throws {
    try FileManager.default.createDirectory(atPath: book, withIntermediateDirectories: true)
    try own.write("x".utf8, "book/letter.txt")
    let seat = try seat("init", "--book", book)
    seat.expect("Error:")
    #expect(seat.terminal.end() == 1)
    #expect(!seat.lines.contains { $0.contains("Whose receivables") })
  }

  @Test func `a wrong option is refused before anything else is asked`() throws {
    let seat = try seat("init", "--book", book, "--creditor", "Muster GmbH", "--street", " ")
    seat.expect("--street")
    #expect(seat.terminal.end() == 2)
  }

  @Test(arguments: [["init"], ["init", "--json"]])
  func `without a terminal nothing is asked, and what is missing is named`(words: [String]) throws {
    let run = try Program.run(words + ["--book", book, "--name", "2026"])
    #expect(run.status == 2)
    #expect(run.errors.contains("--creditor"))
    #expect(!FileManager.default.fileExists(atPath: book))
  }

  @Test func `from nothing to the first queue without leaving the program`() throws {
    try own.write(
      "Kunden-Nr.;Name;Rechnung;Datum;Fällig;Offen\n1;Erika Muster;R1;01.10.2026;31.10.2026;119,00\n"
        .utf8, "list.csv")
    let seat = try seat()
    seat.expect("There is no book at")
    seat.type("2")
    answer(
      seat, ("Whose receivables", "Muster GmbH"), ("Street", "Ring 1"), ("Postcode", "20095"),
      ("Town", "Hamburg"), ("State", "hh"), ("E-mail", ""), ("Telephone", ""), ("IBAN", ""),
      ("Name of the book", "2026"))
    seat.expect("Tab completes the path")
    seat.type("~/list.csv\r")
    seat.expect("The columns are read as")
    seat.type("y")
    seat.expect("New invoices: 1")
    seat.type("y")
    seat.expect("Everything rests: 7 shows why")
    seat.type("b")
    seat.expect("All movements have their place")
    seat.type("d")
    seat.expect("All payments are booked through")
    seat.type("\r")
    seat.expect("Bank day")
    seat.type("q")
    seat.expect("Erika Muster")
    #expect(!seat.lines.contains { $0.contains("held back 1") })
    #expect(seat.leave() == 0)
    #expect(seat.terminal.modes == seat.terminal.modesBefore)
  }
}
