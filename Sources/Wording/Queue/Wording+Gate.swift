public import Receivables

// Why steps rest, until when, and what lifts it.

extension Wording {
  /// Why steps rest, as a noun.
  public func gate(_ kind: Gate.Kind) -> String {
    switch kind {
    case .soldClaim, .marketplace, .notDelivered, .insolvency, .death, .identityMisuse, .minor,
      .invoiceFraud, .handedOver, .atCourt, .keptInView:
      gateOfOthers(kind)
    case .hold, .withdrawal, .dispute, .rejection, .plan, .planOffer, .promise, .deadline,
      .debitPending, .credit:
      gateOfInvoice(kind)
    case .represented, .addressUnknown, .lawUnconfirmed, .newsOpen, .paymentClaimed, .invoiceCopy,
      .smallBalance, .interval, .quietDays, .phoneLimit, .bankDataStale:
      gateOfDebtor(kind)
    }
  }

  private func gateOfOthers(_ kind: Gate.Kind) -> String {
    switch kind {
    case .soldClaim: say("Forderung verkauft", "claim sold")
    case .marketplace: say("Forderung eines Marktplatzes", "claim of a marketplace")
    case .notDelivered: say("Vorkasse, nicht geliefert", "prepayment, not delivered")
    case .insolvency: say("Insolvenz", "insolvency")
    case .death: say("Todesfall", "death")
    case .identityMisuse: say("Identitätsmissbrauch", "misuse of identity")
    case .minor: say("Minderjährig", "minor")
    case .invoiceFraud: say("Zahlung auf gefälschtes Konto", "paid to a forged account")
    case .handedOver: say("beim Inkasso", "with the agency")
    case .atCourt: say("bei Gericht", "at court")
    default: say("nur noch beobachtet", "kept in view")
    }
  }

  private func gateOfInvoice(_ kind: Gate.Kind) -> String {
    switch kind {
    case .hold: say("Mahnsperre", "on hold")
    case .withdrawal: say("Widerruf oder Retoure", "withdrawal or return")
    case .dispute: say("Klärfall", "dispute")
    case .rejection:
      say("Einwand abgelehnt, Zahlungsfrist läuft", "objection rejected, time to pay")
    case .plan: say("Ratenzahlung", "instalment plan")
    case .planOffer: say("Raten angeboten", "plan offered")
    case .promise: say("Zahlungszusage", "promise")
    case .deadline: say("Frist der letzten Mahnung läuft", "deadline of the last notice runs")
    case .debitPending: say("Lastschrift unterwegs", "direct debit under way")
    default: say("Guthaben nicht zugeordnet", "credit not placed")
    }
  }

  private func gateOfDebtor(_ kind: Gate.Kind) -> String {
    switch kind {
    case .represented: say("vertreten", "represented")
    case .addressUnknown: say("Anschrift unbekannt", "address unknown")
    case .lawUnconfirmed: say("anwendbares Recht ungeklärt", "applicable law not confirmed")
    case .newsOpen: say("Eingang nicht gesichtet", "news not looked at")
    case .paymentClaimed: say("laut Kunde bezahlt", "said to be paid")
    case .invoiceCopy: say("Rechnungskopie geschickt", "invoice copy sent")
    case .smallBalance: say("Kleinbetrag", "small balance")
    case .interval: say("letztes Schreiben zu jung", "last notice too young")
    case .quietDays: say("Ruhetage", "quiet days")
    case .phoneLimit: say("genug Anrufe", "enough calls")
    default: say("Bankdaten veraltet", "bank data out of date")
    }
  }

  /// A gate with its cause and the day of return: `on hold until 30 Nov (agreed)`.
  ///
  /// - Parameters:
  ///   - gate: The gate.
  ///   - day: The day that is judged.
  ///   - account: The account; the cause is left out without it.
  /// - Returns: The gate in words, not a whole sentence.
  public func gate(_ gate: Gate, on day: Day, _ account: Account?) -> String {
    var parts = [self.gate(gate.kind)]
    if case .after(let last) = gate.lift {
      let end = nearDay(last, on: day)
      parts.append(say("bis \(end)", "until \(end)"))
    }
    if let entry = gate.entry, let known = cause(account?.fact(entry)?.value) {
      parts.append("(\(known))")
    }
    return parts.joined(separator: " ")
  }

  /// What is known of the entry behind a gate.
  private func cause(_ event: Event?) -> String? {
    switch event {
    case .casework(.holdPlaced(let hold))?: self.hold(hold.reason)
    case .casework(.promiseTaken(let promise))?: money(promise.amount)
    case .casework(.handedOver(let handOver))?: handOver.agency.text
    case .casework(.circumstanceNoted(let circumstance))?: circumstance.fileNumber?.text
    case .account(.partyNamed(let party))?: "\(role(party.role)) \(party.name.text)"
    case .account(.invoiceRecorded(let invoice))?: invoice.number.text
    case .dunning(.noticeIssued(let notice))?: self.notice(notice.kind, level: notice.level)
    default: nil
    }
  }

