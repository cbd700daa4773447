/// What is best done after the last notice, and why; a person decides.
public struct EscalationAdvice: Sendable, Hashable {
  /// What is best done.
  public let way: Way
  /// Why, the weightiest first.
  public let reasons: [Reason]
  /// The invoices it is for.
  public let items: [EntryNumber]

  /// What is best done.
  public enum Way: String, Sendable, Hashable, CaseIterable {
    /// Nothing: it costs more than it brings.
    case nothing
    /// Write it off, or keep it in view for later.
    case writeOffOrKeep
    /// Give it to a collection agency.
    case agency
    /// Apply for an order for payment.
    case court
    /// Clear up first what stands against both ways.
    case clearUp
    /// A person decides by the whole relation to the debtor.
    case person
  }

  /// Why it is best.
  public enum Reason: Sendable, Hashable {
    /// Nothing is overdue that could be given away.
    case nothingOverdue
    /// The debtor is a key account.
    case keyAccount
    /// So much is in a band of amounts: from one on, below another.
    case band(Money, DebtorKind, from: Money, below: Money?)
    /// What is there stands against both ways.
    case bothClosed
    /// The court's way is closed for it.
    case courtClosed
    /// The time of limitation ends on a day that is near: only a court stops it.
    case limitationNear(Day)
  }
}

extension EscalationAdvice.Way {
  /// The way that the band of an amount proposes.
  fileprivate init(_ proposal: Procedure.Proposal) {
    switch proposal {
    case .nothing: self = .nothing
    case .writeOffOrKeep: self = .writeOffOrKeep
    case .agency: self = .agency
    case .court: self = .court
    }
  }
}

// MARK: - Finding it

extension EscalationAdvice {
  /// What is best done with claims, given what was found.
  init(
    _ claims: [HandedClaim], _ findings: [EscalationFinding], contract: DebtorKind,
    _ bands: Procedure.DecisionBands, isKeyAccount: Bool, _ currency: Currency
  ) {
    let sound = claims.filter { claim in
      !findings.contains { $0.touches(claim.item) && $0.mustBeClearedUp }
    }
    let court = EscalationOutlook.open(sound, findings, for: .court)
    // Only what a court can take keeps its time by it, an objection or not.
    let urgent = EscalationOutlook.open(claims, findings, for: .court).compactMap { claim in
      findings.nearestEnd(of: claim.item).map { (item: claim.item, end: $0) }
    }
    if claims.isEmpty {
      self.init(way: .nothing, reasons: [.nothingOverdue], items: [])
    } else if isKeyAccount {
      self.init(way: .person, reasons: [.keyAccount], items: claims.map(\.item))
    } else {
      let amount = (sound.isEmpty ? claims : sound).total(in: currency)
      let found = bands.band(of: amount)
      let way = Way(found.proposal)
      let band = Reason.band(amount, contract, from: found.from, below: found.below)
      let isWorthIt = way == .agency || way == .court
      if isWorthIt, let end = urgent.map(\.end).min() {
        self.init(way: .court, reasons: [.limitationNear(end), band], items: urgent.map(\.item))
      } else if isWorthIt, sound.isEmpty {
        self.init(way: .clearUp, reasons: [.bothClosed, band], items: claims.map(\.item))
      } else if way == .court, court.isEmpty {
        self.init(way: .agency, reasons: [.courtClosed, band], items: sound.map(\.item))
      } else {
        let items = way == .court ? court : sound.isEmpty ? claims : sound
        self.init(way: way, reasons: [band], items: items.map(\.item))
      }
    }
  }
}

extension EscalationFinding {
  /// Whether it must be cleared up before anything is given away.
  ///
  /// An agency would refuse it, or the debtor would be right to.
  fileprivate var mustBeClearedUp: Bool {
    switch ground {
    case .counterPerformanceOpen, .prepaymentUndelivered, .creditExpected, .barred: true
    default: weight(against: .agency) == .obstacle
    }
  }
}

extension [EscalationFinding] {
  /// The day that is near after which an invoice is barred.
  fileprivate func nearestEnd(of item: EntryNumber) -> Day? {
    lazy.compactMap { finding -> Day? in
      guard case .limitationNear(let end) = finding.ground, finding.touches(item) else {
        return nil
      }
      return end
    }.min()
  }
}
