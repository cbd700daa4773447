public import Receivables

/// A column of the queue, and what its rows can be put in order by.
public enum QueueColumn: Sendable, Hashable, CaseIterable {
  /// As the queue has it.
  case importance
  /// Class and points.
  case rank
  /// The number of the debtor.
  case number
  /// The name.
  case name
  /// What can be collected.
  case collectible
  /// What rests.
  case held
  /// The days overdue.
  case days
  /// The level.
  case level
  /// The points.
  case points
  /// Why, and what is next.
  case reason
}

/// A tab of the queue.
public enum QueueTabName: Sendable, Hashable {
  /// A lane.
  case lane(Lane)
  /// What is held back.
  case gated
  /// Everybody.
  case all
}

extension Wording {
  /// The head of a column, as short as it can be.
  public func column(_ column: QueueColumn) -> String {
    switch column {
    case .importance: say("Rang", "Order")
    case .rank: say("Kl.", "Cl.")
    case .number: say("Konto", "No.")
    case .name: say("Kunde", "Debtor")
    case .collectible: say("fällig", "due")
    case .held: say("ruht", "rests")
    case .days: say("Tage", "days")
    case .level: say("St", "Lv")
    case .points: say("Punkte", "points")
    case .reason: say("Grund → nächster Schritt", "Reason → next step")
    }
  }

  /// What rows can be put in order by.
  public func order(_ column: QueueColumn) -> String {
    switch column {
    case .importance: say("nach Wichtigkeit", "by importance")
    case .rank, .points: say("nach Punkten", "by points")
    case .number: say("nach Kundennummer", "by number")
    case .name: say("nach Name", "by name")
    case .collectible, .held: say("nach Betrag", "by amount")
    case .days: say("nach Tagen", "by days")
    case .level: say("nach Mahnstufe", "by level")
    case .reason: say("nach Grund", "by reason")
    }
  }

  /// The name of a tab.
  public func tab(_ tab: QueueTabName) -> String {
    switch tab {
    case .lane(let lane): "\(lane.rawValue) \(shortLane(lane))"
    case .gated: say("7 ruht", "7 Gated")
    case .all: say("8 Alle", "8 All")
    }
  }

  /// What a group's debtors have in common: `Zahlungserinnerung, Verbraucher, per E-Mail`.
  public func groupName(_ group: StepGroup) -> String {
    guard let kind = group.kind else {
      return group.step == NextStep.cancelOrder.code ? step(.cancelOrder) : step(.remindOrder)
    }
    let whom = group.procedure.map { "\(procedure($0)), " } ?? ""
    return "\(notice(kind, level: group.level)), \(whom)\(ways(group.channels))"
  }

  /// So many debtors.
  public func debtorCount(_ count: Int) -> String {
    let shown = self.count(count)
    return count == 1 ? say("1 Kunde", "1 debtor") : say("\(shown) Kunden", "\(shown) debtors")
  }

  /// So many marked, with what can be collected of them.
  public func marked(_ count: Int, _ sums: [Money]) -> String {
    let amounts = sums.map(money).joined(separator: " + ")
    return say("\(count) markiert  \(amounts)", "\(count) marked  \(amounts)")
  }

  /// A place in a list: `3/41`.
  public func place(_ place: Int, of count: Int) -> String { "\(place)/\(self.count(count))" }

  /// That nothing is found.
  public var nothingMatches: String { say("Nichts gefunden.", "Nothing is found.") }

  /// That a book has no debtors, where they are to be seen.
  ///
  /// - Parameter key: The key that reads a file.
  /// - Returns: A sentence.
  public func noDebtorsHere(key: String) -> String {
    say("Noch keine Kunden: \(key) liest sie ein.", "No debtors yet: \(key) reads them.")
  }

  /// The title of the queue.
  public var queueTitle: String { say("Arbeitsliste", "Queue") }
}
