public import Receivables

// What the head of a case and its forms say.

extension Wording {
  /// The title of a case.
  public func caseTitle(_ number: String) -> String { say("Fall \(number)", "Case \(number)") }

  /// What is to be paid today.
  public func toPayToday(_ sums: String) -> String {
    say("heute zu zahlen \(sums)", "to pay today \(sums)")
  }

  /// The oldest open invoice and its days.
  public func oldestItem(_ number: String, _ days: Int) -> String {
    days > 0
      ? say(
        "\(number) seit \(count(ofDays: days))n fällig", "\(number) due for \(count(ofDays: days))")
      : say("\(number) noch nicht fällig", "\(number) not due yet")
  }

  /// The last promise and what became of it.
  public func lastPromise(_ promise: JudgedPromise, on day: Day) -> String {
    let what =
      "\(money(promise.promise.value.amount)) \(say("bis", "by")) "
      + nearDay(promise.promise.value.by, on: day)
    return say("Zusage \(what): ", "promise \(what): ") + promiseState(promise.state)
  }

  /// What became of a promise.
  public func promiseState(_ state: JudgedPromise.State) -> String {
    switch state {
    case .open: say("offen", "open")
    case .due: say("heute", "today")
    case .grace: say("Geld unterwegs?", "money on its way?")
    case .kept: say("eingehalten", "kept")
    case .partlyKept: say("teilweise eingehalten", "kept in part")
    case .broken(nil): say("nicht eingehalten", "broken")
    case .broken(let days?):
      say("\(count(ofDays: days)) zu spät", "\(count(ofDays: days)) late")
    case .withdrawn: say("zurückgenommen", "withdrawn")
    case .replaced: say("ersetzt", "replaced")
    case .moot: say("gegenstandslos", "moot")
    }
  }

  /// The last contact, with whom and what came of it.
  public func lastContact(_ contact: Contact, _ logged: Day, on day: Day) -> String {
    let when = nearDay(contact.happened ?? logged, on: day)
    let who = contact.person.map { " (\($0.text))" } ?? ""
    return "\(when) \(contactWay(contact.channel, contact.direction)): "
      + outcome(contact.outcome) + who
  }

  /// That nobody was in contact.
  public var neverContacted: String { say("noch kein Kontakt", "no contact yet") }

  /// A way and who began: `Anruf`, `E-Mail vom Kunden`.
  public func contactWay(_ channel: ContactChannel, _ direction: Contact.Direction) -> String {
    let way =
      switch channel {
      case .phone: say("Anruf", "call")
      case .email: say("E-Mail", "e-mail")
      case .letter: say("Brief", "letter")
      case .chat: "Chat"
      case .visit: say("Besuch", "visit")
      }
    return switch direction {
    case .outgoing: way
    case .incoming: say("\(way) vom Kunden", "\(way) from the debtor")
    }
  }

  /// What came of a contact.
  public func outcome(_ outcome: Contact.Outcome) -> String {
    switch outcome {
    case .noAnswer: say("nicht erreicht", "no answer")
    case .voicemail: say("Nachricht hinterlassen", "message left")
    case .wrongNumber: say("falsche Nummer", "wrong number")
    case .reached: say("erreicht", "reached")
    case .callBack: say("ruft zurück", "calls back")
    case .promise: say("Zusage", "promise")
    case .instalments: say("möchte Raten", "asks for instalments")
    case .paid: say("sagt, es ist bezahlt", "says it is paid")
    case .invoiceCopy: say("möchte Rechnungskopie", "asks for a copy")
    case .dispute: say("Einwand", "objects")
    case .refuses: say("weigert sich", "refuses")
    }
  }

  /// Why a customer did not pay.
  public func cause(_ cause: NonPaymentCause) -> String {
    switch cause {
    case .forgot: say("vergessen", "forgot")
    case .liquidity: say("Geldmangel", "short of money")
    case .invoiceMissing: say("Rechnung nicht erhalten", "invoice missing")
    case .goods: say("Ware", "goods")
    case .disputed: say("strittig", "disputed")
    case .technical: say("technisch", "technical")
    case .other: say("anderes", "other")
    }
  }

  /// That a reason was not told.
  public var notTold: String { say("nicht gesagt", "not told") }

