import Receivables
public import Terminal
public import Wording

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
  public init(_ choice: Preferences.KeyChoice) {
    self = choice == .german ? .german : .english
  }

  /// The shipped keys of a choice with a person's own laid over them, and what there is to say about
  /// those.
  public init(
    _ choice: Preferences.KeyChoice, with file: KeyFile?, _ findings: inout [KeyFinding<Action>]
  ) {
    self.init(choice)
    guard let file else { return }
    let merged = merging(file, in: Scope.allCases.map(\.keys))
    (self, findings) = (merged.keys, merged.findings)
  }
}
