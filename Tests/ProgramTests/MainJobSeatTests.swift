import FrameTesting
import Foundation
import Terminal
import Testing

/// The main job by keys, on a terminal of 80 columns and 24 rows, in both languages.
@Suite("The main job by keys") struct MainJobSeatTests {
  /// What differs between the two sets of keys and the two languages.
  struct Hand: Sendable, CustomTestStringConvertible {
    let language: String
    let call: String
    let texts: (movements: String, unclear: String, cleared: String)

    var testDescription: String { language }

    static let both = [
      Hand(
        language: "en_GB.UTF-8", call: "c",
        texts: ("Movements: 2", "1 unclear", "All movements have")),
      Hand(
        language: "de_DE.UTF-8", call: "k",
        texts: ("Umsätze: 2", "1 ungeklärt", "Alle Umsätze haben")),
    ]
  }

  @Test(arguments: Hand.both)
  func `a statement, an unclear payment, a call and an undo`(hand: Hand) throws {
    let book = try ShellBook()
    try book.done(
      "settings", "--iban", "DE89370400440532013000", "--account-holder", "Muster GmbH")
    let (table, statement) = (book.folder + "/op.csv", book.folder + "/auszug.xml")
    try Data(JobFiles.table.utf8).write(to: URL(filePath: table))
    try Data(JobFiles.statement.utf8).write(to: URL(filePath: statement))
    try book.done("import", table)
    let seat = try Seat(
      ["work", "--book", book.book], language: hand.language, state: book.folder + "/state",
      ["VERZUG_CLOCK": "2026-11-26T09:00:00Z"])
    seat.expect("Bank:")
    seat.type("I")
    seat.type(statement)
    seat.type("\r")
    seat.expect(hand.texts.movements)
    seat.type("y")
    seat.expect(hand.texts.unclear)
    // The payment without anything goes on account of the company.
    seat.type("b")
    seat.expect("Danke")
    seat.type("a")
    seat.type("10088")
    seat.expect("Muster AG")
    seat.type("\r")
    seat.expect(hand.texts.cleared)
    seat.type("\u{1B}")
    // A key that follows at once would be one with Alt.
    Thread.sleep(forTimeInterval: 0.5)
    seat.expect("8 Al")
    // Below the group of reminders.
    seat.type("\u{1B}[B")
    // Nobody answers; the case comes again.
    seat.type(hand.call, "n", "\r")
    seat.expect("10088 ·")
    seat.type("u")
    seat.expect("y ")
    Thread.sleep(forTimeInterval: 0.3)
    seat.type("y")
    seat.terminal.read(patience: 500)
    #expect(seat.leave() == 0)
    #expect(seat.terminal.modes == seat.terminal.modesBefore)
    #expect(seat.terminal.screen.unknown.isEmpty, "nothing but our own sequences")

    let facts = try ["10044", "10088"].map { debtor in
      try book.answer("show", debtor, clock: "2026-11-26T09:00:00Z")["facts"] as? [[String: Any]]
    }
    #expect(
      facts.map { $0?.count { $0["kind"] as? String == "paymentReceived" } } == [1, 1])
    try book.done("verify")
  }
}
