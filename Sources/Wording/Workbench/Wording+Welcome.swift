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

  /// What leads to a book of one's own.
  public func welcomeSteps(_ choice: WelcomeChoice) -> String {
    switch choice {
    case .demo: ""
    case .import:
      say(
        "Erst das Buch mit Ihrem Namen anlegen, dann die Liste einlesen; --dry-run zeigt vorher, "
          + "was geschähe:",
        "First make the book with your name, then read the list; --dry-run shows first what would "
          + "happen:")
    case .empty:
      say(
        "Das Buch braucht zuerst, wessen Forderungen es hält:",
        "The book needs first whose receivables it holds:")
    }
  }

  /// The commands that lead there, each a line.
  public func welcomeCommands(_ choice: WelcomeChoice, _ folder: String) -> [String] {
    let make =
      "verzug init --name Muster --creditor \"Muster GmbH\" --street \"Ring 1\" --postcode 20095"
      + " --town Hamburg --state HH"
    return switch choice {
    case .demo: ["verzug demo"]
    case .import:
      [
        make, say("verzug import LISTE.csv --dry-run", "verzug import LIST.csv --dry-run"),
        say("verzug import LISTE.csv", "verzug import LIST.csv"), "verzug",
      ]
    case .empty: [make, "verzug"]
    }
  }

  /// What keys do on the first page.
  public func welcomeKeys(isExplained: Bool) -> String {
    isExplained
      ? say(
        "Enter verlässt Verzug und schreibt die Befehle auf · Esc zurück",
        "Enter leaves Verzug and writes the commands down · Esc back")
      : say("1 bis 3 wählt · q beendet", "1 to 3 chooses · q ends")
  }
}
