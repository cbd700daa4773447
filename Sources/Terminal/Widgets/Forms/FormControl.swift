/// What a field of a form is.
public enum FormControl: Sendable, Hashable {
  /// One line of text.
  case text(TextField)
  /// Several lines of text, so many of which are seen.
  case area(TextArea, rows: Int)
  /// A day.
  case day(DayField)
  /// An amount.
  case amount(AmountField)
  /// One of a few words.
  case choice(Choice)
  /// Yes or no.
  case toggle(Toggle)
  /// Several lines to be checked, at most so many of which are seen.
  case checklist(Checklist, rows: Int)
  /// Something to read: it is passed over.
  case note(Phrase)
}

extension FormControl {
  /// Whether the cursor can come here.
  public var takesKeys: Bool { if case .note = self { false } else { true } }

  /// Whether text is typed in it.
  var isTyped: Bool {
    switch self {
    case .text, .area, .day, .amount: true
    case .choice, .toggle, .checklist, .note: false
    }
  }

  /// Changes by a key, and says whether it did.
  mutating func update(_ chord: Chord) -> Bool {
    switch self {
    case .text(var field):
      defer { self = .text(field) }
      return field.update(chord)
    case .area(var area, let rows):
      defer { self = .area(area, rows: rows) }
      return area.update(chord)
    case .day(var field):
      defer { self = .day(field) }
      return field.update(chord)
    case .amount(var field):
      defer { self = .amount(field) }
      return field.update(chord)
    case .choice(var choice):
      defer { self = .choice(choice) }
      return choice.update(chord)
    case .toggle(var toggle):
      defer { self = .toggle(toggle) }
      return toggle.update(chord)
    case .checklist(var list, let rows):
      defer { self = .checklist(list, rows: rows) }
      return list.update(chord)
    case .note: return false
    }
  }

  /// Takes a pasted text, where text is typed; says whether it did.
  mutating func paste(_ text: String) -> Bool {
    switch self {
    case .text(var field):
      field.edit.insert(text)
      self = .text(field)
    case .area(var area, let rows):
      area.edit.insert(text)
      self = .area(area, rows: rows)
    case .day(var field):
      field.paste(text)
      self = .day(field)
    case .amount(var field):
      field.paste(text)
      self = .amount(field)
    case .choice, .toggle, .checklist, .note: return false
    }
    return true
  }

  /// Writes what was typed in full, as when the field is left.
  mutating func complete() {
    switch self {
    case .day(var field):
      field.complete()
      self = .day(field)
    case .amount(var field):
      field.complete()
      self = .amount(field)
    default: break
    }
  }

  /// How many rows it takes in so many columns.
  func height(in width: Int, _ glyphs: Glyphs) -> Int {
    switch self {
    case .area(_, let rows): max(1, rows)
    case .choice(let choice): choice.height(in: width - 1, glyphs)
    case .checklist(let list, let rows): max(1, min(list.options.count, rows))
    default: 1
    }
  }

  /// Whether a key decides the field for good, so that the next one has its turn: the letter that
  /// only one word of a choice begins with.
  func isDecided(by chord: Chord) -> Bool {
    if case .choice(let choice) = self { choice.isDecided(by: chord) } else { false }
  }

  /// How many columns it wants; the others take what there is.
  var width: Int? {
    switch self {
    case .day: 16
    case .amount: 18
    case .text(let field) where field.edit.limit < 60: field.edit.limit + 3
    default: nil
    }
  }

  func view(hasKeys: Bool, hasError: Bool, on surface: Surface) {
    switch self {
    case .text(let field): field.view(hasKeys: hasKeys, hasError: hasError, on: surface)
    case .area(let area, _): area.view(hasKeys: hasKeys, on: surface)
    case .day(let field): field.view(hasKeys: hasKeys, hasError: hasError, on: surface)
    case .amount(let field): field.view(hasKeys: hasKeys, hasError: hasError, on: surface)
    case .choice(let choice): choice.view(hasKeys: hasKeys, on: surface)
    case .toggle(let toggle): toggle.view(hasKeys: hasKeys, on: surface)
    case .checklist(let list, _): list.view(hasKeys: hasKeys, on: surface)
    case .note(let entry): surface.write(entry.text, within: nil, entry.role)
    }
  }
}
