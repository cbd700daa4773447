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

  /// Why an amount went to a claim.
  public func rule(_ rule: AllocationRule) -> String {
    switch rule {
    case .designated:
      say(
        "vom Schuldner bestimmt (§ 366 Abs. 1 BGB)", "determined by the debtor (§ 366(1) BGB)")
    case .principalDesignated:
      say(
        "genau die Hauptforderung gezahlt (§ 366 Abs. 1, § 367 Abs. 2 BGB)",
        "exactly the principal paid (§ 366(1), § 367(2) BGB)")
    case .manual: say("von Hand", "by hand")
    case .ranked(let criterion): self.criterion(criterion)
    case .proportional:
      say(
        "gleichrangig, verhältnismäßig (§ 366 Abs. 2 BGB)",
        "equal rank, in proportion (§ 366(2) BGB)")
    case .remaining: say("einzige verbleibende Forderung", "only claim left")
    }
  }

  /// A criterion of the statutory order.
  public func criterion(_ criterion: AllocationCriterion) -> String {
    switch criterion {
    case .due: say("fällig (§ 366 Abs. 2 BGB)", "due (§ 366(2) BGB)")
    case .lessSecure: say("weniger sicher (§ 366 Abs. 2 BGB)", "less secure (§ 366(2) BGB)")
    case .moreBurdensome: say("lästiger (§ 366 Abs. 2 BGB)", "more burdensome (§ 366(2) BGB)")
    case .older: say("älter (§ 366 Abs. 2 BGB)", "older (§ 366(2) BGB)")
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
