import Receivables
import Terminal
import Wording

/// A follow-up on another day.
struct MoveFollowUpForm: CaseForm {
  enum Field: String, Sendable {
    case which, note, day
  }

  private let followUps: [(number: EntryNumber, followUp: FollowUp)]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    followUps = surroundings.openFollowUps(of: account).map { ($0.number, $0.value) }
    form = Form([
      surroundings.whichLine(
        .which, .whichOne, followUps.map { surroundings.line(of: $0.followUp) }),
      surroundings.noteLine(.note, .whatFor),
      surroundings.dayLine(.day, .followUpOn, BankDays.adding(3, to: surroundings.day)),
    ])
    form.focus(on: .day)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let old = try fields.chosen(.which, of: followUps, surroundings)
    let moved = FollowUp(
      day: try fields.day(.day, surroundings), time: old.followUp.time,
      note: try fields.remark(.note, surroundings) ?? old.followUp.note,
      clerk: old.followUp.clerk)
    return .several([
      .casework(debtor, .finishFollowUp(old.number)), .casework(debtor, .setFollowUp(moved)),
    ])
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .day, surroundings)
  }
}
