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
    let find: String
    let title: String
    let cases: (promise: [String], hold: [String], payment: [String], letter: String)
    let texts: (movements: String, unclear: String, cleared: String)

    var testDescription: String { language }

    static let both = [
      Hand(
        language: "en_GB.UTF-8", call: "c", find: "Find anyone", title: "Case",
        cases: (
          ["c", "r", "p", "f", "\r", "\r"], ["h", "m", "1", "4", "\r"], ["m", "\r", "\r"], "r"
        ),
        texts: ("Movements: 2", "1 unclear", "All movements have")),
      Hand(
        language: "de_DE.UTF-8", call: "k", find: "Überall suchen", title: "Fall",
        cases: (
          ["k", "e", "v", "v", "\r", "\r"], ["s", "g", "1", "4", "\r"], ["z", "\r", "\r"], "m"
        ),
        texts: ("Umsätze: 2", "1 ungeklärt", "Alle Umsätze haben")),
    ]
  }

  @Test(arguments: Hand.both)
  func `a statement, an unclear payment, a call and an undo`(hand: Hand) throws {
    let book = try ShellBook()
    try book.done(
      "settings", "--iban", "DE89370400440532013000", "--account-holder", "Muster GmbH")
    let statement = try book.write(JobFiles.statement, "auszug.xml")
    try book.done("import", try book.write(JobFiles.table, "op.csv"))
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

  @Test(arguments: Hand.both)
  func `a promise, a hold, a payment, a letter and a settlement`(hand: Hand) throws {
    let book = try ShellBook()
    try book.done(
      "settings", "--creditor-email", "forderungen@muster.example", "--creditor-phone", "040 1234",
      "--hours", "Mo-Fr 9-16", "--representative", "Maria Muster", "--register", "HRB 1", "--iban",
      "DE89370400440532013000", "--account-holder", "Muster GmbH", "--bank", "Musterbank")
    try book.done("import", try book.write(JobFiles.table, "op.csv"))
    try book.done("booked-until", "2026-11-25", clock: "2026-11-26T08:00:00Z")
    let seat = try Seat(
      ["work", "--book", book.book], language: hand.language, state: book.folder + "/state",
      ["VERZUG_CLOCK": "2026-11-26T09:00:00Z"])
    seat.expect("Bank:")
    func work(on debtor: String, _ keys: [String], isSaved: Bool = true) {
      seat.type("f")
      seat.expect(hand.find)
      seat.type(debtor)
      seat.expect("▸   \(debtor)")
      seat.type("\r")
      seat.expect("\(hand.title) \(debtor)")
      for key in keys {
        seat.type(key)
        seat.terminal.read(patience: 300)
      }
      if isSaved { seat.expect("· \(debtor) ·") }
    }
    work(on: "10044", hand.cases.promise)
    work(on: "10066", hand.cases.hold)
    work(on: "10077", hand.cases.payment)
    work(on: "10088", [hand.cases.letter], isSaved: false)
    seat.expect("RE-600")
    // Nobody answers before it can be read.
    Thread.sleep(forTimeInterval: 0.3)
    seat.type("y")
    seat.expect("· 10088 ·")
    work(on: "10055", ["x", "5"], isSaved: false)
    Thread.sleep(forTimeInterval: 0.3)
    seat.type("10055", "\r")
    seat.expect("· 10055 ·")
    seat.terminal.signal(SIGTERM)
    #expect(seat.terminal.end() != nil)
    #expect(seat.terminal.modes == seat.terminal.modesBefore)

    for (debtor, kind) in [
      ("10044", "promiseTaken"), ("10066", "holdPlaced"), ("10077", "paymentReceived"),
      ("10088", "noticeIssued"), ("10055", "settled"),
    ] {
      let facts = try #require(
        try book.answer("show", debtor, clock: "2026-11-26T09:05:00Z")["facts"] as? [[String: Any]])
      #expect(facts.contains { $0["kind"] as? String == kind }, "\(debtor): \(kind)")
    }
    // 60.00 to the cent: nothing is left of the payment's invoice.
    let items = try book.answer("show", "10077", clock: "2026-11-26T09:05:00Z")["items"]
    let total = (items as? [[String: Any]])?.first?["total"] as? [String: Any]
    #expect(total?["minor"] as? Int == 0)
    try book.done("verify")
  }
}