  /// What the call strip asks.
  public func callQuestion(_ question: CallQuestion) -> String {
    switch question {
    case .reached:
      say("Kontakt: erreicht?  Tab wechselt den Weg", "Contact: reached?  Tab changes the way")
    case .outcome: say("Was kam dabei heraus?", "What came of it?")
    case .cause: say("Warum nicht bezahlt?", "Why was it not paid?")
    case .rest: say("Enter speichert", "Enter saves")
    }
  }

  // MARK: Consequence

  /// The title of what saving would change.
  public var consequenceTitle: String { say("Das ändert sich", "What will change") }

  /// That the fields come to nothing yet.
  public var formIncomplete: String { say("Noch nicht vollständig.", "Not complete yet.") }

  /// What is open before and after.
  public func openChange(from before: Money, to after: Money, credit: Money) -> String {
    let rest =
      credit.isPositive ? say(", Guthaben \(money(credit))", ", credit \(money(credit))") : ""
    return before == after
      ? say("offen bleiben \(money(after))\(rest)", "\(money(after)) stays open\(rest)")
      : say(
        "offen \(money(before)) → \(money(after))\(rest)",
        "open \(money(before)) → \(money(after))\(rest)")
  }

  /// Where the case stands before and after.
  public func placeChange(from before: String, to after: String) -> String {
    before == after ? say("bleibt: \(after)", "stays: \(after)") : "\(before) → \(after)"
  }

  /// What is proposed next.
  public func nextStep(_ step: String) -> String {
    say("nächster Schritt: \(step)", "next step: \(step)")
  }

  /// What others did while a form was open.
  public func meanwhile(_ kinds: [EventKind]) -> String {
    var names: [String] = []
    for kind in kinds where !names.contains(event(kind)) { names.append(event(kind)) }
    let list = names.joined(separator: ", ")
    return say(
      "Inzwischen geschehen: \(list). Gespeichert wird auf diesem Stand.",
      "Meanwhile: \(list). What is saved now is saved on top of it.")
  }

  /// That fields hold what was typed earlier.
  public func draftRestored(_ moment: String) -> String {
    say("Entwurf von \(moment); Strg-X verwirft ihn.", "Draft of \(moment); Ctrl-X discards it.")
  }

  /// Whether a draft is to be thrown away.
  public var discardQuestion: String { say("Entwurf verwerfen?", "Discard the draft?") }

  /// That a text is missing.
  public var textMissing: String { say("Einen Text eingeben.", "Type a text.") }

  /// Whether a case is to be ended.
  public func settleQuestion(_ reason: String) -> String {
    say("Fall abschließen: \(reason)?", "Settle the case: \(reason)?")
  }

  /// What is still open.
  public func stillOpen(_ amount: Money) -> String {
    say("offen \(money(amount))", "open \(money(amount))")
  }

  /// How a payment changes an invoice.
  public func placedOn(_ number: String, from before: Money, to after: Money) -> String {
    after.isZero
      ? say("\(number): \(money(before)) → bezahlt", "\(number): \(money(before)) → paid")
      : "\(number): \(money(before)) → \(money(after))"
  }

  /// What follows is how the law alone would place a payment.
  public var undirectedWould: String {
    say("Ohne Tilgungsbestimmung (§ 366 Abs. 2 BGB):", "Without a determination (§ 366(2) BGB):")
  }

  /// An invoice in a list: number, order, last day, what is open.
  public func itemLine(
    _ number: String, _ order: String?, due: Day, open: Money, on day: Day
  ) -> String {
    let days = day - due
    let age =
      days > 0
      ? say("seit \(count(ofDays: days))n fällig", "due for \(count(ofDays: days))")
      : say("fällig \(nearDay(due, on: day))", "due \(nearDay(due, on: day))")
    return "\(number)  \(money(open))  \(age)" + (order.map { "  (\($0))" } ?? "")
  }
}

/// A question of the call strip.
public enum CallQuestion: Sendable, Hashable, CaseIterable {
  /// Was anybody reached?
  case reached
  /// What came of it?
  case outcome
  /// Why was it not paid?
  case cause
  /// The fields that are left.
  case rest
}
