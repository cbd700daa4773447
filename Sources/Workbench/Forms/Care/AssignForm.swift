import Receivables
import Terminal
import Wording

/// Who works on the case; nobody in particular where it is left empty.
struct AssignForm: CaseForm {
  enum Field: String, Sendable {
    case clerk
  }

  static var isForMany: Bool { true }

  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let clerk = account.casework.clerk == surroundings.user ? nil : surroundings.user
    form = Form([surroundings.textLine(.clerk, .clerk, clerk?.text ?? "", limit: 40)])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    guard let name = fields.text(.clerk) else { return .account(debtor, .assign(nil)) }
    do throws(NameFault) {
      return .account(debtor, .assign(try UserName(name)))
    } catch {
      throw FieldFault(.clerk, surroundings.sentence(.name(error)))
    }
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    [.clerk: Phrase(Shown(surroundings.words.emptyForAll), .muted)]
  }
}
