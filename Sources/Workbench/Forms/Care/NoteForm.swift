import Receivables
import Terminal
import Wording

/// A note on the case.
struct NoteForm: CaseForm {
  enum Field: String, Sendable {
    case text
  }

  static var isForMany: Bool { true }

  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    form = Form([
      .init(.text, Shown(surroundings.words.field(.note)), .area(TextArea(), rows: 8))
    ])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    guard let note = try fields.remark(.text, surroundings) else {
      throw FieldFault(.text, Shown(surroundings.words.textMissing))
    }
    return .account(debtor, .note(note))
  }
}
