import Receivables
import Wording

// What notices say: exactly their figures.

extension MatterDesk {
  /// What a notice says.
  func notice(_ figures: NoticeFigures) throws(LetterFault) -> Result {
    let notice = figures.notice
    let numbers = notice.items.map(\.item)
    let claim = account.after(charges: figures.charges, on: notice.dated)
      .claim(on: notice.dated, settings)
    var matter = common(about: numbers)
    matter.values[.deadline] = words.longDay(notice.deadline)
    matter.values[.total] = words.money(notice.total)
    matter.set(.earlier, earlier(notice), when: .earlier)
    matter.tables[.items] = table(notice)
    matter.slip = try slip(notice.total, numbers, by: notice.deadline)
    takeDefault(notice, claim, &matter)
    takeInterest(notice, claim, &matter)
    takeCosts(notice, claim, &matter)
    takeStep(notice, &matter)
    if notice.warnsOfReport { matter.conditions.insert(.report) }
    let kind = kind(of: notice)
    if kind == .returnedDebit { takeReturn(notice, claim, &matter) }
    let enclosures = notice.kind == .reminder ? invoices(numbers) : []
    if !enclosures.isEmpty { matter.conditions.insert(.enclosed) }
    return (kind, matter, enclosures)
  }

  private func kind(of notice: Notice) -> LetterKind {
    switch notice.kind {
    case .reminder: hasCosts(notice) || returned(notice) != nil ? .returnedDebit : .reminder
    case .dunning: .dunning
    case .last: .last
    }
  }

  private func hasCosts(_ notice: Notice) -> Bool {
    notice.items.contains { $0.costs.isPositive }
  }

  /// The invoices themselves.
  func invoices(_ items: [EntryNumber]) -> [WrittenLetter.Enclosure] {
    items.compactMap { number in
      guard let invoice = account.ledger.item(number)?.invoice, let document = invoice.document
      else { return nil }
      let name = "\(words.letterLabel(.invoice)) \(invoice.number.text)"
      return WrittenLetter.Enclosure(document: document, name: name)
    }
  }

  /// The notices before it that stand, with their days.
  private func earlier(_ notice: Notice) -> String? {
    let items = Set(notice.items.map(\.item))
    let before = account.ledger.notices.filter { history in
      history.stands && history.notice.dated < notice.dated && history.mail.failures.isEmpty
        && history.notice.items.contains { items.contains($0.item) }
    }.sorted { $0.notice.dated < $1.notice.dated }
    guard !before.isEmpty else { return nil }
    return words.row(
      before.suffix(4).map { words.letterName($0.notice.kind, of: $0.notice.dated) })
  }

  // MARK: Default, interest, costs

  private func takeDefault(_ notice: Notice, _ claim: Claim, _ matter: inout Matter) {
    var since: [(invoice: String, day: Day)] = []
    for demanded in notice.items {
      guard let item = claim.item(demanded.item), item.isInDefault,
        let start = item.assessment.start
      else { return }
      since.append((item.item.invoice.number.text, start.firstInterestDay))
    }
    guard let first = since.map(\.day).min() else { return }
    let isSame = since.allSatisfy { $0.day == first }
    matter.set(
      .defaultSince,
      isSame
        ? words.longDay(first) : words.row(since.map { words.since($0.day, for: $0.invoice) }),
      when: .default)
  }

  private func takeInterest(_ notice: Notice, _ claim: Claim, _ matter: inout Matter) {
    let total = notice.items.reduce(Int64(0)) { $0 + $1.interest.minor }
    guard total > 0 else { return }
    let items = notice.items.filter { $0.interest.isPositive }.compactMap { claim.item($0.item) }
    let segments = items.flatMap(\.accrued.segments)
    guard let first = segments.map(\.range.lowerBound).min(),
      let last = segments.map(\.range.upperBound).max(), let terms = items.first?.terms
    else { return }
    matter.set(.interest, words.money(Money(minor: total, notice.total.currency)), when: .interest)
    let margins = items.map { words.margin($0.terms.margin) }
    matter.values[.interestRate] = words.row(margins.withoutRepetitions)
    matter.values[.interestCounting] = words.dayCount(terms.dayCount)
    matter.values[.interestPeriods] =
      segments.count <= 6
      ? segments.map(words.stretch).joined(separator: "; ")
      : words.stretches(first...last, segments.map(\.rate).withoutRepetitions)
    guard notice.kind == .last, let daily = Self.sum(items.map(\.accrued.daily)) else { return }
    matter.set(.interestDaily, words.exact(daily), when: .daily)
  }

