import Desk
import Receivables
import Terminal
import Wording

/// A form while it is filled in: one for every ``CaseForm``.
///
/// It is bound to the debtor and the version of the account that it was opened with, never to a row.
/// What is typed is kept as a draft until it is saved or thrown away.
struct FormPage<Content: CaseForm>: Layer {
  private var content: Content
  private let key: DraftKey
  /// All the debtors it is for, the one that is seen first.
  private let debtors: [DebtorID]
  /// The version that what is seen was decided on.
  private var version: EntryNumber
  /// Whether fields came from a draft.
  private let restored: Instant?
  /// What others did since the form was opened; it is shown once before anything is saved.
  private var meanwhile: [EventKind] = []
  /// What is wrong with a field, from the first try to save on.
  private var fault: FieldFault<Content.Field>?
  private var hasTried = false
  /// The first line of the paper that is seen.
  private var top = 0

  /// A form for debtors, of whom the first one is seen.
  init(
    _ account: Account, others: [DebtorID] = [], _ key: DraftKey, _ draft: Draft?,
    _ surroundings: Surroundings
  ) {
    content = Content(account, surroundings)
    debtors = [account.number] + others
    self.key = key
    version = account.version
    restored = draft?.kept
    guard let draft else { return }
    for place in content.form.lines.indices {
      guard let text = draft.fields[content.form.lines[place].field.rawValue] else { continue }
      content.form.lines[place].control.restore(text)
    }
    meanwhile = Self.kinds(of: account, after: draft.version)
  }

  var extent: Extent { .page }
  var scope: Scope { .form }
  var debtor: DebtorID? { key.debtor }
  var hints: [Action] {
    [.fieldNext, .formSave] + (editor == nil ? [] : [.formEditor]) + [.formDiscard, .find, .escape]
  }

  func title(_ surroundings: Surroundings) -> Shown {
    let words = surroundings.words
    let title = words.title(of: key.action)
    guard key.way != .new else { return Shown(title) }
    return Shown(words.formTitle(title, words.title(of: key.way, key.action)))
  }

  // MARK: Keys

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    // Editing has keys of its own; in a text of several lines this one is the editor's.
    if let steps = editor, surroundings.isKey(chord, of: .formEditor) { return steps }
    if !content.paper.isEmpty, let distance = Self.scrolling(chord) {
      top = max(0, min(top + distance, content.paper.count - 1))
      return []
    }
    switch content.form.update(chord) {
    case .ignored: return nil
    case .moved: return []
    case .changed(let field): return changed(field, surroundings)
    case .saved: return save(surroundings)
    case .left: return [.leave]
    }
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Step]? {
    guard case .changed(let field) = content.form.paste(text) else { return nil }
    return changed(field, surroundings)
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    switch action {
    case .formSave: save(surroundings)
    case .formDiscard:
      [
        .ask(
          surroundings.question(surroundings.words.discardQuestion, [], tier: .yes),
          [.leave, .forget(key)])
      ]
    case .formEditor: editor ?? [.say(Shown(surroundings.words.editorForTexts), .muted)]
    default: nil
    }
  }

  /// How far a key scrolls the paper.
  private static func scrolling(_ chord: Chord) -> Int? {
    switch chord {
    case Chord(.pageUp): -5
    case Chord(.pageDown): 5
    default: nil
    }
  }

  private mutating func changed(
    _ field: Content.Field, _ surroundings: Surroundings
  ) -> [Step] {
    content.follow(field, surroundings)
    if hasTried { check(surroundings) }
    return [.keep(draft(surroundings))]
  }

  private var editor: [Step]? {
    guard let field = content.form.focusedField, case .area(let area, _) = content.form[field]
    else { return nil }
    return [.request(.edit(area.text))]
  }

  private func draft(_ surroundings: Surroundings) -> Draft {
    let fields = content.form.lines.compactMap { line in
      line.control.draft.map { (line.field.rawValue, $0) }
    }
    return Draft(
      key: key, version: version, kept: surroundings.now,
      fields: Dictionary(fields) { first, _ in first })
  }

  // MARK: Saving

  private mutating func save(_ surroundings: Surroundings) -> [Step] {
    hasTried = true
    guard let command = check(surroundings) else {
      if let field = fault?.field { content.form.focus(on: field) }
      return []
    }
    let order = Order(
      command: command, debtors: debtors, version: debtors.count == 1 ? version : nil,
      action: key.action)
    return [
      .ask(
        surroundings.question(
          surroundings.words.title(of: key.action), surroundings.lines(debtors),
          tier: tier(surroundings)),
        [.request(.perform(order))])
    ]
  }

  /// Several at once are asked about, many by their number.
  private func tier(_ surroundings: Surroundings) -> Tier {
    switch debtors.count {
    case 1: content.tier(surroundings)
    case ...20: .yes
    default: .typed("\(debtors.count)")
    }
  }

  /// The command of the fields; nothing where one of them is wrong.
  @discardableResult
  private mutating func check(_ surroundings: Surroundings) -> Command? {
    do throws(FieldFault<Content.Field>) {
      let first = try content.command(for: key.debtor, surroundings)
      var commands = [first]
      for debtor in debtors.dropFirst() {
        commands.append(try content.command(for: debtor, surroundings))
      }
      fault = nil
      return commands.count == 1 ? first : .several(commands)
    } catch {
      fault = error
      return nil
    }
  }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    switch outcome {
    case .performed(let order, let receipt):
      let letter = surroundings.letter(after: order, receipt)
      return [.leave, .forget(key)] + (letter.map { [.open($0)] } ?? [])
    case .refused(_, .refused(let refusal)):
      if case .changedMeanwhile = refusal.rule { note(surroundings) }
      return []
    case .edited(let text?):
      guard let field = content.form.focusedField,
        case .area(var area, let rows) = content.form[field]
      else { return [] }
      area.edit.text = text
      content.form[field] = .area(area, rows: rows)
      return changed(field, surroundings)
    default: return []
    }
  }

  // MARK: Others

  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    guard changes.all || changes.debtors.contains(key.debtor) else { return }
    note(surroundings)
  }

  /// Takes in what happened to the case meanwhile: it is said, and what is saved from now on was
  /// decided on what is seen.
  private mutating func note(_ surroundings: Surroundings) {
    guard let account = surroundings.account(key.debtor), account.version != version else { return }
    meanwhile += Self.kinds(of: account, after: version)
    version = account.version
  }

  private static func kinds(of account: Account, after version: EntryNumber) -> [EventKind] {
    account.facts.reversed().prefix { $0.number > version }.map(\.value.kind)
  }
}

