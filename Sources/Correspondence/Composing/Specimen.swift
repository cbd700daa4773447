public import Receivables
public import Wording

/// Letters about a made-up case, to look at a text filled in.
///
/// The case lives through everything that leads to the letter, by the commands of the book.
public struct Specimen {
  private var book = Book()
  private var day: Day
  private var next: UInt64 = 1
  private let isBusiness: Bool
  private let language: Language
  private var items: [EntryNumber] = []

  /// A letter about the made-up case.
  ///
  /// - Parameters:
  ///   - kind: Which text.
  ///   - language: Its language.
  ///   - isBusiness: Whether the customer is a business.
  ///   - source: The template; the one that is shipped where none is given.
  /// - Returns: The letter in each of its shapes.
  /// - Throws: `LetterFault.template` where the template is not as it must be.
  public static func letter(
    _ kind: LetterKind, _ language: Language, business isBusiness: Bool = false,
    source: [UInt8]? = nil
  ) throws(LetterFault) -> WrittenLetter {
    var specimen = Specimen(isBusiness: isBusiness, language: language)
    let draft: LetterDraft
    do { draft = try specimen.draft(kind) } catch let fault as LetterFault { throw fault } catch {
      preconditionFailure("the case of \(kind): \(error)")
    }
    let own = source.map { [OwnTemplate(kind: kind, language: language, source: $0)] } ?? []
    guard let account = specimen.book.account(Self.debtor) else {
      preconditionFailure("the case has a debtor")
    }
    return try Composer(specimen.book.settings, own: own)
      .letter(draft, of: account, on: specimen.day)
  }

  private init(isBusiness: Bool, language: Language) {
    self.isBusiness = isBusiness
    self.language = language
    day = Self.beginning
  }

  private static let beginning = Day(sure: "2026-09-01")
  private static let debtor = Name<Named.Debtor>(sure: "10023")
}

// MARK: - The case

extension Specimen {
  private mutating func perform(_ command: Command) throws -> [EntryNumber] {
    let noon = Instant(milliseconds: Int64(day.number) * 86_400_000 + 43_200_000)
    let occasion = Occasion(
      day: day, instant: noon, user: Name<Named.User>(sure: "uhl"), next: EntryNumber(next))
    let entries = try book.decide(command, occasion)
    book.apply(entries, occasion)
    next += UInt64(entries.count)
    return occasion.origins(of: entries).map(\.number)
  }

  @discardableResult
  private mutating func perform(one command: Command) throws -> EntryNumber {
    guard let entry = try perform(command).first else { throw LetterFault.missing(.invoices) }
    return entry
  }

  /// What is to be written, after everything that led to it has happened.
  private mutating func draft(_ kind: LetterKind) throws -> LetterDraft {
    try begin()
    switch kind {
    case .reminder: return try notice(1)
    case .returnedDebit: return try returnedDebit()
    case .dunning: return try notice(2)
    case .last: return try notice(3)
    case .promise:
      let about = try promise()
      return try letter(.promiseConfirmation, about: about)
    case .planOffer:
      let about = try planOffer()
      return try letter(.planOffer, about: about)
    case .plan:
      let about = try plan()
      return try letter(.planAgreement, about: about)
    case .planWarning:
      let plan = try plan()
      day = day + 50
      return try letter(.planWarning, about: plan)
    case .rejection:
      let about = try dispute()
      return try letter(.disputeRejection, about: about)
    case .skonto:
      let about = try discount()
      return try letter(.discountReclaim, about: about)
    case .statement:
      day = day + 40
      try perform(one: payment("50.00"))
      return try letter(.statement, about: nil)
    case .invoiceCopy: return try letter(.invoiceCopy, about: items[0])
    case .correction:
      let about = try sentNotice()
      return try letter(.correction, about: about)
    case .handOver:
      let about = try handOver()
      return try letter(.handOverNotice, about: about)
    case .orderReminder: return try letter(.orderReminder, about: items[0])
    }
  }

  private func letter(_ purpose: Letter.Purpose, about: EntryNumber?) throws -> LetterDraft {
    let deadline = book.account(Self.debtor)?.proposedDeadline(
      of: purpose, about: about, on: day, book.settings)
    return LetterDraft(
      .letter(
        Letter(purpose: purpose, about: about, deadline: deadline, channels: [.email, .letter])),
      language: language)
  }

  private func payment(_ amount: String) -> Command {
    .account(
      Self.debtor, .recordPayment(Payment(amount: Money(sure: amount), valued: day)))
  }

  // MARK: Beginnings

