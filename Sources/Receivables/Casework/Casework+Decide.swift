extension Account {
  /// Decides a command about ….
  func decide(
    _ command: CaseworkCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> [Event] {
    []
  }
}
