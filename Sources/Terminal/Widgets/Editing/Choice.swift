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
  /// Goes on by arrows or Space, or to the word of a letter; says whether it did.
  public mutating func update(_ chord: Chord) -> Bool {
    guard !options.isEmpty else { return false }
    switch (chord.key, chord.modifiers) {
    case (.left, []), (.up, []): index = (index + options.count - 1) % options.count
    case (.right, []), (.down, []), (.character(" "), []): index = (index + 1) % options.count
    case (.home, []): index = 0
    case (.end, []): index = options.count - 1
    default:
      guard let letter = chord.typed, let found = place(of: letter) else { return false }
      index = found
    }
    return true
  }

  /// The letter that chooses each word: the first of its own that no word before it has; nothing
  /// where it has none left.
  var letters: [(place: Int, letter: Character)?] {
    var taken: Set<Character> = []
    return options.map { option in
      for (place, letter) in option.string.enumerated() {
        guard letter.isLetter || letter.isNumber, let folded = Self.folded(letter),
          taken.insert(folded).inserted
        else { continue }
        return (place, folded)
      }
      return nil
    }
  }

  /// Whether a key chooses one word for good.
  func isDecided(by chord: Chord) -> Bool {
    guard let letter = chord.typed.flatMap(Self.folded) else { return false }
    return letters.contains { $0?.letter == letter }
  }

  private func place(of letter: Character) -> Int? {
    guard let folded = Self.folded(letter) else { return nil }
    return letters.firstIndex { $0?.letter == folded }
  }

  private static func folded(_ letter: Character) -> Character? {
    String(decoding: Folded.bytes(String(letter)), as: UTF8.self).first { $0 != " " }
  }

  /// How many rows the words take; one, with only the chosen word, where they take too many.
  func height(in width: Int, _ glyphs: Glyphs) -> Int { max(1, rows(in: width, glyphs).count) }

  /// The places of the words, row by row; none where they take too many rows.
  private func rows(in width: Int, _ glyphs: Glyphs) -> [[(place: Int, column: Int)]] {
    var rows: [[(place: Int, column: Int)]] = []
    var column = width
    for (place, option) in options.enumerated() {
      let needed = glyphs.chosen.width + 1 + option.width
      if column + needed > width {
        rows.append([])
        column = 0
      }
      guard needed <= width, rows.count <= Self.rowLimit else { return [] }
      rows[rows.count - 1].append((place, column))
      column += needed + 2
    }
    return rows
  }

  private static var rowLimit: Int { 4 }

  /// Draws all words where they fit, else the chosen one between arrows.
  public func view(hasKeys: Bool, on surface: Surface) {
    let glyphs = surface.glyphs
    let rows = rows(in: surface.size.columns, glyphs)
    guard !rows.isEmpty, rows.count <= surface.size.rows else {
      let field = surface.row(0).filled(hasKeys ? .focusedInput : .input)
      field.write(glyphs.previous, column: 1, .muted)
      field.write(text, column: 3, within: field.size.columns - 6)
      field.write(glyphs.next, trailing: 1, .muted)
      if hasKeys { field.setCursor(row: 0, column: 3) }
      return
    }
    let letters = hasKeys ? self.letters : []
    for (row, words) in rows.enumerated() {
      for (place, column) in words {
        draw(
          place, hasKeys ? letters[place]?.place : nil, row, column, hasKeys: hasKeys, on: surface)
      }
    }
  }

  private func draw(
    _ place: Int, _ letter: Int?, _ row: Int, _ column: Int, hasKeys: Bool, on surface: Surface
  ) {
    let (option, isChosen) = (options[place], place == index)
    let sign = isChosen ? surface.glyphs.chosen : surface.glyphs.unchosen
    let width = sign.width + 1 + option.width
    if isChosen, hasKeys {
      let part = surface.part(Rect(row: row, column: column, rows: 1, columns: width))
      part.led(by: .focusedInput).write(sign + " " + option)
      surface.setCursor(row: row, column: column)
    } else {
      surface.write(sign, row: row, column: column, isChosen ? .accent : .muted)
      surface.write(
        option, row: row, column: column + sign.width + 1, isChosen ? .text : .muted)
    }
    guard let letter else { return }
    surface.highlight(
      letter..<letter + 1, in: option, row: row, column: column + sign.width + 1, role: .hintKey)
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
