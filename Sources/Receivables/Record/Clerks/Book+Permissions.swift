extension Book {
  func require(
    _ right: Right, if asked: Bool = true, _ user: UserName
  ) throws(Refusal) {
    guard !asked || settings.permissions.allow(right, to: user) else {
      throw Refusal(.notAllowed(right, user))
    }
  }

  /// What changes figures, letters or permissions is an administrator's; what only says what
  /// happened is everybody's.
  func requireRight(for command: BookCommand, _ user: UserName) throws(Refusal) {
    switch command {
    case .open, .recordSales, .completeBankData, .setAbsence: break
    case .setCreditor, .setBankAccount, .setProcedure, .setBaseRate, .setTolerances, .setPolicy,
      .setTemplate, .setPermission, .assignRange:
      try require(.administer, user)
    }
  }

  func requireRight(for command: ClaimCommand, _ user: UserName) throws(Refusal) {
    switch command {
    case .waiveCharge, .decideDiscount: try require(.waive, user)
    case .recordCharge: break
    }
  }

  func requireRight(for command: CaseworkCommand, _ user: UserName) throws(Refusal) {
    switch command {
    case .logContact(_, let commands):
      for command in commands { try requireRight(for: command, user) }
    case .waive: try require(.waive, user)
    case .settle(let reason, _):
      switch reason {
      case .paid, .smallDifference: break
      case .goodwill, .agreement, .uncollectible, .insolvency, .mistake: try require(.waive, user)
      }
    case .writeOff: try require(.writeOff, user)
    case .decideEscalation, .handOver, .recallHandOver: try require(.escalate, user)
    case .recordCourtStep(let step):
      // What comes from the court is recorded by whoever opens the letter.
      try require(.escalate, if: step.step.isOurs, user)
    default: break
    }
  }
}

extension CourtStep.Step {
  /// Whether the step is ours to take, not the court's or the debtor's.
  var isOurs: Bool {
    switch self {
    case .applied, .answered, .enforcementApplied, .enforced, .withdrawn, .closed: true
    case .queried, .rejected, .issued, .served, .notServed, .objected, .transferred,
      .enforcementIssued, .enforcementServed, .appealed, .final:
      false
    }
  }
}
