public import Receivables

extension Wording {
  /// Why a command is not done, and what to do instead.
  public func explanation(of refusal: Refusal) -> Explanation {
    let message = message(of: refusal.rule)
    return Explanation(
      message: refusal.entry.map { "\($0): \(message)" } ?? message,
      remedy: remedy(refusal.remedy))
  }

  private func remedy(_ remedy: Refusal.Remedy) -> String {
    switch remedy {
    case .openBook: say("Zuerst ein Buch anlegen.", "Open a book first.")
    case .askSomebodyWith(let right):
      say(
        "Wer es darf: \(self.right(right)).", "Ask somebody with the right: \(self.right(right)).")
    case .lookAgain:
      say(
        "Ansehen, was geschah, dann neu entscheiden.", "Look at what happened, then decide again.")
    case .correctInput: say("Die Angabe berichtigen.", "Correct what was given.")
    case .chooseAnother: say("Einen anderen Eintrag wählen.", "Choose another entry.")
    case .record(let kind): say("Stattdessen: \(event(kind)).", "Instead: \(event(kind)).")
    case .undoDependents:
      say(
        "Die späteren Einträge zuerst oder zugleich rückgängig machen.",
        "Undo the later entries first, or together with it.")
    case .endFirst(let kind):
      say("Zuerst beenden: \(event(kind)).", "End it first: \(event(kind)).")
    case .nothing: ""
    }
  }
}

// MARK: - What stands against it

