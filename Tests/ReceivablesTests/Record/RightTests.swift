import Testing

@testable import Receivables

@Suite("Rights")
struct RightTests {
  @Test func `who acts for another has no more rights than his own`() throws {
    var scenario = try Scenario()
    let (boss, anna) = (scenario.user, try UserName("berta"))
    for grant in [
      PermissionGrant(user: boss, rights: Right.allCases),
      PermissionGrant(user: anna, rights: [.actForOthers]),
    ] {
      try scenario.perform(.book(.setPermission(grant)))
    }
    let occasion = Occasion(
      day: scenario.today, instant: scenario.occasion.instant, user: boss, login: anna,
      next: scenario.occasion.next)
    let grant = PermissionGrant(user: anna, rights: Right.allCases)
    #expect(throws: Refusal(.notAllowed(.administer, anna))) {
      try scenario.book.decide(.book(.setPermission(grant)), occasion)
    }
    #expect(throws: Refusal(.notAllowed(.waive, anna))) {
      try scenario.book.decide(.casework(Scenario.debtor, .settle(.goodwill)), occasion)
    }
    #expect(throws: Refusal(.notAllowed(.administer, anna))) {
      try scenario.book.decide(.undo(EntryNumber(3), withDependents: true), occasion)
    }
  }
}
