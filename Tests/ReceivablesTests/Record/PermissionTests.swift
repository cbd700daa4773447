import Testing

@testable import Receivables

@Suite("Permissions")
struct PermissionTests {
  /// A book in which only Berta may do more than casework, and Anna asks.
  private func scenario() throws -> (Scenario, EntryNumber) {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    let grant = PermissionGrant(user: try UserName("berta"), rights: Right.allCases)
    try scenario.perform(.book(.setPermission(grant)))
    return (scenario, item)
  }

  /// What needs a right, and which.
  private func guarded(_ item: EntryNumber) throws -> [(Command, Right)] {
    let debtor = Scenario.debtor
    let waiver = Waiver(parts: [
      ItemPart(item: item, part: .principal, amount: try euro("1.00"))
    ])
    let claims = [
      HandedClaim(
        item: item, principal: try euro("1.00"), interest: .zero(.euro), costs: .zero(.euro))
    ]
    let application = CourtStep.Application(
      court: try Line("Wedding"), claims: claims, fee: .zero(.euro))
    return [
      (.casework(debtor, .waive(waiver)), .waive),
      (.casework(debtor, .settle(.goodwill)), .waive),
      (.casework(debtor, .settle(.agreement)), .waive),
      (.casework(debtor, .settle(.uncollectible)), .waive),
      (.claim(debtor, .waiveCharge(ChargeWaiver(charge: item))), .waive),
      (
        .claim(
          debtor,
          .decideDiscount(DiscountDecision(item: item, payment: item, granted: .zero(.euro)))),
        .waive
      ),
      (.casework(debtor, .writeOff(reason: .uncollectible)), .writeOff),
      (
        .casework(debtor, .decideEscalation(EscalationDecision(route: .court, items: [item]))),
        .escalate
      ),
      (
        .casework(debtor, .handOver(HandOver(agency: try Line("Inkasso"), claims: claims))),
        .escalate
      ),
      (
        .casework(
          debtor,
          .recordCourtStep(
            CourtStep(step: .applied(application), day: try Day("2026-11-23")))), .escalate
      ),
      (.book(.setPolicy(Policy())), .administer),
      (
        .book(.setPermission(PermissionGrant(user: try UserName("anna"), rights: []))),
        .administer
      ),
      (.book(.setBaseRate(BaseRateEntry(from: try Day("2027-01-01"), rate: .zero))), .administer),
    ]
  }

  @Test func `whoever was granted nothing is refused what needs a right`() throws {
    let (scenario, item) = try scenario()
    for (command, right) in try guarded(item) {
      #expect(
        try scenario.refusal(of: command) == .notAllowed(right, scenario.user), "\(command)")
    }
  }

  @Test func `a right lets do exactly what needs it`() throws {
    let (base, item) = try scenario()
    for granted in Right.allCases where granted != .administer {
      var scenario = base
      scenario.user = try UserName("berta")
      try scenario.perform(
        .book(.setPermission(PermissionGrant(user: base.user, rights: [granted]))))
      scenario.user = base.user
      for (command, right) in try guarded(item) {
        let refusal = try scenario.refusal(of: command)
        #expect((refusal == .notAllowed(right, base.user)) == (right != granted), "\(command)")
      }
    }
  }

  @Test func `while nobody was granted anything everybody may do everything`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    for (command, right) in try guarded(item) {
      #expect(try scenario.refusal(of: command) != .notAllowed(right, scenario.user))
    }
  }

  @Test func `what is casework needs no right, nor what comes from the court`() throws {
    let (scenario, _) = try scenario()
    #expect(try scenario.refusal(of: .note(try Remark("call back"))) == nil)
    #expect(
      try scenario.refusal(of: .settle(.smallDifference)) != .notAllowed(.waive, scenario.user))
    let served = CaseworkCommand.recordCourtStep(
      CourtStep(proceeding: EntryNumber(9), step: .issued, day: scenario.today))
    #expect(try scenario.refusal(of: served) == .unknownEntry)
  }

  @Test func `a right is needed as well for what comes with a contact`() throws {
    let (scenario, _) = try scenario()
    let call = Contact(channel: .phone, direction: .incoming, outcome: .reached)
    #expect(
      try scenario.refusal(of: .logContact(call, then: [.settle(.goodwill)]))
        == .notAllowed(.waive, scenario.user))
  }

  @Test func `acting in another's name needs its own right`() throws {
    let (scenario, _) = try scenario()
    let occasion = Occasion(
      day: scenario.today, instant: scenario.occasion.instant, user: try UserName("berta"),
      login: scenario.user, next: scenario.occasion.next)
    let command = Command.account(Scenario.debtor, .note(try Remark("?")))
    #expect(throws: Refusal(.notAllowed(.actForOthers, scenario.user))) {
      try scenario.book.decide(command, occasion)
    }
  }

  @Test func `nobody locks everybody out, not by undo either`() throws {
    var scenario = try Scenario()
    let anna = scenario.user
    let none = PermissionGrant(user: anna, rights: [])
    #expect(try scenario.refusal(of: .book(.setPermission(none))) == .noAdministratorLeft)
    try scenario.perform(.book(.setPermission(PermissionGrant(user: anna, rights: [.administer]))))
    let berta = try UserName("berta")
    let second = try scenario.perform(
      one: .book(.setPermission(PermissionGrant(user: berta, rights: [.administer]))))
    try scenario.perform(.book(.setPermission(none)))
    scenario.user = berta
    #expect(try scenario.refusal(of: .undo(second)) == .noAdministratorLeft)
    scenario.user = anna
    #expect(try scenario.refusal(of: .undo(second)) == .notAllowed(.administer, anna))
  }
}
