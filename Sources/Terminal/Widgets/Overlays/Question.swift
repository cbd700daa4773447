/// A question before something that cannot simply be undone.
///
/// No is the standard: Enter and Esc mean it. For a moment after it opened the question is deaf, so
/// that a key that was held down or struck twice decides nothing.
public struct Question: Sendable, Hashable {
  /// What is about to be done.
  public let title: Shown
  /// What it is done to, and what comes of it.
  public let lines: [Phrase]
  /// How it is confirmed.
  public let tier: Tier
  /// When it opened.
  private let opening: Duration
  /// What was typed to confirm.
  private var typed = TextEdit(limit: 64)
  /// Whether something else was typed and Enter pressed.
  private var isMistyped = false

  /// How much it takes to confirm.
  public enum Tier: Sendable, Hashable {
    /// Nothing: it is done at once and can be undone.
    case none
    /// The letter `y`.
    case yes(yes: Shown, no: Shown)
    /// A word typed in full, such as the number of the account.
    case typed(String, prompt: Shown, mismatch: Shown)
  }

  /// How long the question is deaf after it opened.
  public static let deafness = Duration.milliseconds(150)

  /// A question, or nothing where the tier asks none.
  ///
  /// - Parameters:
  ///   - title: What is about to be done.
  ///   - lines: What it is done to, and what comes of it.
  ///   - tier: How it is confirmed.
  ///   - time: Now, by a clock that never goes back.
  public init?(_ title: Shown, _ lines: [Phrase], tier: Tier, at time: Duration) {
    guard tier != .none else { return nil }
    self.title = title
    self.lines = lines
    self.tier = tier
    opening = time
  }
}

extension Question {
  /// Confirms, gives up, or waits for a better key.
  public mutating func update(_ chord: Chord, at time: Duration) -> Response<Bool> {
    guard time - opening >= Self.deafness else { return .handled }
    if chord == Chord(.escape) { return .cancelled }
    switch tier {
    case .none: return .finished(true)
    case .yes:
      switch chord {
      case .character("y"): return .finished(true)
      case .character("n"), Chord(.enter): return .cancelled
      default: return .handled
      }
    case .typed(let expected, _, _):
      if chord == Chord(.enter) {
        guard typed.text != expected else { return .finished(true) }
        isMistyped = !typed.isEmpty
        return typed.isEmpty ? .cancelled : .handled
      }
      isMistyped = false
      typed.update(chord)
      return .handled
    }
  }

  /// Draws the question in the middle of a surface.
  public func view(on surface: Surface) {
    let width = ([title] + lines.map(\.text) + answers(surface)).map(\.width).max() ?? 0
    let rows = lines.count + 2
    let box = Box(title, role: isHarm ? .danger : .border)
    let inside = box.centered(
      Size(rows: min(rows, surface.size.rows - 2), columns: max(40, width)), on: surface)
    // The answer is seen even where not all lines are.
    let room = max(0, inside.size.rows - 2)
    for (row, line) in lines.prefix(room).enumerated() {
      let isLast = row == room - 1 && lines.count > room
      inside.write(isLast ? inside.glyphs.ellipsis : line.text, row: row, within: nil, line.role)
    }
    answer(on: inside.row(inside.size.rows - 1))
  }

  private var isHarm: Bool { if case .typed = tier { true } else { false } }

  private func answers(_ surface: Surface) -> [Shown] {
    switch tier {
    case .none: []
    case .yes(let yes, let no): [Shown("y ") + yes + "     n " + no]
    case .typed(let expected, let prompt, let mismatch):
      [prompt + Shown.blanks(expected.count + 5), mismatch]
    }
  }

  private func answer(on line: Surface) {
    switch tier {
    case .none: return
    case .yes(let yes, let no):
      var column = line.write("y", column: 0, .hintKey)
      column = line.write(yes, column: column + 1)
      column = line.write("n", column: column + 4, .hintKey)
      line.write(no, column: column + 1, within: nil)
    case .typed(let expected, let prompt, let mismatch):
      let column = line.write(isMistyped ? mismatch : prompt, isMistyped ? .inputError : .text)
      let width = max(8, min(line.size.columns - column - 2, expected.count + 4))
      let field = line.part(Rect(row: 0, column: column + 2, rows: 1, columns: width))
      typed.line(hasKeys: true, hasError: isMistyped, on: field)
    }
  }
}
