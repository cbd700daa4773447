/// A command of the program, to be described.
public enum CommandHelp: Sendable, Hashable, CaseIterable {
  /// The program itself.
  case verzug
  /// The calculators.
  case calc
  /// Default interest.
  case interest
  /// Fees of agency, lawyer and court, and the lump sum.
  case costs
  /// Routes into default.
  case defaultStart
  /// The end of a period.
  case deadline
  /// When a claim is barred.
  case limitation
  /// Where a payment goes.
  case allocation
  /// Account numbers.
  case iban
  /// Creditor references.
  case reference
  /// Courts and their clocks.
  case court
  /// Public holidays and bank days.
  case holidays
}

extension Wording {
  /// What a command does, in one line.
  public func abstract(_ command: CommandHelp) -> String {
    switch command {
    case .verzug:
      say("Fallbearbeitung für überfällige Forderungen.", "A case manager for overdue receivables.")
    case .calc:
      say(
        "Rechnet nach Gesetz und zeigt den Rechenweg.",
        "Computes by the law and shows how.")
    case .interest: say("Verzugszinsen taggenau.", "Default interest to the day.")
    case .costs:
      say(
        "Kosten von Inkasso, Anwalt und Gericht; Pauschale.",
        "Costs of agency, lawyer and court; lump sum.")
    case .defaultStart:
      say("Beginn des Verzugs auf jedem Weg.", "The start of default by every route.")
    case .deadline: say("Ende einer Frist.", "The end of a period.")
    case .limitation: say("Verjährung einer Forderung.", "When a claim is barred.")
    case .allocation: say("Verrechnung einer Zahlung.", "Where a payment goes.")
    case .iban: say("IBAN prüfen oder bilden.", "Checks or makes account numbers.")
    case .reference:
      say("Gläubigerreferenz prüfen oder bilden.", "Checks or makes creditor references.")
    case .court:
      say(
        "Mahngericht, Streitgericht und Fristen.", "Dunning court, trial court and clocks.")
    case .holidays:
      say("Feiertage eines Landes, Bankarbeitstage.", "Public holidays of a state, bank days.")
    }
  }

  /// What else there is to know of a command, with an example.
  public func discussion(_ command: CommandHelp) -> String {
    switch command {
    case .verzug, .calc:
      say(
        "Beträge mit Dezimalpunkt, Tage als JJJJ-MM-TT. Ende mit 0 bei Erfolg, 1 bei Ablehnung oder "
          + "Befund, 2 bei falschem Aufruf.",
        "Amounts with a decimal dot, days as YYYY-MM-DD. Exit status 0 for success, 1 for a refusal or "
          + "a finding, 2 for wrong usage.")
    case .interest:
      say("Der erste und der letzte Tag zählen.", "Both the first and the last day count.")
        + example("interest --principal 1000.00 --from 2026-06-02 --debtor consumer")
    case .costs:
      say(
        "Der Wert ist die Hauptforderung ohne Zinsen und Kosten.",
        "The value is the principal without interest and costs.")
        + example("costs --value 1000.00")
    case .defaultStart:
      say(
        "Der früheste Weg zählt; zu jedem steht, was fehlt.",
        "The earliest route counts; each says what is missing.")
        + example("default-start --debtor consumer --due 2026-05-31 --origin agreed --state BE")
    case .deadline:
      say(
        "Fällt das Ende auf Samstag, Sonntag oder Feiertag, gilt der nächste Werktag (§ 193 BGB).",
        "An end on Saturday, Sunday or a holiday moves to the next working day (§ 193 BGB).")
        + example("deadline --event 2026-04-08 --period 2w --state BY")
    case .limitation:
      say(
        "Gewarnt wird nach der vorsichtigen Lesart, verjährt ist erst, was auch nach der regulären ist.",
        "The cautious reading warns; only what the regular one bars too is called barred.")
        + example("limitation --due 2023-05-31 --agreed --acknowledged 2024-03-10")
    case .allocation:
      say(
        "Rang mit Komma angehängt: due=no, secured=yes, titled=yes, default=yes, rate=6.52.",
        "Rank appended with commas: due=no, secured=yes, titled=yes, default=yes, rate=6.52.")
        + example(
          "allocation --payment 50 --claim R1:principal=100,costs=2.50,origin=2026-05-01 --for R1")
    case .iban:
      say(
        "Mehrere Nummern auf einmal sind möglich.", "Several numbers at once are possible.")
        + example("iban DE89370400440532013000")
    case .reference:
      say(
        "Nach ISO 11649, bis 21 Zeichen eigene Nummer.",
        "By ISO 11649, up to 21 characters of one's own number.")
        + example("reference --number RE20261234")
    case .court:
      say(
        "Der Sitz des Antragstellers entscheidet.", "The seat of the applicant decides.")
        + example("court --state NW --district cologne --value 1000 --served 2026-04-08")
    case .holidays:
      say("Feiertage vollständig ab 2000.", "Holidays complete from 2000 on.")
        + example("holidays --state BY --year 2027 --local")
    }
  }

  private func example(_ words: String) -> String {
    "\n\n" + say("Beispiel:", "Example:") + "\n  verzug calc \(words)"
  }
}
