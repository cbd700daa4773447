/// One line to type in.
public struct TextField: Sendable, Hashable {
  /// What was typed.
  public var edit: TextEdit
  /// What is said in the field while it is empty.
  public var prompt: Shown

  /// A field.
  public init(_ text: String = "", limit: Int = 200, prompt: Shown = .empty) {
    edit = TextEdit(text, limit: limit)
    self.prompt = prompt
  }

  /// The text.
  public var text: String { edit.text }
}

extension TextField {
  /// Types or edits by a key, and says whether it did.
  public mutating func update(_ chord: Chord) -> Bool { edit.update(chord) }

  /// Draws the field over the whole width of a row, and the cursor if it has the keys.
  public func view(hasKeys: Bool, hasError: Bool = false, on surface: Surface) {
    edit.line(
      hasKeys: hasKeys, hasError: hasError, prompt: prompt, on: surface)
  }
}

extension TextEdit {
  /// Draws the text in one row, scrolled so that the cursor is seen.
  func line(
    hasKeys: Bool, hasError: Bool, prompt: Shown = .empty, alignment: Alignment = .leading,
    on surface: Surface
  ) {
    let field = surface.filled(hasKeys ? .focusedInput : .input)
    let width = field.size.columns
    guard width > 2 else { return }
    let shown = Shown(text)
    let column = Shown(String(letters[..<cursor])).width
    if shown.isEmpty, !hasKeys || !prompt.isEmpty {
      field.write(prompt, column: 1, within: width - 2, .muted)
    }
    // Scrolled by halves, so that the text stands still while the cursor goes through it.
    let room = width - 2
    let half = max(1, room / 2)
    let offset = shown.width < room ? 0 : max(0, column / half - 1) * half
    let visible = shown.dropping(offset)
    let start = alignment == .trailing && shown.width < room ? room - shown.width : 1
    field.write(
      visible.prefix(room + 1 - (start - 1)), column: start, hasError ? .inputError : .text)
    if offset > 0 { field.write(field.glyphs.previous, column: 0, .muted) }
    if visible.width > room { field.write(field.glyphs.next, column: width - 1, .muted) }
    if hasKeys { field.setCursor(row: 0, column: start + column - offset) }
  }
}
