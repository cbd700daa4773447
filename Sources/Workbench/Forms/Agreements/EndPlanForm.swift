import Receivables
import Terminal
import Wording

/// The end of a plan or of an offer of one.
struct EndPlanForm: CaseForm {
  enum Field: String, Sendable {
    case which, note, reason
  }

  private let plans: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let standing = surroundings.openPlans(of: account).map(\.plan)
    let offers = surroundings.openOffers(of: account)
    plans = standing.map(\.number) + offers.map(\.number)
    let terms = standing.map(\.value.terms) + offers.map(\.value.terms)
    let usual: PlanEnd.Reason = standing.isEmpty ? .declined : .cancelled
    form = Form([
      surroundings.whichLine(
        .which, .whichOne,
        terms.map { words.planLine($0.instalments, on: surroundings.day) }),
      surroundings.noteLine(.note),
      surroundings.choiceLine(.reason, .reason, usual) { words.option($0) },
    ])
    form.focus(on: .reason)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .endPlan(
        PlanEnd(
          plan: try fields.chosen(.which, of: plans, surroundings),
          reason: fields.choice(.reason), note: try fields.remark(.note, surroundings))))
  }
}