  private mutating func begin() throws {
    try perform(
      one: .book(
        .open(
          Opening(
            name: Line(sure: "Muster"), zone: Line(sure: "Europe/Berlin"), state: .hamburg))))
    try perform(one: .book(.setCreditor(Self.creditor)))
    try perform(
      one: .book(
        .setBankAccount(
          BankAccount(
            holder: Line(sure: "Muster Versand GmbH"), iban: IBAN(sure: "DE89370400440532013000"),
            bic: nil, bank: Line(sure: "Musterbank Hamburg")))))
    try perform(
      one: .book(.completeBankData(BankDataMark(through: Day(sure: "2027-06-30")))))
    try perform(one: .account(Self.debtor, .record(debtor)))
    items.append(try invoice("RE-2026-0815", "249.90", order: "B-4711"))
  }

  private mutating func invoice(
    _ number: String, _ gross: String, order: String? = nil
  ) throws -> EntryNumber {
    try perform(
      one: .account(
        Self.debtor,
        .recordInvoice(
          Invoice(
            number: DocumentNumber(sure: number), order: order.map { DocumentNumber(sure: $0) },
            issued: day, delivered: day, due: day + 14, dueOrigin: .agreedDay,
            terms: PaymentTerms(
              netDays: 14,
              discounts: [DiscountStep(days: 7, rate: Rate(partsPerMillion: 20_000))],
              areAgreed: true), gross: Money(sure: gross),
            contract: isBusiness ? .business : .consumer,
            document: DocumentDigest(sure: "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg")))))
  }

  private static let creditor = Creditor(
    name: Line(sure: "Muster Versand GmbH"),
    address: Address(
      lines: [Line(sure: "Ring 1")], postcode: Line(sure: "20095"), town: Line(sure: "Hamburg")),
    representatives: [Line(sure: "Maria Muster"), Line(sure: "Max Beispiel")],
    register: Line(sure: "Amtsgericht Hamburg HRB 12345"), vatNumber: Line(sure: "DE123456789"),
    contacts: [
      ContactPoint(
        channel: .email, value: Line(sure: "forderungen@muster.example"),
        person: Line(sure: "Anna Uhl")),
      ContactPoint(channel: .phone, value: Line(sure: "040 123456-78")),
    ], hours: Line(sure: "Mo–Fr 9–16 Uhr"))

  private var debtor: Debtor {
    let mail = ContactPoint(channel: .email, value: Line(sure: "kunde@example.org"))
    let address = Address(
      lines: [Line(sure: "Lindenweg 5")], postcode: Line(sure: "30159"),
      town: Line(sure: "Hannover"))
    return isBusiness
      ? Debtor(
        name: Line(sure: "Beispiel Technik GmbH"), legalForm: Line(sure: "GmbH"), kind: .business,
        language: language, addresses: [address], contacts: [mail])
      : Debtor(
        name: Line(sure: "Erika Mustermann"), language: language, addresses: [address],
        contacts: [mail])
  }
}

// MARK: - What happens

extension Specimen {
  /// Goes on to the day of a notice; those before it are issued and sent.
  private mutating func notice(_ level: Int) throws -> LetterDraft {
    if level > 1 { items.append(try invoice("RE-2026-0822", "89.00")) }
    for _ in 0..<200 {
      day = day + 1
      guard let account = book.account(Self.debtor),
        let figures = account.noticeFigures(on: day, book.settings)
      else { continue }
      guard figures.notice.level < level else {
        return LetterDraft(.notice(figures), language: language)
      }
      try send(figures)
    }
    throw LetterFault.missing(.deadline)
  }

  @discardableResult
  private mutating func send(_ figures: NoticeFigures) throws -> EntryNumber {
    guard let notice = try perform(.several(figures.commands())).last else {
      throw LetterFault.missing(.invoices)
    }
    for channel in figures.notice.channels {
      let dispatch = try perform(
        one: .dunning(Self.debtor, .startDispatch(Dispatch(notice: notice, channel: channel))))
      try perform(
        one: .dunning(
          Self.debtor, .endDispatch(DispatchEnd(dispatch: dispatch, outcome: .accepted))))
    }
    return notice
  }

  private mutating func sentNotice() throws -> EntryNumber {
    guard case .notice(let figures) = try notice(2).content else {
      throw LetterFault.missing(.invoices)
    }
    let notice = try send(figures)
    day = day + 2
    return notice
  }

