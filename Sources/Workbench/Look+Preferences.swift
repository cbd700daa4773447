import Receivables
public import Terminal
import Wording

extension Look {
  /// The look that a person chose, on a terminal of so many colours; a theme that cannot be read
  /// gives way to the plain one.
  public init(_ preferences: Preferences, _ shelf: ThemeShelf, _ depth: ColorDepth) {
    let theme = try? shelf.theme(preferences.theme, at: depth)
    self.init(
      theme: theme ?? .plain, glyphs: preferences.isASCII ? .ascii : .unicode,
      keyNames: preferences.language == .german ? .german : .english)
  }
}

extension KeySet<Action> {
  /// The shipped keys of a choice.
  init(_ choice: Preferences.KeyChoice) {
    self = choice == .german ? .german : .english
  }
}
