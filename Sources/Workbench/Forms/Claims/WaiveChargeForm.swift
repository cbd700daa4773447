import Receivables
import Terminal
import Wording

/// A cost that is given up.
struct WaiveChargeForm: CaseForm {
  enum Field: String, Sendable {
    case which, note
  }

  private let debtor: DebtorID
  private let charges: [(number: EntryNumber, amount: Money)]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    debtor = account.number
    let open = surroundings.openCharges(of: account)
    charges = open.map { ($0.number, $0.charge.amount) }
    form = Form([
      surroundings.whichLine(
        .which, .charge,
        open.map { surroundings.words.chargeLine($0.charge, on: surroundings.day) }),
      surroundings.noteLine(.note),
    ])
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .claim(
      debtor,
      .waiveCharge(
        ChargeWaiver(
          charge: try fields.chosen(.which, of: charges, surroundings).number,
          reason: try fields.remark(.note, surroundings))))
  }

  /// What is large enough to be missed is confirmed by the number of the debtor.
  func tier(_ surroundings: Surroundings) -> Tier {
    guard let charge = try? fields.chosen(.which, of: charges, surroundings),
      charge.amount.minor >= Tier.harm
    else { return .none }
    return .typed(debtor.text)
  }
}

extension Tier {
  /// From 50 EUR on harm is confirmed by a typed word, in minor units.
  static let harm: Int64 = 5_000
}
