import Receivables
import Terminal
import Wording

/// A step in clearing up an objection.
struct MoveDisputeForm: CaseForm {
  enum Field: String, Sendable {
    case which, note, stage, answerBy
  }

  private let disputes: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let open = surroundings.openDisputes(of: account)
    disputes = open.map(\.number)
    form = Form([
      surroundings.whichLine(.which, .whichOne, open.map { surroundings.line(of: $0) }),
      surroundings.noteLine(.note),
      surroundings.choiceLine(.stage, .stage, Dispute.Stage.underReview) { words.option($0) },
      surroundings.dayLine(.answerBy, .answerBy, surroundings.day + 14),
    ])
    form.focus(on: .stage)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .moveDispute(
        DisputeMove(
          dispute: try fields.chosen(.which, of: disputes, surroundings),
          stage: fields.choice(.stage),
          answerBy: try fields.dayIfGiven(.answerBy, surroundings),
          note: try fields.remark(.note, surroundings))))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .answerBy, surroundings)
  }
}

extension Surroundings {
  /// What an objection is called in a list.
  func line(of dispute: Started<Dispute, DisputeDecision>) -> String {
    words.disputeLine(
      dispute.value.reason, dispute.value.amounts.map(\.amount), since: dispute.started.day,
      on: day)
  }

  /// What a withdrawal from a contract is called in a list.
  func line(of withdrawal: Started<Withdrawal, DisputeDecision>) -> String {
    words.withdrawalLine(
      withdrawal.value.amounts.map(\.amount), declared: withdrawal.value.declared, on: day)
  }
}
