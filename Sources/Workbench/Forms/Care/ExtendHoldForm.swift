import Receivables
import Terminal
import Wording

/// A hold that goes on for longer: the old one ends, one of the same reason begins.
struct ExtendHoldForm: CaseForm {
  enum Field: String, Sendable {
    case which, note, through
  }

  private let holds: [(number: EntryNumber, hold: Hold)]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    holds = surroundings.openHolds(of: account).map { ($0.number, $0.value) }
    let last = holds.first?.hold.through.map { max($0, surroundings.day) } ?? surroundings.day
    form = Form([
      surroundings.whichLine(.which, .whichOne, holds.map { surroundings.line(of: $0.hold) }),
      surroundings.noteLine(.note),
      surroundings.dayLine(.through, .through, last + 14),
    ])
    form.focus(on: .through)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let old = try fields.chosen(.which, of: holds, surroundings)
    let longer = Hold(
      reason: old.hold.reason, items: old.hold.items,
      through: try fields.day(.through, surroundings),
      note: try fields.remark(.note, surroundings) ?? old.hold.note)
    return .several([
      .casework(debtor, .liftHold(old.number)), .casework(debtor, .placeHold(longer)),
    ])
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .through, surroundings)
  }
}
