import Foundation
import Testing

/// A clerk's day on the command line, on a book of its own.
@Suite("A book from the shell")
final class BookTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "verzug-\(UUID().uuidString)")
    .path
  var book: String { folder + "/book" }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let made = try verzug(
      "init", "--name", "Probe", "--creditor", "Muster GmbH", "--street", "Ring 1", "--postcode",
      "20095", "--town", "Hamburg", "--state", "HH")
    try #require(made.status == 0, "\(made.errors)")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @discardableResult
  private func verzug(
    _ words: String..., clock: String = "2026-11-23T09:00:00Z", language: String = "en_GB.UTF-8"
  ) throws -> Program.Run {
    try Program.run(
      words, language: language, environment: ["VERZUG_BOOK": book, "VERZUG_CLOCK": clock])
  }

  private func oneInvoice() throws {
    for run in [
      try verzug("debtor", "10023", "--name", "Erika Muster", "--kind", "business"),
      try verzug(
        "invoice", "10023", "--number", "RE-1", "--issued", "2026-09-01", "--due", "2026-09-30",
        "--amount", "119.00", "--agreed"),
    ] {
      try #require(run.status == 0, "\(run.errors)")
    }
  }

  private func json(_ run: Program.Run) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func `a day from invoice to payment leaves an exact account`() throws {
    try oneInvoice()
    let logged = try verzug(
      "log", "10023", "--outcome", "reached", "--reason", "forgot", "--follow-up", "2026-11-27")
    #expect(logged.status == 0)
    #expect(try verzug("promise", "10023", "--by-day", "2026-11-30").status == 0)
    // 119.00 at 10.52 % from 1 October to 23 November, 54 days of 365: 1.852…, so 1.85.
    let paid = try json(verzug("pay", "10023", "--amount", "50.00", "--json"))
    #expect((paid["openBefore"] as? [String: Any])?["minor"] as? Int == 12_085)
    #expect((paid["openAfter"] as? [String: Any])?["minor"] as? Int == 7_085)
    let shown = try verzug("show", "10023", language: "de_DE.UTF-8")
    #expect(shown.output.contains("70,85 EUR"))
    #expect(shown.output.contains("Zahlungszusage"))
  }

  @Test func `a refusal says why, changes nothing and ends with 1`() throws {
    try oneInvoice()
    let before = try Data(contentsOf: URL(filePath: book + "/journal-0001.jsonl"))
    let refused = try verzug("settle", "10023", "--reason", "paid")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("120.85 EUR"))
    #expect(try Data(contentsOf: URL(filePath: book + "/journal-0001.jsonl")) == before)
    #expect(try verzug("show", "4711").status == 1)
    #expect(try verzug("pay", "10023", "--amount", "1,00").status == 2)
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
      let run = try Program.run(words + ["--json"], environment: ["VERZUG_BOOK": book])
      #expect(run.status == 0, "\(words): \(run.errors)")
      guard run.status == 0 else { continue }
      let entry = try #require(try json(run)["command"] as? Int)
      let facts = try json(verzug("show", "10023", "--json"))["facts"] as? [[String: Any]]
      let fact = facts?.first { $0["entry"] as? Int == entry }
      #expect(fact?["kind"] as? String == kind, "\(words)")
    }
    #expect(try verzug("refund", "10023", "--amount", "1.00").status == 1)
    #expect(try verzug("reopen", "10023").status == 1)
    #expect(try verzug("booked-until", "2026-11-23").status == 0)
  }

  /// An invoice to a consumer, paid in part by PayPal: entries 5, 6 and 7.
  private func paidInvoice() throws {
    for words in [
      ["debtor", "10024", "--name", "Karl Muster"],
      [
        "invoice", "10024", "--number", "RE-2", "--issued", "2026-09-01", "--due", "2026-09-30",
        "--amount", "119.00",
      ],
      ["pay", "10024", "--amount", "100.00", "--item", "6"],
    ] {
      let run = try Program.run(words, environment: ["VERZUG_BOOK": book])
      try #require(run.status == 0, "\(run.errors)")
    }
  }

  @Test func `what changes a case has a verb, and what ends it again`() throws {
    try paidInvoice()
    let file = folder + "/proof.pdf"
    try Data("%PDF-1.7".utf8).write(to: URL(filePath: file))
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
      let run = try Program.run(all, environment: ["VERZUG_BOOK": book])
      #expect(run.status == 0, "\(all): \(run.errors)")
      guard run.status == 0 else { continue }
      let entry = try #require(try json(run)["command"] as? Int)
      let facts = try json(verzug("show", "10024", "--json"))["facts"] as? [[String: Any]]
      let fact = facts?.first { $0["entry"] as? Int == entry }
      #expect(fact?["kind"] as? String == kind, "\(all)")
    }
    #expect(try verzug("news", "10024", "7").status == 1)
    #expect(try verzug("party", "10024").status == 2)
    #expect(try verzug("attach", "10024", folder + "/none", "--kind", "order").status == 1)
    let documents = try FileManager.default.contentsOfDirectory(atPath: book + "/documents")
    #expect(documents.count == 1)
    // What is refused keeps nothing.
    #expect(try verzug("attach", "4711", book + "/head", "--kind", "order").status == 1)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: book + "/documents") == documents)
    #expect(try verzug("verify").status == 0)
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
      let run = try Program.run(words + ["--json"], environment: ["VERZUG_BOOK": book])
      #expect(run.status == 0, "\(words): \(run.errors)")
      guard run.status == 0 else { return }
      let facts = try json(verzug("show", "10023", "--json"))["facts"] as? [[String: Any]]
      #expect(facts?.last?["kind"] as? String == kind, "\(words)")
    }
    #expect(try verzug("hold", "10023", "--end", "7").status == 1)
    #expect(try verzug("hold", "10023").status == 2)
    #expect(try verzug("plan", "10023").status == 2)
  }

  @Test func `settings are changed together or not at all, and shown`() throws {
    let login = try #require(
      try Program.run(["settings", "--json"], environment: ["VERZUG_BOOK": book]).status == 0
        ? NSUserName() : nil)
    let set = try verzug(
      "settings", "--grant", "\(login)=administer,waive", "--grant", "anna=none", "--absence",
      "anna=2026-12-21..2027-01-05=berta", "--range", "A..K=anna", "--base-rate",
      "2027-01-01=1.27", "--sales", "2026-10-01=12345.00", "--iban", "DE89370400440532013000",
      "--small-difference", "2.50", "--json")
    #expect(set.status == 0, "\(set.errors)")
    let answer = try json(set)
    #expect((answer["permissions"] as? [[String: Any]])?.count == 2)
    let tolerances = answer["tolerances"] as? [String: Any]
    #expect((tolerances?["smallDifference"] as? [String: Any])?["minor"] as? Int == 250)
    #expect((tolerances?["droppedInterest"] as? [String: Any])?["minor"] as? Int == 500)
    let shown = try verzug("settings", language: "de_DE.UTF-8").output
    for text in ["anna: 21.12.2026 – 05.01.2027 → berta", "A–K: anna", "12.345,00 EUR", "2,50 EUR"]
    {
      #expect(shown.contains(text), "\(text)")
    }
    let before = try Data(contentsOf: URL(filePath: book + "/journal-0001.jsonl"))
    let refused = try verzug(
      "settings", "--small-difference", "3.00", "--base-rate", "2027-02-01=1")
    #expect(refused.status == 1)
    #expect(try verzug("settings", "--absence", "anna").status == 2)
    #expect(try verzug("settings", "--grant", "\(login)=none").status == 1)
    #expect(try Data(contentsOf: URL(filePath: book + "/journal-0001.jsonl")) == before)
  }

  @Test func `what was undone counts no more and stays in the history`() throws {
    try oneInvoice()
    let paid = try json(verzug("pay", "10023", "--amount", "120.85", "--json"))
    let entry = try #require(paid["command"] as? Int)
    #expect(try verzug("undo", "#\(entry)").status == 0)
    let shown = try json(verzug("show", "10023", "--json"))
    let facts = try #require(shown["facts"] as? [[String: Any]])
    let undone = facts.first { $0["entry"] as? Int == entry }
    #expect(undone?["kind"] as? String == "paymentReceived")
    #expect(undone?["reversedBy"] as? Int == entry + 1)
    #expect(facts.last?["kind"] as? String == "reversed")
  }

  @Test func `an earlier day shows what was known then`() throws {
    try oneInvoice()
    try verzug("note", "10023", "later", clock: "2026-11-25T09:00:00Z")
    let then = try verzug("show", "10023", "--as-of", "2026-11-24", clock: "2026-11-26T09:00:00Z")
    let now = try verzug("show", "10023", clock: "2026-11-26T09:00:00Z")
    #expect(!then.output.contains("Note"))
    #expect(now.output.contains("Note"))
  }

  @Test func `a clock that went back is told in the history and when the book is verified`() throws
  {
    try oneInvoice()
    try verzug("note", "10023", "an hour earlier", clock: "2026-11-23T08:00:00Z")
    #expect(try verzug("show", "10023").output.contains("Note (clock went back)"))
    let facts = try json(verzug("show", "10023", "--json"))["facts"] as? [[String: Any]]
    #expect(facts?.map { $0["clock"] as? String } == [nil, nil, "back"])
    let examined = try verzug("verify", language: "de_DE.UTF-8")
    #expect(examined.status == 0)
    #expect(examined.output.contains("journal-0001.jsonl:7: Die Uhr ging zuvor um 3.600 s zurück"))
  }

  @Test func `a copy is verified, restored and has the same digest`() throws {
    try oneInvoice()
    #expect(try verzug("backup", folder + "/copy").status == 0)
    let back = try verzug("restore", folder + "/copy", "--book", folder + "/back", "--json")
    let witness = try #require(try json(back)["witness"] as? String)
    #expect(try verzug("verify", "--witness", witness).status == 0)
    #expect(try verzug("backup", folder + "/copy").status == 1)
    try verzug("note", "10023", "only in the first book")
    #expect(try verzug("verify", "--book", folder + "/back", "--witness", witness).status == 0)
    let other = "-" + witness.dropFirst()
    #expect(
      try verzug("verify", "--witness", other).status == 1, "no option, whatever it looks like")
    let newer = try #require(try json(verzug("verify", "--json"))["witness"] as? String)
    #expect(try verzug("verify", "--book", folder + "/back", "--witness", newer).status == 1)
  }

  @Test func `damage is named by its line, and the book is only read`() throws {
    try oneInvoice()
    let path = URL(filePath: book + "/journal-0001.jsonl")
    var bytes = try Data(contentsOf: path)
    let place = try #require(bytes.firstRange(of: Data("Muster GmbH".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "N")
    try bytes.write(to: path)
    let examined = try verzug("verify")
    #expect(examined.status == 1)
    #expect(examined.output.contains("journal-0001.jsonl:3"))
    let refused = try verzug("note", "10023", "x")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("journal-0001.jsonl:3"))
    #expect(try Data(contentsOf: path) == bytes)
  }

  @Test func `every line is read by any JSON parser`() throws {
    try oneInvoice()
    let text = try String(contentsOfFile: book + "/journal-0001.jsonl", encoding: .utf8)
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
