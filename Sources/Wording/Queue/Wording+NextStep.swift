public import Receivables

extension Wording {
  /// What is proposed to be done next.
  public func step(_ step: NextStep) -> String {
    switch step {
    case .notice(let notice): self.notice(notice)
    case .call: say("anrufen", "call")
    case .decide(let proposal):
      say("entscheiden: \(self.proposal(proposal))", "decide: \(self.proposal(proposal))")
    case .carryOut(let route):
      say("ausführen: \(self.route(route))", "carry out: \(self.route(route))")
    case .remindOrder: say("an die Bestellung erinnern", "remind of the order")
    case .cancelOrder: say("Bestellung stornieren", "cancel the order")
    case .refund: say("Guthaben erstatten", "refund the credit")
    case .placeCredit: say("Guthaben zuordnen", "place the credit")
    case .findAddress: say("Anschrift ermitteln", "find the address")
    case .readNews: say("Eingang sichten", "look at the news")
    case .tellAgency: say("Inkasso benachrichtigen", "tell the agency")
    case .meetClock: say("Frist wahren", "meet the deadline")
    case .mendPlan: say("Ratenplan klären", "put the plan right")
    case .followUp: say("Wiedervorlage bearbeiten", "take up the follow-up")
    case .review: say("prüfen, ob es weiter ruht", "see whether it still rests")
    case .clearDispute: say("Klärfall entscheiden", "decide the dispute")
    }
  }

  /// What is proposed after the last level.
  public func proposal(_ proposal: Procedure.Proposal) -> String {
    switch proposal {
    case .nothing: say("nichts lohnt sich", "nothing is worth it")
    case .writeOffOrKeep: say("ausbuchen oder beobachten", "write off or keep in view")
    case .agency: say("Inkassodienstleister", "collection agency")
    case .court: say("gerichtliches Mahnverfahren", "court dunning procedure")
    }
  }

  /// A notice that is planned: its text and its ways, `Zahlungserinnerung per E-Mail`.
  public func notice(_ notice: PlannedNotice) -> String {
    let name = self.notice(notice.kind, level: notice.level)
    return notice.channels.isEmpty ? name : "\(name) \(ways(notice.channels))"
  }

  /// A notice by its kind; where it is neither the first nor the last one, with its level.
  public func notice(_ kind: Notice.Kind, level: Int) -> String {
    switch kind {
    case .reminder where level == 1, .last: notice(kind)
    case .reminder, .dunning:
      say("\(notice(kind)) (Stufe \(level))", "\(notice(kind)) (level \(level))")
    }
  }

  /// How something goes out.
  public func ways(_ channels: [ContactChannel]) -> String {
    guard !channels.isEmpty else { return say("ohne Weg zum Kunden", "with no way to send it") }
    return say("per ", "by ") + channels.map(channel).joined(separator: say(" und ", " and "))
  }

  /// So many notices of a kind.
  public func notices(_ count: Int, _ kind: Notice.Kind, level: Int) -> String {
    let shown = number("\(count)")
    guard count != 1 else { return "\(shown) \(notice(kind, level: level))" }
    let name =
      switch kind {
      case .reminder: say("Zahlungserinnerungen", "reminders")
      case .dunning: say("Mahnungen", "dunning letters")
      case .last: say("letzte Mahnungen", "last dunning letters")
      }
    if kind == .last || (kind == .reminder && level == 1) { return "\(shown) \(name)" }
    return say("\(shown) \(name) (Stufe \(level))", "\(shown) \(name) (level \(level))")
  }

  /// Steps that go out together, with how many and what they are about:
  /// `143 Zahlungserinnerungen, Verbraucher, per E-Mail, 12.480,10 EUR`.
  public func group(_ group: StepGroup, _ count: Int, _ sums: [Money]) -> String {
    let amounts = sums.map(money).joined(separator: " + ")
    guard let kind = group.kind else { return "\(orders(group, count)), \(amounts)" }
    let whom = group.procedure.map { "\(procedure($0)), " } ?? ""
    return
      "\(notices(count, kind, level: group.level)), \(whom)\(ways(group.channels)), \(amounts)"
  }

  private func orders(_ group: StepGroup, _ count: Int) -> String {
    let shown = number("\(count)")
    if group.step == NextStep.cancelOrder.code {
      return count == 1
        ? say("1 Bestellung zu stornieren", "1 order to cancel")
        : say("\(shown) Bestellungen zu stornieren", "\(shown) orders to cancel")
    }
    return count == 1
      ? say("1 unbezahlte Bestellung, Erinnerung", "1 order to remind of")
      : say("\(shown) unbezahlte Bestellungen, Erinnerung", "\(shown) orders to remind of")
  }
}
