public import Receivables

extension Wording {
  /// The name of a report, as a heading.
  public func title(_ report: ReportKind) -> String {
    switch report {
    case .aging: say("Altersstruktur der offenen Posten", "Ageing of open items")
    case .dso: say("Forderungslaufzeit", "Days of sales and delay")
    case .promises: say("Zahlungszusagen", "Promises to pay")
    case .steps: say("Erfolg der Mahnstufen", "Success of each level")
    case .disputes: say("Klärfälle", "Disputes")
    case .holds: say("Mahnsperren", "Stop register")
    case .skonto: say("Skontoabzüge", "Discounts deducted")
    case .charges: say("Kosten und Zinsen", "Costs and interest")
    case .writeOffs: say("Ausbuchungen", "Write-offs")
    case .legal: say("Inkasso und Gericht", "Agency and court")
    case .expected: say("Erwartete Zahlungen", "Expected money")
    case .top: say("Größte Schuldner", "Largest debtors")
    }
  }

  /// What a report tells, as a sentence.
  public func summary(_ report: ReportKind) -> String {
    switch report {
    case .aging:
      say("Was wie alt ist, und was daraus wurde.", "What is how old, and what became of it.")
    case .dso:
      say(
        "Laufzeit, Verzögerung, Wirksamkeit, Risiko.",
        "Days of sales, delay, effectiveness, risk.")
    case .promises: say("Welche Zusagen gehalten wurden.", "Which promises were kept.")
    case .steps:
      say("Was nach jeder Mahnstufe gezahlt wurde.", "What was paid after each level.")
    case .disputes:
      say("Offene Klärfälle, ihr Alter, ihr Ausgang.", "Open disputes, their age, their outcome.")
    case .holds:
      say(
        "Was ruht, warum, bis wann, und wie viel Geld.",
        "What rests, why, until when, and how much.")
    case .skonto:
      say(
        "Skonto fristgerecht, verspätet, anerkannt, nachgefordert.",
        "Discounts in time, late, accepted, reclaimed.")
    case .charges:
      say(
        "Was entstand, eingenommen und erlassen wurde.",
        "What was claimed, collected and waived.")
    case .writeOffs:
      say("Was ausgebucht wurde, und warum.", "What was written off, and why.")
    case .legal:
      say("Was abgegeben und beigetrieben wurde.", "What was handed over and recovered.")
    case .expected:
      say("Was in vier Wochen kommen soll.", "What is to come within four weeks.")
    case .top: say("Wer am meisten schuldet.", "Who owes most.")
    }
  }

  /// Why a figure cannot be computed.
  public func gap(_ gap: Figure.Gap) -> String {
    switch gap {
    case .salesUnknown(let months):
      say(
        "nicht berechenbar: Umsatz fehlt (\(list(months)))",
        "not computable: sales unknown (\(list(months)))")
    case .salesTooShort(let since):
      say(
        "nicht berechenbar: offen ist mehr als aller Umsatz seit \(month(since))",
        "not computable: more is open than all sales since \(month(since))")
    case .nothingToDivideBy:
      say("nicht berechenbar: der Nenner ist null", "not computable: the denominator is zero")
    case .tooLarge: say("nicht berechenbar: zu groß", "not computable: too large")
    }
  }

  /// How sales are recorded that a figure needs.
  public func salesRemedy(_ month: Day) -> String {
    say(
      "Umsatz eintragen: verzug settings --sales \(month)=BETRAG, je Monat.",
      "Record sales: verzug settings --sales \(month)=AMOUNT, for each month.")
  }

  /// That a table has no rows.
  public var noRows: String { say("Nichts.", "Nothing.") }

  /// Up to three months, and how many more.
  private func list(_ months: [Day]) -> String {
    let named = months.prefix(3).map(month).joined(separator: ", ")
    guard months.count > 3 else { return named }
    return say(
      "\(named) und \(months.count - 3) weitere", "\(named) and \(months.count - 3) more")
  }

  /// A month: `11/2026`, `Nov 2026`.
  func month(_ day: Day) -> String {
    switch language {
    case .german: String(self.day(day).dropFirst(3).map { $0 == "." ? "/" : $0 })
    case .english: self.day(day).split(separator: " ").dropFirst().joined(separator: " ")
    }
  }

  /// A share of one hundred with one decimal place: `75,0 %`, `75.0%`.
  public func percent(_ figure: Figure) -> String {
    switch figure {
    case .exact(let ratio): number(ratio.percentText) + say(" %", "%")
    case .notComputable(let gap): self.gap(gap)
    }
  }

  /// A number of days with one decimal place: `67,2 Tage`, `67.2 days`.
  public func days(_ figure: Figure) -> String {
    switch figure {
    case .exact(let ratio): number(ratio.decimalText(places: 1)) + say(" Tage", " days")
    case .notComputable(let gap): self.gap(gap)
    }
  }
}
