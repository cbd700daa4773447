public import Receivables

// What the coming days and the dunning run say.

extension Wording {
  /// The title of the coming days.
  public var simulationTitle: String { say("Nächste 30 Tage", "Next 30 days") }

  /// The title of one of the coming days.
  public func simulationDay(_ day: Day) -> String {
    say("Vorschau auf \(dayWithWeekday(day))", "Forecast for \(dayWithWeekday(day))")
  }

  /// The head of the column with days.
  public var dayColumn: String { say("Tag", "Day") }

  /// The head of the column with sums.
  public var sumColumn: String { say("Summe", "Sum") }

  /// The head of the column with how many decisions are to be made.
  public var decisionsColumn: String { say("Entsch.", "Decide") }

  /// The head of the column with what happens.
  public var whatColumn: String { say("Was", "What") }

  /// That a person is needed, and what for.
  public func personDecides(_ reason: String) -> String {
    reason.isEmpty
      ? say("hier entscheidet jemand", "a person decides")
      : say("hier entscheidet jemand: \(reason)", "a person decides: \(reason)")
  }

  // MARK: The run

  /// The title of the notices of a group.
  public var noticesColumn: String { say("Schreiben", "Notices") }

  /// The head of the column with flags.
  public var flagsColumn: String { say("einzeln", "flagged") }

  /// The head of the column with what is excepted.
  public var vetoedColumn: String { say("ausgen.", "vetoed") }

  /// The head of the column with levels and ways.
  public var groupColumn: String { say("Gruppe", "Group") }

  /// The head of the column with what is to be known.
  public var remarksColumn: String { say("Hinweise", "Remarks") }

  /// Why nothing is issued where payments are not booked far enough.
  public func runRests(_ through: Day?, on day: Day) -> String {
    staleBankData(through, on: day)
  }

  /// Why a run cannot be issued yet.
  public var runNeedsCorrespondence: String {
    say(
      "Ausstellen geht noch nicht: Verfassen und Versenden fehlen. Die Beträge stimmen schon.",
      "Issuing is not possible yet: composing and sending are missing. The figures are right.")
  }

  /// What a veto asks.
  public func vetoQuestion(_ count: Int, _ whom: String) -> String {
    count == 1
      ? say("\(whom) ausnehmen, weil", "Leave out \(whom) because")
      : say(
        "\(self.count(count)) Schreiben ausnehmen, weil", "Leave out \(self.count(count)) because")
  }

  /// Why a notice is left out of a run.
  public func veto(_ reason: VetoReason) -> String {
    switch reason {
    case .paymentAnnounced: say("Zahlung angekündigt", "payment announced")
    case .unclear: say("zu klären", "to be cleared up")
    case .goodwill: say("Kulanz", "goodwill")
    case .other: say("anderer Grund", "another reason")
    }
  }

  /// The letter of a reason in a language.
  public func vetoLetter(_ reason: VetoReason) -> Character {
    switch reason {
    case .paymentAnnounced: say("z", "p").first ?? "z"
    case .unclear: say("k", "c").first ?? "k"
    case .goodwill: say("u", "g").first ?? "u"
    case .other: say("a", "o").first ?? "a"
    }
  }

  /// That a notice is left out, and why.
  public func vetoed(_ reason: VetoReason) -> String {
    say("ausgenommen: \(veto(reason))", "left out: \(veto(reason))")
  }

  /// Why somebody gets no notice.
  public func leftOutCause(
    _ left: RunProposal.LeftOut, _ account: Account?
  ) -> String {
    switch left.cause {
    case .gated(let kinds): kinds.map(gate).joined(separator: ", ")
    case .notDue: say("nächster Schritt noch nicht fällig", "next step not due yet")
    case .needsPerson(let reason): self.reason(reason, of: left.standing, account)
    case .objections(let objections):
      objections.map { objection($0, account) }.joined(separator: " ")
    }
  }

  // MARK: The figures of a notice

  /// The title of the figures of a notice.
  public func noticeTitle(_ notice: Notice) -> String {
    self.notice(notice.kind, level: notice.level)
  }

  /// The day of a notice, its deadline and its way.
  public func noticeFrame(_ notice: Notice, on day: Day) -> String {
    say(
      "vom \(nearDay(notice.dated, on: day)), zahlbar bis \(nearDayWithWeekday(notice.deadline, on: day)), "
        + ways(notice.channels),
      "of \(nearDay(notice.dated, on: day)), payable by \(nearDayWithWeekday(notice.deadline, on: day)), "
        + ways(notice.channels))
  }

  /// What a notice demands in all.
  public func demandedTotal(_ total: Money, newCosts: [Money]) -> String {
    let costs = newCosts.map(money).joined(separator: " + ")
    return newCosts.isEmpty
      ? say("gefordert \(money(total))", "demanded \(money(total))")
      : say(
        "gefordert \(money(total)), davon neue Kosten \(costs)",
        "demanded \(money(total)), of it new costs \(costs)")
  }

  /// What a last notice announces.
  public func announces(_ route: EscalationDecision.Route) -> String {
    say("kündigt an: \(self.route(route))", "announces: \(self.route(route))")
  }

  /// That nothing speaks against a notice.
  public var nothingAgainst: String { say("Nichts spricht dagegen.", "Nothing speaks against it.") }

  /// That no notice is due, and what is next.
  public func noNoticeDue(_ next: String?) -> String {
    next.map {
      say("Keine Mahnung fällig; nächster Schritt: \($0).", "No notice is due; next step: \($0).")
    }
      ?? say(
        "Keine Mahnung fällig: nichts ist überfällig.", "No notice is due: nothing is overdue.")
  }

  /// That a notice is held back, and why.
  public func heldBack(_ gates: [Gate.Kind]) -> String {
    let list = gates.map(gate).joined(separator: ", ")
    return say("Zurückgestellt: \(list)", "Held back: \(list)")
  }

  /// The head of the column with what is due of an invoice.
  public var principalColumn: String { say("Hauptford.", "principal") }

  /// The head of the column with interest.
  public var interestColumn: String { say("Zinsen", "interest") }

  /// The head of the column with costs.
  public var costsColumn: String { say("Kosten", "costs") }

  /// The head of the column with the level that an invoice reaches.
  public var reachesColumn: String { say("Stufe", "level") }

  /// The head of the column with invoices.
  public var invoiceColumn: String { say("Rechnung", "Invoice") }
}

/// Why a person leaves a notice out of a run.
public enum VetoReason: Sendable, Hashable, CaseIterable {
  /// The customer said that money is on its way.
  case paymentAnnounced
  /// Something has to be asked first.
  case unclear
  /// Nobody wants to dun this customer now.
  case goodwill
  /// Anything else.
  case other
}
