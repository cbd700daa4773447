public import Receivables

// Movements of the bank, and where they may belong.

extension Wording {
  /// What speaks for a match: `RE-2026-0001, Betrag genau`.
  public func signs(_ match: Match) -> String {
    match.signs.map(sign).joined(separator: ", ")
  }

  /// What speaks for a debtor.
  public func sign(_ sign: Match.Sign) -> String {
    switch sign {
    case .creditorReference: say("Referenz RF", "reference RF")
    case .item(let number): number.text
    case .partOfItem(let number): say("Teil von \(number.text)", "part of \(number.text)")
    case .order(let number): say("Bestellung \(number.text)", "order \(number.text)")
    case .debtorNumber: say("Kundennummer", "customer number")
    case .endToEnd: say("Ende-zu-Ende-Nummer", "end-to-end number")
    case .mandate: say("Mandat", "mandate")
    case .account: say("Konto bekannt", "account known")
    case .email: say("E-Mail", "e-mail")
    case .name: say("Name", "name")
    case .partOfName: say("Name zum Teil", "part of the name")
    case .amount(let agreement): self.agreement(agreement)
    }
  }

  /// What an amount agrees with.
  public func agreement(_ agreement: Match.Agreement) -> String {
    switch agreement {
    case .total: say("alles, was offen ist", "all that is open")
    case .demanded: say("Betrag der Mahnung", "amount of the letter")
    case .principal: say("Betrag genau", "exact amount")
    case .discount: say("Betrag mit Skonto", "amount less discount")
    case .lateDiscount: say("Skonto verspätet", "late discount")
    case .severalItems: say("Summe mehrerer", "sum of several")
    case .promised: say("zugesagter Betrag", "promised amount")
    case .instalment: say("Rate", "instalment")
    case .debit: say("Lastschrift", "direct debit")
    case .payment: say("Betrag der Zahlung", "amount of the payment")
    }
  }

  /// How sure a match is.
  public func certainty(_ certainty: Match.Certainty) -> String {
    switch certainty {
    case .certain: say("sicher", "certain")
    case .likely: say("wahrscheinlich", "likely")
    case .possible: say("möglich", "possible")
    }
  }

  /// What a movement would be on the account of a debtor.
  ///
  /// - Parameters:
  ///   - place: What it is there.
  ///   - account: The account, which knows the numbers of its invoices.
  /// - Returns: `RE-2026-0001, RE-2026-0002`, `Akonto` or `Rückgabe von #12`.
  public func place(_ place: Match.Place, of account: Account?) -> String {
    switch place {
    case .payment(let designation), .debit(_, let designation):
      items(designation, of: account)
    case .back(let payment, let reason, let charge):
      [
        say("Rückgabe von \(payment)", "return of \(payment)"), name(of: reason),
        charge.map { say("Entgelt \(money($0))", "charge \(money($0))") },
      ].compactMap(\.self).joined(separator: ", ")
    }
  }

  private func items(_ designation: Designation, of account: Account?) -> String {
    let numbers = designation.items.map { entry in
      account?.ledger.item(entry)?.invoice.number.text ?? entry.description
    }
    return numbers.isEmpty ? say("Akonto", "on account") : numbers.joined(separator: ", ")
  }

  /// Up to which day payments are booked, and how many movements wait for a person:
  /// `Bank: 12 ungeklärt, Stand Fr 20.11.`.
  public func headBank(_ through: Day?, unclear count: Int, on day: Day) -> String {
    guard count > 0 else { return headBank(through, on: day) }
    let unclear = say("\(number("\(count)")) ungeklärt", "\(number("\(count)")) unclear")
    guard let through else { return "Bank: \(unclear)" }
    let known = nearDayWithWeekday(through, on: day)
    return say("Bank: \(unclear), Stand \(known)", "Bank: \(unclear), as of \(known)")
  }

