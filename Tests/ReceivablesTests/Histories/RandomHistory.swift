import Seeding
import Testing

@testable import Receivables

/// Histories of commands that a clerk could have given: each is decided like in earnest, and what is
/// refused did not happen.
struct RandomHistory {
  var generator = SeededGenerator()
  private(set) var scenario: Scenario
  /// The entries that every history begins with.
  let opening: [(entry: Entry, origin: Origin)]
  /// The entries of each command, with their origins.
  private(set) var commands: [[(entry: Entry, origin: Origin)]] = []
  /// The commands that were refused, for judging the mix.
  private(set) var refused = 0

  init(generator: SeededGenerator) throws {
    self.generator = generator
    let kind: DebtorKind = Bool.random(using: &self.generator) ? .consumer : .business
    scenario = try Scenario(on: "2026-03-02", kind)
    opening = scenario.beginning
  }

  /// Gives some commands, on days that go on.
  mutating func live(_ count: Int) throws {
    for _ in 0..<count {
      if Int.random(in: 0..<3, using: &generator) == 0 {
        scenario.move(by: Int.random(in: 1...20, using: &generator))
      }
      // A clerk who is refused tries something else.
      for _ in 0..<8 where try give(command()) { break }
    }
  }

  /// Gives a command, and says whether it happened.
  @discardableResult
  mutating func give(_ command: Command) throws -> Bool {
    let occasion = scenario.occasion
    guard let entries = try? scenario.book.decide(command, occasion) else {
      refused += 1
      return false
    }
    commands.append(Array(zip(entries, occasion.origins(of: entries))))
    try scenario.take(entries)
    return true
  }

  /// Payments are booked through a day, also one to come.
  mutating func bookPayments(through day: String) throws {
    try scenario.bookPayments(through: day)
  }

  /// A command about what there is.
  mutating func command() throws -> Command {
    if chance(3), let continuation = try continuation() { return continuation }
    let debtor = Scenario.debtor
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<4: return .account(debtor, .recordInvoice(try invoice()))
    case 4..<8: return .account(debtor, .recordPayment(try payment()))
    case 8..<10: return .account(debtor, try accountCommand())
    case 10: return .claim(debtor, try claimCommand())
    case 11..<17: return .casework(debtor, try caseworkCommand())
    case 17..<19: return .dunning(debtor, try dunningCommand())
    default:
      let entry = commands.randomElement(using: &generator)?.first?.origin.number
      return .undo(entry ?? EntryNumber(1), withDependents: chance(2))
    }
  }
}

extension Scenario {
  mutating func move(by days: Int) { today = today + days }

  /// Takes entries that were decided on its occasion.
  mutating func take(_ entries: [Entry]) throws {
    book.apply(entries, occasion)
    next += UInt64(entries.count)
  }
}

// MARK: - What there is

extension RandomHistory {
  var facts: [Fact<Event>] { scenario.book.account(Scenario.debtor)?.facts ?? [] }

  /// An entry of some kinds, undone ones included: a clerk may click on anything.
  mutating func entry(_ kinds: EventKind...) -> EntryNumber {
    let all = facts.filter { kinds.contains($0.value.kind) }
    return all.randomElement(using: &generator)?.number ?? EntryNumber(999_999)
  }

  mutating func items(atMost count: Int = 3) -> [EntryNumber] {
    let all = facts.filter { $0.value.kind == .invoiceRecorded && $0.counts }.map(\.number)
    return Array(
      all.shuffled(using: &generator).prefix(Int.random(in: 1...count, using: &generator)))
  }

  mutating func item() -> EntryNumber { items(atMost: 1).first ?? EntryNumber(999_999) }

  mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &generator) == 0 }

  mutating func amount(upTo limit: Int64 = 50_000) -> Money {
    Money(minor: Int64.random(in: 1...max(1, limit), using: &generator), .euro)
  }

  /// What is open of an invoice, mostly: people pay what they owe.
  mutating func amount(of items: [EntryNumber]) throws -> Money {
    guard !chance(3) else { return amount() }
    let claim = try scenario.claim
    let open = items.compactMap { claim.item($0) }.reduce(Int64(0)) {
      $0 + (Bool.random(using: &generator) ? $1.total.minor : $1.principal.minor)
    }
    return Money(minor: max(1, open), .euro)
  }

  /// A day some days before or after today.
  mutating func day(_ range: ClosedRange<Int>) -> Day {
    scenario.today + Int.random(in: range, using: &generator)
  }

  mutating func pick<Value: CaseIterable>(_: Value.Type) throws -> Value {
    try #require(Value.allCases.randomElement(using: &generator))
  }
}

// MARK: - Account, claim, dunning

extension RandomHistory {
  private mutating func invoice() throws -> Invoice {
    let issued = day(-30...0)
    let net = [7, 14, 30].randomElement(using: &generator) ?? 14
    let terms = PaymentTerms(
      netDays: net, discounts: [DiscountStep(days: 5, rate: try percent("2"))], areAgreed: true)
    let gross = amount(upTo: 200_000)
    return Invoice(
      number: try DocumentNumber("R\(Int.random(in: 1...5_000, using: &generator))"),
      issued: issued,
      received: chance(2) ? Receipt(day: issued, basis: .assumed) : nil,
      delivered: chance(2) ? issued : nil, due: issued + net,
      dueOrigin: try pick(DefaultFacts.Origin.self),
      terms: chance(3) ? terms : nil, gross: gross,
      owner: chance(12) ? .assigned(to: try Line("Klarna")) : .ours,
      contract: try pick(DebtorKind.self), hasThirtyDayNotice: chance(2))
  }

  private mutating func payment() throws -> Payment {
    let named = items()
    return Payment(
      amount: try amount(of: named), valued: day(-15...0),
      designation: try designation(of: named))
  }

