import Receivables
import Wording

/// What a letter can say: every value, condition and table that the book knows for it.
struct Matter: Sendable {
  let language: Language
  var values: [LetterField: String] = [:]
  var conditions: Set<LetterCondition> = []
  var tables: [LetterTableKind: LetterTable] = [:]
  var slip: PaymentSlip?
}
