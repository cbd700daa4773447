import Testing

@testable import Receivables

/// Steps at court and at an agency, each on its day.
extension Scenario {
  /// An invoice of a consumer that bears no interest, so that claims are round.
  @discardableResult
  mutating func oldInvoice(
    _ number: String = "R1", _ gross: String = "500.00", method: PaymentMethod = .invoice,
    owner: ClaimOwner = .ours
  ) throws -> EntryNumber {
    try invoice(
      number, gross, issued: "2026-01-05", due: "2026-01-19", origin: .printed, method: method,
      owner: owner)
  }

  @discardableResult
  mutating func decide(
    _ route: EscalationDecision.Route, _ items: EntryNumber...
  ) throws -> EntryNumber {
    try perform(.decideEscalation(EscalationDecision(route: route, items: items)))
  }

  /// Applies for an order over 500.00 on the first of April 2026, after all that has to come first.
  mutating func filed() throws -> EntryNumber {
    let item = try oldInvoice()
    try decide(.court, item)
    try move(to: "2026-04-01")
    return try perform(.recordCourtStep(try application(of: [claimed(item, "500.00")])))
  }

  /// A procedure after some steps, each on its day.
  mutating func filed(
    then steps: [(CourtStep.Step, String)]
  ) throws -> EntryNumber {
    let proceeding = try filed()
    for (step, day) in steps { try court(step, proceeding, on: day) }
    return proceeding
  }

  /// Records a step on its day.
  @discardableResult
  mutating func court(
    _ step: CourtStep.Step, _ proceeding: EntryNumber, on day: String,
    track: CourtTrack.Kind? = nil
  ) throws -> EntryNumber {
    try move(to: day)
    return try perform(.recordCourtStep(try taken(step, proceeding, on: day, track: track)))
  }

  /// Why a step of a day is refused today.
  func refusal(
    of step: CourtStep.Step, _ proceeding: EntryNumber, on day: String,
    track: CourtTrack.Kind? = nil
  ) throws -> Refusal.Rule? {
    try refusal(of: .recordCourtStep(try taken(step, proceeding, on: day, track: track)))
  }

  private func taken(
    _ step: CourtStep.Step, _ proceeding: EntryNumber, on day: String, track: CourtTrack.Kind?
  ) throws -> CourtStep {
    CourtStep(proceeding: proceeding, step: step, track: track, day: try Day(day))
  }

  func application(
    of claims: [HandedClaim], decision: EntryNumber? = nil, fee: String = "38.00",
    on day: Day? = nil
  ) throws -> CourtStep {
    let application = CourtStep.Application(
      court: try Line("Wedding"), claims: claims, fee: try euro(fee), decision: decision)
    return CourtStep(step: .applied(application), day: day ?? today)
  }

  func claimed(
    _ item: EntryNumber, _ principal: String, interest: String = "0.00", costs: String = "0.00"
  ) throws -> HandedClaim {
    HandedClaim(
      item: item, principal: try euro(principal), interest: try euro(interest),
      costs: try euro(costs))
  }

  func handOver(
    _ claims: [HandedClaim], decision: EntryNumber? = nil
  ) throws -> CaseworkCommand {
    .handOver(HandOver(agency: try Line("Inkasso AG"), claims: claims, decision: decision))
  }

  /// The only procedure, as it stands today.
  var proceeding: CourtProceeding {
    get throws { try #require(try account.proceedings(on: today, book.settings).first) }
  }

  /// How far each track is today.
  var tracks: [CourtTrack.Kind: CourtProceeding.State] {
    get throws {
      Dictionary(uniqueKeysWithValues: try proceeding.tracks.map { ($0.kind, $0.state) })
    }
  }

  /// The clocks of today as text: kind, day and, of a part, which.
  var clocks: [String] {
    get throws {
      try account.courtClocks(on: today, book.settings).map { clock in
        let track = clock.track == .whole ? "" : " \(clock.track)"
        return "\(clock.kind) \(clock.day)\(track)"
      }
    }
  }

  /// The only hand-over, as it stands today.
  var agencyCase: AgencyCase {
    get throws { try #require(try account.agencyCases(on: today).first) }
  }
}
