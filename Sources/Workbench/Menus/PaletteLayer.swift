import Terminal
import Wording

/// All that can be done here, found by typing.
struct PaletteLayer: Layer {
  private var palette: Palette<Action>

  init(_ state: State, _ surroundings: Surroundings) {
    palette = Palette(state.top.scope.offered.map { surroundings.item($0, state) })
  }

  var extent: Extent { .box }
  var scope: Scope { .modal }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .palette))
  }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    palette.update(chord).steps
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    let words = surroundings.words
    palette.view(
      Box(title(surroundings), footer: Shown(words.menuFooter)), prompt: Shown(words.menuPrompt),
      emptyText: Shown(words.nothingMatches), on: surface)
  }
}
