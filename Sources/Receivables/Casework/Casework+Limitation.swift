extension Casework {
  /// What court proceedings keep limitation of an invoice from running.
  func courtSuspensions(of item: EntryNumber) -> [LimitationFacts.Suspension] { [] }

  /// Enforcement, which lets limitation of an invoice begin anew.
  func courtRestarts(of item: EntryNumber) -> [LimitationFacts.Restart] { [] }

  /// The day on which a title for an invoice became final.
  func courtTitle(of item: EntryNumber) -> Day? { nil }
}
