/// What a person can begin with.
public enum WelcomeChoice: Sendable, Hashable, CaseIterable {
  /// A sample book.
  case demo
  /// A book with what another program has.
  case `import`
  /// A book with nothing in it.
  case empty
}

extension Wording {
  /// That there is no book yet.
  public func welcome(_ folder: String) -> String {
    say(
      "Willkommen. Unter \(folder) steht noch kein Buch. Womit soll es losgehen?",
      "Welcome. There is no book at \(folder) yet. What shall it begin with?")
  }

  /// A choice in a few words.
  public func welcome(_ choice: WelcomeChoice) -> String {
    switch choice {
    case .demo:
      say("ein erfundenes Beispielbuch ansehen", "look at a sample book with made-up customers")
    case .import:
      say("eigene offene Posten einlesen", "read your own open items from a list")
    case .empty: say("mit einem leeren Buch anfangen", "begin with an empty book")
    }
  }

  /// How a book of one's own begins.
  public var welcomeSteps: String {
    say(
      "2 und 3 fragen zuerst nach Firma, Anschrift und Bundesland, wie es auch „verzug init“ tut.",
      "2 and 3 ask first for company, address and state, as “verzug init” does too.")
  }

  /// What keys do on the first page.
  public var welcomeKeys: String { say("1 bis 3 wählt · q beendet", "1 to 3 chooses · q ends") }
}
