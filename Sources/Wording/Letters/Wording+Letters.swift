public import Receivables

extension Wording {
  /// The name of a letter as a file, the same for reminders and dunning letters.
  public func letterFile(dated day: Day) -> String {
    say("Schreiben", "letter") + " \(day).pdf"
  }

  /// When something that was just issued goes out, and how it is taken back until then.
  public func goesOut(after minutes: Int, _ command: EntryNumber) -> String {
    guard minutes > 0 else {
      return say("Es geht mit verzug deliver hinaus.", "It goes out by verzug deliver.")
    }
    return say(
      "Es kann \(minutes) Minuten lang zurückgenommen werden (verzug undo \(command)); danach geht es "
        + "mit verzug deliver hinaus.",
      "It may be taken back for \(minutes) minutes (verzug undo \(command)); then it goes out by "
        + "verzug deliver.")
  }

  /// How to pay, as names and values.
  public func lines(of slip: PaymentSlip) -> [(name: String, value: String)] {
    var lines = [
      (say("Empfänger", "Payee"), slip.holder), ("IBAN", slip.iban.grouped),
    ]
    if let bic = slip.bic { lines.append(("BIC", bic.description)) }
    if let bank = slip.bank { lines.append((say("Bank", "Bank"), bank)) }
    lines.append((say("Betrag", "Amount"), money(slip.amount)))
    lines.append((say("Verwendungszweck", "Reference"), slip.reference))
    if let by = slip.by { lines.append((say("Zahlbar bis", "To be paid by"), day(by))) }
    return lines
  }
}

extension Wording {
  /// How many of how many letters are composed.
  public func composing(_ count: Int, of total: Int) -> String {
    say("Setze Schreiben \(count) von \(total) …", "Composing letter \(count) of \(total) …")
  }

  /// Who got no notice because the case changed while the papers were made.
  public func movedOn(_ debtors: [String]) -> String {
    let names = debtors.prefix(10).joined(separator: ", ") + (debtors.count > 10 ? " …" : "")
    return say(
      "Inzwischen geändert, nicht ausgestellt: \(names).",
      "Changed meanwhile, not issued: \(names).")
  }
}

extension Wording {
  /// What a text is for.
  public func letterKind(_ kind: LetterKind) -> String {
    switch kind {
    case .reminder: say("Zahlungserinnerung", "friendly reminder")
    case .returnedDebit: say("Erinnerung nach Rücklastschrift", "reminder after a returned debit")
    case .dunning: say("Mahnung", "dunning letter")
    case .last: say("letzte Mahnung", "last dunning letter")
    case .promise: say("Bestätigung einer Zusage", "confirmation of a promise")
    case .planOffer: say("Ratenangebot", "offer of instalments")
    case .plan: say("Ratenzahlungsvereinbarung", "agreement on instalments")
    case .planWarning: say("Warnung bei Ratenrückstand", "warning of arrears")
    case .rejection: say("Zurückweisung eines Einwands", "rejection of an objection")
    case .skonto: say("Skonto-Nachforderung", "reclaim of a discount")
    case .statement: say("Saldenmitteilung", "statement of account")
    case .invoiceCopy: say("Rechnungskopie", "copy of an invoice")
    case .correction: say("Korrekturschreiben", "correction")
    case .handOver: say("Abgabe an Inkasso", "notice of a hand-over")
    case .orderReminder: say("Erinnerung an eine Bestellung", "reminder of an order")
    }
  }

  /// Where a text is from.
  public func templateSource(isOwn: Bool) -> String {
    isOwn ? say("eigener Text", "your own") : say("mitgeliefert", "shipped")
  }

  /// That a text has passed its check.
  public var templateIsSound: String {
    say("Der Text ist vollständig.", "The text is complete.")
  }
}
