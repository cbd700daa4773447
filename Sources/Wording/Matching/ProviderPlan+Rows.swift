public import Receivables

extension ProviderPlan.Counts {
  /// What a person is told of a plan, each with its label, in the order it is told.
  public var rows: [(Label, Int)] {
    [
      (.movements, movements), (.placed, placed), (.takenBack, returned),
      (.chargebacks, chargebacks), (.closedChargebacks, closedChargebacks),
      (.soldClaims, sold), (.unclear, unclear), (.fees, fees), (.payouts, payouts),
      (.announced, pending), (.unmoved, unmoved), (.knownRows, known),
    ]
  }
}
