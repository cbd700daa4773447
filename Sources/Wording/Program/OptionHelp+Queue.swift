extension OptionHelp {
  /// Options of the queue, the run and their rules.
  public enum Queue: Sendable, Hashable, CaseIterable {
    /// `--lane`.
    case lane
    /// `--all`.
    case held
    /// `--gated`.
    case gated
    /// `--clerk`.
    case ofClerk
    /// `--mine`.
    case mine
    /// `--limit`.
    case limit
    /// `--days` of a forecast.
    case forecastDays
    /// `--procedure`.
    case procedureFile
  }
}

extension Wording {
  /// What an option means.
  public func help(_ option: OptionHelp.Queue) -> String {
    switch option {
    case .lane:
      say(
        "Nur dieser Bereich: 0 bis 6 oder clock, news, broken, followUp, step, dispute, early.",
        "This lane alone: 0 to 6, or clock, news, broken, followUp, step, dispute, early.")
    case .held: say("Zeigt auch, was zurückgestellt ist.", "Shows what is held back, too.")
    case .gated:
      say(
        "Nur, was zurückgestellt ist, mit Grund und Rückkehr.",
        "Only what is held back, with the reason and the day of return.")
    case .ofClerk:
      say("Nur Fälle, die diese Person bearbeitet.", "Only cases that this clerk works on.")
    case .mine: say("Nur die eigenen Fälle.", "Only your own cases.")
    case .limit: say("Höchstens so viele Zeilen.", "At most so many rows.")
    case .forecastDays:
      say(
        "Vorschau auf so viele Tage statt des Vorschlags.",
        "A forecast of so many days instead of the proposal.")
    case .procedureFile:
      say(
        "Setzt den Mahnablauf aus dieser JSON-Datei.", "Sets the procedure of this JSON file.")
    }
  }
}
