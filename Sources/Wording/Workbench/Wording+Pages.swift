public import Receivables

// What the pages beside queue and case say: lists over the book, reports, simulation.

extension Wording {
  /// That figures are being made.
  public var computing: String { say("Wird berechnet …", "Computing …") }

  /// That figures are older than the book.
  public var outdated: String {
    say("älterer Stand, F5 rechnet neu", "older than the book, F5 computes again")
  }

  /// The name of a report where there is little room.
  public func shortTitle(_ report: ReportKind) -> String {
    switch report {
    case .aging: say("Alter", "Ageing")
    case .dso: say("Laufzeit", "DSO")
    case .promises: say("Zusagen", "Promises")
    case .steps: say("Mahnstufen", "Levels")
    case .disputes: say("Klärfälle", "Disputes")
    case .holds: say("Sperren", "Holds")
    case .skonto: "Skonto"
    case .charges: say("Kosten", "Costs")
    case .writeOffs: say("Ausbuchungen", "Write-offs")
    case .legal: say("Inkasso", "Legal")
    case .expected: say("Erwartet", "Expected")
    case .top: say("Größte", "Largest")
    }
  }

  /// That no debtor stands behind a number.
  public var nobodyBehind: String {
    say("Hinter dieser Zahl steht kein Kunde.", "No debtor stands behind this number.")
  }

  /// The head of the column with what of a debtor counts.
  public var countedColumn: String { say("darin", "in it") }

  /// What of a debtor counts: `RE-1, RE-2 und 3 weitere`.
  public func counted(_ names: [String]) -> String {
    let list = names.prefix(3).joined(separator: ", ")
    return names.count > 3 ? "\(list) \(andMore(names.count - 3))" : list
  }

  // MARK: Promises and holds

  /// The title of the list of promises.
  public var promisesTitle: String { say("Zahlungszusagen", "Promises") }

  /// That nobody promised anything.
  public var noPromises: String { say("Keine Zusage ist offen.", "No promise is open.") }

  /// The head of the column with the day of a promise.
  public var promiseDayColumn: String { say("bis", "by") }

  /// The head of the column with what was promised.
  public var promisedColumn: String { say("zugesagt", "promised") }

  /// The head of the column with what came.
  public var receivedColumn: String { say("gezahlt", "paid") }

  /// The head of the column with how a promise stands.
  public var promiseStateColumn: String { say("Stand", "State") }

  /// The title of the list of holds.
  public var holdsTitle: String { say("Mahnsperren", "Holds") }

  /// That nothing is held.
  public var noHolds: String { say("Keine Mahnsperre besteht.", "Nothing is held.") }

  /// The head of the column with the last day of a hold.
  public var throughColumn: String { say("bis", "through") }

  /// That a hold has no last day.
  public var openEnded: String { say("ohne Ende", "no end") }

  /// The head of the column with the reason of a hold.
  public var holdReasonColumn: String { say("Grund", "Reason") }

  /// The head of the column with who answers for a hold.
  public var ownerColumn: String { say("zuständig", "owner") }
}
