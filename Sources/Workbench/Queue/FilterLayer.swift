import Receivables
import Terminal
import Wording

/// The line in which a filter is typed; the rows follow with every key.
struct FilterLayer: Layer {
  private var field: TextField
  private let before: String

  init(_ text: String) {
    field = TextField(text, limit: 120)
    before = text
  }

  var extent: Extent { .strip(rows: 1) }
  var scope: Scope { .form }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .filter))
  }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    switch chord {
    case .enter: return [.leave]
    case .escape: return [.leave, .filter(before)]
    case .up, .down: return [.leave, .act(chord == .up ? .moveUp : .moveDown)]
    default: return field.update(chord) ? [.filter(field.text)] : nil
    }
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Step]? {
    field.edit.insert(text)
    return [.filter(field.text)]
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    let prompt = surface.write("/", column: 1, .hintKey)
    field.view(
      hasKeys: true,
      on: surface.part(
        Rect(row: 0, column: prompt + 1, rows: 1, columns: surface.size.columns - prompt - 2)))
  }
}
