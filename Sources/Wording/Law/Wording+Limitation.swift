public import Receivables

extension Wording {
  /// When a claim is barred.
  public func end(_ end: Limitation.End) -> String {
    switch end {
    case .on(let day):
      say(
        "verjährt mit Ablauf des \(dayWithWeekday(day))",
        "barred after the end of \(dayWithWeekday(day))")
    case .standsStill(let since, let left):
      say(
        "gehemmt seit \(day(since)); danach noch \(count(ofDays: left))",
        "suspended since \(day(since)); then \(count(ofDays: left)) are left")
    case .waitsForHeir(let died):
      say(
        "nicht vor sechs Monaten nach Annahme der Erbschaft (Tod am \(day(died)), § 211 BGB)",
        "not before six months after the heir accepts (death on \(day(died)), § 211 BGB)")
    }
  }

  /// When a claim is barred, as short as a column needs it.
  public func lastDay(_ end: Limitation.End) -> String {
    switch end {
    case .on(let day): self.day(day)
    case .standsStill, .waitsForHeir: say("gehemmt", "suspended")
    }
  }

  /// Something that moved the end, with its ground.
  public func step(_ step: Limitation.Step) -> String {
    grounded(effect(of: step), step.citations)
  }

  private func effect(of step: Limitation.Step) -> String {
    switch step {
    case .regularPeriod(let arisen, let end):
      say(
        "entstanden \(day(arisen)): drei Jahre ab Jahresende, bis \(day(end))",
        "arose \(day(arisen)): three years from the end of the year, until \(day(end))")
    case .titled(let day, let end):
      say(
        "rechtskräftig tituliert \(self.day(day)): 30 Jahre, bis \(self.day(end)); später fällige "
          + "Zinsen drei Jahre",
        "final title \(self.day(day)): 30 years, until \(self.day(end)); interest falling due later "
          + "three years")
    case .suspended(let suspension, let range, let end):
      say(
        "\(self.suspension(suspension)): \(days(range)) zählt nicht mit, bis \(day(end))",
        "\(self.suspension(suspension)): \(days(range)) does not count, until \(day(end))")
    case .suspendedSince(let suspension, let day):
      say(
        "\(self.suspension(suspension)): gehemmt seit \(self.day(day))",
        "\(self.suspension(suspension)): suspended since \(self.day(day))")
    case .putOff(let suspension, let end):
      say(
        "\(self.suspension(suspension)): Ablauf nicht vor dem \(day(end))",
        "\(self.suspension(suspension)): does not end before \(day(end))")
    case .restarted(let restart, nil):
      say(
        "\(self.restart(restart)): beginnt neu, sobald die Hemmung endet",
        "\(self.restart(restart)): begins anew once the suspension ends")
    case .restarted(let restart, .some(let end)):
      say(
        "\(self.restart(restart)): beginnt neu, bis \(day(end))",
        "\(self.restart(restart)): begins anew, until \(day(end))")
    case .tooLate(let day):
      say(
        "Ereignis am \(self.day(day)): zu spät, bereits verjährt",
        "event of \(self.day(day)): too late, already barred")
    case .withoutEffect(let day):
      say(
        "Ereignis am \(self.day(day)): ohne Wirkung auf das Ende",
        "event of \(self.day(day)): without effect on the end")
    }
  }

  /// What keeps the time from running.
  public func suspension(_ suspension: LimitationFacts.Suspension) -> String {
    switch suspension {
    case .negotiation: say("Verhandlungen", "negotiations")
    case .deferral: say("Stundung", "deferral")
    case .paymentOrder: say("Mahnbescheid", "payment order")
    case .proceedings: say("Verfahren", "proceedings")
    case .estate: say("Nachlass", "estate")
    }
  }

  /// What lets the time begin anew.
  public func restart(_ restart: LimitationFacts.Restart) -> String {
    switch restart {
    case .acknowledged(let day):
      say("Anerkenntnis am \(self.day(day))", "acknowledgement on \(self.day(day))")
    case .enforced(let day):
      say("Vollstreckung am \(self.day(day))", "enforcement on \(self.day(day))")
    }
  }

  /// That a claim is barred by every reading, and that the debtor has to plead it.
  public var barred: String {
    say(
      "auch nach regulärer Lesart verjährt, wenn der Schuldner sich darauf beruft (§ 214 BGB)",
      "barred by the regular reading too, if the debtor pleads it (§ 214 BGB)")
  }

  /// That the time does not run at present, so that its end has no day.
  public var standsStill: String {
    say("gehemmt, die Frist läuft zurzeit nicht", "suspended, the time does not run at present")
  }

  /// How near the end is.
  public func nearness(_ nearness: Limitation.Nearness) -> String {
    switch nearness {
    case .far: say("mehr als ein Jahr", "more than a year")
    case .year: say("höchstens zwölf Monate", "twelve months or less")
    case .halfYear: say("höchstens sechs Monate", "six months or less")
    case .quarter: say("höchstens drei Monate", "three months or less")
    case .month: say("höchstens ein Monat – jetzt handeln", "a month or less – act now")
    case .passed:
      say("nach vorsichtiger Lesart abgelaufen", "passed by the cautious reading")
    }
  }
}
