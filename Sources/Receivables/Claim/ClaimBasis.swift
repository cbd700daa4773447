/// What decides on default and interest of one invoice, gathered from the facts.
struct ClaimBasis {
  /// The first day of default, where any way leads there.
  let firstInterestDay: Day?
  /// Days that bear no interest though the debtor may be in default.
  let free: [ClosedRange<Day>]
  /// How interest is computed.
  let terms: InterestTerms
  /// The day on which the price was owed anew after a provider gave the money back.
  let revived: Day?
  private let facts: DefaultFacts
  private let workingDays: WorkingDays
  private let demandStart: DemandStart

  /// The basis of an invoice.
  init(_ item: Item, _ context: Context) {
    let invoice = item.invoice
    terms = InterestTerms(
      margin: InterestMargin(
        debtor: invoice.contract, isRemuneration: invoice.isRemuneration,
        arisen: item.origin),
      dayCount: context.policy.dayCount,
      paymentDayCounts: context.policy.paymentDayCounts)
    facts = context.defaultFacts(of: item)
    workingDays = context.workingDays
    demandStart = context.policy.demandStart
    firstInterestDay = DefaultAssessment.firstInterestDay(
      of: facts, workingDays: workingDays, demandStart: demandStart)
    revived = context.revived[item.number]
    var free = context.interestFree(item)
    if let revived {
      // The price is owed again after a chargeback, default is not: it has to be made anew (BGH
      // VIII ZR 83/16).
      let anew = DefaultAssessment.firstInterestDay(
        of: facts.renewed(from: revived), workingDays: workingDays, demandStart: demandStart)
      let restart = anew ?? .last
      if revived + 1 < restart { free.append((revived + 1)...(restart - 1)) }
    }
    self.free = free
  }
}

extension ClaimBasis {
  /// Whether and since when the debtor is in default, by every route.
  var assessment: DefaultAssessment {
    DefaultAssessment(of: facts, workingDays: workingDays, demandStart: demandStart)
  }

  /// Whether the debtor is in default on a day.
  func isInDefault(on day: Day) -> Bool {
    guard let firstInterestDay, firstInterestDay <= day else { return false }
    guard let revived, day > revived else { return true }
    return !free.contains { $0.lowerBound == revived + 1 && $0.contains(day) }
  }
}

extension ClaimBasis {
  /// What all invoices of a debtor have in common.
  struct Context {
    let policy: Policy
    let workingDays: WorkingDays
    let revived: [EntryNumber: Day]
    private let demands: [EntryNumber: [DefaultFacts.Demand]]
    private let refusals: [(day: Day, items: [EntryNumber])]
    private let served: [EntryNumber: Day]
    private let insolvent: [ClosedRange<Day>]
    private let deferred: [(days: ClosedRange<Day>, items: Set<EntryNumber>)]

    init(_ ledger: Ledger, _ casework: Casework, _ settings: Settings) {
      policy = settings.policy
      let workingDays = settings.workingDays(for: ledger.debtor)
      self.workingDays = workingDays
      demands = ledger.demands(settings, workingDays)
      revived = ledger.revived
      refusals = casework.contacts.lazy.filter(\.value.refusesFinally).map {
        ($0.value.happened ?? $0.day, $0.value.items)
      }
      served = casework.servedOrders
      insolvent = casework.circumstances.filter { $0.value.kind == .insolvencyOpened }.compactMap {
        let end = $0.ended?.value.through ?? .last
        return $0.value.since <= end ? $0.value.since...end : nil
      }
      deferred = casework.interestFreeTimes
    }
  }
}

extension ClaimBasis.Context {
  func defaultFacts(of item: Item) -> DefaultFacts {
    let invoice = item.invoice
    let refused = refusals.lazy.filter { $0.items.isEmpty || $0.items.contains(item.number) }
      .map(\.day).filter { $0 >= invoice.issued }.min()
    return DefaultFacts(
      debtor: invoice.contract, isRemuneration: invoice.isRemuneration,
      due: .init(invoice.due, invoice.dueOrigin), invoiceReceived: item.received?.day,
      performanceReceived: item.delivered, carriesThirtyDayNotice: invoice.hasThirtyDayNotice,
      demands: demands[item.number] ?? [], refused: refused, served: served[item.number])
  }

