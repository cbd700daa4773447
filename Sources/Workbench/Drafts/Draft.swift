import Receivables
import Terminal
import Wording

/// What was typed into a form and not saved yet.
struct Draft: Sendable, Hashable {
  /// Whose form it is.
  let key: DraftKey
  /// The version of the account that the form was opened with.
  let version: EntryNumber
  /// When it was typed.
  let kept: Instant
  /// What stands in each field, by the name of the field.
  let fields: [String: String]
}

/// A form of a debtor: each has one draft.
struct DraftKey: Sendable, Hashable {
  /// The debtor.
  let debtor: DebtorID
  /// The action that opens the form.
  let action: Action
  /// Which of the action's forms it is.
  var way = FormWay.new
}

extension FormControl {
  /// What was typed or chosen, as a draft keeps it; nothing of what is only read.
  var draft: String? {
    switch self {
    case .text(let field): field.text
    case .area(let area, _): area.text
    case .day(let field): field.edit.text
    case .amount(let field): field.edit.text
    case .choice(let choice): choice.text.string
    case .toggle(let toggle): toggle.isOn ? "1" : "0"
    case .checklist(let list, _):
      list.checked.sorted().map { Self.name(of: list.options[$0]) }.joined(separator: "\n")
    case .note: nil
    }
  }

  /// What a line of a list is named by: the words before its amounts and days, which change.
  ///
  /// Its place does not name it, since others change the list meanwhile.
  private static func name(of option: Shown) -> String {
    let text = option.string
    let end = zip(text.indices, text.indices.dropFirst())
      .first { text[$0] == " " && text[$1] == " " }?.0
    return String(text[..<(end ?? text.endIndex)])
  }

  /// Puts in what a draft has kept; what makes no sense changes nothing.
  mutating func restore(_ draft: String) {
    switch self {
    case .text(var field):
      field.edit.text = draft
      self = .text(field)
    case .area(var area, let rows):
      area.edit.text = draft
      self = .area(area, rows: rows)
    case .day(var field):
      field.edit.text = draft
      self = .day(field)
    case .amount(var field):
      field.edit.text = draft
      self = .amount(field)
    case .choice(let choice):
      guard let index = choice.options.firstIndex(where: { $0.string == draft }) else { return }
      self = .choice(Choice(choice.options, index: index))
    case .toggle(var toggle):
      toggle.isOn = draft == "1"
      self = .toggle(toggle)
    case .checklist(var list, let rows):
      let names = Set(draft.split(separator: "\n").map(String.init))
      list.check(list.options.indices.filter { names.contains(Self.name(of: list.options[$0])) })
      self = .checklist(list, rows: rows)
    case .note: break
    }
  }
}
