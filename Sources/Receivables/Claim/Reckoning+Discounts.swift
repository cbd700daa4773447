extension Reckoning {
  /// Lets a payment in time keep the discount of the invoices it names, and finds deductions that
  /// are not justified (Skonto).
  ///
  /// Only a payment of all that is open but the discount keeps it; a part payment earns none.
  mutating func grantDiscounts(on history: PaymentHistory, _ placed: inout PlacedPayment) {
    var left: [Int] = []
    for place in discountable(by: history) {
      guard let granted = granted(items[place].number, history.number) else {
        left.append(place)
        continue
      }
      decide(place, history, granted, &placed)
    }
    let open = left.reduce(Int64(0)) { $0.addingClamped(items[$1].principal) }
    let short = open - history.amount.minor
    guard short > 0 else { return }
    let offers = left.map { offer(of: $0, history) }
    guard offers.contains(where: { $0 != nil }) else { return }
    let allowed = offers.reduce(Int64(0)) { $0.addingClamped($1?.allowed ?? 0) }
    if short <= allowed {
      grant(short, to: zip(left, offers).map { ($0, $1?.allowed ?? 0) }, history, &placed)
      return
    }
    // A deduction, not a part payment: twice the best discount is the most that anybody takes.
    let best = offers.reduce(Int64(0)) { $0.addingClamped($1?.best ?? 0) }
    guard short <= best.addingClamped(best) else { return }
    find(short, zip(left, offers).map { ($0, $1) }, history)
  }

  /// The invoices that a payment names, still open, which may have terms with a discount.
  private func discountable(by history: PaymentHistory) -> [Int] {
    switch history.designation {
    case .none, .parts: return []
    case .items(let entries), .principal(let entries):
      return entries.compactMap { place(of: $0) }.filter { place in
        place < items.count && items[place].currency == history.amount.currency
          && items[place].principal > 0
      }.unique
    }
  }

  private func offer(of place: Int, _ history: PaymentHistory) -> DiscountOffer? {
    let item = items[place].item
    return DiscountOffer(
      item, base: items[place].timeline.base, paid: history.inTime(for: item.invoice.contract),
      workingDays: workingDays, graceDays: tolerances.discountGraceDays)
  }

  private mutating func grant(
    _ short: Int64, to shares: [(place: Int, allowed: Int64)], _ history: PaymentHistory,
    _ placed: inout PlacedPayment
  ) {
    var rest = short
    for (place, allowed) in shares where rest > 0 && allowed > 0 {
      let kept = items[place].lower(
        by: min(rest, allowed), from: history.valued, of: history.number)
      guard kept > 0 else { continue }
      rest -= kept
      note(place, history, kept, .justified, granted: nil, &placed)
    }
  }

  private mutating func decide(
    _ place: Int, _ history: PaymentHistory, _ granted: Money, _ placed: inout PlacedPayment
  ) {
    let amount = granted.currency == items[place].currency ? granted.minor : 0
    let kept = items[place].lower(by: amount, from: history.valued, of: history.number)
    let offer = offer(of: place, history)
    let verdict: DiscountFinding.Verdict =
      if let offer, offer.allowed > 0 {
        .excessive(allowed: Money(minor: offer.allowed, items[place].currency))
      } else {
        .late(days: offer?.daysLate ?? 0)
      }
    note(place, history, kept, verdict, granted: granted, &placed)
  }

  private mutating func note(
    _ place: Int, _ history: PaymentHistory, _ kept: Int64, _ verdict: DiscountFinding.Verdict,
    granted: Money?, _ placed: inout PlacedPayment
  ) {
    let amount = Money(minor: kept, items[place].currency)
    items[place].discounts.append(
      DiscountFinding(
        payment: history.number, deducted: amount, verdict: verdict, granted: granted))
    if kept > 0 {
      placed.discounts.append(ItemAmount(item: items[place].number, amount: amount))
    }
  }

  /// Notes a deduction that is not justified on the invoices that gave a discount at all.
  private mutating func find(
    _ short: Int64, _ offers: [(place: Int, offer: DiscountOffer?)], _ history: PaymentHistory
  ) {
    var rest = short
    let giving = offers.compactMap { place, offer in offer.map { (place, $0) } }
    for (number, (place, offer)) in giving.enumerated() {
      let deducted = number == giving.count - 1 ? rest : min(rest, offer.best)
      guard deducted > 0 else { continue }
      rest -= deducted
      let currency = items[place].currency
      items[place].discounts.append(
        DiscountFinding(
          payment: history.number, deducted: Money(minor: deducted, currency),
          verdict: offer.allowed > 0
            ? .excessive(allowed: Money(minor: offer.allowed, currency))
            : .late(days: offer.daysLate), granted: nil))
    }
  }
}
