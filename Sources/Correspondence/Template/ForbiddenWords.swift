import Receivables
import Wording

/// Words that a letter must not have: threats, bodies that do not exist, steps that are not its own
/// (§§ 4a, 5 UWG).
struct ForbiddenWords {
  private let everywhere: [String]
  private let inMailSubject: [String]

  init(_ kind: LetterKind, _ language: Language) {
    let isGerman = language == .german
    let harsh =
      isGerman
      ? [
        "schufa", "rechtsabteilung", "strafanzeige", "straftat", "betrug", "gerichtsvollzieher",
        "pfändung", "vollstreck", "haftbefehl", "polizei", "arbeitgeber",
      ]
      : [
        "schufa", "legal department", "criminal", "fraud", "bailiff", "seizure", "prison",
        "police", "employer",
      ]
    let steps =
      isGerman
      ? ["gericht", "inkasso", "rechtsanwalt", "anwalt"]
      : ["court", "collection agency", "lawyer", "attorney"]
    let dunning = isGerman ? ["mahnung", "mahngebühr", "verzugszins"] : ["dunning", "late fee"]
    switch kind {
    case .reminder, .returnedDebit, .statement, .invoiceCopy, .promise, .orderReminder, .correction:
      everywhere = harsh + steps + (kind == .correction || kind == .statement ? [] : dunning)
    case .dunning, .planOffer, .plan, .planWarning, .rejection, .skonto:
      everywhere = harsh + steps
    case .last, .handOver: everywhere = harsh
    }
    inMailSubject = steps + dunning + (isGerman ? ["letzte"] : ["final", "last"])
  }

  /// The first of the words that no part of the letter may have.
  func everywhere(in text: String) -> String? { Self.first(of: everywhere, in: text) }

  /// The first of the words that the subject of a mail to a consumer may not have.
  func mailSubject(in text: String) -> String? { Self.first(of: inMailSubject, in: text) }

  private static func first(of words: [String], in text: String) -> String? {
    let text = text.lowercased()
    return words.first { text.contains($0) }
  }
}
