import Foundation
import MailServing
import Testing

/// The whole job of a merchant's clerk, by the built program alone: from invoices in files of others to
/// cases that are closed.
///
/// All amounts are computed by hand, in the comments.
@Suite("The main job on real input") struct MainJobTests {
  private let book: ShellBook
  private let mail: MailServer
  private let home: String

  private static let noon = "T11:00:00Z"

  init() throws {
    book = try ShellBook()
    mail = try MailServer("accept")
    home = book.folder + "/home"
    try FileManager.default.createDirectory(
      atPath: home + "/verzug", withIntermediateDirectories: true)
    let config = """
      {"mail": {"server": "smtps://localhost:\(mail.port)",
        "ca_file": "\(mail.folder.appending(path: "cert.pem").path)"}}
      """
    try Data(config.utf8).write(to: URL(filePath: home + "/verzug/config.json"))
    try book.done(
      "settings", "--creditor-email", "forderungen@muster.example", "--creditor-phone", "040 1234",
      "--hours", "Mo-Fr 9-16", "--representative", "Maria Muster", "--register", "HRB 1", "--iban",
      "DE89370400440532013000", "--account-holder", "Muster GmbH", "--bank", "Musterbank")
  }

  @discardableResult
  private func on(_ day: String, _ words: String..., status: Int32 = 0) throws -> String {
    let run = try book.run(
      words, clock: day + Self.noon, ["XDG_CONFIG_HOME": home, "HOME": home])
    try #require(run.status == status, "\(words): \(run.output) \(run.errors)")
    return run.output
  }

  private func answer(_ day: String, _ words: String...) throws -> [String: Any] {
    try book.run(
      words + ["--json"], clock: day + Self.noon, ["XDG_CONFIG_HOME": home, "HOME": home]
    ).answer()
  }

  /// All that is open of a debtor on a day, in cents.
  private func open(_ debtor: String, on day: String) throws -> Int {
    let items = try #require(try answer(day, "show", debtor)["items"] as? [[String: Any]])
    return items.reduce(0) { sum, item in
      sum + ((item["total"] as? [String: Any])?["minor"] as? Int ?? 0)
    }
  }

  /// The entry of a debtor's first invoice.
  private func item(of debtor: String) throws -> Int {
    let items = try answer("2026-11-23", "show", debtor)["items"] as? [[String: Any]]
    return try #require(items?.first?["item"] as? Int ?? items?.first?["entry"] as? Int)
  }

  /// The lane of each debtor in the queue of a day.
  private func lanes(on day: String) throws -> [String: String] {
    let rows = try #require(try answer(day, "queue", "--all")["rows"] as? [[String: Any]])
    return Dictionary(
      rows.compactMap { row in
        guard let debtor = row["debtor"] as? String else { return nil }
        return (debtor, "\(row["lane"] ?? "")")
      }
    ) { first, _ in first }
  }

  // MARK: What comes in

  private func takeInvoices() throws {
    let invoice = try book.write(JobFiles.invoice(mail: "einkauf@kunde.example"), "RE-100.xml")
    let table = try book.write(JobFiles.table, "offene-posten.csv")
    try on("2026-11-23", "import", invoice, table)
    #expect(try open("10023", on: "2026-10-31") == 119_00)
    // Reading them again changes nothing.
    let again = try answer("2026-11-23", "import", invoice, table)
    let booked = (again["files"] as? [[String: Any]])?.compactMap { $0["booked"] as? Int }
    #expect(booked == [])
    try on("2026-11-23", "booked-until", "2026-11-22")
  }

  @Test func `from files of others to cases that are closed`() throws {
    try takeInvoices()
    try workOnCases()
    try issueAndDeliver()
    try takeStatement()
    try breakAndEscalate()
    try settle()
    try undoEachClass()
    try keepSafe()
  }

  private func workOnCases() throws {
    let day = "2026-11-23"
    try on(day, "log", "10044", "--outcome", "reached", "--reason", "liquidity")
    // A day that is only printed on the invoice puts a consumer in no default: 80.00, no interest.
    #expect(try open("10044", on: day) == 80_00)
    try on(day, "promise", "10044", "--by-day", "2026-11-25", "--amount", "80.00")
    try on(day, "promise", "10055", "--by-day", "2026-11-25", "--amount", "50.00")
    try on(day, "hold", "10066", "--reason", "internal-review", "--through", "2026-12-15")
    try on(
      day, "dispute", "10077", "--reason", "damaged", "--part", "\(try item(of: "10077"))=60.00",
      "--answer-by", "2026-12-04")
    let lanes = try lanes(on: day)
    #expect(lanes["10023"] == "step")
    let held = try #require(try answer(day, "queue")["gated"] as? [String: Any])
    // 80.00 and 50.00 promised, 70.00 held, 60.00 disputed.
    #expect(held["count"] as? Int == 4)
    #expect((held["hidden"] as? [[String: Any]])?.map { $0["minor"] as? Int } == [260_00])
  }

