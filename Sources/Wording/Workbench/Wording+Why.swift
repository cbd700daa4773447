public import Receivables

// What stands beside the rules in the answer to why somebody stands where he stands.

extension Wording {
  /// The name of the line that says why nobody is needed.
  public var notInQueueTitle: String { say("Nicht heute, weil", "Not today because") }

  /// Why a debtor stands in no lane, and what would bring him there.
  public func notInQueue(_ standing: Standing) -> String {
    switch standing.place {
    case .lane: ""
    case .gated:
      say(
        "alles Einziehbare ruht; unten steht, was es aufhebt",
        "all that could be collected rests; below it says what lifts it")
    case .waiting(let until?):
      say(
        "bis \(nearDayWithWeekday(until, on: standing.day)) ist kein Schritt fällig",
        "no step is due until \(nearDayWithWeekday(until, on: standing.day))")
    case .waiting(nil):
      say(
        "kein Schritt fällig; erst ein Ereignis ändert das",
        "no step is due; only an event changes that")
    case .settled: say("der Fall ist abgeschlossen", "the case is settled")
    case .clear: say("nichts ist offen", "nothing is open")
    }
  }

  /// The name of the line with what is overdue.
  public var overdueTitle: String { say("Überfällig", "Overdue") }

  /// What is overdue, and what of it can be collected.
  public func overdue(_ overdue: Money, collectible: Money) -> String {
    overdue == collectible
      ? say("\(money(overdue)), alles einziehbar", "\(money(overdue)), all collectible")
      : say(
        "\(money(overdue)), einziehbar \(money(collectible))",
        "\(money(overdue)), collectible \(money(collectible))")
  }

  /// The last day for payment, in a line about an invoice.
  public func dueSince(_ last: Day, on day: Day) -> String {
    say("fällig \(nearDay(last, on: day))", "due \(nearDay(last, on: day))")
  }

  /// What ends a reason.
  public func endsBy(_ remedy: String) -> String {
    say("erledigt durch: \(remedy)", "ends by: \(remedy)")
  }

  /// Until when something rests.
  public func rests(_ lift: String) -> String { "→ \(lift)" }
}
