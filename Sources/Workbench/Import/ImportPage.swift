import Desk
import Receivables
import Terminal
import Wording

/// Taking in a file of another program: its path is typed, what it would change is seen, it is booked.
///
/// What the columns of an unknown table may be is seen before its rows are read.
struct ImportPage: Layer {
  private(set) var field = TextField(limit: 1_000)
  private(set) var stage = Stage.typing
  /// The names with which the path can go on, once they were asked for.
  private(set) var names: [String] = []
  /// The path that they were asked for.
  private var begun: String?

  /// How far it is.
  enum Stage: Sendable {
    case typing
    case reading
    case unmapped(MappingDraft)
    case planned(ImportDraft)

    var isTyping: Bool { if case .typing = self { true } else { false } }
  }

  var extent: Extent { .page }
  var scope: Scope { stage.isTyping ? .form : .modal }
  var hints: [Action] {
    switch stage {
    case .typing, .reading: [.formAccept, .escape]
    case .unmapped: [.confirmYes, .importColumns, .escape]
    case .planned: [.confirmYes, .escape]
    }
  }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .import))
  }

  // MARK: Keys

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    switch (stage, chord) {
    case (.planned, .escape), (.unmapped, .escape):
      stage = .typing
      return []
    case (_, .escape): return [.leave]
    case (.planned(let draft), .character("y")): return book(draft, surroundings)
    case (.unmapped(let draft), .character("y")): return read(draft.mapping, surroundings)
    case (.unmapped(let draft), _) where surroundings.isKey(chord, of: .importColumns):
      let text = String(decoding: Importing.text(of: draft.mapping), as: UTF8.self)
      return [.request(.edit(text))]
    case (.planned, _), (.unmapped, _), (.reading, _): return chord.typed == nil ? nil : []
    case (.typing, .enter): return read(surroundings)
    case (.typing, .tab):
      begun = field.text
      return [.request(.work(.completion(path: field.text)))]
    case (.typing, _):
      guard field.update(chord) else { return nil }
      names = []
      return []
    }
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Step]? {
    guard case .typing = stage else { return nil }
    field.edit.insert(text)
    return []
  }

  private mutating func read(_ surroundings: Surroundings) -> [Step] {
    guard !field.text.isEmpty else { return [.say(Shown(surroundings.words.textMissing), .warn)] }
    return read(nil, surroundings)
  }

  private mutating func read(
    _ mapping: TableMapping?, _ surroundings: Surroundings
  ) -> [Step] {
    stage = .reading
    return [.request(.work(.importPlan(path: field.text, mapping, surroundings.occasion)))]
  }

  /// Goes on with the path, unless something else was typed in the meantime.
  private mutating func complete(_ completion: PathCompletion) {
    guard stage.isTyping, field.text == begun else { return }
    field.edit.text += completion.addition
    names = completion.names
  }

  /// Takes the mapping as the person's editor left it, or says where it cannot be read.
  private mutating func take(
    _ text: String, _ draft: MappingDraft, _ surroundings: Surroundings
  ) -> [Step] {
    var draft = draft
    do throws(Finding) {
      draft.mapping = try Importing.mapping(Array(text.utf8))
      stage = .unmapped(draft)
      return []
    } catch {
      return [.say(Shown(surroundings.words.finding(error)), .warn)]
    }
  }

  private func book(_ draft: ImportDraft, _ surroundings: Surroundings) -> [Step] {
    if surroundings.readOnly != nil {
      return [.say(Shown(surroundings.words.bookIsReadOnly), .warn)]
    }
    if draft.hasErrors { return [.say(Shown(surroundings.words.importHasErrors), .warn)] }
    if draft.isEmpty { return [.say(Shown(surroundings.words.nothingNewInFile), .warn)] }
    return [.request(.takeIn(draft))]
  }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    switch outcome {
    case .performed: return [.leave]
    case .worked(.imported(.planned(let draft))): stage = .planned(draft)
    case .worked(.imported(.unmapped(let draft))): stage = .unmapped(draft)
    case .worked(.completed(let completion)): complete(completion)
    case .edited(let text?):
      if case .unmapped(let draft) = stage { return take(text, draft, surroundings) }
    case .worked(.failed):
      if case .reading = stage { stage = .typing }
    default: break
    }
    return []
  }
}
