public import Receivables

// What the head of the queue says, and what is said where nobody stands in it.

extension Wording {
  /// So many rows of work: `Heute 41`.
  public func headToday(_ count: Int) -> String {
    say("Heute \(number("\(count)"))", "Today \(number("\(count)"))")
  }

  /// So many in a lane: `Eingang 6`.
  public func head(_ lane: Lane, _ count: Int) -> String {
    "\(shortLane(lane)) \(number("\(count)"))"
  }

  /// So many notices that the run would issue: `Mahnlauf 143`.
  public func headRun(_ count: Int) -> String {
    say("Mahnlauf \(number("\(count)"))", "Run \(number("\(count)"))")
  }

  /// So many debtors of whom something rests: `zurückgest. 88 (41.230,10 EUR)`.
  public func headHeld(_ count: Int, _ hidden: [Money]) -> String {
    let sums = hidden.isEmpty ? "" : " (\(hidden.map(money).joined(separator: " + ")))"
    return say("zurückgest. \(number("\(count)"))\(sums)", "held back \(number("\(count)"))\(sums)")
  }

  /// Up to which day payments are booked: `Bank: Stand Fr 20.11.`.
  public func headBank(_ through: Day?, on day: Day) -> String {
    guard let through else { return say("Bank: kein Stand", "Bank: never booked") }
    let known = nearDayWithWeekday(through, on: day)
    return say("Bank: Stand \(known)", "Bank: as of \(known)")
  }

  /// How far the accounts were looked at.
  public func rankingAccounts(_ count: Int) -> String {
    let number = number("\(count)")
    return say("Ordne die Arbeitsliste: \(number) Kunden …", "Ranking: \(number) debtors …")
  }

  /// That payments are booked too long ago for formal steps, and what to do.
  ///
  /// - Parameters:
  ///   - through: The day through which they are booked.
  ///   - day: The day of the queue.
  ///   - keys: The keys that set the day; the command where left out.
  /// - Returns: Two sentences.
  public func staleBankData(_ through: Day?, on day: Day, keys: String? = nil) -> String {
    let how = keys ?? say("verzug booked-until TAG", "verzug booked-until DAY")
    guard let through else {
      return say(
        "Niemand hat gesagt, bis wann Zahlungen gebucht sind: Mahnungen und Entscheidungen ruhen. "
          + "Zahlungen buchen, dann \(how).",
        "Nobody has said up to which day payments are booked: notices and decisions rest. Book the "
          + "payments, then \(how).")
    }
    let known = nearDayWithWeekday(through, on: day)
    return say(
      "Zahlungen sind nur bis \(known) gebucht: Mahnungen und Entscheidungen ruhen. Neuere buchen, "
        + "dann \(how).",
      "Payments are booked only until \(known): notices and decisions rest. Book newer ones, then "
        + "\(how).")
  }

  /// The same in a line, for whoever works in the terminal.
  public func staleBankLine(_ through: Day?, on day: Day, keys: String) -> String {
    let known =
      through.map { nearDayWithWeekday($0, on: day) }.map {
        say("Bankstand \($0)", "Bank day \($0)")
      }
      ?? say("Kein Bankstand", "No bank day")
    return say(
      "\(known): Mahnungen, Entscheidungen ruhen; \(keys) setzt ihn.",
      "\(known): notices and decisions rest; \(keys) sets it.")
  }

  /// Up to which day payments are booked, where that is recent enough.
  public func freshBankData(_ through: Day) -> String {
    say("\(dayWithWeekday(through)), frisch genug", "\(dayWithWeekday(through)), recent enough")
  }

  /// That a book has no debtors.
  public var noDebtors: String {
    say(
      "Das Buch hat noch keine Kunden: verzug import liest sie ein, verzug debtor nimmt einen auf.",
      "The book has no debtors yet: verzug import reads them, verzug debtor records one.")
  }

