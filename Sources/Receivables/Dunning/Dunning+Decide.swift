extension Account {
  /// Decides a command about ….
  func decide(
    _ command: DunningCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> [Event] {
    []
  }
}
