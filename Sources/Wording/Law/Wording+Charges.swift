public import Receivables

extension Wording {
  /// What a charge is for.
  public func charge(_ kind: ChargeKind) -> String {
    switch kind {
    case .reminder: say("Mahnkosten", "reminder costs")
    case .returnedDebit: say("Bankrücklastkosten", "returned debit")
    case .addressEnquiry: say("Auskunftskosten", "address enquiry")
    case .lumpSum: say("Verzugspauschale", "lump sum")
    case .collectionAgency: say("Inkassokosten", "collection agency")
    case .lawyer: say("Rechtsanwaltskosten", "lawyer")
    case .court: say("Gerichtskosten", "court costs")
    case .other: say("sonstige Kosten", "other costs")
    }
  }

  /// What of a charge is owed, and why no more, with its ground.
  public func recovery(_ charge: ChargeAssessment) -> String {
    grounded(extent(of: charge.recovery), charge.citations)
  }

  private func extent(of recovery: ChargeAssessment.Recovery) -> String {
    switch recovery {
    case .whole: say("erstattungsfähig", "recoverable")
    case .upTo(let limit):
      say(
        "nur bis \(money(limit)) erstattungsfähig", "recoverable up to \(money(limit)) only")
    case .nothingBeforeDefault:
      say(
        "nicht erstattungsfähig: kein Verzug, die verzugsbegründende Mahnung ist kostenfrei",
        "not recoverable: no default, and the demand that creates it is free of charge")
    }
  }
}
