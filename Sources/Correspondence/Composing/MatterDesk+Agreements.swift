import Receivables
import Wording

// What letters about promises, plans and disputes say.

extension MatterDesk {
  private func entry(of letter: Letter) throws(LetterFault) -> EntryNumber {
    guard let about = letter.about else { throw .missing(.invoices) }
    return about
  }

  private func deadline(of letter: Letter, _ matter: inout Matter) throws(LetterFault) -> Day {
    guard let deadline = letter.deadline else { throw .missing(.deadline) }
    matter.values[.deadline] = words.longDay(deadline)
    return deadline
  }

  /// The invoices that are overdue of ours, in the order of claims.
  private var overdue: [EntryNumber] {
    account.claim(on: day, settings).items
      .filter { $0.item.isOurs && $0.isOverdue && $0.total.isPositive }.map(\.number)
  }

  func promise(_ letter: Letter) throws(LetterFault) -> Matter {
    let about = try entry(of: letter)
    guard let promise = account.casework.promises.first(where: { $0.number == about }) else {
      throw .wrongSubject(about)
    }
    let value = promise.value
    let items = value.items.isEmpty ? overdue : value.items
    var matter = common(about: items)
    matter.values[.promiseAmount] = words.money(value.amount)
    matter.values[.promiseDay] = words.longDay(value.by)
    matter.values[.promiseTaken] = words.longDay(promise.started.day)
    matter.values[.promiseWay] = words.letterWay(value.channel)
    matter.set(.promisePerson, value.person?.text, when: .person)
    matter.conditions.insert(.resting)
    matter.slip = try slip(value.amount, items, by: value.by)
    return matter
  }

  func plan(_ letter: Letter) throws(LetterFault) -> Matter {
    let about = try entry(of: letter)
    let casework = account.casework
    let terms =
      casework.plans.first { $0.number == about }?.value.terms
      ?? casework.offers.first { $0.number == about }?.value.terms
    guard let terms, let first = terms.instalments.first else { throw .wrongSubject(about) }
    let items = terms.items.isEmpty ? overdue : terms.items
    var matter = common(about: items)
    _ = try deadline(of: letter, &matter)
    let total = Money(
      minor: terms.instalments.reduce(Int64(0)) { $0 + $1.amount.minor }, first.amount.currency)
    matter.values[.planTotal] = words.money(total)
    matter.values[.planCount] = words.instalments(terms.instalments.count)
    if terms.interest == .waived { matter.conditions.insert(.free) }
    if terms.accelerates { matter.conditions.insert(.accelerates) }
    let claim = account.claim(on: day, settings)
    let open = items.compactMap { claim.item($0) }.map {
      Demanded($0.number, $0.principal, $0.interest, $0.costs)
    }
    let sum = Money(
      minor: open.reduce(Int64(0)) { $0 + $1.total.minor }, first.amount.currency)
    matter.tables[.items] = table(open, sum)
    matter.tables[.instalments] = table(of: terms.instalments, total)
    matter.slip = try slip(first.amount, items, by: first.by)
    return matter
  }

  func planWarning(_ letter: Letter) throws(LetterFault) -> Matter {
    let about = try entry(of: letter)
    let plans = account.plans(on: day, settings)
    guard let plan = plans.first(where: { $0.plan.number == about }), plan.arrears.isPositive
    else { throw .wrongSubject(about) }
    let terms = plan.plan.value.terms
    let items = terms.items.isEmpty ? overdue : terms.items
    var matter = common(about: items)
    let deadline = try deadline(of: letter, &matter)
    matter.values[.planArrears] = words.money(plan.arrears)
    let missed = Money(
      minor: plan.missed.reduce(Int64(0)) { $0 + $1.amount.minor }, plan.arrears.currency)
    matter.tables[.instalments] = table(of: plan.missed, missed)
    matter.slip = try slip(plan.arrears, items, by: deadline)
    return matter
  }

  func rejection(_ letter: Letter) throws(LetterFault) -> Matter {
    let about = try entry(of: letter)
    guard let dispute = account.casework.disputes.first(where: { $0.number == about }) else {
      throw .wrongSubject(about)
    }
    let items = dispute.value.amounts.map(\.item)
    var matter = common(about: items)
    let deadline = try deadline(of: letter, &matter)
    matter.values[.disputeDate] = words.longDay(dispute.started.day)
    matter.set(.disputeWords, dispute.value.words?.text, when: .words)
    matter.set(.disputeGrounds, dispute.ended?.value.note?.text, when: .grounds)
    let currency = dispute.value.amounts.first?.amount.currency ?? settings.currency
    let accepted = dispute.ended?.value.accepted.reduce(Int64(0)) { $0 + $1.amount.minor } ?? 0
    if accepted > 0 {
      matter.set(.disputeAccepted, words.money(Money(minor: accepted, currency)), when: .accepted)
    }
    let disputed = dispute.value.amounts.reduce(Int64(0)) { $0 + $1.amount.minor }
    let rest = Money(minor: disputed - accepted, currency)
    guard rest.isPositive else { throw .wrongSubject(about) }
    matter.values[.disputeRest] = words.money(rest)
    matter.slip = try slip(rest, items, by: deadline)
    return matter
  }

  func discount(_ letter: Letter) throws(LetterFault) -> Matter {
    let about = try entry(of: letter)
    let claim = account.claim(on: day, settings)
    guard let item = claim.item(about),
      let finding = item.discounts.last(where: { $0.verdict != .justified }),
      let payment = account.ledger.payment(finding.payment), let terms = item.item.invoice.terms
    else { throw .wrongSubject(about) }
    var matter = common(about: [about])
    let deadline = try deadline(of: letter, &matter)
    var allowed: Int64 = 0
    if case .excessive(let money) = finding.verdict { allowed = money.minor }
    let rest = Money(
      minor: finding.deducted.minor - allowed - (finding.granted?.minor ?? 0), item.currency)
    guard rest.isPositive else { throw .wrongSubject(about) }
    matter.values[.discountTerms] = words.letterTerms(terms)
    matter.values[.discountPaid] = words.longDay(payment.valued)
    matter.values[.discountPayment] = words.money(payment.amount)
    matter.values[.discountDeducted] = words.money(finding.deducted)
    matter.values[.discountRest] = words.money(rest)
    if allowed > 0 {
      matter.set(
        .discountAllowed, words.money(Money(minor: allowed, item.currency)), when: .allowed)
    }
    matter.slip = try slip(rest, [about], by: deadline)
    return matter
  }
}
