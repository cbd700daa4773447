/// What the manual page says besides what every help does.
public enum ManualText: Sendable, Hashable, CaseIterable {
  /// The word for a command.
  case command
  /// The word for options.
  case options
  /// Where the book stands that is used when none is named.
  case defaultBook
  /// How the process ends.
  case statuses

  /// A section of the page.
  public enum Section: Sendable, Hashable, CaseIterable {
    /// The name.
    case name
    /// How it is called.
    case synopsis
    /// What it does.
    case description
    /// The commands.
    case commands
    /// Variables.
    case environment
    /// Files.
    case files
    /// How it ends.
    case status
  }

  /// A variable that the program looks at.
  public enum Variable: String, Sendable, Hashable, CaseIterable {
    /// The folder of the book.
    case book = "VERZUG_BOOK"
    /// Where books stand otherwise.
    case data = "XDG_DATA_HOME"
    /// The language.
    case language = "LANG"
    /// A clock that stands still.
    case clock = "VERZUG_CLOCK"
  }
}

extension Wording {
  /// A word or sentence of the manual page.
  public func manual(_ text: ManualText) -> String {
    switch text {
    case .command: say("befehl", "command")
    case .options: say("optionen", "options")
    case .defaultBook:
      say("Das Buch, wenn keines genannt ist.", "The book, where none is named.")
    case .statuses:
      say(
        "0 bei Erfolg, 1 bei Ablehnung oder Befund, 2 bei falschem Aufruf.",
        "0 for success, 1 for a refusal or a finding, 2 for wrong usage.")
    }
  }

  /// The heading of a section of the manual page.
  public func manual(_ section: ManualText.Section) -> String {
    switch section {
    case .name: "NAME"
    case .synopsis: say("ÜBERSICHT", "SYNOPSIS")
    case .description: say("BESCHREIBUNG", "DESCRIPTION")
    case .commands: say("BEFEHLE", "COMMANDS")
    case .environment: say("UMGEBUNG", "ENVIRONMENT")
    case .files: say("DATEIEN", "FILES")
    case .status: say("RÜCKGABEWERT", "EXIT STATUS")
    }
  }

  /// What a variable does.
  public func manual(_ variable: ManualText.Variable) -> String {
    switch variable {
    case .book:
      say("Ordner des Buchs, wenn --book fehlt.", "The folder of the book, without --book.")
    case .data:
      say(
        "Hier steht verzug/default, das Buch, wenn keines genannt ist.",
        "Here stands verzug/default, the book where none is named.")
    case .language:
      say("Deutsch bei de…, sonst Englisch.", "German for de…, else English.")
    case .clock:
      say(
        "Ein Zeitpunkt, bei dem die Uhr stehen bleibt; für Tests.",
        "An instant at which the clock stands still; for tests.")
    }
  }
}
