import Foundation
import Testing

/// Who needs somebody, why, and what would go out, on a book made by the verbs.
@Suite("The queue from the shell")
struct QueueTests {
  private let book: ShellBook

  init() throws {
    book = try ShellBook(account: "DE89370400440532013000", clock: "2026-09-01T09:00:00Z")
  }

  /// Three consumers whose reminder is due, 126.00 EUR in all; 10004 with more than the limit.
  private func fourDebtors() throws {
    for number in 1...4 {
      let debtor = "1000\(number)"
      try book.done(
        "debtor", debtor, "--name", "Kunde \(number)", "--email", "k\(number)@example.org",
        "--street", "Weg \(number)", "--postcode", "20095", "--town", "Hamburg",
        clock: "2026-09-01T09:00:00Z")
      try book.done(
        "invoice", debtor, "--number", "RE-\(number)", "--issued", "2026-10-20", "--due",
        "2026-11-10", "--amount", number == 4 ? "1200.00" : "4\(number).00",
        clock: "2026-10-20T09:00:00Z")
    }
  }

  private func fresh() throws { try book.done("booked-until", "2026-11-20") }

  private func minor(_ value: Any?) -> Int? { (value as? [String: Any])?["minor"] as? Int }

  // MARK: The queue

  @Test func `an empty book says how to fill it`() throws {
    for words in [["queue"], ["run"], ["run", "--days", "30"]] {
      let run = try book.run(words)
      #expect(run.status == 0)
      #expect(run.output.contains("verzug import"), "\(words)")
    }
    let answer = try book.answer("queue")
    #expect((answer["rows"] as? [Any])?.isEmpty == true)
    #expect((answer["groups"] as? [Any])?.isEmpty == true)
  }

