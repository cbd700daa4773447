import Receivables

/// One event of every kind, with everything in it that its sentence tells.
enum EventSamples {
  static let all: [Event] = book + bank + debtor + items + payments + work + end + mail

  /// The invoice that the others refer to.
  static let item = EntryNumber(2)
  static let invoice = Invoice(
    number: name("RE-1042"), order: name("B-77"), issued: day, delivered: day, due: day,
    terms: terms, wording: remark("netto Kasse"), reference: line("RE 1042 / 77"), gross: amount,
    method: .financed, owner: .marketplace(line("Basar")),
    contract: .consumer, title: Title(court: line("AG Mayen"), fileNumber: line("7 B"), final: day),
    tracking: line("JJD-1"))

  static let day = sure { try Day(year: 2026, month: 11, day: 25) }
  static let amount = Money(minor: 1_234_50, .euro)
  static let text = remark("Ruft Montag an")
  private static let terms = PaymentTerms(
    netDays: 30, discounts: [DiscountStep(days: 10, rate: Rate(partsPerMillion: 20_000))])
  private static let iban = sure { try IBAN("DE89370400440532013000") }
  private static let digest = sure {
    try DocumentDigest("n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg")
  }
  private static let address = Address(
    lines: [line("Ring 5")], postcode: line("50667"), town: line("Köln"))
  private static let phone = ContactPoint(channel: .phone, value: line("0221 1"))
  private static let claim = HandedClaim(
    item: item, principal: amount, interest: amount, costs: amount)
  private static let share = ItemAmount(item: item, amount: amount)

  /// A value that a test writes down itself, and so is right.
  static func sure<Value>(_ make: () throws -> Value) -> Value {
    do { return try make() } catch { preconditionFailure("\(error)") }
  }

  static func line(_ text: String) -> Line { sure { try Line(text) } }
  static func remark(_ text: String) -> Remark { sure { try Remark(text) } }
  static func name<Kind>(_ text: String) -> Name<Kind> { sure { try Name(text) } }
}

extension EventSamples {
  private static let book: [Event] =
    ([
      .bookOpened(Opening(name: line("Laden"), zone: line("Europe/Berlin"), state: .bavaria)),
      .creditorSet(Creditor(name: line("Laden GmbH"), address: address)),
      .bankAccountSet(BankAccount(holder: line("Laden GmbH"), iban: iban, bank: line("Bank"))),
      .procedureSet(Procedure(name: name("standard"), from: day, use: .consumer)),
      .baseRateSet(BaseRateEntry(from: day, rate: Rate(partsPerMillion: 15_200))),
      .toleranceSet(Tolerances()), .policySet(Policy()),
      .templateSet(TemplateText(name: line("Brief"), language: .german, document: digest)),
      .permissionSet(PermissionGrant(user: name("anna"), rights: [.waive])),
      .absenceSet(Absence(clerk: name("anna"), from: day, through: day, substitute: name("ben"))),
      .rangeAssigned(ClerkRange(from: line("A"), through: line("K"), clerk: name("anna"))),
      .salesRecorded(Sales(month: day, amount: amount)),
      .bankDataCompleteUntil(BankDataMark(through: day, account: iban)),
      .runIssued(Run(dated: day, notices: 3, demanded: [amount])),
    ] as [BookEvent]).map { .book($0) }

  private static let bank: [Event] = [
    .matching(
      .statementRecorded(
        BankStatement(
          account: iban, number: line("7"), from: day, through: day, opening: amount,
          closing: amount, document: digest))),
    .matching(
      .transactionRecorded(
        BankTransaction(
          amount: amount, booked: day, valued: day, name: line("Karl"), counterAccount: iban,
          reference: text, fingerprint: line("f")))),
    .matching(.transactionSetAside(TransactionSetAside(transaction: item, reason: text))),
    .matching(
      .importRecorded(
        ImportRecord(
          kind: line("shopify"), file: line("a.csv"), document: digest, rows: 9, booked: 8))),
  ]

