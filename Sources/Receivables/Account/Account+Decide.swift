extension Account {
  /// Decides a command about what the debtor owes and paid.
  func decide(
    _ command: AccountCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> [Event] {
    []
  }
}
