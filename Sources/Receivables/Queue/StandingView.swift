/// How a case that is open stands, as it is found: steps, gates, reasons, and from them the place.
struct StandingView {
  let situation: Situation
  let portions: [Portion]
  let collectible: Money
  let steps: DueSteps
  let gates: [Gate]
  /// Gates of the step that is proposed.
  let stepGates: [Gate]
  let flags: [Standing.Flag]
  /// Why somebody should get in touch before any notice; a call may be held back.
  let early: [Reason]

  init(_ situation: Situation, _ portions: [Portion]) {
    self.situation = situation
    let steps = situation.dueSteps(portions)
    self.steps = steps
    let sum = portions.reduce(Int64(0)) { $0.addingClamped($1.collectible.minor) }
    let credit = max(0, situation.claim.credit(in: situation.currency).minor)
    collectible = situation.money(max(0, sum - credit))
    self.portions = portions
    var gates = portions.flatMap(\.gates).merged
    if credit > 0, sum > 0 {
      gates.append(
        Gate(
          kind: .credit, entry: nil, lift: .event(review: nil),
          money: situation.money(min(credit, sum))))
    }
    let whole = collectible.isPositive ? situation.gates(on: collectible) : []
    self.gates = gates + whole
    stepGates = Self.gates(on: steps, collectible, situation)
    flags = Self.flags(steps, collectible, situation, gates)
    // A first contact comes before any step: it is friendly, and early.
    let isEarly = steps.isEmpty && !self.gates.contains { $0.kind.isOfDebtor }
    early = isEarly ? situation.earlyReasons(steps, collectible) : []
  }

  private static func gates(
    on steps: DueSteps, _ collectible: Money, _ situation: Situation
  ) -> [Gate] {
    if !steps.decisions.isEmpty || steps.toCarryOut != nil {
      return situation.staleGate(on: collectible)
    }
    if let notice = steps.notice, let text = steps.text {
      return situation.gates(on: notice, text, collectible)
    }
    return steps.isCallDue ? situation.gates(onCall: collectible) : []
  }

  private static func flags(
    _ steps: DueSteps, _ collectible: Money, _ situation: Situation, _ gates: [Gate]
  ) -> [Standing.Flag] {
    var flags: [Standing.Flag] = []
    if steps.notice?.kind == .last { flags.append(.lastNotice) }
    if collectible.minor > situation.rules.singleAbove { flags.append(.largeAmount) }
    if situation.ledger.debtor?.isKeyAccount == true { flags.append(.keyAccount) }
    if gates.contains(where: { $0.kind == .dispute || $0.kind == .withdrawal }) {
      flags.append(.contested)
    }
    if !situation.casework.circumstances.isEmpty,
      situation.casework.has(.insolvencyApplied, on: situation.day)
    {
      flags.append(.insolvencyApplied)
    }
    if steps.notice?.channels.isEmpty == true { flags.append(.unreachable) }
    return flags
  }

  // MARK: The place

  var standing: Standing {
    let reasons = situation.openReasons(gates) + stepReasons + earlyReasons
    let sorted =
      reasons.count < 2
      ? reasons : reasons.enumerated().sorted { Reason.precedes($0, $1) }.map(\.element)
    let lane = sorted.first?.lane
    let allGates = gates + stepGates
    let isHeldBack =
      gates.contains { $0.money.isPositive } || stepGates.contains { $0.money.isPositive }
    let place: Standing.Place =
      if let lane { .lane(lane) } else if isHeldBack { .gated } else { .waiting(until: next) }
    return Standing(
      situation, place: place, reasons: sorted, gates: allGates, portions: portions,
      collectible: collectible, step: lane.flatMap { step(for: $0, sorted) },
      notice: runNotice(sorted), flags: flags, level: steps.level,
      changes: situation.changes(portions, steps, allGates), keeps: keeps,
      restsOnBankData: asksBankData)
  }

  /// Whether nothing holds back what goes out.
  private var isOpen: Bool {
    collectible.isPositive && stepGates.isEmpty
      && !gates.contains { $0.kind.isOfDebtor || $0.kind == .credit }
  }

