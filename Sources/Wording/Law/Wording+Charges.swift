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

  /// Whether a charge can be claimed, with its ground.
  ///
  /// - Parameters:
  ///   - kind: What the charge is for.
  ///   - isOwed: Whether it can be claimed.
  /// - Returns: The result, and for a charge that is owed the ground.
  public func result(of kind: ChargeKind, isOwed: Bool) -> String {
    guard isOwed else {
      return say(
        "nicht erstattungsfähig: kein Verzug, die verzugsbegründende Mahnung ist kostenfrei",
        "not recoverable: no default, and the demand that creates it is free of charge")
    }
    return grounded(say("erstattungsfähig", "recoverable"), kind.citations)
  }
}
