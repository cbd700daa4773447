public import Receivables

extension Wording {
  /// A way into default.
  public func route(_ route: DefaultRoute) -> String {
    switch route {
    case .demand: say("Mahnung nach Fälligkeit", "demand after the due day")
    case .court: say("Zustellung durch das Gericht", "service by the court")
    case .calendarDay: say("vereinbarter Kalendertag", "agreed day of the calendar")
    case .periodFromEvent: say("vereinbarte Frist ab Ereignis", "agreed period from an event")
    case .refusal: say("ernsthafte und endgültige Verweigerung", "serious and final refusal")
    case .thirtyDays:
      say("30 Tage nach Fälligkeit und Rechnung", "30 days after due day and invoice")
    }
  }

  /// What a route leads to.
  public func outcome(_ outcome: DefaultAssessment.Outcome) -> String {
    switch outcome {
    case .start(let start) where start.lastPaymentDay.day == start.trigger && start.route.isAtOnce:
      say(
        "\(dayWithWeekday(start.trigger)); Verzug und Zinsen ab \(day(start.firstInterestDay))",
        "\(dayWithWeekday(start.trigger)); default and interest from "
          + "\(day(start.firstInterestDay))")
    case .start(let start):
      say(
        "letzter Zahlungstag \(shift(start.lastPaymentDay)); Zinsen ab "
          + "\(day(start.firstInterestDay))",
        "last day for payment \(shift(start.lastPaymentDay)); interest from "
          + "\(day(start.firstInterestDay))")
    case .barred(let obstacle): self.obstacle(obstacle)
    }
  }

  /// Why a route does not lead into default, with its ground.
  public func obstacle(_ obstacle: DefaultAssessment.Obstacle) -> String {
    grounded(reason(of: obstacle), obstacle.citations)
  }

  private func reason(of obstacle: DefaultAssessment.Obstacle) -> String {
    switch obstacle {
    case .noAgreedDay:
      say("kein vereinbarter oder gesetzlicher Tag", "no day agreed or fixed by law")
    case .noAgreedPeriod: say("keine vereinbarte Frist", "no period agreed")
    case .notRemuneration:
      say("keine Entgeltforderung", "not a claim for payment of a price")
    case .printedByCreditor:
      say("Datum nur einseitig auf der Rechnung", "day only printed on the invoice")
    case .noNoticeToConsumer:
      say(
        "Rechnung ohne Hinweis an den Verbraucher", "invoice without notice to the consumer")
    case .receiptUnknown:
      say("Zugang der Rechnung unbekannt", "receipt of the invoice is not known")
    case .noDemand: say("keine Mahnung zugegangen", "no demand was received")
    case .demandBeforeDue(let due):
      say(
        "Mahnung vor der Fälligkeit am \(day(due)) wirkt nicht",
        "a demand before the due day \(day(due)) has no effect")
    case .noRefusal: say("nicht verweigert", "not refused")
    case .nothingServed: say("nichts zugestellt", "nothing served")
    }
  }

  /// That no route leads into default, and what follows.
  public var noDefault: Explanation {
    Explanation(
      message: say(
        "Kein Verzug feststellbar: Zinsen und Verzugskosten werden nicht gefordert.",
        "No default can be shown: interest and costs of default are not claimed."),
      remedy: say(
        "Nach Fälligkeit mahnen und den Zugang festhalten; die erste Mahnung ist kostenfrei.",
        "Send a demand after the due day and record its receipt; the first demand is free of charge."
      ))
  }

  /// Whether a lump sum is owed, and why not, with its ground.
  public func lumpSum(_ sum: LumpSum) -> String {
    grounded(result(of: sum), sum.citations)
  }

  private func result(of sum: LumpSum) -> String {
    switch sum.obstacle {
    case .none where sum.setOff.isZero:
      say("\(money(sum.owed)) Pauschale", "\(money(sum.owed)) lump sum")
    case .none:
      say(
        "\(money(sum.owed)) Pauschale; \(money(sum.setOff)) auf Kosten der Rechtsverfolgung "
          + "angerechnet",
        "\(money(sum.owed)) lump sum; \(money(sum.setOff)) set off against costs of prosecution")
    case .consumer: say("keine Pauschale: Verbraucher", "no lump sum: consumer")
    case .notRemuneration:
      say(
        "keine Pauschale: keine Entgeltforderung", "no lump sum: not a claim for payment of a price"
      )
    case .oldLaw:
      say(
        "keine Pauschale: Schuldverhältnis vor dem 29.07.2014",
        "no lump sum: obligation from before 29 July 2014")
    case .notInDefault:
      say(
        "keine Pauschale: am Stichtag noch kein Verzug",
        "no lump sum: not yet in default on the day")
    }
  }
}
