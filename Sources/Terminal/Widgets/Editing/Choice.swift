/// One of a few words.
public struct Choice: Sendable, Hashable {
  /// The words.
  public let options: [Shown]
  /// The place of the chosen one.
  public private(set) var index: Int

  /// A choice; the place is held within the words.
  public init(_ options: [Shown], index: Int = 0) {
    self.options = options
    self.index = min(max(0, index), max(0, options.count - 1))
  }

  /// The chosen word.
  public var text: Shown { options.indices.contains(index) ? options[index] : .empty }
}

extension Choice {
  /// Goes on by arrows or Space, or to the next word that begins with a letter; says whether it did.
  public mutating func update(_ chord: Chord) -> Bool {
    guard !options.isEmpty else { return false }
    switch (chord.key, chord.modifiers) {
    case (.left, []), (.up, []): index = (index + options.count - 1) % options.count
    case (.right, []), (.down, []), (.character(" "), []): index = (index + 1) % options.count
    case (.home, []): index = 0
    case (.end, []): index = options.count - 1
    default:
      guard let letter = chord.typed, let found = next(beginningWith: letter) else { return false }
      index = found
    }
    return true
  }

  private func next(beginningWith letter: Character) -> Int? {
    let start = Folded.bytes(String(letter))
    return (1...options.count).map { (index + $0) % options.count }.first {
      Folded.bytes(options[$0].string).starts(with: start)
    }
  }

  /// Draws all words in a row where they fit, else the chosen one between arrows.
  public func view(hasKeys: Bool, on surface: Surface) {
    let glyphs = surface.glyphs
    let needed = options.reduce(0) { $0 + $1.width + glyphs.chosen.width + 3 } - 2
    guard needed <= surface.size.columns else {
      let field = surface.filled(hasKeys ? .focusedInput : .input)
      field.write(glyphs.previous, column: 1, .muted)
      field.write(text, column: 3, within: field.size.columns - 6)
      field.write(glyphs.next, trailing: 1, .muted)
      if hasKeys { field.setCursor(row: 0, column: 3) }
      return
    }
    var column = 0
    for (place, option) in options.enumerated() {
      let isChosen = place == index
      let sign = isChosen ? glyphs.chosen : glyphs.unchosen
      let width = sign.width + 1 + option.width
      if isChosen, hasKeys {
        let part = surface.part(Rect(row: 0, column: column, rows: 1, columns: width))
        part.led(by: .focusedInput).write(sign + " " + option)
        surface.setCursor(row: 0, column: column)
      } else {
        surface.write(sign, column: column, isChosen ? .accent : .muted)
        surface.write(option, column: column + sign.width + 1, isChosen ? .text : .muted)
      }
      column += width + 2
    }
  }
}

/// Yes or no, beside a sentence.
public struct Toggle: Sendable, Hashable {
  /// The sentence.
  public var text: Shown
  /// Whether it is so.
  public var isOn: Bool

  /// A toggle.
  public init(_ text: Shown, isOn: Bool = false) {
    self.text = text
    self.isOn = isOn
  }

  /// Changes by Space, and says whether it did.
  public mutating func update(_ chord: Chord) -> Bool {
    guard chord == .character(" ") else { return false }
    isOn.toggle()
    return true
  }

  /// Draws the sign and the sentence.
  public func view(hasKeys: Bool, on surface: Surface) {
    let sign = isOn ? surface.glyphs.on : surface.glyphs.off
    let line = Rect(
      row: 0, column: 0, rows: 1,
      columns: min(surface.size.columns, sign.width + 1 + text.width))
    let part = hasKeys ? surface.part(line).led(by: .focusedInput) : surface.part(line)
    part.write(sign, isOn ? .accent : .muted)
    part.write(text, column: sign.width + 1, within: nil)
    if hasKeys { surface.setCursor(row: 0, column: 0) }
  }
}
