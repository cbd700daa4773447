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
    case .choice(let choice): String(choice.index)
    case .toggle(let toggle): toggle.isOn ? "1" : "0"
    case .checklist(let list, _): list.checked.sorted().map(String.init).joined(separator: " ")
    case .note: nil
    }
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
      guard let index = Int(draft) else { return }
      self = .choice(Choice(choice.options, index: index))
    case .toggle(var toggle):
      toggle.isOn = draft == "1"
      self = .toggle(toggle)
    case .checklist(var list, let rows):
      list.check(draft.split(separator: " ").compactMap { Int($0) })
      self = .checklist(list, rows: rows)
    case .note: break
    }
  }
}
