public import Receivables

extension Wording {
  /// A part of a claim.
  public func part(_ part: ClaimPart) -> String {
    switch part {
    case .costs: say("Kosten", "costs")
    case .interest: say("Zinsen", "interest")
    case .principal: say("Hauptforderung", "principal")
    }
  }

  /// Why an amount went to a claim, with its ground.
  public func rule(_ rule: AllocationRule) -> String { grounded(reason(of: rule), rule.citations) }

  private func reason(of rule: AllocationRule) -> String {
    switch rule {
    case .designated: say("Tilgungsbestimmung des Schuldners", "determined by the debtor")
    case .principalDesignated:
      say("genau die Hauptforderung gezahlt", "exactly the principal paid")
    case .manual: say("von Hand", "by hand")
    case .ranked(let criterion): self.criterion(criterion)
    case .proportional: say("gleichrangig, verhältnismäßig", "equal rank, in proportion")
    case .remaining: say("einzige fällige Forderung", "only claim due")
    }
  }

  /// A criterion of the statutory order.
  public func criterion(_ criterion: AllocationCriterion) -> String {
    switch criterion {
    case .due: say("fällig", "due")
    case .lessSecure: say("weniger sicher", "less secure")
    case .moreBurdensome: say("lästiger", "more burdensome")
    case .older: say("älter", "older")
    }
  }

  /// The order within a claim.
  public func order(_ order: AllocationOrder) -> String {
    let ground = citation(order.citation)
    return switch order {
    case .statutory:
      say(
        "Kosten, Zinsen, Hauptforderung (\(ground))", "costs, interest, principal (\(ground))")
    case .consumerLoan:
      say(
        "Kosten, Hauptforderung, Zinsen (\(ground))", "costs, principal, interest (\(ground))")
    }
  }

  /// That the payment can be read another way.
  public var otherReading: String {
    say(
      "Andere Lesart: als Zahlung auf die genannten Forderungen insgesamt, nicht nur auf deren "
        + "Hauptforderung.",
      "Other reading: as a payment on the named claims as a whole, not on their principal alone.")
  }
}
