import Foundation
import Testing

/// Who needs somebody, why, and what would go out, on a book made by the verbs.
@Suite("The queue from the shell")
final class QueueTests {
  let folder = FileManager.default.temporaryDirectory.appending(path: "verzug-\(UUID().uuidString)")
    .path
  var book: String { folder + "/book" }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try done(
      "init", "--name", "Probe", "--creditor", "Muster GmbH", "--street", "Ring 1", "--postcode",
      "20095", "--town", "Hamburg", "--state", "HH", "--iban", "DE89370400440532013000",
      on: "2026-09-01")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func verzug(
    _ words: [String], on day: String = "2026-11-23", language: String = "en_GB.UTF-8"
  ) throws -> Program.Run {
    try Program.run(
      words, language: language,
      environment: ["VERZUG_BOOK": book, "VERZUG_CLOCK": "\(day)T09:00:00Z"])
  }

  private func verzug(
    _ words: String..., on day: String = "2026-11-23", language: String = "en_GB.UTF-8"
  ) throws -> Program.Run {
    try verzug(words, on: day, language: language)
  }

  /// A command that has to succeed.
  private func done(_ words: String..., on day: String = "2026-11-23") throws {
    let run = try verzug(words, on: day)
    try #require(run.status == 0, "\(words): \(run.errors)")
  }