  private static let debtor: [Event] =
    ([
      .debtorRecorded(
        Debtor(
          name: line("Karl"), legalForm: line("e. K."), kind: .business, addresses: [address],
          contacts: [phone], terms: terms, creditLimit: amount, vatNumber: line("DE1"),
          account: iban, since: day, isKeyAccount: true)),
      .debtorChanged(
        DebtorChange(
          name: line("Karla"), kind: .consumer, language: .english, addresses: [address],
          contacts: [phone], state: .berlin, terms: terms, creditLimit: amount, isKeyAccount: false,
          applicableLaw: .germany)),
      .renumbered(Renumbering(number: name("K 12"))),
      .partyNamed(
        Party(
          role: .lawyer, name: line("Dr. Fuchs"), address: address, contacts: [phone],
          writeOnlyTo: true, reference: line("4/26"), from: day, through: day)),
      .partyEnded(PartyEnd(party: item, reason: text)), .assigned(Assignment(clerk: name("ben"))),
      .orderStopSet(OrderStop(reason: text)), .orderStopLifted(OrderStopLift(stop: item)),
      .mandateBlocked(MandateBlock(mandate: line("M-1"), reason: text)), .noted(Note(text: text)),
    ] as [AccountEvent]).map { .account($0) }

  private static let items: [Event] =
    ([
      .invoiceRecorded(invoice),
      .deliveryRecorded(Delivery(item: item, day: day, amount: amount, tracking: line("JJD-2"))),
      .returnRecorded(GoodsReturn(item: item, stage: .arrived, amount: amount)),
      .invoiceCorrected(
        InvoiceCorrection(
          item: item, gross: amount, issued: day, order: name("B-8"),
          received: Receipt(day: day, basis: .known), due: day, terms: terms, method: .paypal,
          owner: .assigned(to: line("Faktor")), contract: .business, hasThirtyDayNotice: true,
          document: digest, reason: text)),
      .invoiceCancelled(InvoiceCancellation(item: item, number: name("ST-1"), reason: text)),
      .creditNoteRecorded(
        CreditNote(
          number: name("GS-1"), issued: day, amount: amount, effect: .setOff(arisen: day),
          reason: .defect, shares: [.init(item: item, amount: amount)], answers: item)),
    ] as [AccountEvent]).map { .account($0) }

  private static let payments: [Event] =
    ([
      .debitSubmitted(Debit(items: [item], amount: amount, mandate: line("M-1"), collects: day)),
      .paymentReceived(
        Payment(
          amount: amount, valued: day, method: .card, designation: .principal([item]),
          payer: line("Eva"), account: iban, reference: text, providerReference: line("P-1"),
          provisionalThrough: day)),
      .paymentDesignated(
        PaymentDesignation(
          payment: item,
          designation: .parts([ItemPart(item: item, part: .costs, amount: amount)]),
          source: .debtor)),
      .paymentReturned(PaymentReturn(payment: item, day: day, reason: .noCover)),
      .chargebackOpened(
        Chargeback(
          payment: item, amount: amount, caseNumber: line("PP-1"), reason: .notReceived,
          answerBy: day)),
      .chargebackClosed(ChargebackEnd(chargeback: item, outcome: .won, day: day)),
      .creditRefunded(Refund(amount: amount, day: day, account: iban)),
    ] as [AccountEvent]).map { .account($0) }
    + ([
      .chargeRecorded(
        Charge(
          kind: .reminder, amount: amount, arisen: day, item: item, ground: line("Porto"),
          notice: item)),
      .chargeWaived(ChargeWaiver(charge: item, reason: text)),
      .skontoDecided(DiscountDecision(item: item, payment: item, granted: amount, reason: text)),
    ] as [ClaimEvent]).map { .claim($0) }

  private static let plan = PlanTerms(
    items: [item],
    instalments: [.init(by: day, amount: amount), .init(by: day + 30, amount: amount)],
    accelerates: true)

