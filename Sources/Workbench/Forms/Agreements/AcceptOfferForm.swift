import Receivables
import Terminal
import Wording

/// An offer of a plan that the debtor agreed to.
struct AcceptOfferForm: CaseForm {
  enum Field: String, Sendable {
    case which
  }

  private let offers: [(number: EntryNumber, terms: PlanTerms)]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    offers = surroundings.openOffers(of: account).map { ($0.number, $0.value.terms) }
    form = Form([
      surroundings.whichLine(
        .which, .whichOne,
        offers.map {
          surroundings.words.planLine($0.terms.instalments, on: surroundings.day)
        })
    ])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let offer = try fields.chosen(.which, of: offers, surroundings)
    return .casework(
      debtor, .agreePlan(PlanAgreement(terms: offer.terms, offer: offer.number)))
  }
}
