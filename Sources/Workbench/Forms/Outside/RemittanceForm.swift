import Receivables
import Terminal
import Wording

/// Money that an agency passed on: what it collected, what it kept, what is left.
struct RemittanceForm: CaseForm {
  enum Field: String, Sendable {
    case which, feeTax, kept, collected, valued
  }

  private let handOvers: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let cases = account.agencyCases(on: surroundings.day)
    handOvers = cases.map(\.number).reversed()
    form = Form([
      surroundings.whichLine(
        .which, .handOver, cases.reversed().map { surroundings.line(of: $0) }),
      surroundings.amountLine(.feeTax, .feeTax),
      surroundings.amountLine(.kept, .kept),
      surroundings.amountLine(.collected, .collected),
      surroundings.pastDayLine(.valued, .valued),
    ])
    form.focus(on: .collected)
  }

  private func paidOut(
    _ collected: Money, _ kept: Money, _ tax: Money
  ) -> Money {
    // What does not add up is refused by the book, a sum beyond all bounds included.
    Money(minor: collected.minor &- kept.minor &- tax.minor, collected.currency)
  }

  private func amounts(
    _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> (collected: Money, kept: Money, tax: Money) {
    let collected = try fields.amount(.collected, surroundings)
    return (
      collected, try fields.amountIfGiven(.kept, surroundings) ?? .zero(collected.currency),
      try fields.amountIfGiven(.feeTax, surroundings) ?? .zero(collected.currency)
    )
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let (collected, kept, tax) = try amounts(surroundings)
    return .casework(
      debtor,
      .recordRemittance(
        AgencyRemittance(
          handOver: try fields.chosen(.which, of: handOvers, surroundings),
          collected: collected, kept: kept, feeTax: tax,
          paidOut: paidOut(collected, kept, tax),
          valued: try fields.day(.valued, surroundings))))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    guard let (collected, kept, tax) = try? amounts(surroundings) else {
      return caption(of: .valued, surroundings)
    }
    let text = surroundings.words.paidOut(paidOut(collected, kept, tax))
    return captions(
      caption(of: .valued, surroundings), [.collected: Phrase(Shown(text), .muted)])
  }
}
