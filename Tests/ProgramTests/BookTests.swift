import Foundation
import Testing

/// A clerk's day on the command line, on a book of its own.
@Suite("A book from the shell")
struct BookTests {
  private let book: ShellBook

  init() throws { book = try ShellBook() }

  /// A business owes one invoice, entry 6.
  private func oneInvoice() throws {
    try book.done("debtor", "10023", "--name", "Erika Muster", "--kind", "business")
    try book.done(
      "invoice", "10023", "--number", "RE-1", "--issued", "2026-09-01", "--due", "2026-09-30",
      "--amount", "119.00", "--agreed")
  }

  @Test func `a day from invoice to payment leaves an exact account`() throws {
    try oneInvoice()
    let logged = try book.run(
      "log", "10023", "--outcome", "reached", "--reason", "forgot", "--follow-up", "2026-11-27")
    #expect(logged.status == 0)
    #expect(try book.run("promise", "10023", "--by-day", "2026-11-30").status == 0)
    // 119.00 at 10.52 % from 1 October to 23 November, 54 days of 365: 1.852…, so 1.85.
    let paid = try book.answer("pay", "10023", "--amount", "50.00")
    #expect((paid["openBefore"] as? [String: Any])?["minor"] as? Int == 12_085)
    #expect((paid["openAfter"] as? [String: Any])?["minor"] as? Int == 7_085)
    let shown = try book.run("show", "10023", language: "de_DE.UTF-8")
    #expect(shown.output.contains("70,85 EUR"))
    #expect(shown.output.contains("Zahlungszusage"))
  }

