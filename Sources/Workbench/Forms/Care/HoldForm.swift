import Receivables
import Terminal
import Wording

/// A hold: steps rest through a day, for a reason.
struct HoldForm: CaseForm {
  enum Field: String, Sendable {
    case note, items, reason, through
  }

  static var isForMany: Bool { true }

  private let items: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let open = surroundings.openItems(of: account)
    items = open.map(\.number)
    var lines: [Form<Field>.Line] = [
      .init(.note, Shown(words.field(.note)), .text(TextField(limit: 400)))
    ]
    if open.count > 1 {
      lines.append(
        .init(
          .items, Shown(words.field(.onlyItems)),
          .checklist(Checklist(open.map { surroundings.line(of: $0) }), rows: 4)))
    }
    lines += [
      .init(
        .reason, Shown(words.field(.reason)),
        .choice(Choice(Hold.Reason.allCases.map { Shown(words.hold($0)) }))),
      .init(
        .through, Shown(words.field(.through)),
        .day(surroundings.dayField(surroundings.day + 14))),
    ]
    form = Form(lines)
    form.focus(on: .reason)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .casework(
      debtor,
      .placeHold(
        Hold(
          reason: fields.choice(.reason), items: fields.checked(.items, of: items),
          through: try fields.day(.through, surroundings),
          note: try fields.remark(.note, surroundings))))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    guard let day = try? fields.day(.through, surroundings) else { return [:] }
    return [.through: surroundings.caption(day)]
  }
}
