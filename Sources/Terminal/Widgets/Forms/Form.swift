/// Fields with names, one below the other, of which one has the keys.
///
/// The form knows no rules: what is wrong and what a value comes to are sentences that the caller
/// gives for each field when it is drawn.
public struct Form<Field: Hashable & Sendable>: Sendable, Hashable {
  /// The fields in the order of Tab.
  public var lines: [Line]
  /// The place of the field that has the keys.
  public private(set) var focus: Int
  /// Whether Enter in the last field saves: not where something leaves the house.
  public var savesByEnter: Bool

  /// A form with the keys in its first field.
  public init(_ lines: [Line], savesByEnter: Bool = true) {
    self.lines = lines
    self.savesByEnter = savesByEnter
    focus = lines.firstIndex { $0.control.takesKeys } ?? 0
  }

  /// One field.
  public struct Line: Sendable, Hashable {
    /// Which one it is.
    public let field: Field
    /// Its name.
    public var label: Shown
    /// What is typed or chosen.
    public var control: FormControl

    /// A field.
    public init(_ field: Field, _ label: Shown, _ control: FormControl) {
      self.field = field
      self.label = label
      self.control = control
    }
  }

  /// What came of a key.
  public enum Event: Sendable, Hashable {
    /// The key is for somebody else.
    case ignored
    /// The cursor went to a field.
    case moved(Field)
    /// A field changed.
    case changed(Field)
    /// The form is to be saved.
    case saved
    /// The form is left; what was typed is to be kept.
    case left
  }
}

extension Form {
  /// The field that has the keys.
  public var focusedField: Field? { lines.indices.contains(focus) ? lines[focus].field : nil }

  /// What is typed or chosen in a field.
  public subscript(field: Field) -> FormControl? {
    get { lines.first { $0.field == field }?.control }
    set {
      guard let place = lines.firstIndex(where: { $0.field == field }), let newValue else { return }
      lines[place].control = newValue
    }
  }

  /// Gives the keys to a field.
  public mutating func focus(on field: Field) {
    guard let place = lines.firstIndex(where: { $0.field == field && $0.control.takesKeys })
    else { return }
    if lines.indices.contains(focus) { lines[focus].control.complete() }
    focus = place
  }

  /// Goes through the form by Tab, Enter and arrows, types, saves by Ctrl-S, leaves by Esc.
  ///
  /// The letter that decides a choice goes on to the next field, if there is one.
  public mutating func update(_ chord: Chord) -> Event {
    guard lines.indices.contains(focus) else { return chord == Chord(.escape) ? .left : .ignored }
    switch (chord.key, chord.modifiers) {
    case (.escape, []): return .left
    case (.character("s"), .control): return save()
    case (.tab, []): return move(1)
    case (.tab, .shift): return move(-1)
    case (.enter, []) where lines[focus].control.endsByEnter: return accept()
    default: break
    }
    if lines[focus].control.update(chord) {
      let field = lines[focus].field
      if !isLast, lines[focus].control.isDecided(by: chord) { _ = move(1) }
      return .changed(field)
    }
    switch (chord.key, chord.modifiers) {
    case (.down, []): return move(1)
    case (.up, []): return move(-1)
    default: return .ignored
    }
  }

  /// Takes a pasted text into the field that has the keys.
  public mutating func paste(_ text: String) -> Event {
    guard lines.indices.contains(focus), lines[focus].control.paste(text) else { return .ignored }
    return .changed(lines[focus].field)
  }

  /// Whether no field comes after this one.
  private var isLast: Bool { !lines[(focus + 1)...].contains { $0.control.takesKeys } }

  private mutating func accept() -> Event {
    guard isLast else { return move(1) }
    return savesByEnter ? save() : .moved(lines[focus].field)
  }

  private mutating func save() -> Event {
    lines[focus].control.complete()
    return .saved
  }

  /// To the next field that takes keys, around the ends.
  private mutating func move(_ step: Int) -> Event {
    lines[focus].control.complete()
    for distance in 1...lines.count {
      let place = (focus + step * distance + lines.count * distance) % lines.count
      if lines[place].control.takesKeys {
        focus = place
        break
      }
    }
    return .moved(lines[focus].field)
  }
}

extension FormControl {
  /// Whether Enter accepts the field, rather than being part of it.
  fileprivate var endsByEnter: Bool { if case .area = self { false } else { true } }
}