  /// That nobody is needed.
  public func nothingToday(waiting: Int) -> String {
    guard waiting > 0 else { return say("Nichts ist offen.", "Nothing is open.") }
    let count = number("\(waiting)")
    return waiting == 1
      ? say(
        "Heute ist nichts zu tun; bei 1 Kunden ist etwas offen und noch nicht so weit.",
        "Nothing is to be done today; of 1 debtor something is open, and not due for a step.")
      : say(
        "Heute ist nichts zu tun; bei \(count) Kunden ist etwas offen und noch nicht so weit.",
        "Nothing is to be done today; of \(count) debtors something is open, and not due for a step."
      )
  }

  /// That all that is open rests.
  ///
  /// - Parameter key: What shows it; the command where left out.
  /// - Returns: A sentence.
  public func allHeldBack(key: String? = nil) -> String {
    let how = key ?? "verzug queue --gated"
    return say(
      "Alles ruht: \(how) zeigt, warum und bis wann.",
      "Everything rests: \(how) shows why, and until when.")
  }

  /// That nothing rests.
  public var nothingHeldBack: String { say("Nichts ruht.", "Nothing rests.") }

  /// That nobody stands in the lanes asked for.
  public func nothingInLane(others: Int) -> String {
    say(
      "In diesem Bereich steht niemand; in den anderen \(number("\(others)")).",
      "Nobody stands in this lane; \(number("\(others)")) stand in others.")
  }

  /// That a clerk has nothing to do.
  public func nothing(for clerk: UserName, others: Int) -> String {
    say(
      "Für \(clerk) ist nichts zu tun; für andere und alle: \(number("\(others)")).",
      "Nothing is to be done by \(clerk); by others and anybody: \(number("\(others)")).")
  }

  /// More rows than are shown.
  public func moreRows(_ count: Int) -> String {
    count == 1
      ? say("1 weitere Zeile.", "1 more row.")
      : say("\(number("\(count)")) weitere Zeilen.", "\(number("\(count)")) more rows.")
  }

  /// A class and its points, for a column: `A 72`.
  public func rank(_ rank: Points.Rank, _ points: Points) -> String {
    "\(rank.rawValue) \(points.total)"
  }

  /// A class and its points, as a heading.
  public func classTitle(_ rank: Points.Rank, _ points: Points) -> String {
    say(
      "Klasse \(rank.rawValue): \(points.total) Punkte",
      "Class \(rank.rawValue): \(points.total) points")
  }

  /// A reason and what is proposed: `… → anrufen`.
  public func reason(_ reason: String, others: Int, then step: String?) -> String {
    let more = others > 0 ? " (+\(others))" : ""
    return reason + more + (step.map { " → \($0)" } ?? "")
  }

  /// The level that is reached, of so many.
  public func level(_ level: Int, of count: Int, _ procedure: Name<Named.Procedure>) -> String {
    say(
      "\(self.procedure(procedure)), Stufe \(level) von \(count)",
      "\(self.procedure(procedure)), level \(level) of \(count)")
  }

  /// The day on which a case stands otherwise though nothing happens.
  public func changes(_ day: Day?) -> String {
    day.map(dayWithWeekday) ?? say("nur durch ein Ereignis", "only by an event")
  }

  /// That a step is none.
  public var noStep: String { say("keiner", "none") }

  /// That a notice is looked at by itself, and why.
  public func look(at flags: [Standing.Flag]) -> String {
    let why = flags.map(flag).joined(separator: ", ")
    return why.isEmpty
      ? say("ansehen und ausstellen", "look at it and issue it")
      : say("ansehen und ausstellen (\(why))", "look at it and issue it (\(why))")
  }

  /// When somebody of whom something rests comes back; whoever stands in the queue is there.
  public func returns(_ standing: Standing) -> String {
    if let lane = standing.lane {
      return say("Bereich \(lane.rawValue)", "lane \(lane.rawValue)")
    }
    return standing.returns.map { nearDay($0, on: standing.day) } ?? "–"
  }
}
