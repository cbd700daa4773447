public import Receivables

// What the coming days say.

extension Wording {
  /// The title of the coming days.
  public var simulationTitle: String { say("Nächste 30 Tage", "Next 30 days") }

  /// The title of one of the coming days.
  public func simulationDay(_ day: Day) -> String {
    say("Vorschau auf \(dayWithWeekday(day))", "Forecast for \(dayWithWeekday(day))")
  }

  /// The head of the column with days.
  public var dayColumn: String { say("Tag", "Day") }

  /// The head of the column with sums.
  public var sumColumn: String { say("Summe", "Sum") }

  /// The head of the column with how many decisions are to be made.
  public var decisionsColumn: String { say("Entsch.", "Decide") }

  /// The head of the column with what happens.
  public var whatColumn: String { say("Was", "What") }

  /// That a person is needed, and what for.
  public func personDecides(_ reason: String) -> String {
    reason.isEmpty
      ? say("hier entscheidet jemand", "a person decides")
      : say("hier entscheidet jemand: \(reason)", "a person decides: \(reason)")
  }
}
