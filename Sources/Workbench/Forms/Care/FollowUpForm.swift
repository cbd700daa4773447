import Receivables
import Terminal
import Wording

/// A follow-up: the case is seen again on a day.
struct FollowUpForm: CaseForm {
  enum Field: String, Sendable {
    case note, day
  }

  static var isForMany: Bool { true }

  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    form = Form([
      .init(.note, Shown(words.field(.whatFor)), .text(TextField(limit: 400))),
      .init(
        .day, Shown(words.field(.followUpOn)),
        .day(surroundings.dayField(BankDays.adding(3, to: surroundings.day)))),
    ])
    form.focus(on: .day)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .setFollowUp(
        FollowUp(
          day: try fields.day(.day, surroundings), note: try fields.remark(.note, surroundings))))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    guard let day = try? fields.day(.day, surroundings) else { return [:] }
    return [.day: surroundings.caption(day)]
  }
}