  private mutating func designation(of named: [EntryNumber]) throws -> Designation {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0, 1: return .none
    case 2: return .principal(named)
    case 3:
      return .parts(
        try named.map { item in
          ItemPart(item: item, part: try pick(ClaimPart.self), amount: amount(upTo: 500))
        })
    default: return .items(named)
    }
  }

  private mutating func accountCommand() throws -> AccountCommand {
    switch Int.random(in: 0..<14, using: &generator) {
    case 11: return try debtorCommand()
    case 12:
      return .submitDebit(
        Debit(
          items: items(), amount: amount(),
          mandate: try Line("M-\(Int.random(in: 1...3, using: &generator))"),
          collects: day(0...5)))
    case 13:
      return .blockMandate(
        MandateBlock(mandate: try Line("M-\(Int.random(in: 1...3, using: &generator))")))
    case 0:
      let back = PaymentReturn(
        payment: entry(.paymentReceived), day: day(-5...0),
        reason: try pick(PaymentReturn.Reason.self), isNews: chance(2))
      return .returnPayment(back, bankCharge: chance(2) ? amount(upTo: 500) : nil)
    case 1:
      let named = items()
      return .designate(
        PaymentDesignation(
          payment: entry(.paymentReceived), designation: try designation(of: named),
          source: .clerk))
    case 2, 3: return .recordCreditNote(try creditNote())
    case 4: return .cancelInvoice(InvoiceCancellation(item: item()))
    case 5:
      return .openChargeback(
        Chargeback(
          payment: entry(.paymentReceived), amount: amount(), caseNumber: try Line("PP-1"),
          reason: .notReceived, answerBy: day(0...9), isNews: chance(2)))
    case 6:
      return .closeChargeback(
        ChargebackEnd(
          chargeback: entry(.chargebackOpened), outcome: try pick(ChargebackEnd.Outcome.self),
          day: day(-3...0)))
    case 7: return .refund(Refund(amount: amount(upTo: 5_000), day: scenario.today))
    case 8:
      return .correctInvoice(InvoiceCorrection(item: item(), due: day(-10...10)))
    case 9:
      return .recordReturn(
        GoodsReturn(item: item(), stage: try pick(GoodsReturn.Stage.self), amount: amount()))
    default:
      return .recordDelivery(
        Delivery(item: item(), day: day(-9...0), amount: chance(2) ? amount() : nil))
    }
  }

  private mutating func debtorCommand() throws -> AccountCommand {
    switch Int.random(in: 0..<7, using: &generator) {
    case 0:
      return .nameParty(
        Party(role: .lawyer, name: try Line("RA Streit"), writeOnlyTo: chance(2)))
    case 1: return .endParty(PartyEnd(party: entry(.partyNamed)))
    case 2: return .assign(chance(2) ? nil : try UserName("bert"))
    case 3: return .stopOrders(OrderStop())
    case 4: return .liftOrderStop(entry(.orderStopSet))
    case 5: return .note(try Remark("note"))
    default: return .change(DebtorChange(language: try pick(Language.self)))
    }
  }

  private mutating func creditNote() throws -> CreditNote {
    let named = item()
    let effect: CreditNote.Effect =
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: .fromStart
      case 1: .fromDay
      default: .setOff(arisen: day(-60 ... -31))
      }
    let credited = try amount(of: [named])
    return CreditNote(
      number: try DocumentNumber("G\(Int.random(in: 1...5_000, using: &generator))"),
      issued: day(-20...0), amount: credited, effect: effect,
      reason: try pick(CreditNote.Reason.self),
      shares: chance(5) ? [] : [.init(item: named, amount: credited)])
  }

  private mutating func claimCommand() throws -> ClaimCommand {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return .waiveCharge(ChargeWaiver(charge: entry(.chargeRecorded)))
    case 1:
      return .decideDiscount(
        DiscountDecision(item: item(), payment: entry(.paymentReceived), granted: amount(upTo: 900))
      )
    case 2:
      return .recordCharge(
        Charge(
          kind: .lumpSum, amount: Money(minor: 4_000, .euro), arisen: day(-9...0), item: item()))
    default:
      return .recordCharge(
        Charge(
          kind: chance(2) ? .reminder : .addressEnquiry, amount: amount(upTo: 900),
          arisen: day(-9...0), item: chance(4) ? nil : item()))
    }
  }

  private mutating func dunningCommand() throws -> DunningCommand {
    switch Int.random(in: 0..<9, using: &generator) {
    case 6:
      return .issueLetter(
        Letter(
          purpose: .planWarning, about: entry(.planAgreed), deadline: day(14...20),
          channels: [.email]))
    case 7: return .withdraw(NoticeWithdrawal(notice: entry(.noticeIssued, .letterIssued)))
    case 8:
      return .startDispatch(
        Dispatch(notice: entry(.noticeIssued, .letterIssued), channel: .email))
    case 0, 1: return .issue(try notice())
    case 2: return .startDispatch(Dispatch(notice: entry(.noticeIssued), channel: .email))
    case 3: return .endDispatch(DispatchEnd(dispatch: entry(.dispatchStarted), outcome: .accepted))
    case 4:
      return .failReceipt(
        ReceiptFailure(
          of: entry(.noticeIssued, .invoiceRecorded), reason: .bounced, isNews: chance(2)))
    default:
      return .confirmReceipt(
        ReceiptConfirmation(of: entry(.noticeIssued, .invoiceRecorded), day: day(-3...0)))
    }
  }

  private mutating func notice() throws -> Notice {
    let claim = try scenario.claim
    let demanded = items().compactMap { claim.item($0) }.map { item in
      NoticeItem(
        item: item.number, level: 1, principal: item.principal, interest: item.interest,
        costs: item.costs)
    }
    let total = try Money.sum(
      of: demanded.flatMap { [$0.principal, $0.interest, $0.costs] }, in: .euro)
    return Notice(
      procedure: try Name("consumer"), level: 1, kind: .reminder, dated: scenario.today,
      deadline: day(7...14), items: demanded, total: total, channels: [.email])
  }
}
