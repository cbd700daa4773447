/// Which strokes lead to which action: one complete choice of keys, such as the English one.
///
/// The actions are the program's own; their raw values are their names in key files.
public struct KeySet<Action: KeyedAction>: Sendable, Hashable {
  /// The strokes of each action, the one to show first.
  private var table: [Action: [KeySequence]]

  /// A choice of keys.
  public init(_ table: [Action: [KeySequence]] = [:]) {
    self.table = table
  }

  /// The strokes of an action, the one to show first; none where it has no key.
  public subscript(action: Action) -> [KeySequence] {
    get { table[action] ?? [] }
    set { table[action] = newValue }
  }
}

/// An action that keys can be bound to: an enumeration with names.
public protocol KeyedAction: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {}

/// Where keys are pressed: the actions that can be meant there.
public struct KeyScope<Action: KeyedAction>: Sendable {
  /// What the place is called in reports.
  public let name: String
  /// The actions that all their keys lead to.
  public let actions: [Action]
  /// Actions from outside that reach through, by keys that type nothing.
  public let reaching: [Action]

  /// A place.
  public init(_ name: String, _ actions: [Action], reaching: [Action] = []) {
    self.name = name
    self.actions = actions
    self.reaching = reaching
  }
}

/// Strokes and the action they lead to.
public struct KeyBinding<Action: KeyedAction>: Sendable, Hashable {
  /// The action.
  public let action: Action
  /// The strokes.
  public let keys: KeySequence
}

/// The same strokes for two actions at one place, or strokes that could not be finished because
/// others are.
public struct KeyConflict<Action: KeyedAction>: Sendable, Hashable {
  /// The place.
  public let scope: String
  /// The binding that stands first in the place.
  public let first: KeyBinding<Action>
  /// The other one.
  public let second: KeyBinding<Action>
}

extension KeySet {
  /// What can be pressed at a place, each with its action, in the order of the place.
  public func bindings(in scope: KeyScope<Action>) -> [KeyBinding<Action>] {
    let own = scope.actions.flatMap { bindings(of: $0) }
    let reaching = scope.reaching.flatMap { bindings(of: $0) }
    return own + reaching.filter { $0.keys.chords[0].typed == nil }
  }

  private func bindings(of action: Action) -> [KeyBinding<Action>] {
    self[action].map { KeyBinding(action: action, keys: $0) }
  }

  /// The keys of a place; where two collide, the one that stands first counts.
  public func trie(in scope: KeyScope<Action>) -> KeyTrie<Action> {
    bindings(in: scope).reduce(into: KeyTrie()) { $0.bind($1.keys, to: $1.action) }
  }

  /// Every collision at some places; a choice of keys to be shipped has none.
  public func conflicts(in scopes: [KeyScope<Action>]) -> [KeyConflict<Action>] {
    scopes.flatMap { scope in
      let bindings = bindings(in: scope)
      return bindings.indices.flatMap { later in
        bindings[..<later].filter { $0.keys.collides(with: bindings[later].keys) }.map {
          KeyConflict(scope: scope.name, first: $0, second: bindings[later])
        }
      }
    }
  }

  /// The strokes that something speaks against, of actions that have no better ones.
  ///
  /// A stroke beside a good one is a convenience and passes; one that nobody can type on a German
  /// keyboard must not be the only way.
  public var objections: [(action: Action, keys: KeySequence, objection: ChordObjection)] {
    Action.allCases.flatMap { action -> [(Action, KeySequence, ChordObjection)] in
      let flawed = self[action].compactMap { keys in
        keys.chords.lazy.compactMap(\.objection).first.map { (action, keys, $0) }
      }
      return flawed.count == self[action].count ? flawed : []
    }
  }

  /// The actions that no key leads to.
  public var withoutKeys: [Action] { Action.allCases.filter { self[$0].isEmpty } }
}
