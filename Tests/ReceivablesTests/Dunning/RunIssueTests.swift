import Testing

@testable import Receivables

/// Notices of a run are issued as one, and each only as it was composed.
@Suite("Issuing a run")
struct RunIssueTests {
  private func crowd() throws -> (Crowd, [ReadyNotice]) {
    var crowd = try Crowd(on: "2026-10-01")
    for number in 1...5 { try crowd.debtor("\(number)", owes: "\(number * 50).00") }
    crowd.today = try Day("2026-10-21")
    let paper = try DocumentDigest("n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg")
    let ready = try crowd.book.accounts.map { account in
      ReadyNotice(
        try #require(account.noticeFigures(on: crowd.today, crowd.book.settings)),
        documents: [paper], version: account.version)
    }
    try #require(ready.count == 5)
    return (crowd, ready)
  }

  private func runs(_ crowd: Crowd) -> [Run] {
    crowd.book.facts.compactMap { fact in
      if fact.counts, case .runIssued(let run) = fact.value { run } else { nil }
    }
  }

  private func notices(_ crowd: Crowd) -> Int {
    crowd.book.accounts.reduce(0) { $0 + $1.ledger.notices.count }
  }

  @Test func `all notices and the run itself are one command`() throws {
    var (crowd, ready) = try crowd()
    let first = try crowd.perform(.issueRun(RunIssue(group: try Line("g"), ready)))
    #expect(notices(crowd) == 5)
    #expect(
      runs(crowd) == [
        Run(
          dated: crowd.today, notices: 5, demanded: [try euro("750.00")], group: try Line("g"))
      ])
    #expect(crowd.book.accounts.allSatisfy { $0.facts.last?.command == first })
    #expect(
      crowd.book.account(try DebtorID("3"))?.ledger.notices.first?.notice.documents.count == 1)
  }

  @Test func `undone as long as nothing was sent, it is as if it never was`() throws {
    var (crowd, ready) = try crowd()
    let first = try crowd.perform(.issueRun(RunIssue(ready)))
    let before = crowd
    try crowd.perform(.undo(first))
    #expect(notices(crowd) == 0)
    #expect(runs(crowd).isEmpty)
    // It can be issued again on the same day: its papers were made for accounts that moved on.
    #expect(throws: Refusal.self) {
      try crowd.perform(.issueRun(RunIssue(ready)))
    }
    crowd = before
    let notice = try #require(crowd.book.accounts[0].ledger.notices.first)
    try crowd.perform(
      .dunning(
        crowd.book.accounts[0].number,
        .startDispatch(Dispatch(notice: notice.number, channel: .email))))
    #expect(throws: Refusal(.alreadySent, notice.number)) {
      try crowd.perform(.undo(first))
    }
  }

  @Test func `whoever moved on since the papers were made is left out`() throws {
    var (crowd, ready) = try crowd()
    let paid = try DebtorID("2")
    try crowd.perform(
      .account(
        paid, .recordPayment(Payment(amount: try euro("100.00"), valued: crowd.today))))
    try crowd.perform(.issueRun(RunIssue(ready)))
    #expect(notices(crowd) == 4)
    #expect(crowd.book.account(paid)?.ledger.notices.isEmpty == true)
    #expect(runs(crowd).first?.notices == 4)
    #expect(runs(crowd).first?.demanded == [try euro("650.00")])
  }

  @Test func `where everybody moved on nothing happens, and no empty run is recorded`() throws {
    var (crowd, ready) = try crowd()
    for debtor in ready.map(\.figures.debtor) {
      try crowd.perform(.account(debtor, .note(try Remark("angerufen"))))
    }
    let version = crowd.book.version
    #expect(throws: Refusal.self) { try crowd.perform(.issueRun(RunIssue(ready))) }
    #expect(throws: Refusal(.nothingGiven)) { try crowd.perform(.issueRun(RunIssue([]))) }
    #expect(crowd.book.version == version)
  }

  @Test func `a group goes once a day, another group may follow, the same one tomorrow`() throws {
    var (crowd, ready) = try crowd()
    let (one, other) = (try Line("one"), try Line("other"))
    try crowd.perform(.issueRun(RunIssue(group: one, Array(ready.prefix(1)))))
    #expect(throws: Refusal(.duplicate, crowd.book.facts.last?.number)) {
      try crowd.perform(.issueRun(RunIssue(group: one, Array(ready.dropFirst()))))
    }
    #expect(throws: Refusal.self) {
      try crowd.perform(.issueRun(RunIssue(Array(ready.dropFirst()))))
    }
    try crowd.perform(.issueRun(RunIssue(group: other, Array(ready[1...2]))))
    #expect(notices(crowd) == 3)
  }

  @Test func `a notice of several commands is refused where its account moved on`() throws {
    var (crowd, ready) = try crowd()
    let debtor = ready[0].figures.debtor
    let version = ready[0].version
    try crowd.perform(.account(debtor, .note(try Remark("ruft an"))))
    let noon = Instant(milliseconds: Int64(crowd.today.number) * 86_400_000)
    let occasion = Occasion(
      day: crowd.today, instant: noon, user: try UserName("anna"), next: EntryNumber(crowd.next))
    #expect(throws: Refusal(.changedMeanwhile([crowd.book.version]))) {
      try crowd.book.decide(
        .several(ready[0].figures.commands()), occasion, expecting: version)
    }
  }
}
