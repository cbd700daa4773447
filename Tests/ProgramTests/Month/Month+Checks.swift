import Desk
import Foundation
import Receivables
import Testing

// MARK: - Every day

extension Month {
  /// Payments are booked through yesterday, but now and then nobody says so.
  func morning() throws {
    guard !numbers.once(in: 5) else { return }
    let run = try verzug(["booked-until", (day - 1).description])
    #expect(run.status == 0, "\(run.errors)")
    _ = try colleague.catchUp()
  }

  /// What holds at the end of each day; now and then the whole book is examined, too.
  func evening(isThorough: Bool) throws {
    let first = try verzug(["queue", "--all", "--json"])
    #expect(first.status == 0, "\(first.errors)")
    let rows = try rows(of: try object(first.output))
    let touched = done.suffix(12).map(\.debtor)
    for debtor in touched + (0..<6).compactMap({ _ in anyone }) { check(debtor, rows) }
    try remember()
    if isThorough || bank.received == day { try checkBank() }
    guard isThorough else { return }
    let again = try verzug(["queue", "--all", "--json"])
    #expect(first.output == again.output, "\(day): the kept queue is another")
    try checkSums(try object(first.output), rows)
    try checkReports()
    let examined = try answer("verify")
    #expect(examined["isClean"] as? Bool == true, "\(day): \(examined)")
    #expect(examined["witness"] as? String == colleague.witness.digest)
  }

  /// The rows of a queue: nobody stands in it twice, and its heads add up.
  private func rows(of answer: [String: Any]) throws -> [DebtorID: QueueRow] {
    let lanes = try #require(answer["rows"] as? [[String: Any]]).map(QueueRow.init)
    let resting = try #require(answer["gated"] as? [String: Any])
    let gated = try #require(resting["rows"] as? [[String: Any]]).map(QueueRow.init)
    var rows: [DebtorID: QueueRow] = [:]
    for row in lanes {
      #expect(rows.updateValue(row, forKey: row.debtor) == nil, "\(row.debtor) stands twice")
    }
    // Who stands in a lane and has something that rests is among those, too, as in the lane.
    for row in gated {
      let other = rows.updateValue(row, forKey: row.debtor)
      #expect(other == (row.lane == "gated" ? nil : row), "\(row.debtor) stands twice")
    }
    queue = lanes.map(\.debtor)
    #expect(answer["count"] as? Int == lanes.count)
    #expect(resting["count"] as? Int == gated.count)
    let hidden = (resting["hidden"] as? [Any])?.reduce(0) { $0 + minor($1) }
    #expect(hidden == rows.values.reduce(0) { $0 + $1.hidden }, "\(day): what rests")
    return rows
  }

  /// One debtor stands in the queue of the program as the colleague ranks him anew.
  private func check(_ debtor: DebtorID, _ rows: [DebtorID: QueueRow]) {
    guard let account = colleague.book.account(debtor) else { return }
    let standing = account.standing(on: day, colleague.book.settings)
    #expect(rows[account.number] == QueueRow(standing), "\(debtor) on \(day)")
  }

