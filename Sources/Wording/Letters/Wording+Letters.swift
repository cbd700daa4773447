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
