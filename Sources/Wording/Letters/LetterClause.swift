/// A paragraph that the law or care asks for: its words are the same in every letter and locked; the
/// raw value is how templates name it.
public enum LetterClause: String, Sendable, Hashable, CaseIterable {
  /// Payment and letter may have crossed.
  case crossed
  /// How to object, and whom to reach when.
  case objection
  /// Since when the invoices are due, and in default where that is certain (§ 286 BGB).
  case `default`
  /// How interest is computed (§ 288 BGB).
  case interest
  /// Interest is reserved.
  case reserved
  /// Paid in time, further interest is not demanded.
  case waived
  /// What each further day adds.
  case daily
  /// What costs are demanded for.
  case costs
  /// The lump sum and its set-off (§ 288(5) BGB).
  case lumpSum = "lump-sum"
  /// The step that follows, one alone, and what it costs (§ 254 BGB).
  case step
  /// A report to a credit agency, and how an objection prevents it (§ 31(2) BDSG).
  case report
  /// The due day stays as it is: no deferral.
  case resting
  /// What a plan with a consumer may and may not do (§§ 497, 498, 514 BGB).
  case consumerPlan = "consumer-plan"
  /// What follows where instalments of a business are missed.
  case businessPlan = "business-plan"
  /// The claim is acknowledged (§ 212 BGB), with what that means.
  case acknowledgement
  /// The bodies for disputes of consumers (§§ 36, 37 VSBG).
  case arbitration
  /// It is no demand and sets no time.
  case noDemand = "no-demand"
  /// A letter is void, and nothing follows from it.
  case void
  /// Who is paid from now on.
  case payee
}

extension LetterClause {
  /// The condition under which its words are true; nothing where they always are.
  public var guardian: LetterCondition? {
    switch self {
    case .interest, .waived: .interest
    case .daily: .daily
    case .costs: .costs
    case .lumpSum: .lumpSum
    case .report: .report
    case .resting: .resting
    case .reserved, .consumerPlan, .arbitration: .consumer
    case .crossed, .objection, .default, .step, .businessPlan, .acknowledgement, .noDemand, .void,
      .payee:
      nil
    }
  }
}