  /// When a gate comes to its end: its day, or the event that lifts it and the day somebody looks
  /// again.
  public func lift(of gate: Gate, on day: Day) -> String {
    switch gate.lift {
    case .after(let last):
      let back = nearDayWithWeekday(last + 1, on: day)
      return say("wieder da am \(back)", "back on \(back)")
    case .event(let review?):
      let look = nearDayWithWeekday(review, on: day)
      guard review > day else {
        return say(
          "\(lifting(gate.kind)); anzusehen seit \(look)",
          "\(lifting(gate.kind)); to be looked at since \(look)")
      }
      return say(
        "\(lifting(gate.kind)); wieder ansehen am \(look)",
        "\(lifting(gate.kind)); look again on \(look)")
    case .event(nil): return lifting(gate.kind)
    }
  }

  /// What has to happen for steps to go on.
  public func lifting(_ kind: Gate.Kind) -> String {
    switch kind {
    case .soldClaim, .marketplace, .notDelivered, .insolvency, .death, .identityMisuse, .minor,
      .invoiceFraud, .handedOver, .atCourt, .keptInView:
      liftingOfOthers(kind)
    case .hold, .withdrawal, .dispute, .rejection, .plan, .planOffer, .promise, .deadline,
      .debitPending, .credit:
      liftingOfInvoice(kind)
    case .represented, .addressUnknown, .lawUnconfirmed, .newsOpen, .paymentClaimed, .invoiceCopy,
      .smallBalance, .interval, .quietDays, .phoneLimit, .bankDataStale:
      liftingOfDebtor(kind)
    }
  }

  private func liftingOfOthers(_ kind: Gate.Kind) -> String {
    switch kind {
    case .soldClaim: say("ein Rückkauf", "a purchase back")
    case .marketplace: say("nur der Marktplatz mahnt", "only the marketplace writes")
    case .notDelivered: say("die Lieferung", "the delivery")
    case .insolvency: say("Ende des Verfahrens; Forderung anmelden", "its end; file the claim")
    case .death: say("die Annahme der Erbschaft", "the acceptance of the estate")
    case .identityMisuse: say("wenn sich der Verdacht nicht bestätigt", "if it proves wrong")
    case .minor: say("die Genehmigung der Eltern", "the consent of the parents")
    case .invoiceFraud: say("die Klärung der Zahlung", "the payment being cleared up")
    case .handedOver: say("die Rücknahme vom Inkasso", "a recall from the agency")
    case .atCourt: say("das Ende des Verfahrens", "the end of the procedure")
    default: say("eine neue Entscheidung", "a new decision")
    }
  }

  private func liftingOfInvoice(_ kind: Gate.Kind) -> String {
    switch kind {
    case .hold: say("die Aufhebung der Sperre", "the hold being lifted")
    case .withdrawal: say("die Gutschrift oder eine Entscheidung", "a credit note or a decision")
    case .dispute: say("die Entscheidung des Klärfalls", "the decision of the dispute")
    case .rejection, .deadline: say("der Ablauf der Frist", "the end of the time to pay")
    case .plan: say("das Ende des Ratenplans", "the end of the plan")
    case .planOffer: say("die Antwort auf das Angebot", "the answer to the offer")
    case .promise: say("Zahlung oder Ablauf der Zusage", "payment, or the end of the promise")
    case .debitPending: say("die Buchung der Lastschrift", "the debit being booked")
    default: say("die Zuordnung oder Erstattung", "its being placed or refunded")
    }
  }

  private func liftingOfDebtor(_ kind: Gate.Kind) -> String {
    switch kind {
    case .represented: say("das Ende der Vertretung", "the end of the representation")
    case .addressUnknown: say("eine neue Anschrift", "a new address")
    case .lawUnconfirmed: say("die Klärung des anwendbaren Rechts", "the law being confirmed")
    case .newsOpen: say("die Sichtung des Eingangs", "somebody looking at the news")
    case .paymentClaimed: say("der Zahlungseingang", "the payment coming in")
    case .invoiceCopy: say("der Ablauf der Wartezeit", "the end of the wait")
    case .smallBalance: say("eine weitere offene Rechnung", "another open invoice")
    case .interval: say("der Ablauf des Mindestabstands", "the end of the interval")
    case .quietDays: say("das Ende der Ruhetage", "the end of the quiet days")
    case .phoneLimit: say("ein späterer Tag", "a later day")
    default: say("neue Bankdaten", "new bank data")
    }
  }
}