// MARK: - View

extension FormPage {
  func view(on surface: Surface, _ surroundings: Surroundings) {
    guard let account = surroundings.account(key.debtor) else { return }
    let head = CaseHead(account, surroundings)
    head.view(on: surface.rows(from: 0, to: 2))
    surface.rule(row: 2, title(surroundings))
    let below = Consequence(of: content, key.debtor, surroundings)
    let notes = notes(surroundings) + content.remarks(surroundings)
    let height = below.height + notes.count + 1
    let end = max(4, surface.size.rows - height)
    let start = content.paper.isEmpty ? 3 : min(end - 2, max(5, end - formHeight))
    read(on: surface.rows(from: 3, to: start).inset(columns: 1))
    content.form.view(
      captions: content.captions(surroundings),
      errors: fault.map { [$0.field: $0.text] } ?? [:],
      on: surface.rows(from: start, to: end).inset(columns: 1))
    surface.rule(row: end, Shown(surroundings.words.consequenceTitle))
    let foot = surface.rows(from: end + 1, to: surface.size.rows).inset(columns: 1)
    for (row, note) in notes.enumerated() {
      foot.write(note.text, row: row, within: nil, note.role)
    }
    below.view(on: foot.rows(from: notes.count, to: foot.size.rows))
  }

  /// The rows that the fields need beside a paper.
  private var formHeight: Int {
    content.form.lines.reduce(fault == nil ? 0 : 1) { rows, line in
      switch line.control {
      case .checklist(let list, let most): rows + min(list.options.count, most)
      case .area(_, let height): rows + height
      case .choice: rows + 2
      default: rows + 1
      }
    }
  }

  /// Draws the paper from its first line that is to be seen.
  private func read(on surface: Surface) {
    let width = max(20, surface.size.columns - 2)
    let lines = content.paper.flatMap { phrase in
      phrase.text.wrapped(to: width).map { Phrase($0, phrase.role) }
    }
    let room = surface.size.rows
    guard room > 0, !lines.isEmpty else { return }
    let first = min(top, max(0, lines.count - room))
    for (row, line) in lines.dropFirst(first).prefix(room).enumerated() {
      surface.write(line.text, row: row, within: width, line.role)
    }
    surface.scrollbar(
      rows: 0..<room, showing: first..<min(lines.count, first + room), of: lines.count)
  }

  private func notes(_ surroundings: Surroundings) -> [Phrase] {
    var notes: [Phrase] = []
    if !meanwhile.isEmpty {
      notes.append(Phrase(Shown(surroundings.words.meanwhile(meanwhile)), .warn))
    }
    if let restored {
      notes.append(
        Phrase(Shown(surroundings.words.draftRestored(surroundings.moment(restored))), .info))
    }
    return notes
  }
}
