import Receivables
import Terminal
import Wording

/// The choice of the kinds of entries that the timeline shows.
struct KindsLayer: Layer {
  private var list: Checklist

  init(_ hidden: Set<EntryClass>, _ surroundings: Surroundings) {
    let all = EntryClass.allCases
    list = Checklist(
      all.map { Shown(surroundings.words.entryClass($0)) },
      checked: all.indices.filter { !hidden.contains(all[$0]) })
  }

  var extent: Extent { .box }
  var scope: Scope { .modal }

  func title(_ surroundings: Surroundings) -> Shown { Shown(surroundings.words.kindsTitle) }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    switch chord {
    case .enter: [.leave, .page(.hidden(hidden))]
    case .escape: [.leave]
    case .character("*"): all()
    default: list.update(chord) ? [] : nil
    }
  }

  /// Shows every kind, or none where all are shown.
  private mutating func all() -> [Step] {
    list.check(list.checked.count == list.options.count ? [] : Array(list.options.indices))
    return []
  }

  private var hidden: Set<EntryClass> {
    let all = EntryClass.allCases
    return Set(all.indices.filter { !list.checked.contains($0) }.map { all[$0] })
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    let inside = Box(title(surroundings), footer: Shown(surroundings.words.kindsFooter)).centered(
      Size(
        rows: list.options.count, columns: (list.options.map(\.width).max() ?? 0) + 6), on: surface)
    list.view(hasKeys: true, on: inside)
  }
}