  private func json(_ words: String..., on day: String = "2026-11-23") throws -> [String: Any] {
    let run = try verzug(words + ["--json"], on: day)
    try #require(run.status == 0, "\(words): \(run.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  /// Three consumers whose reminder is due, 126.00 EUR in all; 10004 with more than the limit.
  private func fourDebtors() throws {
    for number in 1...4 {
      let debtor = "1000\(number)"
      try done(
        "debtor", debtor, "--name", "Kunde \(number)", "--email", "k\(number)@example.org",
        "--street", "Weg \(number)", "--postcode", "20095", "--town", "Hamburg",
        on: "2026-09-01")
      try done(
        "invoice", debtor, "--number", "RE-\(number)", "--issued", "2026-10-20", "--due",
        "2026-11-10", "--amount", number == 4 ? "1200.00" : "4\(number).00", on: "2026-10-20")
    }
  }

  private func fresh() throws { try done("booked-until", "2026-11-20") }

  private func minor(_ value: Any?) -> Int? { (value as? [String: Any])?["minor"] as? Int }

  // MARK: The queue

  @Test func `an empty book says how to fill it`() throws {
    for words in [["queue"], ["run"], ["run", "--days", "30"]] {
      let run = try verzug(words)
      #expect(run.status == 0)
      #expect(run.output.contains("verzug import"), "\(words)")
    }
    let answer = try json("queue")
    #expect((answer["rows"] as? [Any])?.isEmpty == true)
    #expect((answer["groups"] as? [Any])?.isEmpty == true)
  }

  @Test func `old bank data hold formal steps back, and it says what to do`() throws {
    try fourDebtors()
    let stale = try verzug("queue")
    #expect(stale.output.contains("verzug booked-until"))
    #expect(stale.output.contains("Everything rests"))
    let run = try json("run")
    #expect((run["notices"] as? [Any])?.isEmpty == true)
    #expect((run["bankData"] as? [String: Any])?["isFresh"] as? Bool == false)
    let left = try #require(run["leftOut"] as? [[String: Any]])
    #expect(left.count == 4)
    #expect(left.allSatisfy { $0["details"] as? [String] == ["bankDataStale"] })
    try fresh()
    #expect(try verzug("queue").output.contains("3 reminders, consumers, by e-mail, 126.00 EUR"))
    #expect(try verzug("queue", on: "2026-11-25").output.contains("verzug booked-until"))
  }

  @Test func `equal steps are one row for people, and debtors for machines`() throws {
    try fourDebtors()
    try fresh()
    let answer = try json("queue")
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
    let shown = try verzug("queue").output.split(separator: " ", omittingEmptySubsequences: true)
      .flatMap { $0.split(whereSeparator: \.isNewline) }.joined(separator: " ")
    #expect(shown.contains("large amount") && shown.contains("Kunde 4"))
    #expect(!shown.contains("Kunde 1"))
    #expect(try verzug("queue", "--lane", "news").output.contains("Nobody stands in this lane"))
    let limited = try json("queue", "--limit", "2")
    #expect((limited["rows"] as? [Any])?.count == 2)
  }

  @Test func `what is held back is shown with its cause and its day of return`() throws {
    try fourDebtors()
    try fresh()
    try done("hold", "10004", "--reason", "agreed", "--through", "2026-11-30")
    let shown = try verzug("queue", "--gated", language: "de_DE.UTF-8").output
    for text in ["zurückgest. 1 (1.200,00 EUR)", "Mahnsperre bis 30.11. (vereinbart)", "01.12."] {
      #expect(shown.contains(text), "\(text)")
    }
    let gated = try #require(try json("queue", "--all")["gated"] as? [String: Any])
    #expect((gated["hidden"] as? [Any]).flatMap { minor($0.first) } == 120_000)
    let row = try #require((gated["rows"] as? [[String: Any]])?.first)
    #expect(row["debtor"] as? String == "10004" && row["returns"] as? String == "2026-12-01")
    #expect(row["lane"] as? String == "gated" && row["nextStep"] is NSNull)
    #expect(try json("queue")["gated"].flatMap { ($0 as? [String: Any])?["rows"] } == nil)
    // The last day of a hold counts.
    #expect(try json("why", "10004", "--on", "2026-11-30")["nextStep"] is NSNull)
    #expect(try json("why", "10004", "--on", "2026-12-01")["returns"] == nil)
  }

  @Test func `a clerk sees the own cases, and those of whom the clerk stands in for`() throws {
    try fourDebtors()
    try fresh()
    try done("assign", "10001", "--to", "anna")
    try done("settings", "--absence", "anna=2026-11-23..2026-11-27=berta")
    let rows = try #require(try json("queue", "--clerk", "berta")["rows"] as? [[String: Any]])
    #expect(rows.count == 1)
    #expect(rows.first?["clerk"] as? String == "berta")
    #expect(rows.first?["standsInFor"] as? String == "anna")
    #expect(try verzug("queue", "--clerk", "anna").output.contains("Nothing is to be done by anna"))
    let why = try verzug("why", "10001").output
    #expect(why.contains("berta, standing in for anna"))
  }

  @Test(
    arguments: [
      ["queue", "--lane", "7"], ["queue", "--lane", "steps"], ["queue", "--limit", "0"],
      ["queue", "--lane", "1", "--gated"], ["queue", "--all", "--gated"],
      ["queue", "--mine", "--clerk", "anna"], ["run", "--days", "0"], ["run", "--days", "400"],
    ])
  func `what cannot be asked is wrong usage`(words: [String]) throws {
    #expect(try verzug(words).status == 2)
  }

  // MARK: Why

  @Test func `every debtor is explained, in the queue or out of it`() throws {
    try fourDebtors()
    try fresh()
    let why = try json("why", "10001")
    let points = try #require(why["points"] as? [String: Int])
    let parts = ["amount", "silence", "behaviour", "age", "risk"].compactMap { points[$0] }
    #expect(parts.count == 5 && parts.reduce(0, +) == points["total"])
    #expect((why["place"] as? [String: Any])?["lane"] as? String == "step")
    #expect(minor((why["items"] as? [[String: Any]])?.first?["collectible"]) == 4_100)

    try done("pay", "10001", "--amount", "41.00")
    #expect(try verzug("why", "10001").output.contains("nothing is open"))
    // A day on which nothing was due yet.
    let before = try json("why", "10002", "--on", "2026-11-12")
    #expect((before["place"] as? [String: Any])?["state"] as? String == "waiting")
    #expect(before["changes"] as? String == "2026-11-16")
    let unknown = try verzug("why", "4711")
    #expect(unknown.status == 1 && unknown.errors.contains("4711"))
  }

  @Test func `a broken promise is told with its amount and its day`() throws {
    try fourDebtors()
    try done(
      "invoice", "10002", "--number", "RE-20", "--issued", "2026-10-01", "--due", "2026-10-15",
      "--amount", "20.00", on: "2026-10-01")
    try done("promise", "10002", "--by-day", "2026-11-12", "--amount", "20.00", on: "2026-11-02")
    try fresh()
    let shown = try verzug("why", "10002").output
    #expect(shown.contains("promise of 20.00 EUR by 12 Nov not kept"), "\(shown)")
    let german = try verzug("why", "10002", language: "de_DE.UTF-8").output
    #expect(german.contains("Zusage über 20,00 EUR bis 12.11. nicht eingehalten"), "\(german)")
    #expect(try verzug("show", "10002").output.contains("lane 2"))
    // What was known before it was given.
    let then = try json("why", "10002", "--as-of", "2026-11-01", "--on", "2026-11-23")
    #expect((then["reasons"] as? [[String: Any]])?.first?["reason"] as? String != "brokenPromise")
  }

  // MARK: The run

  @Test func `a run proposes what is due, and says why others get nothing`() throws {
    try fourDebtors()
    try fresh()
    try done("hold", "10001", "--reason", "agreed", "--through", "2026-11-30")
    let run = try json("run")
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
    let shown = try verzug("run").output
    #expect(shown.contains("on hold until 30 Nov (agreed)") && shown.contains("3 Dec"))
    #expect(!shown.contains("largeAmount"))
  }

  @Test func `a forecast adds up by day and by level`() throws {
    try fourDebtors()
    try fresh()
    let forecast = try json("run", "--days", "30")
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
    #expect(try (json("run")["notices"] as? [Any])?.count == 4)
  }

  // MARK: Settings

  @Test func `a procedure is read from a file, and a fault is found by line and column`() throws {
    let settings = try json("settings")
    let procedures = try #require(settings["procedures"] as? [[String: Any]])
    var consumer = try #require(procedures.first { $0["name"] as? String == "consumer" })
    var levels = try #require(consumer["levels"] as? [[String: Any]])
    levels[0]["deadlineDays"] = 12
    consumer["levels"] = levels
    let file = URL(filePath: folder + "/consumer.json")
    try JSONSerialization.data(withJSONObject: consumer).write(to: file)
    try done("settings", "--procedure", file.path)
    try fourDebtors()
    try fresh()
    let notices = try json("run")["notices"] as? [[String: Any]]
    // Twelve days end on a Saturday, so that it is the Monday after (§ 193 BGB).
    #expect(notices?.first?["deadline"] as? String == "2026-12-07")

    try Data("{\n  \"name\": \"consumer\",\n  \"from\": 7\n}".utf8).write(to: file)
    let refused = try verzug("settings", "--procedure", file.path)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("line 3, column 11, from"), "\(refused.errors)")
  }
}