  /// Days that bear no interest: a plan or deferral that says so; after insolvency was opened, on
  /// claims that arose before it (§ 38 InsO), it is subordinate and not demanded (§ 39(1) no 1
  /// InsO).
  func interestFree(_ item: Item) -> [ClosedRange<Day>] {
    insolvent.filter { $0.lowerBound >= item.origin }
      + deferred.lazy.filter { $0.items.contains(item.number) }.map(\.days)
  }
}

extension DefaultFacts {
  /// What is left of the facts when the price is owed anew from a day on: only what happens after
  /// it can put the debtor into default.
  fileprivate func renewed(from day: Day) -> DefaultFacts {
    DefaultFacts(
      debtor: debtor, isRemuneration: isRemuneration, due: .init(day, .printed),
      demands: demands.filter { $0.received > day },
      refused: refused.flatMap { $0 > day ? $0 : nil },
      served: served.flatMap { $0 > day ? $0 : nil })
  }
}

extension Item {
  /// The day the claim arose: delivery or contract, else the invoice.
  var origin: Day {
    let invoice = invoice
    guard let delivered, let ordered = invoice.ordered else {
      return delivered ?? invoice.ordered ?? invoice.issued
    }
    return min(delivered, ordered)
  }
}

// MARK: - Facts of all invoices

extension Ledger {
  /// Demands that reached the debtor, by invoice.
  fileprivate func demands(
    _ settings: Settings, _ workingDays: WorkingDays
  ) -> [EntryNumber: [DefaultFacts.Demand]] {
    var demands: [EntryNumber: [DefaultFacts.Demand]] = [:]
    for history in notices where history.stands {
      let receipt = history.mail.receipt(letterDays: settings.policy.letterDays, workingDays)
      guard let receipt else { continue }
      let demand = DefaultFacts.Demand(received: receipt.day, deadline: history.notice.deadline)
      for item in history.notice.items { demands[item.item, default: []].append(demand) }
    }
    return demands
  }

  /// Invoices whose payment a provider gave back, with the last such day.
  fileprivate var revived: [EntryNumber: Day] {
    var revived: [EntryNumber: Day] = [:]
    for payment in payments {
      let lost = payment.chargebacks.compactMap(\.closed?.value).filter { $0.outcome != .won }
      guard let day = lost.map(\.day).max() else { continue }
      for item in payment.designation.items {
        revived[item] = max(revived[item] ?? day, day)
      }
    }
    return revived
  }
}

extension Casework {
  /// The first day on which an order of a court was served, by invoice (§ 286(1) sentence 2 BGB).
  fileprivate var servedOrders: [EntryNumber: Day] {
    var days: [EntryNumber: Day] = [:]
    for served in courtSteps {
      guard case .served = served.value.step, let proceeding = served.value.proceeding,
        let applied = courtSteps.first(where: { $0.number == proceeding }),
        case .applied(let application) = applied.value.step
      else { continue }
      for claim in application.claims {
        days[claim.item] = min(days[claim.item] ?? served.value.day, served.value.day)
      }
    }
    return days
  }

  /// Times for which it was agreed that no interest arises, with the invoices.
  fileprivate var interestFreeTimes: [(days: ClosedRange<Day>, items: Set<EntryNumber>)] {
    let plans = plans.compactMap { plan -> (days: ClosedRange<Day>, items: Set<EntryNumber>)? in
      let terms = plan.value.terms
      guard terms.interest == .waived || terms.defers else { return nil }
      let end = plan.ended?.day ?? replacement(of: plan)?.day ?? .last
      return plan.started.day <= end ? (plan.started.day...end, Set(terms.items)) : nil
    }
    let deferrals = deferrals.map { (days: $0.from...max($0.from, $0.through), items: $0.items) }
    return plans + deferrals
  }

  /// The agreement that took the place of a plan.
  func replacement(
    of plan: Started<PlanAgreement, PlanEnd>
  ) -> Fact<PlanAgreement>? {
    plans.first { $0.value.replaces == plan.number }?.started
  }

  /// Deferrals that were agreed apart from plans.
  private var deferrals: [(from: Day, through: Day, items: Set<EntryNumber>)] {
    suspensions.filter { $0.value.ground == .deferral && $0.value.continues == nil }.map { first in
      let end = suspensions.first { $0.value.continues == first.number }?.value.ended
      return (first.value.from, first.value.ended ?? end ?? .last, Set(first.value.items))
    }
  }
}