  @Test func `old bank data hold formal steps back, and it says what to do`() throws {
    try fourDebtors()
    let stale = try book.run("queue")
    #expect(stale.output.contains("verzug booked-until"))
    #expect(stale.output.contains("Everything rests"))
    let run = try book.answer("run")
    #expect((run["notices"] as? [Any])?.isEmpty == true)
    #expect((run["bankData"] as? [String: Any])?["isFresh"] as? Bool == false)
    let left = try #require(run["leftOut"] as? [[String: Any]])
    #expect(left.count == 4)
    #expect(left.allSatisfy { $0["details"] as? [String] == ["bankDataStale"] })
    try fresh()
    #expect(try book.run("queue").output.contains("3 reminders, consumers, by e-mail, 126.00 EUR"))
    #expect(
      try book.run("queue", clock: "2026-11-25T09:00:00Z").output.contains("verzug booked-until"))
  }

  @Test func `equal steps are one row for people, and debtors for machines`() throws {
    try fourDebtors()
    try fresh()
    let answer = try book.answer("queue")
    let rows = try #require(answer["rows"] as? [[String: Any]])
    #expect(rows.compactMap { $0["debtor"] as? String } == ["10004", "10003", "10002", "10001"])
    let keys: Set = [
      "debtor", "name", "lane", "class", "points", "reasons", "daysOverdue", "collectible",
      "level", "nextStep",
    ]
    for row in rows {
      #expect(keys.isSubset(of: Set(row.keys)))
      #expect(row["lane"] as? String == "step" && row["nextStep"] as? String == "notice")
      #expect(row["daysOverdue"] as? Int == 13 && row["reasons"] as? [String] == ["notice.1"])
    }
    let group = try #require((answer["groups"] as? [[String: Any]])?.first)
    #expect(group["group"] as? String == "notice.consumer.1.email")
    #expect(group["debtors"] as? [String] == ["10003", "10002", "10001"])
    #expect((group["collectible"] as? [Any]).flatMap { minor($0.first) } == 12_600)
    #expect(rows.first?["group"] == nil)
    #expect(rows.last?["group"] as? String == "notice.consumer.1.email")
    let shown = try book.run("queue").output.split(separator: " ", omittingEmptySubsequences: true)
      .flatMap { $0.split(whereSeparator: \.isNewline) }.joined(separator: " ")
    #expect(shown.contains("large amount") && shown.contains("Kunde 4"))
    #expect(!shown.contains("Kunde 1"))
    #expect(try book.run("queue", "--lane", "news").output.contains("Nobody stands in this lane"))
    let limited = try book.answer("queue", "--limit", "2")
    #expect((limited["rows"] as? [Any])?.count == 2)
  }

  @Test func `what is held back is shown with its cause and its day of return`() throws {
    try fourDebtors()
    try fresh()
    try book.done("hold", "10004", "--reason", "agreed", "--through", "2026-11-30")
    let shown = try book.run("queue", "--gated", language: "de_DE.UTF-8").output
    for text in ["zurückgest. 1 (1.200,00 EUR)", "Mahnsperre bis 30.11. (vereinbart)", "01.12."] {
      #expect(shown.contains(text), "\(text)")
    }
    let gated = try #require(try book.answer("queue", "--all")["gated"] as? [String: Any])
    #expect((gated["hidden"] as? [Any]).flatMap { minor($0.first) } == 120_000)
    let row = try #require((gated["rows"] as? [[String: Any]])?.first)
    #expect(row["debtor"] as? String == "10004" && row["returns"] as? String == "2026-12-01")
    #expect(row["lane"] as? String == "gated" && row["nextStep"] is NSNull)
    #expect(try book.answer("queue")["gated"].flatMap { ($0 as? [String: Any])?["rows"] } == nil)
    // The last day of a hold counts.
    #expect(try book.answer("why", "10004", "--on", "2026-11-30")["nextStep"] is NSNull)
    #expect(try book.answer("why", "10004", "--on", "2026-12-01")["returns"] == nil)
  }

  @Test func `a clerk sees the own cases, and those of whom the clerk stands in for`() throws {
    try fourDebtors()
    try fresh()
    try book.done("assign", "10001", "--to", "anna")
    try book.done("settings", "--absence", "anna=2026-11-23..2026-11-27=berta")
    let rows = try #require(
      try book.answer("queue", "--clerk", "berta")["rows"] as? [[String: Any]])
    #expect(rows.count == 1)
    #expect(rows.first?["clerk"] as? String == "berta")
    #expect(rows.first?["standsInFor"] as? String == "anna")
    #expect(
      try book.run("queue", "--clerk", "anna").output.contains("Nothing is to be done by anna"))
    let why = try book.run("why", "10001").output
    #expect(why.contains("berta, standing in for anna"))
  }

  @Test(
    arguments: [
      ["queue", "--lane", "7"], ["queue", "--lane", "steps"], ["queue", "--limit", "0"],
      ["queue", "--lane", "1", "--gated"], ["queue", "--all", "--gated"],
      ["queue", "--mine", "--clerk", "anna"], ["run", "--days", "0"], ["run", "--days", "400"],
    ])
  func `what cannot be asked is wrong usage`(words: [String]) throws {
    #expect(try book.run(words).status == 2)
  }

  // MARK: Why

  @Test func `every debtor is explained, in the queue or out of it`() throws {
    try fourDebtors()
    try fresh()
    let why = try book.answer("why", "10001")
    let points = try #require(why["points"] as? [String: Int])
    let parts = ["amount", "silence", "behaviour", "age", "risk"].compactMap { points[$0] }
    #expect(parts.count == 5 && parts.reduce(0, +) == points["total"])
    #expect((why["place"] as? [String: Any])?["lane"] as? String == "step")
    #expect(minor((why["items"] as? [[String: Any]])?.first?["collectible"]) == 4_100)

    try book.done("pay", "10001", "--amount", "41.00")
    #expect(try book.run("why", "10001").output.contains("nothing is open"))
    // A day on which nothing was due yet.
    let before = try book.answer("why", "10002", "--on", "2026-11-12")
    #expect((before["place"] as? [String: Any])?["state"] as? String == "waiting")
    #expect(before["changes"] as? String == "2026-11-16")
    let unknown = try book.run("why", "4711")
    #expect(unknown.status == 1 && unknown.errors.contains("4711"))
  }

  @Test func `a broken promise is told with its amount and its day`() throws {
    try fourDebtors()
    try book.done(
      "invoice", "10002", "--number", "RE-20", "--issued", "2026-10-01", "--due", "2026-10-15",
      "--amount", "20.00", clock: "2026-10-01T09:00:00Z")
    try book.done(
      "promise", "10002", "--by-day", "2026-11-12", "--amount", "20.00",
      clock: "2026-11-02T09:00:00Z")
    try fresh()
    let shown = try book.run("why", "10002").output
    #expect(shown.contains("promise of 20.00 EUR by 12 Nov not kept"), "\(shown)")
    let german = try book.run("why", "10002", language: "de_DE.UTF-8").output
    #expect(german.contains("Zusage über 20,00 EUR bis 12.11. nicht eingehalten"), "\(german)")
    #expect(try book.run("show", "10002").output.contains("lane 2"))
    // What was known before it was given.
    let then = try book.answer("why", "10002", "--as-of", "2026-11-01", "--on", "2026-11-23")
    #expect((then["reasons"] as? [[String: Any]])?.first?["reason"] as? String != "brokenPromise")
  }

  // MARK: The run

  @Test func `a run proposes what is due, and says why others get nothing`() throws {
    try fourDebtors()
    try fresh()
    try book.done("hold", "10001", "--reason", "agreed", "--through", "2026-11-30")
    let run = try book.answer("run")
    let notices = try #require(run["notices"] as? [[String: Any]])
    #expect(notices.compactMap { $0["debtor"] as? String } == ["10002", "10003", "10004"])
    #expect(notices.allSatisfy { $0["deadline"] as? String == "2026-12-03" })
    #expect(notices.last?["flags"] as? [String] == ["largeAmount"])
    let total = notices.compactMap { minor($0["total"]) }.reduce(0, +)
    let groups = try #require(run["groups"] as? [[String: Any]])
    #expect(groups.compactMap { ($0["total"] as? [Any]).flatMap { minor($0.first) } } == [total])
    #expect(groups.first?["count"] as? Int == 3)
    let left = try #require((run["leftOut"] as? [[String: Any]])?.first)
    #expect(left["debtor"] as? String == "10001" && left["cause"] as? String == "gated")
    #expect(left["details"] as? [String] == ["hold"] && left["returns"] as? String == "2026-12-01")
    let shown = try book.run("run").output
    #expect(shown.contains("on hold until 30 Nov (agreed)") && shown.contains("3 Dec"))
    #expect(!shown.contains("largeAmount"))
  }

  @Test func `a forecast adds up by day and by level`() throws {
    try fourDebtors()
    try fresh()
    let forecast = try book.answer("run", "--days", "30")
    #expect(forecast["from"] as? String == "2026-11-24")
    #expect(forecast["through"] as? String == "2026-12-23")
    let notices = try #require(forecast["notices"] as? [[String: Any]])
    #expect(notices.count > 4)
    let sum = notices.compactMap { minor($0["total"]) }.reduce(0, +)
    for part in ["days", "levels"] {
      let parts = try #require(forecast[part] as? [[String: Any]])
      #expect(parts.compactMap { $0["count"] as? Int }.reduce(0, +) == notices.count)
      let totals = parts.compactMap { ($0["total"] as? [Any]).flatMap { minor($0.first) } }
      #expect(totals.reduce(0, +) == sum)
    }
    // Looking ahead writes nothing.
    #expect(try (book.answer("run")["notices"] as? [Any])?.count == 4)
  }

  // MARK: Settings

  @Test func `a procedure is read from a file, and a fault is found by line and column`() throws {
    let settings = try book.answer("settings")
    let procedures = try #require(settings["procedures"] as? [[String: Any]])
    var consumer = try #require(procedures.first { $0["name"] as? String == "consumer" })
    var levels = try #require(consumer["levels"] as? [[String: Any]])
    levels[0]["deadlineDays"] = 12
    consumer["levels"] = levels
    let file = URL(filePath: book.folder + "/consumer.json")
    try JSONSerialization.data(withJSONObject: consumer).write(to: file)
    try book.done("settings", "--procedure", file.path)
    try fourDebtors()
    try fresh()
    let notices = try book.answer("run")["notices"] as? [[String: Any]]
    // Twelve days end on a Saturday, so that it is the Monday after (§ 193 BGB).
    #expect(notices?.first?["deadline"] as? String == "2026-12-07")

    try Data("{\n  \"name\": \"consumer\",\n  \"from\": 7\n}".utf8).write(to: file)
    let refused = try book.run("settings", "--procedure", file.path)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("line 3, column 11, from"), "\(refused.errors)")
  }
}