  private static let work: [Event] =
    ([
      .contactLogged(
        Contact(
          channel: .phone, direction: .incoming, outcome: .paid, cause: .liquidity,
          person: line("Frau Karl"), isVerified: true, happened: day - 1,
          at: sure { try TimeOfDay(hour: 9, minute: 5) }, clerk: name("ben"),
          claimedPayment: ClaimedPayment(day: day, amount: amount, account: line("DE1")),
          refusesFinally: true, items: [item], note: text, isNews: true)),
      .newsHandled(NewsHandling(news: item)),
      .acknowledged(
        Acknowledgement(items: [item], day: day, by: .request, words: text, channel: .email)),
      .promiseTaken(
        Promise(
          amount: amount, isWholeBalance: true, by: day, items: [item], person: line("Frau Karl"),
          words: text)),
      .promiseWithdrawn(PromiseWithdrawal(promise: item, by: .creditor, reason: text)),
      .planOffered(PlanOffer(terms: plan, replyBy: day)),
      .planAgreed(PlanAgreement(terms: plan, replaces: item)),
      .planEnded(PlanEnd(plan: item, reason: .lapsed, note: text)),
      .disputeOpened(
        Dispute(
          reason: .damaged, amounts: [share], owner: line("Lager"), answerBy: day, missing: text,
          words: text)),
      .disputeMoved(
        DisputeMove(
          dispute: item, stage: .underReview, answerBy: day, owner: line("Lager"), note: text)),
      .disputeDecided(
        DisputeDecision(
          dispute: item, verdict: .partlyAccepted, accepted: [share], deadline: day, note: text)),
      .withdrawalDeclared(
        Withdrawal(amounts: [share], declared: day, channel: .email, words: text)),
      .holdPlaced(
        Hold(reason: .agreed, items: [item], through: day, reviewOn: day, note: text)),
      .holdLifted(HoldLift(hold: item)),
      .followUpSet(
        FollowUp(
          day: day, time: sure { try TimeOfDay(hour: 9, minute: 5) }, note: text,
          clerk: name("ben"))),
      .followUpDone(FollowUpEnd(followUp: item)), .pinned(Pin(reason: text, through: day)),
      .unpinned(Unpin(pin: item)),
      .documentAttached(
        Attachment(document: digest, name: line("a.pdf"), kind: .order, items: [item])),
    ] as [CaseworkEvent]).map { .casework($0) }

  private static let end: [Event] =
    ([
      .circumstanceNoted(
        Circumstance(
          kind: .insolvencyOpened, since: day, authority: line("AG Köln"),
          fileNumber: line("71 IN 9/26"), deadline: day, items: [item], source: text)),
      .circumstanceEnded(CircumstanceEnd(circumstance: item, through: day, reason: text)),
      .suspensionRecorded(Suspension(items: [item], ground: .deferral, from: day, ended: day)),
      .escalationDecided(EscalationDecision(route: .agency, items: [item], reason: text)),
      .handedOver(HandOver(agency: line("Inkasso Nord"), reference: line("9"), claims: [claim])),
      .handOverRecalled(HandOverRecall(handOver: item, reason: text)),
      .agencyReported(
        AgencyReport(handOver: item, status: .inCollection, reference: line("9"), note: text)),
      .agencyRemitted(
        AgencyRemittance(
          handOver: item, collected: amount, kept: amount, feeTax: amount, paidOut: amount,
          valued: day, designation: .items([item]))),
      .courtStepRecorded(
        CourtStep(
          step: .applied(
            .init(
              court: line("AG Mayen"), claims: [claim], fee: amount, asksForTransfer: true)),
          track: .whole, day: day, fileNumber: line("26-1"))),
      .settled(Settlement(reason: .agreement, open: [share], note: text)),
      .waived(
        Waiver(parts: [ItemPart(item: item, part: .interest, amount: amount)], reason: text)),
      .writtenOff(
        WriteOff(
          amounts: [.init(item: item, amount: amount)], reason: .uncollectible, note: text)),
      .reopened(Reopening(settlement: item, reason: text)),
    ] as [CaseworkEvent]).map { .casework($0) }

  private static let mail: [Event] =
    ([
      .noticeIssued(
        Notice(
          procedure: name("standard"), level: 2, kind: .dunning, dated: day, deadline: day,
          items: [
            .init(item: item, level: 2, principal: amount, interest: amount, costs: amount)
          ], total: amount, channels: [.email], announces: .agency, warnsOfReport: true)),
      .letterIssued(
        Letter(purpose: .invoiceCopy, about: item, deadline: day, channels: [.email])),
      .noticeWithdrawn(NoticeWithdrawal(notice: item, reason: text)),
      .receiptConfirmed(ReceiptConfirmation(of: item, day: day)),
      .receiptFailed(
        ReceiptFailure(of: item, channel: .email, reason: .bounced, reply: line("550"))),
      .dispatchStarted(Dispatch(notice: item, channel: .letter)),
      .dispatchEnded(DispatchEnd(dispatch: item, outcome: .refused, reply: line("550"))),
    ] as [DunningEvent]).map { .dunning($0) }
    + [.reversed(Reversal(command: item, entries: [item], reason: text))]
}
