import Terminal
import Wording

/// The keys of this place and of everywhere, searchable; every row can be run.
struct HelpLayer: Layer {
  private var help: Help<Action>

  init(_ state: State, _ surroundings: Surroundings) {
    let words = surroundings.words
    let offered = state.top.scope.offered
    func items(_ actions: [Action]) -> [ActionItem<Action>] {
      actions.map { surroundings.item($0, state) }
    }
    let common = Set(Action.everywhere)
    help = Help([
      .init(Shown(words.helpHere), items(offered.filter { !common.contains($0) })),
      .init(Shown(words.helpEverywhere), items(offered.filter { common.contains($0) })),
    ])
  }

  var extent: Extent { .box }
  var scope: Scope { .modal }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .help))
  }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    switch help.update(chord) {
    case .finished(let action): [.leave, .act(action)]
    case .cancelled: [.leave]
    case .handled: []
    case .ignored: nil
    }
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    let words = surroundings.words
    help.view(
      Box(title(surroundings), footer: Shown(words.menuFooter)), prompt: Shown(words.menuPrompt),
      emptyText: Shown(words.nothingMatches), on: surface)
  }
}

extension Surroundings {
  /// An action as menus show it.
  func item(_ action: Action, _ state: State) -> ActionItem<Action> {
    ActionItem(
      action, Shown(words.title(of: action)), keys: keys.set[action],
      help: Shown(words.help(for: action)), aliases: words.aliases(of: action),
      refusal: state.refusal(of: action, self))
  }
}
