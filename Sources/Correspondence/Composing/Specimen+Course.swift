import Receivables
import Wording

// What happens in the case before a letter is written, day by day.

extension Specimen {
  /// Goes on to the day of a notice; those before it are issued and sent.
  mutating func notice(_ level: Int) throws -> LetterDraft {
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

  mutating func sentNotice() throws -> EntryNumber {
    guard case .notice(let figures) = try notice(2).content else {
      throw LetterFault.missing(.invoices)
    }
    let notice = try send(figures)
    day = day + 2
    return notice
  }

  mutating func returnedDebit() throws -> LetterDraft {
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

  mutating func promise() throws -> EntryNumber {
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

  mutating func planOffer() throws -> EntryNumber {
    day = day + 25
    return try perform(
      one: .casework(
        Self.debtor, .offerPlan(PlanOffer(terms: terms, replyBy: day + 10))))
  }

  mutating func plan() throws -> EntryNumber {
    day = day + 25
    return try perform(
      one: .casework(Self.debtor, .agreePlan(PlanAgreement(terms: terms))))
  }

  mutating func dispute() throws -> EntryNumber {
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

  mutating func discount() throws -> EntryNumber {
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

  mutating func handOver() throws -> EntryNumber {
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
