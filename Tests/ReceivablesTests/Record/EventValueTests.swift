import Receivables
import Testing

/// Payloads built by their initialisers: two members that change places on the way in and on the way
/// out would be read and written as they were.
@Suite("Values of events")
struct EventValueTests {
  private let item = EntryNumber(61)

  private func cents(_ minor: Int64) -> Money { Money(minor: minor, .euro) }

  private func document() throws -> DocumentDigest {
    try DocumentDigest("n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg")
  }

  private func iban(_ text: String = "DE89370400440532013000") throws -> IBAN { try IBAN(text) }

  private func tax() throws -> [TaxShare] {
    [TaxShare(rate: try percent("19"), net: cents(10_000), tax: cents(1_900))]
  }

  private func expect(
    _ payload: some EventPayload, as kind: EventKind,
    location: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try notation(payload) == EventPin.of(kind).full, sourceLocation: location)
  }

  @Test func `an invoice`() throws {
    try expect(
      Invoice(
        number: DocumentNumber("RE 1"), order: DocumentNumber("B 2"), issued: Day("2026-05-04"),
        ordered: Day("2026-05-01"), received: Receipt(day: Day("2026-05-07"), basis: .assumed),
        delivered: Day("2026-05-05"), due: Day("2026-06-03"), dueOrigin: .agreedPeriod,
        terms: PaymentTerms(
          netDays: 30, discounts: [DiscountStep(days: 10, rate: percent("2.5"))], areAgreed: true),
        wording: Remark("2,5 % Skonto"), reference: Line("RE 1 / 7"), gross: cents(11_900),
        vat: tax(), method: .directDebit, owner: .assigned(to: Line("Faktor AG")),
        mandate: Line("M-1"), contract: .business,
        isRemuneration: false, hasThirtyDayNotice: true, security: .retentionOfTitle,
        title: Title(
          court: Line("Amtsgericht Köln"), fileNumber: Line("1 C 2/26"), final: Day("2026-09-30")),
        document: document(), tracking: Line("1Z999")),
      as: .invoiceRecorded)
  }

  @Test func `a payment`() throws {
    try expect(
      Payment(
        amount: cents(11_900), valued: Day("2026-07-03"), ordered: Day("2026-07-01"),
        method: .paypal,
        designation: .parts([ItemPart(item: item, part: .costs, amount: cents(400))]),
        payer: Line("Max Kunde"), account: iban("AT611904300234573201"), reference: Remark("RE 1"),
        transaction: EntryNumber(42), debit: EntryNumber(64), providerReference: Line("PAY-1"),
        provisionalThrough: Day("2026-08-28")),
      as: .paymentReceived)
  }

  @Test func `a credit note`() throws {
    try expect(
      CreditNote(
        number: DocumentNumber("GS 1"), issued: Day("2026-06-15"), amount: cents(4_760),
        effect: .setOff(arisen: Day("2026-06-01")), reason: .bonus,
        shares: [CreditNote.Share(item: item, amount: cents(2_380))],
        vat: [TaxShare(rate: percent("19"), net: cents(4_000), tax: cents(760))],
        answers: EntryNumber(62), document: document()),
      as: .creditNoteRecorded)
  }

  @Test func `a debtor`() throws {
    try expect(
      Debtor(
        name: Line("Kunde GmbH"), legalForm: Line("GmbH"), kind: .business, language: .english,
        addresses: [
          Address(
            lines: [Line("Ring 5")], postcode: Line("1010"), town: Line("Wien"),
            country: Country("AT"), from: Day("2024-02-01"), through: Day("2026-06-30"))
        ],
        contacts: [
          ContactPoint(
            channel: .phone, value: Line("+43 1 23"), purpose: .orders, person: Line("Herr Fuchs"))
        ], state: .hamburg,
        terms: PaymentTerms(
          netDays: 30,
          discounts: [
            DiscountStep(days: 7, rate: percent("3")), DiscountStep(days: 14, rate: percent("2")),
          ], areAgreed: true), creditLimit: cents(500_000), vatNumber: Line("ATU12345678"),
        account: iban("AT611904300234573201"), since: Day("2019-05-06"), isKeyAccount: true),
      as: .debtorRecorded)
  }

  @Test func `a notice`() throws {
    try expect(
      Notice(
        procedure: Name("standard"), level: 3, kind: .last, dated: Day("2026-08-03"),
        deadline: Day("2026-08-17"),
        items: [
          NoticeItem(
            item: item, level: 2, principal: cents(11_900), interest: cents(120),
            costs: cents(250))
        ], total: cents(12_270), channels: [.letter, .email], announces: .court,
        warnsOfReport: true, documents: [document()]),
      as: .noticeIssued)
  }

  @Test func `a plan`() throws {
    try expect(
      PlanAgreement(
        terms: PlanTerms(
          items: [item, EntryNumber(63)],
          instalments: [
            Instalment(by: Day("2026-09-01"), amount: cents(5_950)),
            Instalment(by: Day("2026-10-01"), amount: cents(5_951)),
          ], interest: .waived, defers: false, accelerates: true),
        offer: EntryNumber(91), replaces: EntryNumber(83), document: document()),
      as: .planAgreed)
  }

  @Test func `a step before court`() throws {
    try expect(
      CourtStep(
        proceeding: EntryNumber(96),
        step: .applied(
          CourtStep.Application(
            court: Line("Amtsgericht Coburg"), claims: [handedClaim], fee: cents(3_600),
            asksForTransfer: true, decision: EntryNumber(94))),
        day: Day("2026-10-12"), fileNumber: Line("26-1234567-0-1"), document: document(),
        isNews: true),
      as: .courtStepRecorded)
  }

  private var handedClaim: HandedClaim {
    HandedClaim(item: item, principal: cents(11_900), interest: cents(150), costs: cents(250))
  }

  @Test func `a hand-over and what the agency passes on`() throws {
    try expect(
      HandOver(
        agency: Line("Inkasso AG"), reference: Line("I-77"), claims: [handedClaim],
        decision: EntryNumber(94), document: document()),
      as: .handedOver)
    try expect(
      AgencyRemittance(
        handOver: EntryNumber(95), collected: cents(5_000), kept: cents(1_000),
        feeTax: cents(190), paidOut: cents(3_810), valued: Day("2026-10-05"),
        designation: .principal([item])),
      as: .agencyRemitted)
  }

  @Test func `a contact`() throws {
    try expect(
      Contact(
        channel: .phone, direction: .incoming, outcome: .paid, cause: .technical,
        person: Line("Herr Fuchs"), isVerified: true, happened: Day("2026-07-14"),
        at: TimeOfDay(hour: 9, minute: 5), clerk: UserName("wolf"),
        claimedPayment: ClaimedPayment(
          day: Day("2026-07-11"), amount: cents(11_900), account: Line("DE 12")),
        refusesFinally: false, items: [item, EntryNumber(63)], document: document(),
        note: Remark("Sends a receipt"), isNews: true),
      as: .contactLogged)
  }

  @Test func `a dispute, a hold, a circumstance and a suspension`() throws {
    try expect(
      Dispute(
        reason: .damaged, amounts: [ItemAmount(item: item, amount: cents(4_760))],
        owner: Line("Shipping"), answerBy: Day("2026-07-28"), missing: Remark("Photos"),
        words: Remark("It is broken")),
      as: .disputeOpened)
    try expect(
      Hold(
        reason: .creditNoteExpected, items: [item], through: Day("2026-08-31"),
        reviewOn: Day("2026-08-24"), note: Remark("Sales decides")),
      as: .holdPlaced)
    try expect(
      Circumstance(
        kind: .insolvencyOpened, since: Day("2026-08-10"), authority: Line("Amtsgericht Köln"),
        fileNumber: Line("70 IN 1/26"), deadline: Day("2026-09-21"), items: [item],
        source: Remark("Public notices"), document: document(), isNews: true),
      as: .circumstanceNoted)
    try expect(
      Suspension(
        items: [item], ground: .negotiation, from: Day("2026-07-28"), ended: Day("2026-08-18"),
        continues: EntryNumber(90), proof: document()),
      as: .suspensionRecorded)
  }

  @Test func `a charge and a write-off`() throws {
    try expect(
      Charge(
        kind: .other, amount: cents(250), arisen: Day("2026-07-04"), item: item,
        ground: Line("Agreed fee"), notice: EntryNumber(71), payment: EntryNumber(65),
        proof: document()),
      as: .chargeRecorded)
    try expect(
      WriteOff(
        amounts: [WrittenOff(item: item, amount: cents(11_900), vat: tax())],
        reason: .insolvency, note: Remark("No quota")),
      as: .writtenOff)
  }

  @Test func `a statement of the bank and a movement on it`() throws {
    try expect(
      BankStatement(
        account: iban(), number: Line("7/2026"), from: Day("2026-07-01"),
        through: Day("2026-07-31"), opening: cents(-100), closing: cents(25_000),
        document: document(), gap: Remark("New account")),
      as: .statementRecorded)
    try expect(
      BankTransaction(
        account: iban(), amount: cents(11_900), booked: Day("2026-07-02"),
        valued: Day("2026-07-03"), name: Line("Max Kunde"),
        counterAccount: iban("AT611904300234573201"), reference: Remark("RE 1\nThank you"),
        endToEnd: Line("E2E-1"), mandate: Line("M-1"), code: Line("166"),
        back: BankReturn(reason: Line("MS03"), original: cents(11_600), charges: cents(300)),
        fingerprint: Line("20260702-11900-1"),
        statement: EntryNumber(41),
        provider: ProviderDetail(
          provider: Line("PayPal"), id: Line("9AB"), kind: .chargeback, method: .paypal,
          related: Line("8AB"), email: Line("max@example.org"), invoice: Line("RE 1"),
          order: Line("B 1"), caseNumber: Line("PP-D-1"), reason: .notReceived,
          answerBy: Day("2026-07-12"))),
      as: .transactionRecorded)
  }

  @Test func `settings`() throws {
    try expect(
      Creditor(
        name: Line("Muster GmbH"),
        address: Address(
          lines: [Line("Hof 2"), Line("Hauptstraße 1")], postcode: Line("80331"),
          town: Line("München"), from: Day("2020-01-01"), through: Day("2029-12-31")),
        representatives: [Line("Erika Muster")], register: Line("Amtsgericht München, HRB 1"),
        vatNumber: Line("DE123456789"),
        contacts: [
          ContactPoint(
            channel: .email, value: Line("konto@example.org"), purpose: .receivables,
            person: Line("Frau Bär"))
        ], hours: Line("Mo-Fr 9-12"), deductsTax: false, reportsToAgency: true),
      as: .creditorSet)
    try expect(
      Policy(
        dayCount: .thirty360, paymentDayCounts: false, demandStart: .afterReceipt,
        exactPrincipalCounts: true, graceBankDays: 1, consumerPromiseDays: 2,
        businessPromiseDays: 3, movedPromises: 4, claimedPaymentBankDays: 5, claimedPayments: 6,
        invoiceCopyDays: 7, disputeWorkingDays: 8, letterDays: 9, undoMinutes: 11,
        queueRules: QueueRules(
          points: PointRules(
            amount: .init([(5_000, 5)], above: 40), silence: .init([], above: 15),
            age: .init([(31, 3)], above: 15)))),
      as: .policySet)
    try expect(
      Absence(
        clerk: UserName("baer"), from: Day("2026-08-03"), through: Day("2026-08-21"),
        substitute: UserName("wolf")),
      as: .absenceSet)
    try expect(
      Procedure(
        name: Name("standard"), from: Day("2026-01-01"),
        levels: [
          Procedure.Level(
            kind: .reminder, bankDays: 5, deadlineDays: 7, channels: [.email, .letter],
            fee: cents(250), demandsInterest: true, demandsLumpSum: false,
            letterFrom: cents(5_000), call: .init(above: cents(15_000), bankDays: 1))
        ], use: .consumer, minimum: cents(500),
        early: .init(above: cents(500_000), days: 3),
        decision: .init(
          nothingBelow: cents(500), writeOffBelow: cents(2_500), courtFrom: cents(60_000))),
      as: .procedureSet)
  }
}
