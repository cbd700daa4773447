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
    /// A person decides by the whole relation to the customer.
    case person
  }

  /// Why it is best.
  public enum Reason: Sendable, Hashable {
    /// Nothing is overdue that could be given away.
    case nothingOverdue
    /// The customer is a key account.
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

// MARK: - Bands

/// What is done by default with so much.
struct EscalationBand: Sendable {
  let from: Int64
  let way: EscalationAdvice.Way

  /// The bands of a procedure, the lowest first: what is asked for must be worth its cost.
  static func all(_ bands: Procedure.DecisionBands) -> [EscalationBand] {
    let least = max(0, bands.nothingBelow.minor)
    return (least > 0 ? [EscalationBand(from: 0, way: .nothing)] : []) + [
      EscalationBand(from: least, way: .writeOffOrKeep),
      EscalationBand(from: bands.writeOffBelow.minor, way: .agency),
      EscalationBand(from: bands.courtFrom.minor, way: .court),
    ]
  }

  /// The way for an amount, and the reason with the band's ends.
  static func advice(
    for amount: Money, _ contract: DebtorKind, _ bands: Procedure.DecisionBands
  ) -> (way: EscalationAdvice.Way, reason: EscalationAdvice.Reason) {
    let bands = all(bands)
    let place = bands.lastIndex { $0.from <= amount.minor } ?? 0
    let below = bands.indices.contains(place + 1) ? bands[place + 1].from : nil
    return (
      bands[place].way,
      .band(
        amount, contract, from: Money(minor: bands[place].from, amount.currency),
        below: below.map { Money(minor: $0, amount.currency) })
    )
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
      let (way, band) = EscalationBand.advice(
        for: (sound.isEmpty ? claims : sound).total(in: currency), contract, bands)
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
