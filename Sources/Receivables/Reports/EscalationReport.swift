/// What agencies and courts were given in a period, and what came of it by the day.
public struct EscalationReport: Report {
  /// Which report it is.
  public static let kind = ReportKind.legal

  /// What it is about.
  public let scope: ReportScope
  /// The rules, rates and sales of the book.
  public let settings: Settings
  /// The ways, by currency.
  public private(set) var parts: Parts<Part>

  /// A report before the first account.
  public init(_ scope: ReportScope, _ settings: Settings) {
    self.scope = scope
    self.settings = settings
    parts = Parts(settings.currency)
  }

  /// What one way led to.
  public struct Way: Sendable {
    /// What was given in the period, by hand-over or application.
    public fileprivate(set) var given: Tally
    /// What of it was recovered by the day.
    public fileprivate(set) var recovered: Tally
    /// The days until it came, each times what came.
    fileprivate var days: Int128 = 0
    /// What it cost: what agencies kept, tax included, or the fees of courts.
    public fileprivate(set) var cost: Tally
    /// What is there on the day, whenever it was given.
    public fileprivate(set) var standing: Tally

    init(_ currency: Currency) {
      let none = Tally(currency)
      (given, recovered, cost, standing) = (none, none, none, none)
    }

    /// Recovered ÷ given.
    public var recoveryRate: Figure { recovered.share(of: given) }

    /// The days until money came, by how much came.
    public var daysToRecover: Figure { Figure(days, over: Int128(recovered.sum.minor)) }

    /// Cost ÷ recovered.
    public var costRate: Figure { cost.share(of: recovered) }

    fileprivate mutating func recover(_ minor: Int64, _ entry: EntryNumber, after days: Int) {
      recovered.add(minor, entry)
      self.days += Int128(minor) * Int128(max(0, days))
    }
  }

  /// The ways of one currency.
  public struct Part: CurrencyPart {
    /// The currency of all its amounts.
    public let currency: Currency
    /// Collection agencies.
    public fileprivate(set) var agency: Way
    /// Court dunning procedures.
    public fileprivate(set) var court: Way

    /// Nothing found yet.
    public init(_ currency: Currency) {
      self.currency = currency
      (agency, court) = (Way(currency), Way(currency))
    }
  }
}

// MARK: - Counting

extension EscalationReport {
  /// Counts what it needs of an account.
  public mutating func take(_ account: inout SurveyedAccount) {
    if !account.casework.handOvers.isEmpty {
      let claim = account.claim
      for given in account.account.agencyCases(on: scope.day) { take(given, claim) }
    }
    if !account.casework.courtSteps.isEmpty {
      let claim = account.claim
      for proceeding in account.account.proceedings(on: scope.day, settings) {
        take(proceeding, claim)
      }
    }
  }

  private mutating func take(_ given: AgencyCase, _ claim: Claim) {
    guard let currency = given.claims.first?.principal.currency else { return }
    let remaining = given.remaining(claim)
      .reduce(Int64(0)) { $0.addingClamped($1.total.minor) }
    if remaining > 0 { parts[currency].agency.standing.add(remaining, given.number) }
    guard scope.period.contains(given.handOver.day) else { return }
    let total = given.claims.reduce(Int64(0)) { $0.addingClamped($1.total.minor) }
    parts[currency].agency.given.add(total, given.number)
    for remittance in given.remittances {
      parts[currency].agency.recover(
        remittance.collected.minor, given.number, after: remittance.valued - given.handOver.day)
    }
    if given.kept.isPositive { parts[currency].agency.cost.add(given.kept.minor, given.number) }
  }

  private mutating func take(_ proceeding: CourtProceeding, _ claim: Claim) {
    let (total, number) = (proceeding.application.total, proceeding.number)
    let items = proceeding.items.compactMap { claim.item($0) }
    if proceeding.isOpen {
      let open = items.reduce(Int64(0)) { $0.addingClamped($1.total.minor) }
      if open > 0 { parts[total.currency].court.standing.add(open, number) }
    }
    guard scope.period.contains(proceeding.applied) else { return }
    parts[total.currency].court.given.add(total.minor, number)
    let fee = proceeding.application.fee
    if fee.isPositive { parts[total.currency].court.cost.add(fee.minor, number) }
    // Whatever came for its invoices since, up to what was applied for.
    var left = total.minor
    let placed = items.flatMap(\.reckoning.placed).filter { $0.day >= proceeding.applied }
    for placement in placed.sorted(by: { $0.day < $1.day }) where left > 0 {
      let part = min(left, placement.amount)
      left -= part
      parts[total.currency].court.recover(
        part, number, after: placement.day - proceeding.applied)
    }
  }
}

// MARK: - Tables

extension EscalationReport {
  /// What its figures include and leave out.
  public var notes: [ReportNote] { [.recoveredOf] }

  /// The report as tables.
  public var tables: [ReportTable] {
    parts.all.flatMap { part in
      [
        Self.table(.agency, part.agency, part.currency),
        Self.table(.court, part.court, part.currency),
      ]
    }
  }

  private static func table(
    _ name: ReportTable.Name, _ way: Way, _ currency: Currency
  ) -> ReportTable {
    var table = ReportTable(name, in: currency, [.what, .count, .value])
    let lines: [(ReportLine, Tally)] = [
      (.handedOver, way.given), (.recovered, way.recovered), (.cost, way.cost),
      (.standing, way.standing),
    ]
    for (line, tally) in lines {
      let entries = Set(tally.entries).sorted()
      table.add([.label(.line(line)), .count(entries.count), .money(tally.sum)], entries)
    }
    let figures: [(ReportLine, ReportCell)] = [
      (.recoveryRate, .percent(way.recoveryRate)), (.daysToRecover, .days(way.daysToRecover)),
      (.costRate, .percent(way.costRate)),
    ]
    for (line, cell) in figures {
      table.add([.label(.line(line)), .empty, cell], way.given.entries)
    }
    return table
  }
}
