import Receivables
import Terminal
import Wording

/// A debt that the debtor acknowledged: limitation begins anew (§ 212(1) no 1 BGB).
struct AcknowledgementForm: CaseForm {
  enum Field: String, Sendable {
    case words, items, channel, means, day
  }

  private let items: [ItemClaim]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    items = surroundings.openItems(of: account)
    form = Form([
      surroundings.noteLine(.words, .debtorsWords),
      surroundings.itemsLine(.items, .onlyItems, items, rows: 4),
      surroundings.choiceLine(.channel, .channel, ContactChannel.email) { words.channel($0) },
      surroundings.choiceLine(.means, .means, Acknowledgement.Means.words) { words.option($0) },
      surroundings.pastDayLine(.day, .happenedOn),
    ])
    form.focus(on: .means)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .acknowledge(
        Acknowledgement(
          items: fields.itemsOrAll(.items, of: items).map(\.number),
          day: try fields.day(.day, surroundings), by: fields.choice(.means),
          words: try fields.remark(.words, surroundings), channel: fields.choice(.channel))))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .day, surroundings)
  }
}
