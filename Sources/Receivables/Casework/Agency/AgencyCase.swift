/// Claims given to a collection agency, as they stand on a day.
public struct AgencyCase: Sendable {
  /// The hand-over.
  public let handOver: Fact<HandOver>
  /// How far it is.
  public private(set) var state: State = .handed
  /// The day of what was said or done last.
  public private(set) var since: Day
  /// The agency's number of the case, by its last word.
  public private(set) var reference: Line?
  /// What the agency collected, by the day the debtor paid.
  public private(set) var remittances: [AgencyRemittance] = []
  /// Payments that came to us while the agency had the claims: it must be told of them.
  ///
  /// Money that nobody directed at anything is among them: better a word too many.
  public private(set) var mustTellAgency: [PaymentHistory] = []

  /// How far an agency is.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// It was handed over and waits for an answer.
    case handed
    /// The agency wants to know more.
    case moreInformation
    /// The agency took it.
    case accepted
    /// The agency is at work.
    case inCollection
    /// The debtor objects.
    case disputed
    /// All was paid.
    case paid
    /// The agency did not take it.
    case refused
    /// The agency gave it back.
    case returned
    /// The agency closed it otherwise.
    case closed
    /// We took it back.
    case recalled

    /// Whether the agency has the claims.
    public var isStanding: Bool {
      switch self {
      case .handed, .moreInformation, .accepted, .inCollection, .disputed, .paid: true
      case .refused, .returned, .closed, .recalled: false
      }
    }
  }

  init(_ handOver: Fact<HandOver>) {
    self.handOver = handOver
    since = handOver.day
    reference = handOver.value.reference
  }
}

extension AgencyCase {
  /// The entry that names it.
  public var number: EntryNumber { handOver.number }

  /// The agency.
  public var agency: Line { handOver.value.agency }

  /// What was given, as it stood.
  public var claims: [HandedClaim] { handOver.value.claims }

  /// The invoices.
  public var items: [EntryNumber] { claims.map(\.item) }

  /// Whether the agency has the claims.
  public var isStanding: Bool { state.isStanding }

  /// What the debtor paid to the agency.
  public var collected: Money { sum(\.collected) }

  /// What the agency kept for its own costs, tax included.
  public var kept: Money {
    sum { Money(minor: $0.kept.minor &+ $0.feeTax.minor, $0.kept.currency) }
  }

  /// What reached us.
  public var paidOut: Money { sum(\.paidOut) }

  /// What is still with the agency, of each invoice: what was given, as far as it is open.
  public func remaining(_ claim: Claim) -> [HandedClaim] {
    guard isStanding else { return [] }
    return claims.compactMap { given in
      guard let open = claim.item(given.item), !open.total.isZero else { return nil }
      func left(_ given: Money, _ open: Money) -> Money {
        Money(minor: min(given.minor, max(0, open.minor)), given.currency)
      }
      let rest = HandedClaim(
        item: given.item, principal: left(given.principal, open.principal),
        interest: left(given.interest, open.interest), costs: left(given.costs, open.costs))
      return rest.total.isPositive ? rest : nil
    }
  }

  private func sum(_ amount: (AgencyRemittance) -> Money) -> Money {
    // All is in the currency of the claims, and what does not fit was refused before.
    let currency = claims.first?.principal.currency ?? .euro
    return Money(minor: remittances.reduce(0) { $0 &+ amount($1).minor }, currency)
  }
}

// MARK: - Taking facts

extension AgencyCase {
  /// Takes a report; after the end there is nothing to report of.
  mutating func take(_ report: Fact<AgencyReport>) {
    guard isStanding else { return }
    state = State(report.value.status)
    since = report.day
    reference = report.value.reference ?? reference
  }

  mutating func take(_ recall: Fact<HandOverRecall>?) {
    guard isStanding, let recall else { return }
    state = .recalled
    since = recall.day
  }

  mutating func take(_ remittances: [AgencyRemittance]) {
    self.remittances = remittances.sorted { $0.valued < $1.valued }
  }

  mutating func take(_ payment: PaymentHistory, on day: Day) {
    let items = payment.designation.items
    guard isStanding, payment.payment != nil, payment.valued >= handOver.day,
      payment.kept(on: day).isPositive,
      items.isEmpty || items.contains(where: self.items.contains)
    else { return }
    mustTellAgency.append(payment)
  }
}

extension AgencyCase.State {
  fileprivate init(_ status: AgencyReport.Status) {
    self =
      switch status {
      case .accepted: .accepted
      case .refused: .refused
      case .moreInformation: .moreInformation
      case .inCollection: .inCollection
      case .disputed: .disputed
      case .returned: .returned
      case .paid: .paid
      case .closed: .closed
      }
  }

  /// How far the state is along the way, for reports of one day.
  fileprivate static func precede(_ left: Fact<AgencyReport>, _ right: Fact<AgencyReport>) -> Bool {
    func key(_ report: Fact<AgencyReport>) -> (Day, Int, EntryNumber) {
      let place = allCases.firstIndex(of: Self(report.value.status))
      return (report.day, place ?? 0, report.number)
    }
    return key(left) < key(right)
  }
}

// MARK: - The cases of an account

extension Account {
  /// The claims given to agencies as they stand on a day, by hand-over.
  public func agencyCases(on day: Day) -> [AgencyCase] {
    let casework = casework
    let reports = casework.agencyReports.filter { $0.day <= day }.sorted(
      by: AgencyCase.State.precede)
    let remittances = casework.remittances.filter { $0.day <= day }.map(\.value)
    let payments = ledger.payments
    return casework.handOvers.filter { $0.started.day <= day }.map { handOver in
      var result = AgencyCase(handOver.started)
      // The agency's own word that it ended is older news than our recall of the same day.
      let recall = handOver.ended.flatMap { $0.day <= day ? $0 : nil }
      for report in reports where report.value.handOver == handOver.number {
        if let recall, report.day > recall.day { break }
        result.take(report)
      }
      result.take(recall)
      result.take(remittances.filter { $0.handOver == handOver.number })
      for payment in payments { result.take(payment, on: day) }
      return result
    }
  }
}

extension Account {
  /// The payments that came to us while an agency had the claims, of which nobody has said that the
  /// agency was told.
  public func paymentsToTell(on day: Day) -> [EntryNumber] {
    let told = casework.news
    return agencyCases(on: day).lazy.filter(\.isStanding).flatMap(\.mustTellAgency).map(\.number)
      .filter { told[$0] == nil }
  }
}
