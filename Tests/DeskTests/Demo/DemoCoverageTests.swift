import Desk
import Receivables
import Testing

@Suite("What the sample book shows")
struct DemoCoverageTests {
  // Made once for all tests.
  private static let made = Result {
    let today = try Day("2026-11-25")
    return (today, try Demos.book(on: today))
  }

  let today: Day
  let book: Book
  var settings: Settings { book.settings }

  init() throws { (today, book) = try Self.made.get() }

  private func names(_ values: (Account) -> [Any]) -> Set<String> {
    Set(book.accounts.flatMap(values).map(Demos.name))
  }

  private func expectAll<Value: CaseIterable & Hashable>(
    _: Value.Type, _ found: (Account) -> [Value]
  ) {
    let missing = Set(Value.allCases).subtracting(book.accounts.flatMap(found))
    #expect(missing.isEmpty)
  }

  @Test("Every kind of event that a command can make")
  func kinds() {
    let facts = book.accounts.flatMap { $0.facts.map(\.value.kind) }
    let others =
      book.facts.map { Event.book($0.value) } + book.bank.facts.map { .matching($0.value) }
    let kinds = Set(facts + others.map(\.kind))
    // A run keeps the papers of its letters, and made-up letters have none.
    #expect(Set(EventKind.allCases).subtracting(kinds) == [.runIssued])
    #expect(facts.contains(.reversed))
  }