  /// Nobody is missing, nothing settled is asked for, and what is open is in the lanes, behind the
  /// gates or waits, to the cent.
  private func checkSums(_ answer: [String: Any], _ rows: [DebtorID: QueueRow]) throws {
    let (book, settings) = (colleague.book, colleague.book.settings)
    var (waiting, standing) = (0, 0)
    for account in book.accounts where account.isRecorded {
      let stands = account.standing(on: day, settings)
      #expect(rows[account.number] == QueueRow(stands), "\(account.number) on \(day)")
      if rows[account.number] != nil { standing += 1 }
      if case .waiting = stands.place { waiting += 1 }
      guard case .open = account.state(on: day, settings) else { continue }
      // Who owes nothing in the currency of the book stands there with another one.
      let due = account.claim(on: day, settings).items.filter {
        $0.isOverdue && $0.total.isPositive && $0.currency == stands.overdue.currency
      }
      let open = due.reduce(0) { $0 + $1.total.minor }
      let found = rows[account.number]?.overdue ?? stands.overdue.minor
      #expect(
        found == open, "\(account.number) on \(day): the queue holds \(found), open is \(open)")
    }
    #expect(standing == rows.count, "\(day): somebody stands in the queue whom nobody knows")
    #expect(answer["waiting"] as? Int == waiting)
  }

  /// Two ways of counting what is open, by an own hand and by the program's report and list.
  private func checkReports() throws {
    let (book, settings) = (colleague.book, colleague.book.settings)
    var principal: Int64 = 0
    for account in book.accounts where account.isRecorded {
      for item in account.claim(on: day, settings).items
      where item.item.isOurs && item.principal.isPositive && item.currency == settings.currency {
        principal += item.principal.minor
      }
    }
    let tables = try #require(try answer("report", "aging")["tables"] as? [[String: Any]])
    let rows = tables.filter { $0["currency"] as? String == settings.currency.code }
      .compactMap { $0["rows"] as? [[String: Any]] }.joined()
    let aged = rows.first { $0["what"] as? String == "total" }?["total"]
    let claimed = rows.first { $0["what"] as? String == "stillClaimed" }?["amount"]
    #expect(minor(aged) + minor(claimed) == principal, "\(day): ageing")
  }

  /// Keeps how one debtor is shown today, to be asked for again when the month is over.
  private func remember() throws {
    guard let debtor = done.last?.debtor else { return }
    let run = try verzug(["show", debtor.text, "--on", day.description, "--json"])
    try #require(run.status == 0, "\(run.errors)")
    memories.append(Memory(debtor: debtor, day: day, shown: run.output))
    let account = try #require(colleague.book.account(debtor))
    let version = try object(run.output)["version"] as? Int
    #expect(version == Int(account.version.sequence), "\(debtor) on \(day)")
  }
}

// MARK: - After the last day

extension Month {
  /// What was known stays known as it was, and a copy is as good as the book: a long month sees that,
  /// for each of these reads the whole book.
  func end(isLong: Bool) throws {
    for memory in memories.shuffled(using: &numbers).prefix(isLong ? 8 : 2) {
      let day = memory.day.description
      let past = try verzug(["show", memory.debtor.text, "--on", day, "--as-of", day, "--json"])
      #expect(past.output == memory.shown, "\(memory.debtor) as of \(day)")
    }
    guard isLong else { return }
    let queue = try verzug(["queue", "--all", "--json"]).output
    let (copy, restored) = (book + ".copy", book + ".restored")
    for words in [["backup", copy], ["restore", copy, "--book", restored]] {
      let run = try verzug(words)
      #expect(run.status == 0, "\(words): \(run.errors)")
    }
    #expect(try verzug(["queue", "--all", "--json", "--book", restored]).output == queue)
  }
}

// MARK: - Rows

/// What a queue tells of a debtor, by the program or by the domain.
private struct QueueRow: Equatable {
  let debtor: DebtorID
  let lane: String
  let points: Int
  let level: Int
  let daysOverdue: Int
  let collectible: Int64
  let hidden: Int64
  let reasons: [String]
  let gates: [String]

  init(_ row: [String: Any]) throws {
    debtor = try DebtorID(try #require(row["debtor"] as? String))
    lane = try #require(row["lane"] as? String)
    points = try #require(row["points"] as? Int)
    level = try #require(row["level"] as? Int)
    daysOverdue = try #require(row["daysOverdue"] as? Int)
    collectible = minor(row["collectible"])
    hidden = minor(row["hidden"])
    reasons = row["reasons"] as? [String] ?? []
    gates = row["gates"] as? [String] ?? []
  }

  /// Nothing of a debtor who stands in no lane and behind no gate.
  init?(_ standing: Standing) {
    guard standing.lane != nil || standing.place == .gated else { return nil }
    debtor = standing.debtor
    lane = standing.lane?.code ?? "gated"
    points = standing.points.total
    level = standing.level
    daysOverdue = standing.daysOverdue
    collectible = standing.collectible.minor
    hidden = standing.hidden.minor
    reasons = standing.reasons.map(\.code)
    gates = standing.gates.map(\.kind.rawValue)
  }

  /// What can be collected, and what gates hold back of invoices; where one holds back the debtor as
  /// a whole, what could be collected is hidden too, and counts once.
  var overdue: Int64 {
    let isWhole = gates.contains { Gate.Kind(rawValue: $0)?.isOfDebtor == true }
    return isWhole ? hidden : collectible + hidden
  }
}

/// The minor units of an amount in an answer.
func minor(_ amount: Any?) -> Int64 {
  ((amount as? [String: Any])?["minor"] as? Int).map(Int64.init) ?? 0
}