  private func issueAndDeliver() throws {
    let issued = try answer("2026-11-23", "run", "--issue")
    #expect(issued["issued"] != nil, "\(issued)")
    // The time in which it can be taken back is ten minutes.
    let sent = try book.run(
      ["deliver"], clock: "2026-11-23T11:11:00Z", ["XDG_CONFIG_HOME": home, "HOME": home])
    #expect(sent.status == 0, "\(sent.output) \(sent.errors)")
    let received = String(decoding: mail.received, as: UTF8.self)
    #expect(received.contains("TO einkauf@kunde.example"))
    #expect(!received.contains("mann@example.org"), "who promised is not reminded")
    #expect(!received.contains("klein@example.org"), "a hold is a hold")
  }

  private func takeStatement() throws {
    let file = try book.write(JobFiles.statement, "auszug.xml")
    let answer = try answer("2026-11-26", "import", file)
    let bank = try #require(
      (answer["files"] as? [[String: Any]])?.first?["bank"] as? [String: Any], "\(answer)")
    let counts = try #require(bank["counts"] as? [String: Any])
    #expect(counts["placed"] as? Int == 1)
    #expect(counts["unclear"] as? Int == 1)
    // 80.00 came in time: the promise is kept.
    #expect(try open("10044", on: "2026-11-26") == 0)
    let unclear = try #require(
      try self.answer("2026-11-26", "clearing")["movements"] as? [[String: Any]])
    let entry = try #require(unclear.first?["entry"] as? Int)
    try on("2026-11-26", "clearing", "\(entry)", "--to", "10023")
    // 119.00 from 1 November at 10.52 %, business: through 25 November 25 days, 0.857…; on the day
    // of payment interest stops the day before it counts. What is left is interest alone.
    #expect(try open("10023", on: "2026-11-26") < 1_00)
    #expect((try self.answer("2026-11-26", "clearing")["movements"] as? [Any])?.isEmpty == true)
  }

  private func breakAndEscalate() throws {
    // Two bank days after Wednesday 25 November is Friday 27; on Monday the promise is broken.
    #expect(try lanes(on: "2026-11-27")["10055"] != "broken")
    try on("2026-11-30", "booked-until", "2026-11-29")
    #expect(try lanes(on: "2026-11-30")["10055"] == "broken")
    try on("2026-11-30", "escalate", "10088", "--route", "court", "--reason", "three letters")
    try on("2026-11-30", "court", "10088", "applied")
  }

  private func settle() throws {
    // Whoever owes nothing is settled by himself.
    #expect(try lanes(on: "2026-11-30")["10044"] == nil)
    try on("2026-11-30", "settle", "10055", "--reason", "goodwill", "--note", "lost parcel")
    #expect(try lanes(on: "2026-11-30")["10055"] == nil)
  }

  private func undoEachClass() throws {
    let day = "2026-11-30"
    // Free: a note goes.
    let note = try answer(day, "log", "10077", "--outcome", "no-answer")
    let before = try answer(day, "show", "10066")["facts"] as? [[String: Any]]
    try on(day, "undo", "\(try #require(note["command"] as? Int))")
    #expect((try answer(day, "show", "10066")["facts"] as? [[String: Any]])?.count == before?.count)
    // Recallable: what left the house is not undone any more.
    let facts = try #require(try answer(day, "show", "10023")["facts"] as? [[String: Any]])
    let notice = try #require(facts.first { $0["kind"] as? String == "noticeIssued" })
    try on(day, "undo", "\(try #require(notice["entry"] as? Int))", status: 1)
    // An import goes as a whole only with what depends on it.
    try on(day, "undo", "99999", status: 1)
  }

  private func keepSafe() throws {
    let day = "2026-11-30"
    try on(day, "verify")
    try on(day, "backup", book.folder + "/copy")
    let shown = try on(day, "show", "10023", "--json")
    let restored = try book.run(
      ["restore", book.folder + "/copy", "--book", book.folder + "/again"], clock: day + Self.noon)
    #expect(restored.status == 0, "\(restored.errors)")
    let again = try book.run(
      ["show", "10023", "--json", "--book", book.folder + "/again"], clock: day + Self.noon)
    #expect(again.output == shown)
    try workTogether(on: day)
  }

  /// Two clerks write at the same time: nothing is lost, nothing interleaves.
  private func workTogether(on day: String) throws {
    let before = try #require(
      try answer(day, "show", "10066")["facts"] as? [[String: Any]]
    ).count
    let path = book.book
    let clerks = (0..<2).map { number in
      Thread.running {
        for count in 0..<5 {
          _ = try? Program.run(
            ["log", "10066", "--outcome", "no-answer", "--note", "clerk \(number), \(count)"],
            environment: ["VERZUG_BOOK": path, "VERZUG_CLOCK": day + Self.noon])
        }
      }
    }
    for clerk in clerks { clerk.wait() }
    let after = try #require(
      try answer(day, "show", "10066")["facts"] as? [[String: Any]])
    #expect(after.count { $0["kind"] as? String == "contactLogged" } >= 10)
    #expect(after.count >= before + 10)
    try on(day, "verify")
  }
}

extension Thread {
  /// Work beside the test, and what waits for its end.
  fileprivate static func running(_ work: @escaping @Sendable () -> Void) -> DispatchSemaphore {
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      work()
      done.signal()
    }
    return done
  }
}
