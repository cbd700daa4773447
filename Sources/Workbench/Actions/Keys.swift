import Terminal
import Wording

/// The keys of a person: a shipped set, perhaps changed by a file, with what each place makes of it.
struct Keys: Sendable {
  /// The strokes of each action.
  let set: KeySet<Action>
  private let tries: [Scope: KeyTrie<Action>]

  init(_ set: KeySet<Action>) {
    self.set = set
    tries = Dictionary(
      uniqueKeysWithValues: Scope.allCases.map { ($0, set.trie(in: $0.keys)) })
  }

  /// The shipped keys of a choice with a person's own laid over them.
  init(_ choice: Preferences.KeyChoice, _ file: KeyFile?) {
    var findings: [KeyFinding<Action>] = []
    self.init(KeySet(choice, with: file, &findings))
  }

  /// What keys do in a place.
  func trie(_ scope: Scope) -> KeyTrie<Action> { tries[scope] ?? KeyTrie() }
}
