import Receivables
import Terminal
import Wording

/// The line in which a filter or a search is typed; the rows follow with every key.
struct FilterLayer: Layer {
  private var field: TextField
  private let before: String
  private let isSearch: Bool

  /// The line with what was typed before; a search goes to the uppermost page, a filter to the queue.
  init(_ text: String, isSearch: Bool = false) {
    field = TextField(text, limit: 120)
    before = text
    self.isSearch = isSearch
  }

  /// What a text comes to.
  private func step(_ text: String) -> Step {
    isSearch ? .page(.search(text)) : .filter(text)
  }

  var extent: Extent { .strip(rows: 1) }
  var scope: Scope { .form }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .filter))
  }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    switch chord {
    case .enter: return isSearch ? [.leave, .page(.searchDone)] : [.leave]
    case .escape: return [.leave, step(before)]
    case .up, .down: return [.leave, .act(chord == .up ? .moveUp : .moveDown)]
    default: return field.update(chord) ? [step(field.text)] : nil
    }
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Step]? {
    field.edit.insert(text)
    return [step(field.text)]
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    let prompt = surface.write("/", column: 1, .hintKey)
    field.view(
      hasKeys: true,
      on: surface.part(
        Rect(row: 0, column: prompt + 1, rows: 1, columns: surface.size.columns - prompt - 2)))
  }
}
