import Desk
import Receivables
import Terminal
import Wording

/// A file that becomes a document of the case: its path is typed, the desk keeps it.
struct AttachPage: Layer {
  enum Field: String, Sendable {
    case items, kind, path
  }

  private let number: DebtorID
  private let items: [ItemClaim]
  private var form: Form<Field>
  private var fault: FieldFault<Field>?

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    number = account.number
    items = surroundings.openItems(of: account)
    form = Form([
      surroundings.itemsLine(.items, .onlyItems, items),
      surroundings.choiceLine(.kind, .kind, Attachment.Kind.correspondence) { words.option($0) },
      surroundings.textLine(.path, .file, limit: 1_000),
    ])
    form.focus(on: .kind)
  }

  var extent: Extent { .page }
  var scope: Scope { .form }
  var debtor: DebtorID? { number }
  var hints: [Action] { [.fieldNext, .formSave, .find, .escape] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .attach))
  }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    switch form.update(chord) {
    case .ignored: return nil
    case .moved, .changed:
      fault = nil
      return []
    case .saved: return save(surroundings)
    case .left: return [.leave]
    }
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Step]? {
    guard case .changed = form.paste(text) else { return nil }
    fault = nil
    return []
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    action == .formSave ? save(surroundings) : nil
  }

  private mutating func save(_ surroundings: Surroundings) -> [Step] {
    let fields = Fields(form)
    guard let path = fields.text(.path) else {
      fault = FieldFault(.path, Shown(surroundings.words.textMissing))
      form.focus(on: .path)
      return []
    }
    let enclosure = Enclosure(
      path: path, kind: fields.choice(.kind),
      items: fields.checked(.items, of: items).map(\.number), debtor: number)
    return [.request(.attach(enclosure))]
  }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    if case .performed = outcome { [.leave] } else { [] }
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    guard let account = surroundings.account(number) else { return }
    CaseHead(account, surroundings).view(on: surface.rows(from: 0, to: 2))
    surface.rule(row: 2, title(surroundings))
    form.view(
      errors: fault.map { [$0.field: $0.text] } ?? [:],
      on: surface.rows(from: 3, to: surface.size.rows).inset(columns: 1))
  }
}

/// A file on its way into a case.
struct Enclosure: Sendable, Hashable {
  /// Where it is; `~/` is the home of the person.
  let path: String
  /// What it shows.
  let kind: Attachment.Kind
  /// The invoices it belongs to.
  let items: [EntryNumber]
  /// The case.
  let debtor: DebtorID
}