  /// How many movements wait for a person, and what they come to.
  public func unclear(_ count: Int, _ sums: [Money]) -> String {
    let all = sums.map(money).joined(separator: " + ")
    let movements =
      count == 1
      ? say("1 ungeklärter Umsatz", "1 unclear movement")
      : say("\(number("\(count)")) ungeklärte Umsätze", "\(number("\(count)")) unclear movements")
    return all.isEmpty ? movements : "\(movements), \(all)"
  }

  /// What is asked for the day of the bank.
  public var bankDayQuestion: String {
    say("Alle Zahlungen sind gebucht bis", "All payments are booked through")
  }

  /// That nobody knows the payments of a day that is not over.
  public var bankDayIsPast: String {
    say("Der Tag liegt noch vor uns.", "That day is still to come.")
  }

  /// That nothing waits for clearing.
  public var nothingUnclear: String {
    say("Alle Umsätze haben ihren Platz.", "All movements have their place.")
  }

  /// How far a file of a bank was read, in percent.
  public func readingStatement(_ percent: Int) -> String {
    say("Lese den Kontoauszug: \(percent) % …", "Reading the statement: \(percent)% …")
  }

  /// How many movements were looked at.
  public func placingMovements(_ count: Int) -> String {
    let number = number("\(count)")
    return say("Ordne Zahlungen zu: \(number) …", "Placing payments: \(number) …")
  }

  /// The kind of a file of a bank, by its code.
  public func bankFile(_ code: String) -> String {
    if code.hasPrefix("camt.053") { return say("Kontoauszug \(code)", "statement \(code)") }
    if code.hasPrefix("camt") { return say("Umsätze \(code)", "movements \(code)") }
    switch code {
    case "mt940": return say("Kontoauszug MT940", "statement MT940")
    case "mt942": return say("Umsätze MT942", "movements MT942")
    default: return say("Archiv von Kontoauszügen", "archive of statements")
    }
  }

  /// That a statement was not booked, because something in it is wrong.
  public var statementsHeldBack: String {
    say(
      "Nichts wurde gebucht: Ein Auszug wird ganz gebucht oder gar nicht.",
      "Nothing was booked: a statement is booked whole or not at all.")
  }

  /// What stands above payments that have their place.
  public var placedMovements: String {
    say("Zugeordnete Zahlungen, die neueste zuerst", "Placed payments, the newest first")
  }

  /// That nothing in a movement speaks for anybody.
  public var noProposal: String {
    say("Nichts darin spricht für einen Kunden.", "Nothing in it speaks for a customer.")
  }

  /// That there is no proposal of a number.
  public func noSuchProposal(_ number: Int) -> String {
    say("Einen Vorschlag \(number) gibt es nicht.", "There is no proposal \(number).")
  }

  /// That a movement is money taken back, which is nobody's to have.
  public var isTakenBack: String {
    say(
      "Das ist eine Rückgabe; sie gehört zu einer Zahlung.",
      "This was taken back; it belongs to a payment.")
  }

  /// That nobody knows whom to ask.
  public var payerUnknown: String {
    say("Kein Kunde, der gefragt werden kann.", "No customer who could be asked.")
  }

  /// Whether money goes back.
  public var refundQuestion: String {
    say("An den Zahler zurück?", "Back to the payer?")
  }

  /// The question what a payment is for, in a letter to the customer.
  public func paymentQuestion(_ movement: BankTransaction, _ amount: Money) -> String {
    let text = movement.reference.map {
      $0.text.split(separator: "\n").joined(separator: " ")
    }
    let with = text.map { say(" mit dem Text \(quoted($0))", " with the text \(quoted($0))") } ?? ""
    return say(
      "Am \(day(movement.booked)) ist eine Zahlung über \(money(amount))\(with) eingegangen, die wir "
        + "keiner Rechnung zuordnen können. Bitte teilen Sie uns mit, wofür sie bestimmt ist.",
      "On \(day(movement.booked)) we received a payment of \(money(amount))\(with) which we cannot "
        + "assign to an invoice. Please let us know what it is meant for.")
  }
}
