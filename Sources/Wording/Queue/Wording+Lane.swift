public import Receivables

extension Wording {
  /// The name of a lane.
  public func lane(_ lane: Lane) -> String {
    switch lane {
    case .clock: say("Fristen", "Clocks")
    case .news: say("Eingang", "News")
    case .broken: say("Nicht eingehaltene Zusagen und Raten", "Broken promises and instalments")
    case .followUp: say("Wiedervorlagen", "Follow-ups")
    case .step: say("Nächste Schritte", "Next steps")
    case .dispute: say("Klärfälle", "Disputes")
    case .early: say("Erster Kontakt", "First contact")
    }
  }

  /// The name of a lane in the head line, where room is scarce.
  public func shortLane(_ lane: Lane) -> String {
    switch lane {
    case .clock: say("Fristen", "Clocks")
    case .news: say("Eingang", "News")
    case .broken: say("Zusagen", "Broken")
    case .followUp: say("WV", "Follow-ups")
    case .step: say("Schritte", "Steps")
    case .dispute: say("Klärf.", "Disputes")
    case .early: say("Erstkontakt", "Early")
    }
  }

  /// Where a debtor stands on a day.
  public func place(_ place: Standing.Place, on day: Day) -> String {
    switch place {
    case .lane(let lane):
      say(
        "in der Arbeitsliste, Bereich \(lane.rawValue): \(self.lane(lane))",
        "in the queue, lane \(lane.rawValue): \(self.lane(lane))")
    case .gated: say("zurückgestellt", "held back")
    case .waiting(let until?):
      say(
        "nichts zu tun bis \(nearDay(until, on: day))",
        "nothing to do until \(nearDay(until, on: day))")
    case .waiting(nil): say("nichts zu tun", "nothing to do")
    case .settled(let reason):
      say("abgeschlossen: \(settlement(reason))", "settled: \(settlement(reason))")
    case .clear: say("nichts offen", "nothing is open")
    }
  }

  /// Why a person looks at a step by itself.
  public func flag(_ flag: Standing.Flag) -> String {
    switch flag {
    case .lastNotice: say("letzte Mahnung", "last dunning letter")
    case .largeAmount: say("hoher Betrag", "large amount")
    case .keyAccount: say("Schlüsselkunde", "key account")
    case .contested: say("teilweise bestritten", "disputed in part")
    case .insolvencyApplied: say("Insolvenz beantragt", "insolvency applied for")
    case .unreachable: say("kein Weg zum Kunden", "no way to reach the debtor")
    }
  }

  /// A day near another one: the year stands only where it is another.
  public func nearDay(_ day: Day, on today: Day) -> String {
    guard day.year == today.year else { return self.day(day) }
    let text = self.day(day)
    // Both languages put the year last: `23.11.2026`, `23 Nov 2026`.
    return String(text.dropLast(say("2026", " 2026").count))
  }

  /// The same with its weekday: `Fr 20.11.`, `Fri 20 Nov`.
  public func nearDayWithWeekday(_ day: Day, on today: Day) -> String {
    "\(shortWeekday(day.weekday)) \(nearDay(day, on: today))"
  }

  /// Who works on a case, and for whom.
  public func responsibility(_ responsibility: Responsibility) -> String {
    guard let clerk = responsibility.clerk else { return say("alle", "anybody") }
    return responsibility.standsInFor.map {
      say("\(clerk) in Vertretung von \($0)", "\(clerk), standing in for \($0)")
    } ?? clerk.text
  }

  /// Why a case is on top of its lane, and until when.
  public func pin(_ reason: String, through last: Day, on day: Day) -> String {
    say("\(reason), bis \(nearDay(last, on: day))", "\(reason), until \(nearDay(last, on: day))")
  }
}
