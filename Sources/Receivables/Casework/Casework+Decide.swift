extension Account {
  func decide(_ command: CaseworkCommand, _ occasion: Occasion, _ settings: Settings)
    throws(Refusal) -> [Event]
  {
    switch command {
    case .noteCircumstance(let x): return [.casework(.circumstanceNoted(x))]
    case .agreePlan(let x): return [.casework(.planAgreed(x))]
    case .acknowledge(let x): return [.casework(.acknowledged(x))]
    case .waive(let x): return [.casework(.waived(x))]
    default: return []
    }
  }
}
