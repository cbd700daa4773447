extension Wording {
  /// What an action does, in a sentence; empty where its title says it.
  public func help(for action: Action) -> String { "" }

  /// Other words by which an action is found.
  public func aliases(of action: Action) -> [String] { [] }
}
