/// Why what was typed into a field is no day or no amount.
public enum TypingFault: Error, Sendable, Hashable {
  /// A day is missing.
  case noDay
  /// A text is none of the forms of a day.
  case unreadableDay(String)
  /// The calendar has no such day.
  case noSuchDay(String)
  /// A number without a sign or a dot.
  case bareNumber(Int)
  /// A word that could mean several days, by their full words.
  case ambiguousDay(String, [String])
  /// A day that is too far away.
  case dayOutOfReach
  /// An amount is missing.
  case noAmount
  /// A character that amounts do not have.
  case unexpectedInAmount(Character)
  /// Decimal marks stand where none can.
  case misplacedMarks
  /// There are more decimal places than the currency has.
  case tooManyPlaces(found: Int, allowed: Int)
  /// An amount that can be read in two ways.
  case ambiguousAmount(String, String?)
  /// An amount that is too large.
  case amountTooLarge
}

extension Wording {
  /// Why what was typed is no day or no amount, and what can be typed.
  public func typingFault(_ fault: TypingFault) -> String {
    switch fault {
    case .noDay:
      say("Einen Tag angeben, z. B. 27.11. oder +7.", "Give a day, such as 2026-11-27 or +7.")
    case .unreadableDay(let text):
      say(
        "\(quoted(text)) ist kein Tag. Möglich: 27.11., +7, fr, ult.",
        "\(quoted(text)) is no day. Possible: 2026-11-27, +7, fri, ult.")
    case .noSuchDay(let text):
      say("Den Tag \(quoted(text)) gibt es nicht.", "There is no day \(quoted(text)).")
    case .bareNumber(let number):
      say(
        "\(number) kann ein Abstand oder ein Tag sein: +\(number) oder \(number).",
        "\(number) may be a distance or a day: +\(number) or \(number).")
    case .ambiguousDay(let text, let meanings):
      say(
        "\(quoted(text)) kann heißen: \(meanings.joined(separator: ", ")).",
        "\(quoted(text)) may mean: \(meanings.joined(separator: ", ")).")
    case .dayOutOfReach: say("Der Tag ist zu weit weg.", "The day is too far away.")
    case .noAmount: say("Einen Betrag angeben.", "Give an amount.")
    case .unexpectedInAmount(let letter):
      say(
        "\(quoted(String(letter))) hat in einem Betrag nichts zu suchen.",
        "\(quoted(String(letter))) has no place in an amount.")
    case .misplacedMarks:
      say("Punkt und Komma stehen falsch.", "Dot and comma stand where they cannot.")
    case .tooManyPlaces(let found, let allowed):
      say(
        "\(found) Nachkommastellen; die Währung hat \(allowed).",
        "\(found) decimal places; the currency has \(allowed).")
    case .ambiguousAmount(let thousands, let decimals):
      say(
        "Gemeint ist \([thousands, decimals].compactMap(\.self).joined(separator: " oder "))?",
        "Is it \([thousands, decimals].compactMap(\.self).joined(separator: " or "))?")
    case .amountTooLarge: say("Der Betrag ist zu groß.", "The amount is too large.")
    }
  }
}
