/// An action as menus show it: help and palette.
public struct ActionItem<Action: Hashable & Sendable>: Sendable {
  /// The action.
  public let action: Action
  /// What it is called.
  public let title: Shown
  /// Its keys, the one to show first.
  public let keys: [KeySequence]
  /// What it does, in a sentence.
  public let help: Shown
  /// Other words by which it is found.
  public let aliases: [String]
  /// Why it cannot be done now, if so.
  public let refusal: Shown?

  /// An action.
  public init(
    _ action: Action, _ title: Shown, keys: [KeySequence], help: Shown = .empty,
    aliases: [String] = [], refusal: Shown? = nil
  ) {
    self.action = action
    self.title = title
    self.keys = keys
    self.help = help
    self.aliases = aliases
    self.refusal = refusal
  }
}

extension ActionItem {
  /// The keys as people read them, one beside the other.
  func keyText(_ names: KeyNames) -> Shown {
    Shown(keys.map { names.name(of: $0) }.joined(separator: "  "))
  }
}
