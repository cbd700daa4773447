public import Receivables

// Why a debtor stands in the queue, as a clerk says it: with the amount, the day and the number that
// the customer knows.

extension Wording {
  /// Why a debtor stands in a lane.
  ///
  /// - Parameters:
  ///   - reason: Why.
  ///   - today: The day that is judged.
  ///   - notice: The notice that is planned.
  ///   - account: The account; amounts and numbers are left out without it.
  /// - Returns: The reason in words, not a whole sentence.
  public func reason(
    _ reason: Reason, on today: Day, notice: PlannedNotice? = nil, _ account: Account?
  ) -> String {
    let told = Told(reason: reason, today: today, notice: notice, account: account)
    return switch reason.kind {
    case .limitation, .court, .platform, .filing, .dataRequest: clock(told)
    case .news, .paymentToTell: news(told)
    case .brokenPromise, .partlyKeptPromise, .arrears, .outdatedPlan: broken(told)
    case .followUp, .review: followUp(told)
    case .notice, .call, .decision, .decided, .order, .lapsedOrder, .credit, .address: step(told)
    case .overdueDispute, .missingCreditNote, .openWithdrawal: dispute(told)
    case .large, .newCustomer, .dueSoon: early(told)
    }
  }

  /// Why a debtor stands in a lane, as known of a standing.
  public func reason(_ reason: Reason, of standing: Standing, _ account: Account?) -> String {
    self.reason(reason, on: standing.day, notice: standing.planned, account)
  }

  /// A reason with all that is known of it.
  private struct Told {
    let reason: Reason
    let today: Day
    let notice: PlannedNotice?
    let account: Account?

    var event: Event? { reason.entry.flatMap { account?.fact($0)?.value } }

    /// The number of the invoice that it is about, with a space after it.
    var invoice: String {
      guard case .account(.invoiceRecorded(let invoice))? = event else { return "" }
      return "\(invoice.number.text) "
    }
  }

  /// The day that matters; a day without a reason's own is the one that is judged.
  private func day(_ told: Told) -> String {
    nearDay(told.reason.day ?? told.today, on: told.today)
  }

  private func clock(_ told: Told) -> String {
    let day = day(told)
    let end = self.day(told.reason.day ?? told.today)
    return switch told.reason.kind {
    case .court(let kind): "\(clock(kind)) \(day)"
    case .platform:
      say("Zahlungsdienst will Antwort bis \(day)", "provider wants an answer by \(day)")
    case .filing: say("Forderung anmelden bis \(day)", "file the claim by \(day)")
    case .dataRequest:
      say("Datenschutzanfrage beantworten bis \(day)", "answer the data request by \(day)")
    default:
      say(
        "\(told.invoice)verjährt mit Ablauf des \(end)",
        "\(told.invoice)barred with the end of \(end)")
    }
  }

  private func news(_ told: Told) -> String {
    let day = day(told)
    guard case .news(let kind) = told.reason.kind else {
      return say(
        "Zahlung vom \(day) dem Inkasso melden", "tell the agency of the payment of \(day)")
    }
    var name = event(kind)
    switch told.event {
    case .casework(.circumstanceNoted(let noted))?: name = circumstance(noted.kind)
    case .casework(.contactLogged(let contact))?: name += " (\(channel(contact.channel)))"
    default: break
    }
    return say("neu: \(name) vom \(day)", "new: \(name) of \(day)")
  }

  private func broken(_ told: Told) -> String {
    let day = day(told)
    switch told.reason.kind {
    case .arrears: return say("Raten offen seit \(day)", "instalments missed since \(day)")
    case .outdatedPlan:
      return say("Ratenplan passt nicht mehr zur Forderung", "the plan no longer fits the claim")
    default: break
    }
    let isPartly = told.reason.kind == .partlyKeptPromise
    let kept =
      isPartly
      ? say("nur zum Teil eingehalten", "kept only in part")
      : say("nicht eingehalten", "not kept")
    guard case .casework(.promiseTaken(let promise))? = told.event else {
      return say("Zusage bis \(day) \(kept)", "promise by \(day) \(kept)")
    }
    let amount = money(promise.amount)
    return say("Zusage über \(amount) bis \(day) \(kept)", "promise of \(amount) by \(day) \(kept)")
  }

  private func followUp(_ told: Told) -> String {
    let day = day(told)
    if case .review(let kind) = told.reason.kind {
      return say("wieder ansehen: \(gate(kind))", "look again: \(gate(kind))")
    }
    let time = told.reason.time.map { " \($0)" } ?? ""
    guard case .casework(.followUpSet(let followUp))? = told.event, let note = followUp.note else {
      return say("Wiedervorlage vom \(day)\(time)", "follow-up of \(day)\(time)")
    }
    return say(
      "Wiedervorlage vom \(day)\(time): \(note.text)", "follow-up of \(day)\(time): \(note.text)")
  }

  private func step(_ told: Told) -> String {
    let (day, invoice) = (day(told), told.invoice)
    switch told.reason.kind {
    case .notice(let level):
      let name =
        told.notice.map { notice($0) }
        ?? say("Schreiben der Stufe \(level)", "notice of level \(level)")
      let due = nearDayWithWeekday(told.reason.day ?? told.today, on: told.today)
      return say("\(name) fällig seit \(due)", "\(name) due since \(due)")
    case .call: return say("Anruf vor dem nächsten Schreiben", "a call before the next letter")
    case .decision:
      return say(
        "\(invoice)offen und kein Schreiben mehr vorgesehen",
        "\(invoice)open and no more notices to send")
    case .decided(let route):
      return say(
        "am \(day) entschieden: \(self.route(route))", "decided on \(day): \(self.route(route))")
    case .order: return say("Vorkasse \(invoice)offen", "prepayment \(invoice)not paid")
    case .lapsedOrder:
      return say("Vorkasse \(invoice)ausgeblieben", "prepayment \(invoice)never paid")
    case .address: return say("Anschrift unbekannt seit \(day)", "address unknown since \(day)")
    default:
      return told.reason.day == nil
        ? say("Guthaben trifft auf offene Rechnungen", "credit meets open invoices")
        : say("Guthaben ohne offene Rechnung seit \(day)", "credit and nothing open since \(day)")
    }
  }

  private func dispute(_ told: Told) -> String {
    let day = day(told)
    return switch told.reason.kind {
    case .missingCreditNote:
      say("zugesagte Gutschrift fehlt seit \(day)", "promised credit note missing since \(day)")
    case .openWithdrawal: say("Widerruf offen seit \(day)", "withdrawal undecided since \(day)")
    default: say("Klärfall ohne Antwort seit \(day)", "dispute unanswered since \(day)")
    }
  }

  private func early(_ told: Told) -> String {
    let (day, invoice) = (day(told), told.invoice)
    return switch told.reason.kind {
    case .newCustomer:
      say(
        "erste Rechnung \(invoice)offen seit \(day), noch kein Kontakt",
        "first invoice \(invoice)unpaid since \(day), no contact yet")
    case .dueSoon:
      say("große Rechnung \(invoice)fällig am \(day)", "large invoice \(invoice)due on \(day)")
    default:
      say(
        "hoher Betrag offen seit \(day), noch kein Kontakt",
        "large amount unpaid since \(day), no contact yet")
    }
  }
}

extension Standing {
  /// The notice that is planned, whether a person or the run issues it.
  fileprivate var planned: PlannedNotice? {
    if case .notice(let planned) = step { planned } else { notice }
  }
}