  private mutating func returnedDebit() throws -> LetterDraft {
    day = day + 14
    let payment = try perform(
      one: .account(
        Self.debtor,
        .recordPayment(
          Payment(
            amount: Money(sure: "249.90"), valued: day, designation: .items([items[0]])))))
    day = day + 3
    try perform(
      one: .account(
        Self.debtor,
        .returnPayment(PaymentReturn(payment: payment, day: day, reason: .noCover))))
    try perform(
      one: .claim(
        Self.debtor,
        .recordCharge(
          Charge(
            kind: .returnedDebit, amount: Money(sure: "3.00"), arisen: day, item: items[0],
            payment: payment))))
    return try notice(1)
  }

  private mutating func promise() throws -> EntryNumber {
    day = day + 25
    return try perform(
      one: .casework(
        Self.debtor,
        .takePromise(by: day + 7, items: items, channel: .phone)))
  }

  /// All that is open, in three instalments.
  private var terms: PlanTerms {
    let open =
      book.account(Self.debtor)?.claim(on: day, book.settings).total(in: .euro) ?? .zero(.euro)
    let third = open.minor / 3
    let parts = [third, third, open.minor - 2 * third]
    return PlanTerms(
      items: items,
      instalments: parts.enumerated().map { place, part in
        Instalment(by: day + 14 + place * 30, amount: Money(minor: part, .euro))
      }, interest: .waived)
  }

  private mutating func planOffer() throws -> EntryNumber {
    day = day + 25
    return try perform(
      one: .casework(
        Self.debtor, .offerPlan(PlanOffer(terms: terms, replyBy: day + 10))))
  }

  private mutating func plan() throws -> EntryNumber {
    day = day + 25
    return try perform(
      one: .casework(Self.debtor, .agreePlan(PlanAgreement(terms: terms))))
  }

  private mutating func dispute() throws -> EntryNumber {
    day = day + 20
    let dispute = try perform(
      one: .casework(
        Self.debtor,
        .openDispute(
          Dispute(
            reason: .damaged, amounts: [ItemAmount(item: items[0], amount: Money(sure: "249.90"))],
            answerBy: day + 14,
            words: Remark(sure: "Die Lampe flackert und ein Schirm hat eine Delle.")))))
    day = day + 6
    try perform(
      one: .casework(
        Self.debtor,
        .decideDispute(
          DisputeDecision(
            dispute: dispute, verdict: .partlyAccepted,
            accepted: [ItemAmount(item: items[0], amount: Money(sure: "20.00"))],
            deadline: day + 14,
            note: Remark(
              sure:
                "Die Lampe arbeitet nach dem Prüfbericht einwandfrei; die Delle haben wir gesehen.")
          ))))
    return dispute
  }

  private mutating func discount() throws -> EntryNumber {
    day = day + 12
    try perform(
      one: .account(
        Self.debtor,
        .recordPayment(
          Payment(
            amount: Money(sure: "244.90"), valued: day, designation: .items([items[0]])))))
    day = day + 1
    return items[0]
  }

  private mutating func handOver() throws -> EntryNumber {
    guard case .notice(let figures) = try notice(3).content else {
      throw LetterFault.missing(.invoices)
    }
    try send(figures)
    day = figures.notice.deadline + 7
    try perform(
      one: .casework(
        Self.debtor, .decideEscalation(EscalationDecision(route: .agency, items: items))))
    guard let account = book.account(Self.debtor) else { throw LetterFault.missing(.debtorName) }
    let claims = try account.claims(for: .agency, of: items, on: day, book.settings)
    return try perform(
      one: .casework(
        Self.debtor,
        .handOver(
          HandOver(
            agency: Line(sure: "Beispiel Inkasso GmbH, Kanalstraße 8, 20097 Hamburg"),
            reference: Line(sure: "I-2026-77"), claims: claims))))
  }
}

// MARK: - Made-up values, which are known to be right

extension Line {
  fileprivate init(sure text: String) { self = Specimen.sure { try Line(text) } }
}

extension Remark {
  fileprivate init(sure text: String) { self = Specimen.sure { try Remark(text) } }
}

extension Day {
  fileprivate init(sure text: String) { self = Specimen.sure { try Day(text) } }
}

extension IBAN {
  fileprivate init(sure text: String) { self = Specimen.sure { try IBAN(text) } }
}

extension DocumentDigest {
  fileprivate init(sure text: String) { self = Specimen.sure { try DocumentDigest(text) } }
}

extension Name {
  fileprivate init(sure text: String) { self = Specimen.sure { try Name(text) } }
}

extension Money {
  fileprivate init(sure text: String) {
    self = Specimen.sure { try Money(reading: text, .english, in: .euro) }
  }
}

extension Specimen {
  fileprivate static func sure<Value>(_ make: () throws -> Value) -> Value {
    do { return try make() } catch { preconditionFailure("\(error)") }
  }
}
