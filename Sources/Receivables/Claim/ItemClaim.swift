/// What is open of one invoice on a day, with its derivation.
public struct ItemClaim: Sendable {
  /// The day.
  public let day: Day
  /// The principal that is open.
  public let principal: Money
  /// The interest that is open.
  public let interest: Money
  /// The costs that are open.
  public let costs: Money
  /// Interest that is not demanded any more: the claim was closed by paying what a letter demanded,
  /// or the principal was paid and the rest is below the tolerance.
  public let dropped: Money
  /// The last day for payment, moved to a working day (§ 193 BGB).
  public let lastDay: Day

  // Boxed, because claims are searched and handed on, and a reckoning has many parts.
  private let shared: Shared<ItemReckoning>

  init(
    _ reckoning: ItemReckoning, _ rest: (interest: Int64, costs: Int64, dropped: Int64),
    on day: Day,
    workingDays: WorkingDays
  ) {
    shared = Shared(reckoning)
    self.day = day
    principal = Money(minor: reckoning.principal, reckoning.currency)
    interest = Money(minor: rest.interest, reckoning.currency)
    costs = Money(minor: rest.costs, reckoning.currency)
    dropped = Money(minor: rest.dropped, reckoning.currency)
    lastDay = workingDays.shifted(reckoning.item.invoice.due).day
  }
}

extension ItemClaim {
  /// What became of the invoice.
  var reckoning: ItemReckoning { shared.value }

  /// The invoice.
  public var item: Item { shared.value.item }

  /// The entry of the invoice.
  public var number: EntryNumber { shared.value.item.number }

  /// The currency of the invoice.
  public var currency: Currency { shared.value.currency }

  /// Whether the last day for payment has passed.
  public var isOverdue: Bool { lastDay < day }

  /// All that is open.
  public var total: Money {
    Money(
      minor: principal.minor.addingClamped(interest.minor).addingClamped(costs.minor), currency)
  }

  /// What is open of a part.
  public func open(_ part: ClaimPart) -> Money {
    switch part {
    case .costs: costs
    case .interest: interest
    case .principal: principal
    }
  }

  /// What the principal was from the beginning, credit notes that reach back deducted.
  public var base: Money { Money(minor: shared.value.timeline.base, currency) }

  /// Whether and since when the debtor is in default, by every route.
  public var assessment: DefaultAssessment { shared.value.basis.assessment }

  /// The first day of default, where any route leads there.
  var firstInterestDay: Day? { shared.value.basis.firstInterestDay }

  /// Whether the debtor is in default on the day.
  public var isInDefault: Bool { shared.value.basis.isInDefault(on: day) }

  /// Interest by law through the day, whatever was paid of it.
  public var accrued: AccruedInterest { shared.value.accrued(through: day) }

  /// How interest is computed.
  public var terms: InterestTerms { shared.value.basis.terms }

  /// What is owed of each cost.
  public var charges: [AssessedCharge] { shared.value.assessedCharges(on: day) }

  /// The lump sum that could be claimed beside the costs; nothing in other currencies.
  public var lumpSum: LumpSum? {
    let others = charges.filter { $0.charge.kind != .lumpSum }
    return shared.value.lumpSum(on: day, beside: others)
  }

  /// What was found of deductions.
  public var discounts: [DiscountFinding] { shared.value.discounts }

  /// The payment that fulfilled a letter in time and so closed the claim.
  public var fulfilledBy: EntryNumber? { shared.value.fulfilment?.payment }
}
