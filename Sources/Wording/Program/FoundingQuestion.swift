import Receivables

/// What is asked for a new book on a terminal.
public enum FoundingQuestion: Sendable, Hashable, CaseIterable {
  /// Whose receivables they are.
  case creditor
  /// His street and house number.
  case street
  /// His postcode.
  case postcode
  /// His town.
  case town
  /// The state whose holidays count, by its two letters.
  case state
  /// His address for mails.
  case email
  /// His telephone.
  case phone
  /// The account on which payments arrive.
  case iban
  /// What the book is called.
  case name
}

extension Wording {
  /// What is asked.
  public func question(_ question: FoundingQuestion) -> String {
    switch question {
    case .creditor:
      say("Wessen Forderungen (Firma oder Name)", "Whose receivables (company or name)")
    case .street: say("Straße und Hausnummer", "Street and house number")
    case .postcode: say("Postleitzahl", "Postcode")
    case .town: say("Ort", "Town")
    case .state:
      say("Bundesland", "State")
        + " (\(FederalState.allCases.map(\.rawValue).joined(separator: " ")))"
    case .email: say("E-Mail, für Briefe (darf fehlen)", "E-mail, for letters (may be missing)")
    case .phone: say("Telefon, für Briefe (darf fehlen)", "Telephone, for letters (may be missing)")
    case .iban:
      say("IBAN für Zahlungen (darf fehlen)", "IBAN for payments (may be missing)")
    case .name: say("Name des Buchs", "Name of the book")
    }
  }

  /// What a person should know before the first question.
  public func foundingIntroduction(_ folder: String) -> String {
    say(
      "Ein neues Buch unter \(folder). Enter allein nimmt, was in [ ] steht; Strg-C bricht ab, dann "
        + "entsteht nichts. „verzug settings“ ändert später alles.",
      "A new book at \(folder). Enter alone takes what stands in [ ]; Ctrl-C breaks off, and nothing "
        + "is made. “verzug settings” changes everything later.")
  }

  /// What comes after a book was made.
  public var foundingNext: String {
    say(
      "„verzug import LISTE.csv“ liest offene Posten ein, „verzug“ öffnet die Arbeitsliste.",
      "“verzug import LIST.csv” reads open items, “verzug” opens the queue.")
  }
}
