import Receivables
import Wording

/// The templates that are shipped, one file a kind.
enum ShippedTexts {
  /// The template of a kind as it is written.
  static func source(_ kind: LetterKind, _ language: Language) -> String {
    let texts = texts(kind)
    return language == .german ? texts.german : texts.english
  }

  private static func texts(_ kind: LetterKind) -> LetterTexts {
    switch kind {
    case .reminder: reminder
    case .returnedDebit: returnedDebit
    case .dunning: dunning
    case .last: last
    case .promise: promise
    case .planOffer: planOffer
    case .plan: plan
    case .planWarning: planWarning
    case .rejection: rejection
    case .skonto: skonto
    case .statement: statement
    case .invoiceCopy: invoiceCopy
    case .correction: correction
    case .handOver: handOver
    case .orderReminder: orderReminder
    }
  }
}

/// One text in both languages.
struct LetterTexts {
  let german: String
  let english: String
}
