/// What each way after the last notice costs, by the tariff in force on a day.
public struct EscalationCosts: Sendable, Hashable {
  /// The principal that would go to an agency.
  public let agencyValue: Money
  /// What an agency may charge the debtor where he pays at once (§ 13e(1) RDG).
  public let agencySimple: FeeBill
  /// The most it may charge him for an unchallenged claim that is not difficult.
  public let agencyRegular: FeeBill
  /// What comes to it where it agrees on instalments.
  public let paymentAgreement: FeeBill
  /// The principal that would go to court.
  public let courtValue: Money
  /// What the court asks for the order.
  public let paymentOrder: FeeBill
  /// What a lawyer asks for both orders, where one is asked.
  public let lawyer: FeeBill
  /// What the court asks besides when the debtor objects and the case goes to trial.
  public let trialAdvance: FeeBill
  /// The court that would try it.
  public let trialCourt: TrialCourt

  /// The costs of giving principals away.
  ///
  /// A merchant deducts the tax on fees, so that it is no part of the damage.
  ///
  /// - Throws: `LawFault` where there is no tariff for the day, or the value is not in euro.
  init(agency: Money, court: Money, on day: Day) throws(LawFault) {
    let tariff = try Tariff.inForce(on: day)
    agencyValue = agency
    agencySimple = try tariff.collectionAgency(for: agency, effort: .simple, withTax: false)
    agencyRegular = try tariff.collectionAgency(for: agency, effort: .regular, withTax: false)
    paymentAgreement = try tariff.paymentAgreement(for: agency, withTax: false)
    courtValue = court
    paymentOrder = try tariff.paymentOrder(for: court)
    lawyer = try tariff.lawyerInPaymentOrder(for: court, withTax: false)
    trialAdvance = try tariff.trialAdvance(for: court)
    trialCourt = try TrialCourt.competent(for: court, on: day)
  }
}
