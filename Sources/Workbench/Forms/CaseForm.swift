import Receivables
import Terminal
import Wording

/// A form on one case: its fields, and the command that they come to.
///
/// A form knows fields, words and the command; everything else (keys, drafts, the consequence, other
/// people's changes, the question before it) is the ``FormPage``'s. Details that are often left out
/// stand above the first field that needs an answer, so that Enter from there on saves.
protocol CaseForm: Sendable {
  /// The fields; the raw values are their names in drafts.
  associatedtype Field: RawRepresentable<String>, Hashable, Sendable

  /// Whether it can be filled in once for several debtors.
  static var isForMany: Bool { get }

  /// The form of a debtor's account.
  init(_ account: Account, _ surroundings: Surroundings)

  /// The fields as they stand.
  var form: Form<Field> { get set }

  /// The command for a debtor that the fields come to, or what is wrong with which field.
  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command
  /// What a value comes to, at the right of its field.
  func captions(_ surroundings: Surroundings) -> [Field: Phrase]
  /// What is to be read before the fields are filled in; it can be scrolled.
  var paper: [Phrase] { get }
  /// Sentences above the consequence: warnings, both readings of a payment.
  func remarks(_ surroundings: Surroundings) -> [Phrase]
  /// How much it takes to confirm.
  func tier(_ surroundings: Surroundings) -> Tier
  /// Takes in that a field changed, where others follow from it.
  mutating func follow(_ field: Field, _ surroundings: Surroundings)
}

extension CaseForm {
  static var isForMany: Bool { false }
  var paper: [Phrase] { [] }
  func captions(_ surroundings: Surroundings) -> [Field: Phrase] { [:] }
  func remarks(_ surroundings: Surroundings) -> [Phrase] { [] }
  func tier(_ surroundings: Surroundings) -> Tier { .none }
  mutating func follow(_ field: Field, _ surroundings: Surroundings) {}
}

/// What is wrong with a field.
struct FieldFault<Field: Hashable & Sendable>: Error, Sendable {
  /// The field.
  let field: Field
  /// What is wrong, and what to do.
  let text: Shown

  init(_ field: Field, _ text: Shown) {
    self.field = field
    self.text = text
  }
}
