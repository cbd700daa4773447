/// A question at the bottom that one key answers.
public struct KeyStrip<Answer: Hashable & Sendable>: Sendable {
  /// The question.
  public var title: Shown
  /// What it is about, such as what was answered so far.
  public var context: Shown
  /// The answers.
  public var choices: [Choice]
  /// The answer that Enter gives, if it gives one.
  public var standard: Answer?

  /// A strip.
  public init(
    _ title: Shown, context: Shown = .empty, _ choices: [Choice], standard: Answer? = nil
  ) {
    self.title = title
    self.context = context
    self.choices = choices
    self.standard = standard
  }

  /// An answer and its keys.
  public struct Choice: Sendable {
    /// The answer.
    public let answer: Answer
    /// Its keys, the one to show first.
    public let chords: [Chord]
    /// The answer in a word or two.
    public let text: Shown
    /// Why it cannot be given now, if so.
    public let refusal: Shown?

    /// An answer.
    public init(_ answer: Answer, _ chords: [Chord], _ text: Shown, refusal: Shown? = nil) {
      self.answer = answer
      self.chords = chords
      self.text = text
      self.refusal = refusal
    }
  }
}

extension KeyStrip {
  /// The answer of a key.
  ///
  /// Esc gives up. Other letters are used up, so that none of them does
  /// elsewhere what it does without a question.
  public func response(to chord: Chord) -> Response<Answer> {
    if chord == Chord(.escape) { return .cancelled }
    if chord == Chord(.enter) { return standard.map { .finished($0) } ?? .handled }
    if let choice = choices.first(where: { $0.chords.contains(chord) }) {
      return choice.refusal == nil ? .finished(choice.answer) : .handled
    }
    return chord.typed == nil ? .ignored : .handled
  }

  /// Why the answer of a key cannot be given, to be said when it was pressed.
  public func refusal(of chord: Chord) -> Shown? {
    choices.first { $0.chords.contains(chord) }?.refusal
  }

  /// How many rows it needs on a screen so wide.
  public func height(in width: Int, _ look: Look) -> Int { 2 + rows(width, look).count }

  /// Draws the strip: a rule with the question, what it is about, and the answers in columns.
  public func view(on surface: Surface) {
    let surface = surface.filled(.text)
    surface.rule(row: 0, title)
    if !context.isEmpty {
      surface.write(context, row: 1, column: 2, within: nil, .muted)
    }
    let start = context.isEmpty ? 1 : 2
    for (line, row) in rows(surface.size.columns, surface.look).enumerated() {
      for (place, column) in row {
        draw(choices[place], start + line, column, on: surface)
      }
    }
  }

  private func draw(_ choice: Choice, _ row: Int, _ column: Int, on surface: Surface) {
    let names = surface.look.keyNames
    let isOpen = choice.refusal == nil
    let keys = Shown(choice.chords.first.map { names.name(of: $0) } ?? "")
    let next = surface.write(keys, row: row, column: column, isOpen ? .hintKey : .disabled)
    let end = surface.write(
      choice.text, row: row, column: next + 1, isOpen ? .text : .disabled)
    if choice.answer == standard, let enter = names.keys[.enter] {
      surface.write(Shown("(\(enter))"), row: row, column: end + 1, .muted)
    }
  }

  /// The places of the answers, row by row, in columns of equal width.
  private func rows(_ width: Int, _ look: Look) -> [[(place: Int, column: Int)]] {
    let widths = choices.map { choice in
      let keys = choice.chords.first.map { look.keyNames.name(of: $0).count } ?? 0
      let enter = choice.answer == standard ? (look.keyNames.keys[.enter]?.count ?? 0) + 3 : 0
      return keys + 1 + choice.text.width + enter
    }
    let cell = (widths.max() ?? 0) + 3
    let single = widths.reduce(0) { $0 + $1 + 3 }
    if single <= width - 2 {
      var column = 2
      return [
        choices.indices.map { place in
          defer { column += widths[place] + 3 }
          return (place, column)
        }
      ]
    }
    let perRow = max(1, (width - 2) / cell)
    return stride(from: 0, to: choices.count, by: perRow).map { start in
      (start..<min(choices.count, start + perRow)).map { ($0, 2 + ($0 - start) * cell) }
    }
  }
}
