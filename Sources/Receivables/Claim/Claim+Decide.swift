extension Account {
  /// Decides a command about ….
  func decide(
    _ command: ClaimCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> [Event] {
    []
  }
}
