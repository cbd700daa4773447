extension Account {
  func decideEscalation(
    _ command: CaseworkCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> [Event] {
    []
  }
}
