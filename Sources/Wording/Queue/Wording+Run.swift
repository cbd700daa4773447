public import Receivables

extension Wording {
  /// A proposal for notices of a day.
  public func runTitle(_ day: Day) -> String {
    say("Mahnvorschlag für \(dayWithWeekday(day))", "Notices proposed for \(dayWithWeekday(day))")
  }

  /// That a run has nothing to issue.
  public func nothingToIssue(leftOut: Int) -> String {
    leftOut == 0
      ? say(
        "Keine Mahnung fällig: nichts ist überfällig.", "No notice is due: nothing is overdue.")
      : say("Keine Mahnung fällig; unten steht, warum.", "No notice is due; below it says why.")
  }

  /// A look at the coming days.
  public func forecastTitle(_ days: ClosedRange<Day>) -> String {
    say("Vorschau \(self.days(days))", "Forecast \(self.days(days))")
  }

  /// What a forecast takes for granted.
  public var forecastCaution: String {
    say(
      "Wenn niemand zahlt, niemand etwas tut und jeden Tag gebucht und gemahnt wird.",
      "If nobody pays, nobody does anything, and payments are booked and notices issued each day.")
  }

  /// That nothing would happen in the coming days.
  public var nothingAhead: String {
    say("In diesen Tagen ist nichts zu tun.", "Nothing is to be done in these days.")
  }

  /// So many notices, sums and costs: `12 Schreiben, 1.480,10 EUR, neue Kosten 3,80 EUR`.
  public func noticeSum(_ count: Int, _ sums: [Money], costs: [Money]) -> String {
    let shown = number("\(count)")
    let amounts = sums.map { ", \(money($0))" }.joined()
    let charged =
      costs.isEmpty
      ? ""
      : say(", davon neue Kosten ", ", of it new costs ")
        + costs.map(money).joined(separator: " + ")
    return
      (count == 1 ? say("1 Schreiben", "1 notice") : say("\(shown) Schreiben", "\(shown) notices"))
      + amounts + charged
  }

  /// Costs that arise with a notice: `neue Kosten 40,00 EUR`.
  public func newCosts(_ amount: Money) -> String {
    say("neue Kosten \(money(amount))", "new costs \(money(amount))")
  }

  /// An invoice of a notice with the level it reaches: `RE-1 (2)`.
  public func demanded(_ number: String, level: Int) -> String { "\(number) (\(level))" }

  /// What of a rule a person may set, in a few words.
  public func queueRules(_ rules: QueueRules, _ currency: Currency) -> [String] {
    let single = money(Money(minor: rules.singleAbove, currency))
    let early = money(Money(minor: rules.earlyFrom, currency))
    let new = money(Money(minor: rules.earlyFromNew, currency))
    return [
      say(
        "Klasse A ab \(rules.classA) Punkten, B ab \(rules.classB)",
        "class A from \(rules.classA) points, B from \(rules.classB)"),
      say(
        "Fristen vorn: Verjährung \(rules.limitationDays) Tage, Gericht \(rules.courtDays), "
          + "Zahlungsdienst \(rules.platformDays)",
        "clocks in front: limitation \(rules.limitationDays) days, court \(rules.courtDays), "
          + "provider \(rules.platformDays)"),
      say(
        "mindestens \(rules.noticeIntervalDays) Tage zwischen zwei Schreiben",
        "at least \(rules.noticeIntervalDays) days between two notices"),
      say(
        "Bankdaten höchstens \(rules.bankDataBankDays) Bankarbeitstage alt",
        "bank data at most \(rules.bankDataBankDays) bank days old"),
      say(
        "höchstens \(rules.callsADay) Anruf am Tag und \(rules.callsAWeek) in der Woche",
        "at most \(rules.callsADay) calls a day and \(rules.callsAWeek) a week"),
      say(
        "nach \(rules.reviewDays) Tagen sieht jemand nach, was nur ruht",
        "after \(rules.reviewDays) days somebody looks at what only rests"),
      say(
        "an Verbraucher nichts vom \(rules.quietFrom) bis \(rules.quietThrough) (Monat-Tag)",
        "nothing to consumers from \(rules.quietFrom) to \(rules.quietThrough) (month-day)"),
      say("einzeln anzusehen über \(single)", "looked at one by one above \(single)"),
      say(
        "erster Kontakt vor der Erinnerung ab \(early), bei der ersten Rechnung ab \(new)",
        "first contact before the reminder from \(early), for a first invoice from \(new)"),
    ]
  }
}