extension Wording {
  private func message(of rule: Refusal.Rule) -> String {
    switch rule {
    case .bookNotOpened: say("Das Buch ist noch nicht angelegt.", "The book has not been opened.")
    case .bookAlreadyOpened:
      say("Das Buch ist schon angelegt.", "The book has been opened already.")
    case .notAllowed(let right, let user):
      say(
        "\(user) hat das Recht dazu nicht: \(self.right(right)).",
        "\(user) does not have the right: \(self.right(right)).")
    case .noAdministratorLeft:
      say(
        "Danach könnte niemand mehr Rechte vergeben.",
        "Nobody could grant permissions any more.")
    case .changedMeanwhile(let entries):
      say(
        "Der Fall hat sich inzwischen geändert: \(list(entries)).",
        "The case has changed meanwhile: \(list(entries)).")
    case .unknownDebtor(let debtor):
      say("Einen Kunden \(debtor) gibt es nicht.", "There is no debtor \(debtor).")
    case .debtorExists(let debtor):
      say("Die Nummer \(debtor) hat schon ein Kunde.", "The number \(debtor) belongs to a debtor.")
    case .unknownEntry:
      say("Diesen Eintrag gibt es hier nicht.", "There is no such entry here.")
    case .wrongKind(let kind, let needed):
      say(
        "Das ist „\(event(kind))“, gebraucht wird: \(names(needed)).",
        "This is “\(event(kind))”, what is needed is: \(names(needed)).")
    case .undone: say("Der Eintrag wurde rückgängig gemacht.", "The entry was undone.")
    case .alreadyEnded: say("Das ist schon beendet.", "It has ended already.")
    case .cancelled: say("Die Rechnung ist storniert.", "The invoice was cancelled.")
    case .notOurs:
      say("Die Forderung gehört einem anderen.", "The claim belongs to somebody else.")
    case .nothingGiven: say("Es fehlt eine Angabe.", "Something is missing.")
    case .duplicate: say("Das ist schon erfasst.", "It has been recorded already.")
    case .contradicts:
      say(
        "Unter dieser Nummer ist in dem Jahr schon etwas anderes erfasst.",
        "Something else was recorded under this number in that year.")
    case .namedTwice: say("Etwas ist zweimal genannt.", "Something is named twice.")
    case .notIncluded:
      say("Die Rechnung gehört nicht dazu.", "The invoice does not belong to it.")
    case .amountNotPositive:
      say("Der Betrag muss größer als null sein.", "The amount must be more than zero.")
    case .differentCurrencies(let left, let right):
      say("\(left) und \(right) stehen zusammen.", "\(left) and \(right) stand together.")
    case .exceeds(let amount, let available):
      say(
        "\(money(amount)) sind mehr als vorhanden: \(money(available)).",
        "\(money(amount)) is more than there is: \(money(available)).")
    case .doesNotAddUp(let amount, let expected):
      say(
        "Die Summe ist \(money(amount)) statt \(money(expected)).",
        "The sum is \(money(amount)) instead of \(money(expected)).")
    case .tooLarge: say("Der Betrag ist zu groß.", "The amount is too large.")
    case .outOfRange:
      say("Die Angabe liegt außerhalb des Möglichen.", "What was given is out of range.")
    case .chargeNotOwed:
      say("Diese Kosten schuldet der Kunde nicht.", "The debtor does not owe such a cost.")
    case .inFuture(let day):
      say("\(self.day(day)) liegt in der Zukunft.", "\(self.day(day)) lies in the future.")
    case .tooEarly(let day, let earliest):
      say(
        "\(self.day(day)) ist zu früh; frühestens \(self.day(earliest)).",
        "\(self.day(day)) is too early; \(self.day(earliest)) at the earliest.")
    case .tooLate(let day, let latest):
      say(
        "\(self.day(day)) ist zu spät; spätestens \(self.day(latest)).",
        "\(self.day(day)) is too late; \(self.day(latest)) at the latest.")
    case .outOfOrder: say("Die Reihenfolge stimmt nicht.", "The order is wrong.")
    case .unsoundTerms:
      say(
        "Die Zahlungsbedingungen widersprechen sich.", "The terms of payment contradict themselves."
      )
    case .notHalfYear(let day):
      say(
        "Am \(self.day(day)) beginnt kein Halbjahr (§ 247 Abs. 1 BGB).",
        "No half-year begins on \(self.day(day)) (§ 247(1) BGB).")
    case .unknownZone: say("Diese Zeitzone gibt es nicht.", "There is no such time zone.")
    case .aboveTolerance(let amount, let limit):
      say(
        "\(money(amount)) sind mehr als eine Kleindifferenz (\(money(limit))).",
        "\(money(amount)) is more than a small difference (\(money(limit))).")
    case .stillOpen(let amount):
      say("\(money(amount)) sind noch offen.", "\(money(amount)) is still open.")
    case .counterPerformanceOpen(let amount):
      say(
        "Für \(money(amount)) ist noch nicht geliefert (§ 688 Abs. 2 Nr. 2 ZPO).",
        "\(money(amount)) has not been delivered (§ 688(2) no 2 ZPO).")
    case .circumstance(let kind):
      say("Dem steht entgegen: \(circumstance(kind)).", "It cannot be: \(circumstance(kind)).")
    case .movedTooOften(let limit):
      say(
        "Die Zusage wurde schon \(limit)-mal verschoben.",
        "The promise was moved \(limit) times already.")
    case .nothingOpen: say("Es ist nichts offen.", "Nothing is open.")
    case .consumerPlan:
      say(
        "Ein Ratenplan mit Verbrauchern hat keine Verfallklausel.",
        "A plan with a consumer has no clause that makes all due.")
    case .mayNotLapse:
      say(
        "Dazu fehlen zwei Raten in Folge, ein Zehntel der Summe oder die Frist der Warnung "
          + "(§ 498 BGB).",
        "It takes two instalments in a row, a tenth of the sum, and a warning whose time has "
          + "passed (§ 498 BGB).")
    case .consumersOnly:
      say("Dieses Recht haben nur Verbraucher.", "Only consumers have this right.")
    case .plannedAlready:
      say("Ein anderer Ratenplan gilt dafür.", "Another plan covers it.")
    case .disputed: say("Die Forderung ist strittig.", "The claim is disputed.")
    case .escalated:
      say(
        "Die Forderung liegt beim Inkassodienstleister oder bei Gericht.",
        "The claim is with an agency or a court.")
    case .decidedAlready: say("Das ist schon entschieden.", "It has been decided already.")
    case .stepNotPossible(let state):
      say(
        "Der Schritt passt nicht zum Stand des Verfahrens: \(courtState(state)).",
        "The procedure cannot take this step now: \(courtState(state)).")
    case .trackNeeded:
      say("Für welchen Teil des Verfahrens?", "For which part of the procedure?")
    case .notDecided(let route):
      say(
        "Dafür ist nicht entschieden: \(self.route(route)).",
        "This way was not decided on: \(self.route(route)).")
    case .notSettled: say("Der Fall ist nicht abgeschlossen.", "The case is not settled.")
    case .settled: say("Der Fall ist abgeschlossen.", "The case is settled.")
    case .alreadySent: say("Der Versand hat schon begonnen.", "Sending has begun already.")
    case .objection(let rule): objection(rule)
    case .recallable(let until):
      say(
        "Bis \(until) kann es noch zurückgenommen werden; erst danach geht es hinaus.",
        "It may be taken back until \(until); only then it goes out.")
    case .notOnThisWay(let channel):
      say(
        "Auf diesem Weg geht das Schreiben nicht hinaus: \(self.channel(channel)).",
        "It does not go out on this way: \(self.channel(channel)).")
    case .sendingUnknown:
      say(
        "Ein Versand läuft noch, oder sein Ende ist unbekannt.",
        "Sending is under way, or nobody knows how it ended.")
    case .neverUndone(let kind):
      say(
        "„\(event(kind))“ wird nie rückgängig gemacht.", "“\(event(kind))” is never undone.")
    case .counterEvent(let kind):
      say(
        "„\(event(kind))“ wird nicht rückgängig gemacht, sondern zurückgenommen.",
        "“\(event(kind))” is not undone but taken back.")
    case .hasDependents(let entries):
      say(
        "Spätere Einträge hängen davon ab: \(list(entries)).",
        "Later entries depend on it: \(list(entries)).")
    }
  }

  private func list(_ entries: [EntryNumber]) -> String {
    let named = entries.prefix(5).map(\.description).joined(separator: ", ")
    guard entries.count > 5 else { return named }
    return say(
      "\(named) und \(entries.count - 5) weitere", "\(named) and \(entries.count - 5) more")
  }

  private func names(_ kinds: [EventKind]) -> String {
    kinds.map { event($0) }.joined(separator: say(" oder ", " or "))
  }
}