  /// The notice that the run issues: nothing holds it back, and nothing broken waits for a person.
  private func runNotice(_ reasons: [Reason]) -> PlannedNotice? {
    guard isOpen, steps.decisions.isEmpty, steps.toCarryOut == nil,
      !reasons.contains(where: { $0.lane == .broken })
    else {
      return nil
    }
    return steps.notice
  }

  private var stepReasons: [Reason] {
    var reasons: [Reason] = []
    if isOpen {
      if let decided = steps.toCarryOut {
        reasons.append(Reason(.decided(decided.value.route), decided.number, day: decided.day))
      }
      // What was reached first is decided first.
      if let item = steps.decisions.first {
        reasons.append(Reason(.decision, item))
      } else if let notice = steps.notice, reasons.isEmpty {
        reasons.append(Reason(.notice(level: notice.level), day: steps.text?.due))
      } else if steps.isCallDue {
        reasons.append(Reason(.call))
      }
    }
    if let order = steps.lapsed.first { reasons.append(Reason(.lapsedOrder, order)) }
    if let order = steps.orders.first { reasons.append(Reason(.order, order)) }
    return reasons + creditReasons + addressReasons
  }

  private var creditReasons: [Reason] {
    let claim = situation.claim
    guard let credit = claim.credits.first(where: \.isPositive) else { return [] }
    // Somebody places it on what is overdue; what is not due may come yet.
    if claim.total(in: credit.currency).isPositive {
      return portions.isEmpty ? [] : [Reason(.credit)]
    }
    guard let last = lastCredit, last + situation.rules.refundDays <= situation.day else {
      return []
    }
    return [Reason(.credit, day: last)]
  }

  /// The last day by now on which a payment or a credit note came.
  var lastCredit: Day? {
    let ledger = situation.ledger
    let days = ledger.payments.map(\.valued) + ledger.creditNotes.map(\.value.issued)
    return days.filter { $0 <= situation.day }.max()
  }

  /// A lost address is looked for before the case rests.
  private var addressReasons: [Reason] {
    guard let lost = situation.lostAddress, collectible.isPositive,
      situation.lastAction.map({ $0 < lost.started.day }) ?? true
    else { return [] }
    return [Reason(.address, lost.number, day: lost.value.since)]
  }

  private var earlyReasons: [Reason] {
    early.isEmpty || situation.gates(onCall: collectible).isEmpty ? early : []
  }

  // MARK: Steps

  private func step(for lane: Lane, _ reasons: [Reason]) -> NextStep? {
    guard let reason = reasons.first else { return nil }
    if case .notice = reason.kind { return steps.notice.map { .notice($0) } }
    if case .decision = reason.kind { return .decide(proposal) }
    if case .credit = reason.kind { return reason.day == nil ? .placeCredit : .refund }
    return reason.step
  }

  private var proposal: Procedure.Proposal {
    let ladder = steps.ladders.first { $0.item == steps.decisions.first }
    let item = steps.decisions.first.flatMap { situation.claim.item($0)?.item }
    let bands =
      ladder?.procedure.decision
      ?? situation.settings.decisionBands(
        for: item?.invoice.contract ?? .consumer, on: situation.day)
    return bands.proposal(
      for: collectible, isDisputed: gates.contains { $0.kind == .dispute })
  }

  /// The first day on which something is to be done that is not now.
  private var next: Day? {
    let due = situation.claim.items.filter { item in
      !item.isOverdue && item.total.isPositive && item.item.isOurs
    }.map { $0.lastDay + 1 }.min()
    let followUp = situation.casework.followUps(on: situation.day).first?.value.day
    return [steps.next, due, followUp].compactMap(\.self).min()
  }
}

extension [Gate] {
  /// One gate for each cause, with all the money that it hides.
  fileprivate var merged: [Gate] {
    var merged: [Gate] = []
    for gate in self {
      if let place = merged.firstIndex(where: {
        $0.kind == gate.kind && $0.entry == gate.entry && $0.lift == gate.lift
      }) {
        let sum = merged[place].money.minor.addingClamped(gate.money.minor)
        merged[place] = gate.with(Money(minor: sum, gate.money.currency))
      } else {
        merged.append(gate)
      }
    }
    return merged
  }
}