  @Test("Promises in every state")
  func promises() {
    let promises = book.accounts.flatMap { $0.promises(on: today, settings) }.map(\.state)
    #expect(
      Set(promises.map(Demos.name)) == [
        "open", "due", "grace", "kept", "partlyKept", "broken", "withdrawn", "replaced", "moot",
      ])
    #expect(promises.contains(.broken(paidLate: nil)))
    #expect(promises.contains { if case .broken(.some) = $0 { true } else { false } })
    for side in Side.allCases { #expect(promises.contains(.withdrawn(side))) }
    for mootness in Mootness.allCases { #expect(promises.contains(.moot(mootness))) }
  }

  @Test("Plans and offers in every state")
  func plans() {
    #expect(
      names { $0.plans(on: today, settings).map(\.state) } == [
        "running", "inArrears", "warned", "fulfilled", "lapsed", "cancelled", "replaced", "moot",
      ])
    #expect(
      names { $0.offers(on: today).map(\.state) } == [
        "offered", "expired", "accepted", "declined", "cancelled",
      ])
  }

  @Test("Disputes in every state and for every reason, withdrawals, goods on their way")
  func disputes() {
    let disputes = book.accounts.flatMap { $0.disputes(on: today) }
    #expect(
      Set(disputes.map { Demos.name($0.state) }) == [
        "open", "creditNoteExpected", "credited", "rejected", "withdrawn",
      ])
    for stage in Dispute.Stage.allCases {
      #expect(disputes.contains { $0.state == .open(stage) }, "\(stage)")
    }
    #expect(disputes.contains { $0.isOverdue })
    expectAll(Dispute.Reason.self) { $0.disputes(on: today).map(\.dispute.value.reason) }
    expectAll(GoodsReturn.Stage.self) { $0.ledger.items.flatMap(\.returns).map(\.value.stage) }
    let withdrawals = book.accounts.flatMap(\.casework.withdrawals)
    let verdicts = withdrawals.map(\.ended?.value.verdict)
    #expect(Set(verdicts).isSuperset(of: [nil, .accepted, .rejected]))
  }

  @Test("Money in every way: methods, owners, returns, chargebacks, discounts, credit")
  func money() {
    let items = book.accounts.flatMap(\.ledger.items).map(\.invoice)
    #expect(Set(items.map(\.method)) == Set(PaymentMethod.allCases))
    #expect(Set(items.map { Demos.name($0.owner) }) == ["ours", "assigned", "marketplace"])
    expectAll(PaymentReturn.Reason.self) {
      $0.ledger.payments.compactMap(\.returned?.value.reason)
    }
    let chargebacks = book.accounts.flatMap(\.ledger.payments).flatMap(\.chargebacks)
    let outcomes = chargebacks.map(\.closed?.value.outcome)
    #expect(Set(outcomes).count == ChargebackEnd.Outcome.allCases.count + 1)
    let findings = book.accounts.flatMap { $0.claim(on: today, settings).items }
      .flatMap(\.discounts)
    #expect(Set(findings.map { Demos.name($0.verdict) }) == ["justified", "late", "excessive"])
    #expect(findings.contains { $0.isOpen })
    #expect(findings.contains { $0.granted.map(\.isPositive) == true })
    #expect(findings.contains { $0.granted.map(\.isZero) == true })
    let claims = book.accounts.map { $0.claim(on: today, settings) }
    #expect(claims.contains { $0.credit(in: .euro).isPositive })
    #expect(claims.contains { $0.currencies.count > 1 })
    expectAll(ChargeKind.self) { $0.ledger.charges.map(\.charge.kind) }
    #expect(
      Set(book.accounts.flatMap(\.ledger.creditNotes).map { Demos.name($0.value.effect) }) == [
        "fromStart", "fromDay", "setOff",
      ])
  }

  @Test("Notices of every level, letters of every kind, and what became of them")
  func letters() {
    for kind in DebtorKind.allCases {
      let accounts = book.accounts.filter { $0.ledger.debtor?.kind == kind }
      #expect(Set(accounts.flatMap(\.ledger.notices).map(\.notice.level)) == [1, 2, 3])
    }
    expectAll(Notice.Kind.self) { $0.ledger.notices.map(\.notice.kind) }
    expectAll(Letter.Purpose.self) { $0.ledger.letters.map(\.letter.purpose) }
    let mails = book.accounts.flatMap { account in
      account.ledger.notices.map(\.mail) + account.ledger.letters.map(\.mail)
    }
    let outcomes = mails.flatMap(\.dispatches).map(\.ended?.value.outcome)
    #expect(Set(outcomes).count == DispatchEnd.Outcome.allCases.count + 1)
    #expect(mails.contains { $0.dispatches.isEmpty })
    #expect(mails.contains { $0.withdrawn != nil })
    #expect(mails.contains { !$0.confirmations.isEmpty })
    #expect(
      Set(mails.flatMap(\.failures).map(\.value.reason)) == Set(ReceiptFailure.Reason.allCases))
  }

  @Test("Circumstances and third persons of every kind")
  func circumstances() {
    expectAll(Circumstance.Kind.self) { $0.casework.circumstances.map(\.value.kind) }
    expectAll(Party.Role.self) { $0.casework.parties.map(\.value.role) }
    #expect(book.accounts.contains { $0.casework.circumstances.contains { $0.ended != nil } })
    #expect(book.accounts.contains { $0.casework.parties.contains { $0.ended != nil } })
  }

  @Test("The agency and the court, as far as they can be")
  func escalation() {
    expectAll(AgencyCase.State.self) { $0.agencyCases(on: today).map(\.state) }
    #expect(
      book.accounts.contains { $0.agencyCases(on: today).contains { !$0.remittances.isEmpty } })
    expectAll(CourtProceeding.State.self) {
      $0.proceedings(on: today, settings).flatMap(\.tracks).map(\.state)
    }
    expectAll(CourtTrack.Kind.self) {
      $0.proceedings(on: today, settings).flatMap(\.tracks).map(\.kind)
    }
    expectAll(EscalationDecision.Route.self) { $0.casework.decisions.map(\.value.route) }
  }

  @Test("Cases ended for every reason, some open again, some still ended")
  func settlements() {
    expectAll(Settlement.Reason.self) { $0.casework.settlements.map(\.value.reason) }
    let states = Set(book.accounts.map { Demos.name($0.state(on: today, settings)) })
    #expect(states == ["open", "settled", "clear"])
    #expect(book.accounts.contains { $0.casework.settlements.contains { $0.ended != nil } })
    #expect(book.accounts.contains { !$0.ledger.waivers.isEmpty })
    #expect(book.accounts.contains { !$0.ledger.writeOffs.isEmpty })
  }

  @Test("News of each kind waits, and some was looked at")
  func news() {
    let waiting = book.accounts.flatMap { account in
      account.unhandledNews(on: today).compactMap { account.fact($0)?.value.kind }
    }
    #expect(
      Set(waiting) == [
        .contactLogged, .paymentReturned, .chargebackOpened, .withdrawalDeclared, .receiptFailed,
        .circumstanceNoted, .agencyReported, .courtStepRecorded,
      ])
  }

  @Test("Holds, follow-ups, pins and contacts of every kind")
  func care() {
    expectAll(Hold.Reason.self) { $0.casework.holds.map(\.value.reason) }
    let holds = book.accounts.flatMap { $0.casework.holds(on: today) }
    #expect(holds.contains { $0.value.through != nil })
    #expect(holds.contains { $0.value.through == nil })
    let waiting = book.accounts.flatMap { $0.casework.followUps(on: today) }.map(\.value)
    #expect(waiting.contains { $0.day < today })
    #expect(waiting.contains { $0.day == today && $0.time != nil })
    #expect(waiting.contains { $0.day > today })
    #expect(book.accounts.contains { $0.casework.pin(on: today) != nil })
    expectAll(Contact.Outcome.self) { $0.casework.contacts.map(\.value.outcome) }
    expectAll(NonPaymentCause.self) { $0.casework.contacts.compactMap(\.value.cause) }
    expectAll(ContactChannel.self) { $0.casework.contacts.map(\.value.channel) }
    expectAll(Suspension.Ground.self) { $0.casework.suspensions.map(\.value.ground) }
  }

  @Test("Movements that wait need a person on any day: some have proposals, none is certain")
  func clearing() throws {
    for text in ["2026-11-25", "2026-03-02", "2026-07-01"] {
      let day = try Day(text)
      let unclear = try Demos.book(on: day).clearing()
      #expect(unclear.count { !$0.matches.isEmpty } >= 3, "\(text)")
      #expect(!unclear.contains { $0.matches.first?.certainty == .certain }, "\(text)")
    }
  }

  @Test("A claim is about to be barred, on any day of the year")
  func limitation() throws {
    for text in ["2026-11-25", "2026-03-02", "2026-07-01"] {
      let day = try Day(text)
      let book = try Demos.book(on: day)
      let ends = book.accounts.flatMap { account in
        account.ledger.items.compactMap { item -> Day? in
          let limitation = account.limitation(of: item.number, on: day, book.settings)
          return if case .on(let end) = limitation?.cautious.end { end } else { nil }
        }
      }
      #expect(ends.contains { (day...(day + 90)).contains($0) }, "\(text)")
    }
  }

  @Test("The book knows its creditor, its people, its sales and how fresh its bank data is")
  func ofTheBook() throws {
    #expect(settings.creditor != nil && !settings.bankAccounts.isEmpty)
    #expect(settings.procedures.count == 2)
    #expect(settings.sales.count >= 23)
    #expect(settings.bankDataThrough == today - 1)
    #expect(settings.absences.contains { ($0.from...$0.through).contains(today) })
    #expect(settings.ranges.count == 3)
    let clerks = Set(book.accounts.flatMap { $0.facts.map(\.user.text) })
    #expect(clerks.isSuperset(of: ["krueger", "oezdemir", "lindner"]))
  }

  @Test("Names come in many scripts, and nothing leads to somebody who exists")
  func fiction() throws {
    let debtors = book.accounts.compactMap(\.ledger.debtor)
    #expect(Set(debtors.map(\.language)) == Set(Language.allCases))
    for sign in ["ł", "ş", "α", "е", "山", "田", "ß"] {
      #expect(debtors.contains { $0.name.text.contains(sign) }, "\(sign)")
    }
    let points =
      debtors.flatMap(\.contacts)
      + book.accounts.flatMap(\.casework.parties).flatMap(\.value.contacts)
      + (settings.creditor?.contacts ?? [])
    for point in points where point.channel == .email {
      let domain = point.value.text.split(separator: "@").last.map(String.init)
      #expect(["example.com", "example.org", "example.net"].contains(domain), "\(point.value)")
    }
    let ranges = ["030 23125", "069 90009", "040 66969", "0221 4710", "089 99998"]
    for point in points where point.channel == .phone {
      let head = ranges.first { point.value.text.hasPrefix($0) }
      #expect(head.map { point.value.text.count == $0.count + 3 } == true, "\(point.value)")
    }
    let accounts = debtors.compactMap(\.account) + settings.bankAccounts.map(\.iban)
    #expect(accounts.allSatisfy { $0.germanBankCode == "99000000" })
  }
}
