extension OptionHelp {
  /// Options of letters, of sending them and of their texts.
  public enum Letters: Sendable, Hashable, CaseIterable {
    /// `--issue`.
    case issue
    /// `--pdf`.
    case pdf
    /// `--eml`.
    case eml
    /// `--letter-language`.
    case otherLanguage
    /// `--channel` of a letter.
    case channels
    /// `--words`.
    case ownWords
    /// `--kind` of a letter.
    case letterKind
    /// `--about`.
    case about
    /// `--deadline` of a letter.
    case deadline
    /// `--group`.
    case group
    /// `--without`.
    case without
    /// `--list` of what waits, nothing sent.
    case listOnly
    /// `--posted`.
    case posted
    /// `--went`.
    case went
    /// `--not-sent`.
    case notSent
    /// `--anyway`.
    case anyway
    /// `--registered`.
    case registered
    /// The name of a template.
    case template
    /// The language of a template.
    case templateLanguage
    /// `--business` of a specimen.
    case business
    /// The file of a template.
    case templateFile
  }
}

extension Wording {
  /// What an option means.
  public func help(_ option: OptionHelp.Letters) -> String {
    switch option {
    case .issue:
      say(
        "Stellt aus; versandt wird nach der Rückrufzeit.",
        "Issues it; it is sent once it can no longer be taken back.")
    case .pdf: say("Schreibt den Brief in diese Datei.", "Writes the letter to this file.")
    case .eml: say("Schreibt die E-Mail in diese Datei.", "Writes the mail to this file.")
    case .otherLanguage:
      say(
        "Sprache des Schreibens statt der des Kunden: de oder en.",
        "The language of the letter instead of the debtor's: de or en.")
    case .channels:
      say(
        "Versandweg: email, letter; mehrfach möglich.",
        "The way it goes: email, letter; may be repeated.")
    case .ownWords:
      say(
        "Eigener Text statt des freien Absatzes; leer lässt ihn weg.",
        "Own words instead of the free paragraph; empty leaves it out.")
    case .letterKind:
      say(
        "Art: promise, plan-offer, plan, plan-warning, rejection, skonto, statement, invoice-copy, "
          + "correction, hand-over, order-reminder.",
        "Kind: promise, plan-offer, plan, plan-warning, rejection, skonto, statement, invoice-copy, "
          + "correction, hand-over, order-reminder.")
    case .about:
      say(
        "Eintrag, um den es geht; sonst der letzte passende.",
        "The entry it is about; the last one that fits where left out.")
    case .deadline:
      say(
        "Letzter Tag der Frist; sonst der übliche.",
        "The last day that it sets; the usual one where left out.")
    case .group:
      say(
        "Nur diese Gruppe, wie die Liste sie nennt.",
        "This group alone, as the list names it.")
    case .without:
      say("Dieser Kunde nicht; mehrfach möglich.", "Not this debtor; may be repeated.")
    case .listOnly: say("Zeigt nur, was wartet.", "Only shows what waits.")
    case .posted:
      say(
        "Dieser gedruckte Brief ist zur Post gegeben; „all“: alle.",
        "This printed letter was posted; “all”: all of them.")
    case .went:
      say(
        "Dieses Schreiben ist hinausgegangen, wie sich fand.",
        "It was found that this letter went out.")
    case .notSent:
      say(
        "Dieses Schreiben ging nie hinaus; es darf wieder gehen.",
        "It was found that this letter never left; it may go again.")
    case .anyway:
      say(
        "Sendet dieses Schreiben, obwohl etwas dazwischenkam.",
        "Sends this letter though something came in between.")
    case .registered:
      say("Sendungsnummer zu --posted.", "The number of the parcel, with --posted.")
    case .template: say("Name der Vorlage, wie list ihn nennt.", "The template, as list names it.")
    case .templateLanguage: say("Sprache: de oder en.", "Language: de or en.")
    case .business:
      say("Muster für einen Unternehmer.", "A specimen for a business.")
    case .templateFile: say("Datei der Vorlage.", "The file of the template.")
    }
  }
}
