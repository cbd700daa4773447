import Terminal
import Wording

/// The keys of this place and of everywhere, searchable; every row can be run.
struct HelpLayer: Layer {
  private var help: Help<Action>

  init(_ state: State, _ surroundings: Surroundings) {
    let words = surroundings.words
    let offered = state.top.scope.offered
    help = Help(
      HelpGroup.allCases.compactMap { group in
        let actions = offered.filter { HelpGroup($0) == group }
        return actions.isEmpty
          ? nil : .init(Shown(words.help(group)), actions.map { surroundings.item($0, state) })
      })
  }

  var extent: Extent { .box }
  var scope: Scope { .modal }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .help))
  }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    help.update(chord).steps
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    let words = surroundings.words
    help.view(
      Box(title(surroundings), footer: Shown(words.menuFooter)), prompt: Shown(words.menuPrompt),
      emptyText: Shown(words.nothingMatches), on: surface)
  }
}

extension Response<Action> {
  /// What a menu of actions wants to happen.
  var steps: [Step]? {
    switch self {
    case .finished(let action): [.leave, .act(action)]
    case .cancelled: [.leave]
    case .handled: []
    case .ignored: nil
    }
  }
}

extension HelpGroup {
  /// The group of an action.
  fileprivate init(_ action: Action) {
    self =
      switch action {
      case _ where action.rawValue.hasPrefix("more."): .more
      case _ where action.rawValue.hasPrefix("goto."): .goTo
      case _ where action.rawValue.hasPrefix("move."), .paneNext, .panePrevious, .matchNext,
        .matchPrevious:
        .moving
      case _ where Action.ofCases.contains(action): .cases
      case _ where Action.everywhere.contains(action): .everywhere
      default: .here
      }
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
