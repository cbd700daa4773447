public import Receivables

/// What a person decides about a letter that waits.
public enum OutboxDecision: Sendable, Hashable, CaseIterable {
  case went, neverLeft, anyway, takeBack, openCase
}

extension Wording {
  /// What is attached.
  public func attached(_ names: String) -> String { say("Anlagen: \(names)", "Attached: \(names)") }

  /// Why the way cannot be changed.
  public var onlyOneWay: String {
    say(
      "Nur auf diesem Weg ist der Kunde erreichbar.", "The debtor can be reached on this way only.")
  }

  /// Why there is no letter.
  public var nothingToWriteAbout: String {
    say(
      "Hier ist nichts, worum es in dem Schreiben gehen könnte.",
      "There is nothing here that the letter could be about.")
  }

  /// Where a file was written.
  public func writtenTo(_ path: String) -> String {
    say("Geschrieben: \(path)", "Written: \(path)")
  }

  /// The title of what waits to go out.
  public var outboxTitle: String { say("Postausgang", "Outbox") }

  /// How many of how many may go.
  public func outboxHead(_ going: Int, of count: Int) -> String {
    say("\(going) von \(count) dürfen hinaus", "\(going) of \(count) may go out")
  }

  /// How a way is set up.
  public func howToCarry(_ channel: ContactChannel) -> String {
    channel == .email
      ? say(
        "Kein Mailversand: in config.json \"mail\" eintragen.",
        "No mail is set up: enter \"mail\" in config.json.")
      : say(
        "Kein Druckweg: in config.json \"post\" eintragen.",
        "No printing is set up: enter \"post\" in config.json.")
  }

  /// Why nothing is sent.
  public var nothingMayGo: String { say("Nichts darf jetzt hinaus.", "Nothing may go out now.") }

  /// Why nothing more is sent.
  public var isSending: String { say("Der Versand läuft schon.", "Sending is under way.") }

  /// How many of how many were handed over.
  public func sentSum(_ accepted: Int, of count: Int) -> String {
    say("\(accepted) von \(count) übergeben", "\(accepted) of \(count) handed over")
  }

  /// A decision about a letter that waits: its key and its words.
  public func outboxDecision(
    _ decision: OutboxDecision, isPaper: Bool
  ) -> (key: Character, title: String) {
    switch decision {
    case .went:
      isPaper
        ? (letter("a", "p"), say("aufgegeben", "posted"))
        : (letter("h", "w"), say("hinausgegangen", "it went"))
    case .neverLeft: ("n", say("nie hinausgegangen", "never left"))
    case .anyway: (letter("t", "s"), say("trotzdem senden", "send anyway"))
    case .takeBack: (letter("z", "t"), say("zurücknehmen", "take back"))
    case .openCase: (letter("f", "c"), say("Fall öffnen", "open the case"))
    }
  }

  /// How many letters of a group are to be confirmed by their number.
  public func typeCount(_ count: Int) -> String {
    say("Zum Ausstellen \(count) eintippen, dann Enter", "Type \(count) to issue, then Enter")
  }

  /// Why a group cannot be issued yet.
  public func sampleFirst(_ left: Int) -> String {
    say(
      "Zuerst die Stichprobe ansehen (p): noch \(left).",
      "Look at the sample first (p): \(left) more.")
  }

  /// Who could not be written to.
  public func notComposed(_ count: Int, _ first: String) -> String {
    say("\(count) nicht geschrieben: \(first)", "\(count) not written: \(first)")
  }
}

extension Wording {
  private func letter(_ german: Character, _ english: Character) -> Character {
    language == .german ? german : english
  }
}