  /// What each further day adds; nothing where that is not known of all.
  private static func sum(_ amounts: [ExactAmount?]) -> ExactAmount? {
    var sum: ExactAmount?
    for amount in amounts {
      guard let amount else { return nil }
      guard let before = sum else {
        sum = amount
        continue
      }
      guard let next = try? before + amount else { return nil }
      sum = next
    }
    return sum
  }

  private func takeCosts(_ notice: Notice, _ claim: Claim, _ matter: inout Matter) {
    let total = notice.items.reduce(Int64(0)) { $0 + $1.costs.minor }
    guard total > 0 else { return }
    let currency = notice.total.currency
    matter.set(.costs, words.money(Money(minor: total, currency)), when: .costs)
    let items = notice.items.filter { $0.costs.isPositive }.compactMap { claim.item($0.item) }
    let owed = items.flatMap(\.charges).filter {
      notice.kind != .reminder || $0.charge.kind == .returnedDebit
    }
    var sums: [(kind: ChargeKind, minor: Int64)] = []
    for charge in owed where charge.owed.isPositive {
      if let place = sums.firstIndex(where: { $0.kind == charge.charge.kind }) {
        sums[place].minor += charge.owed.minor
      } else {
        sums.append((charge.charge.kind, charge.owed.minor))
      }
    }
    // Where a part of the costs was paid the kinds do not add up: then the sum alone is named.
    let addsUp = sums.reduce(Int64(0)) { $0 + $1.minor } == total
    matter.values[.costList] =
      addsUp
      ? words.row(
        sums.map { "\(words.charge($0.kind)) \(words.money(Money(minor: $0.minor, currency)))" })
      : words.money(Money(minor: total, currency))
    let lumps = owed.filter { $0.charge.kind == .lumpSum && $0.owed.isPositive }
    guard !lumps.isEmpty, addsUp else { return }
    let lumpTotal = lumps.reduce(Int64(0)) { $0 + $1.owed.minor }
    matter.set(
      .lumpSums, words.lumpSums(lumps.count, Money(minor: lumpTotal, currency)), when: .lumpSum)
  }

  // MARK: Steps and debits

  private func takeStep(_ notice: Notice, _ matter: inout Matter) {
    let principal = notice.items.reduce(Int64(0)) { $0 + $1.principal.minor }
    let value = Money(minor: principal, notice.total.currency)
    guard let tariff = try? Tariff.inForce(on: notice.dated) else { return }
    switch notice.announces {
    case .agency:
      let bill = try? tariff.collectionAgency(for: value, effort: .regular, withTax: false)
      matter.set(.agencyCosts, bill.map { words.money($0.total) }, when: .agency)
    case .court:
      let bill = try? tariff.paymentOrder(for: value)
      matter.set(.courtCosts, bill.map { words.money($0.total) }, when: .court)
    default: break
    }
  }

  /// The last payment of an invoice that came back.
  private func returned(_ notice: Notice) -> Fact<PaymentReturn>? {
    let items = notice.items.map(\.item)
    let charged = account.ledger.charges.filter {
      $0.charge.kind == .returnedDebit && $0.charge.item.map(items.contains) ?? false
    }.compactMap(\.charge.payment)
    return account.ledger.payments.filter { payment in
      guard payment.returned != nil else { return false }
      if charged.contains(payment.number) { return true }
      return payment.designation.names(any: items)
    }.compactMap(\.returned).max { $0.number < $1.number }
  }

  private func takeReturn(_ notice: Notice, _ claim: Claim, _ matter: inout Matter) {
    let back = returned(notice)
    let charges = notice.items.compactMap { claim.item($0.item) }.flatMap(\.charges)
      .filter { $0.charge.kind == .returnedDebit }
    let day = back?.value.day ?? charges.map(\.charge.arisen).max() ?? notice.dated
    matter.values[.returnReason] = words.letterReason(back?.value.reason)
    matter.values[.returnDate] = words.longDay(day)
    let costs = notice.items.reduce(Int64(0)) { $0 + $1.costs.minor }
    guard costs > 0 else { return }
    matter.set(
      .returnCosts, words.money(Money(minor: costs, notice.total.currency)), when: .returnCosts)
  }
}

extension Array where Element: Hashable {
  /// The elements, each at its first place.
  var withoutRepetitions: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Designation {
  /// Whether it names any of some invoices.
  fileprivate func names(any items: [EntryNumber]) -> Bool {
    if case .items(let named) = self { named.contains(where: items.contains) } else { false }
  }
}
