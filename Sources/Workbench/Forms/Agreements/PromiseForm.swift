import Receivables
import Terminal
import Wording

/// A promise: an amount by a day, of the whole balance unless said otherwise.
struct PromiseForm: CaseForm {
  enum Field: String, Sendable {
    case words, person, amount, day
  }

  private let collectible: Money?
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    collectible = account.standing(on: surroundings.day, surroundings.settings).collectible
    form = Form([
      .init(.words, Shown(words.field(.note)), .text(TextField(limit: 400))),
      .init(.person, Shown(words.field(.person)), .text(TextField(limit: 120))),
      .init(.amount, Shown(words.field(.amount)), .amount(surroundings.amountField(collectible))),
      .init(
        .day, Shown(words.field(.promisedBy)),
        .day(surroundings.dayField(BankDays.adding(5, to: surroundings.day)))),
    ])
    form.focus(on: .amount)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let amount = try fields.amountIfGiven(.amount, surroundings)
    return .casework(
      debtor,
      .takePromise(
        amount: amount == collectible ? nil : amount, by: try fields.day(.day, surroundings),
        person: try fields.line(.person, surroundings),
        words: try fields.remark(.words, surroundings)))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    guard let day = try? fields.day(.day, surroundings) else { return [:] }
    return [.day: surroundings.caption(day)]
  }
}