  @Test func `a refusal says why, changes nothing and ends with 1`() throws {
    try oneInvoice()
    let before = try Data(contentsOf: book.journal)
    let refused = try book.run("settle", "10023", "--reason", "paid")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("120.85 EUR"))
    #expect(try Data(contentsOf: book.journal) == before)
    #expect(try book.run("show", "4711").status == 1)
    #expect(try book.run("pay", "10023", "--amount", "1,00").status == 2)
  }

  @Test func `every verb writes what it says`() throws {
    try oneInvoice()
    let verbs: [([String], String)] = [
      (
        [
          "dispute", "10023", "--reason", "damaged", "--part", "6=40.00", "--answer-by",
          "2026-12-05",
        ],
        "disputeOpened"
      ),
      (["pay", "10023", "--amount", "10.00"], "paymentReceived"),
      (["return", "10023", "8", "--reason", "AM04", "--charge", "3.00"], "paymentReturned"),
      (
        [
          "credit-note", "10023", "--number", "G-1", "--issued", "2026-11-02", "--amount", "20.00",
          "--reason", "defect", "--part", "6=20.00",
        ], "creditNoteRecorded"
      ),
      (["order-stop", "10023", "--note", "open"], "orderStopSet"),
      (["pin", "10023", "--note", "urgent", "--through", "2026-12-01"], "pinned"),
      (["assign", "10023", "--to", "baer"], "assigned"),
      (["hold", "10023", "--reason", "internal-review", "--through", "2026-12-15"], "holdPlaced"),
      (["follow-up", "10023", "--day", "2026-12-01"], "followUpSet"),
      (["note", "10023", "calls back"], "noted"),
      (
        ["plan", "10023", "--instalment", "2026-12-15=50.00", "--instalment", "2027-01-15=50.54"],
        "planAgreed"
      ),
      (["waive", "10023", "--part", "6=1.00"], "waived"),
      (["write-off", "10023", "--reason", "uncollectible"], "writtenOff"),
    ]
    for (words, kind) in verbs {
      let run = try book.run(words + ["--json"])
      #expect(run.status == 0, "\(words): \(run.errors)")
      guard run.status == 0 else { continue }
      let entry = try #require(try run.answer()["command"] as? Int)
      let facts = try book.answer("show", "10023")["facts"] as? [[String: Any]]
      let fact = facts?.first { $0["entry"] as? Int == entry }
      #expect(fact?["kind"] as? String == kind, "\(words)")
    }
    #expect(try book.run("refund", "10023", "--amount", "1.00").status == 1)
    #expect(try book.run("reopen", "10023").status == 1)
    #expect(try book.run("booked-until", "2026-11-23").status == 0)
  }

  /// An invoice to a consumer, paid in part by PayPal: entries 5, 6 and 7.
  private func paidInvoice() throws {
    try book.done("debtor", "10024", "--name", "Karl Muster")
    try book.done(
      "invoice", "10024", "--number", "RE-2", "--issued", "2026-09-01", "--due", "2026-09-30",
      "--amount", "119.00")
    try book.done("pay", "10024", "--amount", "100.00", "--item", "6")
  }

  @Test func `what changes a case has a verb, and what ends it again`() throws {
    try paidInvoice()
    let file = try book.write("%PDF-1.7", "proof.pdf")
    let verbs: [([String], String)] = [
      (
        ["party", "--role", "lawyer", "--name", "RA Weber", "--town", "Hamburg", "--only"],
        "partyNamed"
      ),
      (["party", "--end", "8"], "partyEnded"),
      (
        [
          "chargeback", "--payment", "7", "--amount", "50.00", "--case", "PP-1", "--reason",
          "not-received", "--answer-by", "2026-12-01",
        ], "chargebackOpened"
      ),
      (["chargeback", "--end", "10", "--outcome", "won"], "chargebackClosed"),
      (["withdrawal", "--part", "6=19.00", "--channel", "email"], "withdrawalDeclared"),
      (["charge", "--kind", "reminder", "--amount", "2.50", "--item", "6"], "chargeRecorded"),
      (["charge", "--waive", "13", "--note", "goodwill"], "chargeWaived"),
      (["skonto", "--item", "6", "--payment", "7", "--granted", "2.38"], "skontoDecided"),
      (
        ["circumstance", "--kind", "address-unknown", "--since", "2026-11-20"], "circumstanceNoted"
      ),
      (["circumstance", "--end", "16", "--through", "2026-11-23"], "circumstanceEnded"),
      (["attach", file, "--kind", "delivery-proof", "--item", "6"], "documentAttached"),
    ]
    for (words, kind) in verbs {
      let all = [words[0], "10024"] + words.dropFirst() + ["--json"]
      let run = try book.run(all)
      #expect(run.status == 0, "\(all): \(run.errors)")
      guard run.status == 0 else { continue }
      let entry = try #require(try run.answer()["command"] as? Int)
      let facts = try book.answer("show", "10024")["facts"] as? [[String: Any]]
      let fact = facts?.first { $0["entry"] as? Int == entry }
      #expect(fact?["kind"] as? String == kind, "\(all)")
    }
    #expect(try book.run("news", "10024", "7").status == 1)
    #expect(try book.run("party", "10024").status == 2)
    #expect(try book.run("attach", "10024", book.folder + "/none", "--kind", "order").status == 1)
    let documents = try FileManager.default.contentsOfDirectory(atPath: book.book + "/documents")
    #expect(documents.count == 1)
    // What is refused keeps nothing.
    #expect(try book.run("attach", "4711", book.book + "/head", "--kind", "order").status == 1)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: book.book + "/documents") == documents)
    #expect(try book.run("verify").status == 0)
  }

  @Test func `what was begun for a case is ended by its entry`() throws {
    try oneInvoice()
    let verbs: [([String], String)] = [
      (["hold", "10023", "--reason", "internal-review"], "holdPlaced"),
      (["hold", "10023", "--end", "7"], "holdLifted"),
      (["follow-up", "10023", "--day", "2026-12-01"], "followUpSet"),
      (["follow-up", "10023", "--end", "9"], "followUpDone"),
      (["pin", "10023", "--note", "urgent", "--through", "2026-12-01"], "pinned"),
      (["pin", "10023", "--end", "11"], "unpinned"),
      (["promise", "10023", "--by-day", "2026-11-30", "--amount", "10.00"], "promiseTaken"),
      (["promise", "10023", "--end", "13", "--side", "creditor"], "promiseWithdrawn"),
      (
        [
          "plan", "10023", "--instalment", "2026-12-15=120.85", "--reply-by", "2026-12-01",
        ], "planOffered"
      ),
      (["plan", "10023", "--end", "15", "--reason", "declined"], "planEnded"),
      (
        [
          "dispute", "10023", "--reason", "damaged", "--part", "6=40.00", "--answer-by",
          "2026-12-05",
        ], "disputeOpened"
      ),
      (["dispute", "10023", "--move", "17", "--stage", "under-review"], "disputeMoved"),
      (
        ["dispute", "10023", "--end", "17", "--verdict", "rejected", "--pay-by", "2026-12-07"],
        "disputeDecided"
      ),
    ]
    for (words, kind) in verbs {
      let run = try book.run(words + ["--json"])
      #expect(run.status == 0, "\(words): \(run.errors)")
      guard run.status == 0 else { return }
      let facts = try book.answer("show", "10023")["facts"] as? [[String: Any]]
      #expect(facts?.last?["kind"] as? String == kind, "\(words)")
    }
    #expect(try book.run("hold", "10023", "--end", "7").status == 1)
    #expect(try book.run("hold", "10023").status == 2)
    #expect(try book.run("plan", "10023").status == 2)
  }

  @Test func `settings are changed together or not at all, and shown`() throws {
    let login = NSUserName()
    let set = try book.run(
      "settings", "--grant", "\(login)=administer,waive", "--grant", "anna=none", "--absence",
      "anna=2026-12-21..2027-01-05=berta", "--range", "A..K=anna", "--base-rate",
      "2027-01-01=1.27", "--sales", "2026-10-01=12345.00", "--iban", "DE89370400440532013000",
      "--small-difference", "2.50", "--json")
    #expect(set.status == 0, "\(set.errors)")
    let answer = try set.answer()
    #expect((answer["permissions"] as? [[String: Any]])?.count == 2)
    let tolerances = answer["tolerances"] as? [String: Any]
    #expect((tolerances?["smallDifference"] as? [String: Any])?["minor"] as? Int == 250)
    #expect((tolerances?["droppedInterest"] as? [String: Any])?["minor"] as? Int == 500)
    let shown = try book.run("settings", language: "de_DE.UTF-8").output
    for text in ["anna: 21.12.2026 – 05.01.2027 → berta", "A–K: anna", "12.345,00 EUR", "2,50 EUR"]
    {
      #expect(shown.contains(text), "\(text)")
    }
    let before = try Data(contentsOf: book.journal)
    let refused = try book.run(
      "settings", "--small-difference", "3.00", "--base-rate", "2027-02-01=1")
    #expect(refused.status == 1)
    #expect(try book.run("settings", "--absence", "anna").status == 2)
    #expect(try book.run("settings", "--grant", "\(login)=none").status == 1)
    #expect(try Data(contentsOf: book.journal) == before)
  }

  @Test func `what was undone counts no more and stays in the history`() throws {
    try oneInvoice()
    let paid = try book.answer("pay", "10023", "--amount", "120.85")
    let entry = try #require(paid["command"] as? Int)
    #expect(try book.run("undo", "#\(entry)").status == 0)
    let shown = try book.answer("show", "10023")
    let facts = try #require(shown["facts"] as? [[String: Any]])
    let undone = facts.first { $0["entry"] as? Int == entry }
    #expect(undone?["kind"] as? String == "paymentReceived")
    #expect(undone?["reversedBy"] as? Int == entry + 1)
    #expect(facts.last?["kind"] as? String == "reversed")
  }

  @Test func `an earlier day shows what was known then`() throws {
    try oneInvoice()
    try book.run("note", "10023", "later", clock: "2026-11-25T09:00:00Z")
    let then = try book.run("show", "10023", "--as-of", "2026-11-24", clock: "2026-11-26T09:00:00Z")
    let now = try book.run("show", "10023", clock: "2026-11-26T09:00:00Z")
    #expect(!then.output.contains("Note"))
    #expect(now.output.contains("Note"))
  }

  @Test func `a clock that went back is told in the history and when the book is verified`() throws
  {
    try oneInvoice()
    try book.run("note", "10023", "an hour earlier", clock: "2026-11-23T08:00:00Z")
    #expect(try book.run("show", "10023").output.contains("Note (clock went back)"))
    let facts = try book.answer("show", "10023")["facts"] as? [[String: Any]]
    #expect(facts?.map { $0["clock"] as? String } == [nil, nil, "back"])
    let examined = try book.run("verify", language: "de_DE.UTF-8")
    #expect(examined.status == 0)
    #expect(examined.output.contains("journal-0001.jsonl:7: Die Uhr ging zuvor um 3.600 s zurück"))
  }

  @Test func `a copy is verified, restored and has the same digest`() throws {
    try oneInvoice()
    #expect(try book.run("backup", book.folder + "/copy").status == 0)
    let restored = book.folder + "/back"
    let back = try book.answer("restore", book.folder + "/copy", "--book", restored)
    let witness = try #require(back["witness"] as? String)
    #expect(try book.run("verify", "--witness", witness).status == 0)
    #expect(try book.run("backup", book.folder + "/copy").status == 1)
    try book.run("note", "10023", "only in the first book")
    #expect(try book.run("verify", "--book", restored, "--witness", witness).status == 0)
    let other = "-" + witness.dropFirst()
    #expect(
      try book.run("verify", "--witness", other).status == 1, "no option, whatever it looks like")
    let newer = try #require(try book.answer("verify")["witness"] as? String)
    #expect(try book.run("verify", "--book", restored, "--witness", newer).status == 1)
  }

  @Test func `damage is named by its line, and the book is only read`() throws {
    try oneInvoice()
    let path = book.journal
    var bytes = try Data(contentsOf: path)
    let place = try #require(bytes.firstRange(of: Data("Muster GmbH".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "N")
    try bytes.write(to: path)
    let examined = try book.run("verify")
    #expect(examined.status == 1)
    #expect(examined.output.contains("journal-0001.jsonl:3"))
    let refused = try book.run("note", "10023", "x")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("journal-0001.jsonl:3"))
    #expect(try Data(contentsOf: path) == bytes)
  }

  @Test func `every line is read by any JSON parser`() throws {
    try oneInvoice()
    let text = try String(contentsOf: book.journal, encoding: .utf8)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 6)
    for line in lines {
      let entry = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(
        Set(entry.keys) == ["v", "s", "b", "p", "t", "on", "by", "c", "of", "k", "dh", "h", "d"])
    }
  }
}
