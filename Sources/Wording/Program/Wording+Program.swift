import Receivables

extension Wording {
  /// How an error is announced.
  public var errorLead: String { say("Fehler", "Error") }

  /// The text of help as the parser of the command line makes it, in the language.
  ///
  /// The parser knows English headings and phrases only; they are few.
  public func parserText(_ text: String) -> String {
    guard language == .german else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Self.parserPhrases.reduce(String(line)) { text, phrase in
        Self.replaced(phrase.english, by: phrase.german, in: text)
      }
    }.joined(separator: "\n")
  }

  private static let parserPhrases: [(english: String, german: String)] = [
    ("OVERVIEW:", "ÜBERBLICK:"), ("USAGE:", "AUFRUF:"), ("ARGUMENTS:", "ARGUMENTE:"),
    ("OPTIONS:", "OPTIONEN:"), ("SUBCOMMANDS:", "BEFEHLE:"),
    ("Show help information.", "Zeigt diese Hilfe."), ("Show the version.", "Zeigt die Version."),
    ("(default:", "(Vorgabe:"), ("<subcommand>", "<befehl>"), ("<options>", "<optionen>"),
    ("  See 'verzug help", "  Mehr zu einem Befehl: 'verzug help"), ("' for detailed help.", "'."),
  ]

  private static func replaced(_ part: String, by other: String, in text: String) -> String {
    guard let range = text.firstRange(of: part) else { return text }
    return text[..<range.lowerBound] + other + text[range.upperBound...]
  }

  /// That the days asked about lie before the table of holidays.
  public func holidaysUnknown(before year: Int) -> Explanation {
    explain(
      say(
        "Feiertage sind erst ab \(year) vollständig hinterlegt.",
        "Holidays are complete from \(year) only."),
      say(
        "Frühere Feiertage von Hand prüfen.", "Check earlier holidays by hand."))
  }

  /// That fees of an agency bind the debtor only within limits.
  public var agencyCaution: String {
    say(
      "Höchstbeträge nach § 13e RDG; im einfachen Fall 0,5, unbestritten 0,9. Die eigene Mahnabteilung "
        + "darf sie nicht berechnen.",
      "Upper limits by § 13e RDG; 0.5 in a simple, 0.9 in an unchallenged case. One's own dunning "
        + "department may not charge them.")
  }

  /// That the advance holds for a whole objection only.
  public var advanceCaution: String {
    say(
      "Für den Widerspruch gegen die ganze Forderung; gegen einen Teil nicht bestimmt.",
      "For an objection against the whole claim; not determined for a part.")
  }

  /// That a clock of a court must be watched for service too.
  public var serviceCaution: String {
    say(
      "Hemmung ab Antrag nur, wenn die Zustellung demnächst folgt (§ 167 ZPO): Rückfragen sofort "
        + "beantworten.",
      "Suspension from the application only if service follows soon (§ 167 ZPO): answer queries at once."
    )
  }

  /// That the answer did not reach its destination.
  public var unwritable: String {
    say(
      "Die Ausgabe lässt sich nicht schreiben.", "The output cannot be written.")
  }

  /// A text as it was given, cut to what fits a heading.
  public func given(_ text: String) -> String { quoted(text) }

  /// That nothing is wrong.
  public var valid: String { say("gültig", "valid") }

  /// That something is wrong.
  public var invalid: String { say("ungültig", "invalid") }

  /// No payment was due, so all of it is credit.
  public var nothingPlaced: String {
    say("Keine fällige Forderung offen.", "No due claim is open.")
  }
}
