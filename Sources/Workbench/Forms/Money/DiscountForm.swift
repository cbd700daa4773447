import Receivables
import Terminal
import Wording

/// The decision on a deduction that was not due (Skonto): how much of it is granted.
struct DiscountForm: CaseForm {
  enum Field: String, Sendable {
    case which, note, granted
  }

  private let deductions: [(item: EntryNumber, finding: DiscountFinding)]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let claim = account.claim(on: surroundings.day, surroundings.settings)
    let open = claim.items.flatMap { item in
      item.discounts.filter(\.isOpen).map { (item: item, finding: $0) }
    }
    deductions = open.map { ($0.item.number, $0.finding) }
    form = Form([
      surroundings.whichLine(
        .which, .deduction,
        open.map {
          surroundings.words.deductionLine($0.item.item.invoice.number.text, $0.finding)
        }),
      surroundings.noteLine(.note),
      surroundings.amountLine(.granted, .granted, .zero(surroundings.settings.currency)),
    ])
    form.focus(on: .granted)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let deduction = try fields.chosen(.which, of: deductions, surroundings)
    return .claim(
      debtor,
      .decideDiscount(
        DiscountDecision(
          item: deduction.item, payment: deduction.finding.payment,
          granted: try fields.amount(.granted, surroundings),
          reason: try fields.remark(.note, surroundings))))
  }
}
