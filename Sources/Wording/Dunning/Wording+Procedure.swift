public import Receivables

extension Wording {
  /// Which invoices a procedure is for.
  public func use(_ use: Procedure.Use) -> String {
    switch use {
    case .prepayment: say("Vorkasse", "prepayment")
    case .chargeback: say("Rückbuchung", "chargeback")
    case .returnedDebit: say("Rücklastschrift", "returned debit")
    case .consumer: say("Verbraucher", "consumers")
    case .business: say("Unternehmer", "business")
    }
  }

  /// The name of a procedure: those that are shipped have one in each language, all others keep
  /// their own.
  public func procedure(_ name: Name<Named.Procedure>) -> String {
    Procedure.Use(rawValue: name.text).map(use) ?? name.text
  }

  /// A level of a procedure: when, how, how long, at what cost.
  public func level(_ level: Procedure.Level) -> String {
    var parts = [
      say(
        "nach \(bankDays(level.bankDays))", "after \(bankDays(level.bankDays))"),
      ways(level.channels),
      say(
        "Frist \(count(ofDays: level.deadlineDays))",
        "\(count(ofDays: level.deadlineDays)) to pay"),
    ]
    if let fee = level.fee, fee.isPositive {
      parts.append(say("Kosten \(money(fee))", "costs \(money(fee))"))
    }
    if level.demandsInterest { parts.append(say("mit Zinsen", "with interest")) }
    if level.demandsLumpSum { parts.append(say("mit Verzugspauschale", "with the lump sum")) }
    if let from = level.letterFrom {
      parts.append(say("als Brief ab \(money(from))", "by letter from \(money(from))"))
    }
    if let call = level.call {
      parts.append(
        say("vorher Anruf ab \(money(call.above))", "a call before from \(money(call.above))"))
    }
    return parts.joined(separator: ", ")
  }

  /// What follows after the last level, by the amount.
  public func decision(_ bands: Procedure.DecisionBands) -> String {
    let (nothing, least, court) = (
      money(bands.nothingBelow), money(bands.writeOffBelow), money(bands.courtFrom)
    )
    let start =
      bands.nothingBelow.isPositive
      ? say("unter \(nothing) nichts, ", "below \(nothing) nothing, ") : ""
    return start
      + say(
        "unter \(least) ausbuchen oder beobachten, unter \(court) Inkasso, sonst Gericht",
        "below \(least) write off or keep in view, below \(court) agency, else court")
  }

  private func bankDays(_ count: Int) -> String {
    count == 1
      ? say("1 Bankarbeitstag", "1 bank day")
      : say("\(count) Bankarbeitstagen", "\(count) bank days")
  }

  /// What comes next for an invoice, and from when.
  public func next(_ ladder: Ladder, on day: Day) -> String {
    let from = nearDayWithWeekday(ladder.due, on: day)
    return say("\(next(ladder)) ab \(from)", "\(next(ladder)) from \(from)")
  }

  private func next(_ ladder: Ladder) -> String {
    switch ladder.next {
    case .notice(let level) where ladder.procedure.levels.indices.contains(level - 1):
      notice(ladder.procedure.levels[level - 1].kind, level: level)
    case .notice(let level): say("Schreiben der Stufe \(level)", "notice of level \(level)")
    case .decision: say("Entscheidung", "a decision")
    case .cancelOrder: say("Stornierung der Bestellung", "cancelling the order")
    }
  }
}
