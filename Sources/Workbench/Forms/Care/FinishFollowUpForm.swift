import Receivables
import Terminal
import Wording

/// A follow-up that is done; the next one can be set in the same breath.
struct FinishFollowUpForm: CaseForm {
  enum Field: String, Sendable {
    case which, note, next
  }

  private let followUps: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let open = surroundings.openFollowUps(of: account)
    followUps = open.map(\.number)
    form = Form([
      surroundings.whichLine(.which, .whichOne, open.map { surroundings.line(of: $0.value) }),
      surroundings.noteLine(.note, .whatFor),
      surroundings.dayLine(.next, .followUpOn),
    ])
    form.focus(on: .next)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let done = Command.casework(
      debtor, .finishFollowUp(try fields.chosen(.which, of: followUps, surroundings)))
    guard let next = try fields.dayIfGiven(.next, surroundings) else { return done }
    let followUp = FollowUp(day: next, note: try fields.remark(.note, surroundings))
    return .several([done, .casework(debtor, .setFollowUp(followUp))])
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .next, surroundings)
  }
}

extension Surroundings {
  /// What a follow-up is called in a list.
  func line(of followUp: FollowUp) -> String {
    words.followUpLine(followUp.day, followUp.note?.text, on: day)
  }
}
