extension Reckoning {
  /// Places a payment on what was open on the day it was credited (§§ 366, 367 BGB).
  mutating func place(_ history: PaymentHistory) {
    var placed = PlacedPayment(history)
    grantDiscounts(on: history, &placed)
    let targets = candidates(for: history)
    let claims = targets.map { openClaim($0, history) }
    let designation = designation(of: history, among: claims)
    do {
      let allocation = try Allocation(
        of: history.amount, among: claims, designation: designation)
      placed.placements.reserveCapacity(allocation.placements.count)
      for placement in allocation.placements {
        take(placement, of: history)
        placed.placements.append(
          .init(
            claim: entry(at: placement.claim), part: placement.part, amount: placement.amount,
            rule: placement.rule))
      }
      placed.credit = allocation.credit
    } catch {
      // Only sums beyond all money: then nothing is placed, and nothing lost.
      placed.credit = history.amount
    }
    payments.append(placed)
    closeFulfilled(by: placed)
  }

  /// Takes money back: first what is on no claim, then the placements from the last one on.
  mutating func takeBack(_ amount: Money, of payment: EntryNumber, on day: Day) {
    guard let place = payments.lastIndex(where: { $0.payment.number == payment }) else { return }
    let currency = payments[place].payment.amount.currency
    var left = amount.minor
    let credit = min(left, payments[place].credit.minor)
    payments[place].credit = Money(minor: payments[place].credit.minor - credit, currency)
    left -= credit
    var gone = credit
    while left > 0, let last = payments[place].placements.popLast() {
      let part = min(left, last.amount.minor)
      takeBack(part, from: last, on: day, of: payment)
      if part < last.amount.minor {
        var rest = last
        rest.amount = Money(minor: last.amount.minor - part, currency)
        payments[place].placements.append(rest)
      }
      left -= part
      gone += part
    }
    payments[place].takenBack = Money(
      minor: payments[place].takenBack.minor + gone, currency)
    reopen(place, on: day)
  }
}

// MARK: - What a payment may go to

extension Reckoning {
  /// The claims that a payment is placed among: those it names, and those that are due where it may
  /// go on to them.
  private mutating func candidates(for history: PaymentHistory) -> [Int] {
    let named = history.designation.items.compactMap { place(of: $0) }
      .filter { currency(at: $0) == history.amount.currency }
    if case .parts = history.designation { return named.unique }
    // Money for what is not there, or not any more, waits as credit for somebody to look.
    if named.isEmpty, history.designation != .none { return [] }
    let open = named.reduce(Int64(0)) { $0.addingClamped(principal(at: $1)) }
    // Money that its own claims take whole goes nowhere else.
    if !named.isEmpty, history.amount.minor <= open { return named.unique }
    let others = livePlaces(on: history.valued).filter { place in
      items[place].isOurs && items[place].currency == history.amount.currency
        && items[place].due <= history.valued
    }
    let charges = loose.indices.filter {
      loose[$0].history.charge.amount.currency == history.amount.currency
        && loose[$0].history.charge.arisen <= history.valued
    }
    return (named + others + charges.map { items.count + $0 }).unique
  }

  private func principal(at place: Int) -> Int64 {
    place < items.count ? items[place].principal : loose[place - items.count].open
  }

  private func currency(at place: Int) -> Currency {
    place < items.count
      ? items[place].currency : loose[place - items.count].history.charge.amount.currency
  }

  private func entry(at place: Int) -> EntryNumber {
    place < items.count ? items[place].number : loose[place - items.count].history.number
  }

  /// What is open of a claim on the day of a payment, and its rank among others.
  private func openClaim(_ place: Int, _ history: PaymentHistory) -> AllocationClaim<Int> {
    let currency = currency(at: place)
    func money(_ minor: Int64) -> Money { Money(minor: minor, currency) }
    guard place < items.count else {
      let charge = loose[place - items.count]
      return AllocationClaim(
        id: place, principal: money(0), costs: money(charge.open),
        rank: AllocationRank(origin: charge.history.charge.arisen))
    }
    let open = openParts(place, on: history.valued)
    return AllocationClaim(
      id: place, principal: money(items[place].principal), interest: money(open.interest),
      costs: money(open.costs), rank: items[place].rank(on: history.valued))
  }

  /// The interest and costs that a payment on a day meets: no more than a letter demands while its
  /// time for payment runs, so that its total closes the claim.
  private func openParts(_ place: Int, on day: Day) -> (interest: Int64, costs: Int64) {
    if items[place].fulfilment != nil {
      let rest = rest(place, on: day)
      return (rest.interest, rest.costs)
    }
    let interest = items[place].interestDue(on: day)
    let costs = items[place].openCosts(on: day)
    guard let demand = demand(on: items[place].number, day) else { return (interest, costs) }
    let paid = (
      interest: items[place].sum(.interest, after: demand.dated),
      costs: items[place].sum(.costs, after: demand.dated)
    )
    return (
      min(interest, max(0, demand.interest - paid.interest)),
      min(costs, max(0, demand.costs - paid.costs))
    )
  }

  /// What the payment is directed at, with what is named but not there any more left out.
  private func designation(
    of history: PaymentHistory, among claims: [AllocationClaim<Int>]
  ) -> Allocation<Int>.Designation {
    func places(_ entries: [EntryNumber]) -> [Int] {
      let named = entries.compactMap { place(of: $0) }
      // One is searched, which needs no memory.
      guard named.count > 1 else {
        return named.filter { place in claims.contains { $0.id == place } }
      }
      let known = Set(claims.lazy.map(\.id))
      return named.filter(known.contains).unique
    }
    switch history.designation {
    case .none: return .none
    case .principal(let entries): return .principal(places(entries))
    case .items(let entries):
      let ids = places(entries)
      guard exactPrincipalCounts else { return .claims(ids) }
      return .reading(history.amount, naming: ids, among: claims)
    case .parts(let parts): return .manual(targets(parts, history, among: claims))
    }
  }

  /// What a person placed, no more than what is open and what there is.
  private func targets(
    _ parts: [ItemPart], _ history: PaymentHistory, among claims: [AllocationClaim<Int>]
  ) -> [Allocation<Int>.Target] {
    var left = history.amount.minor
    var open: [Int: [ClaimPart: Int64]] = [:]
    for claim in claims {
      for part in ClaimPart.allCases { open[claim.id, default: [:]][part] = claim.open(part).minor }
    }
    return parts.compactMap { part in
      guard let place = place(of: part.item), part.amount.currency == history.amount.currency,
        let most = open[place]?[part.part]
      else { return nil }
      let amount = min(part.amount.minor, most, left)
      guard amount > 0 else { return nil }
      open[place]?[part.part] = most - amount
      left -= amount
      return .init(
        claim: place, part: part.part, amount: Money(minor: amount, history.amount.currency))
    }
  }
}

extension [Int] {
  /// The numbers, each once, in their order.
  var unique: [Int] {
    guard count > 1 else { return self }
    // Few are searched one by one, which needs no memory.
    guard count > 8 else {
      return reduce(into: []) { unique, place in
        if !unique.contains(place) { unique.append(place) }
      }
    }
    var seen: Set<Int> = []
    return filter { seen.insert($0).inserted }
  }
}

extension ItemReckoning {
  /// What ranks the claim among others on a day (§ 366(2) BGB).
  fileprivate func rank(on day: Day) -> AllocationRank {
    let isInDefault = basis.isInDefault(on: day)
    return AllocationRank(
      origin: item.origin, isDue: item.invoice.due <= day,
      isSecured: item.invoice.security != nil,
      isTitled: item.invoice.title.map { $0.final <= day } ?? false, isInDefault: isInDefault,
      rate: isInDefault ? basis.terms.margin.points : .zero)
  }
}

// MARK: - What a payment does

extension Reckoning {
  private mutating func take(_ placement: Allocation<Int>.Placement, of history: PaymentHistory) {
    if placement.claim < items.count {
      items[placement.claim].place(
        placement.amount.minor, on: placement.part, history.valued, of: history.number)
    } else {
      loose[placement.claim - items.count].placed += placement.amount.minor
    }
  }

  private mutating func takeBack(
    _ amount: Int64, from placement: PlacedPayment.Placement, on day: Day,
    of payment: EntryNumber
  ) {
    guard let place = place(of: placement.claim) else { return }
    if place < items.count {
      items[place].takeBack(amount, from: placement.part, day, of: payment)
    } else {
      loose[place - items.count].placed -= amount
    }
  }

  /// A letter demands the claim of its own day: what it demands, paid by its deadline, closes the
  /// claim, and further interest is waived.
  private mutating func closeFulfilled(by placed: PlacedPayment) {
    guard hasDemands else { return }
    let (day, payment) = (placed.payment.valued, placed.payment.number)
    for place in placed.placements.compactMap({ place(of: $0.claim) }).unique
    where place < items.count && items[place].principal == 0 {
      guard let demand = demand(on: items[place].number, day) else { continue }
      let left = openParts(place, on: day)
      guard left.interest == 0, left.costs == 0 else { continue }
      items[place].fulfilment = .init(payment: payment, dated: demand.dated)
    }
  }

  /// What a payment had discounted is open again.
  private mutating func reopen(_ place: Int, on day: Day) {
    revive()
    let number = payments[place].payment.number
    guard payments[place].takenBack == payments[place].payment.amount else { return }
    for discount in payments[place].discounts {
      guard let item = self.place(of: discount.item) else { continue }
      items[item].raise(by: discount.amount.minor, from: day, of: number)
    }
    payments[place].discounts = []
    for item in payments[place].payment.designation.items.compactMap({ self.place(of: $0) })
    where item < items.count {
      items[item].discounts.removeAll { $0.payment == number }
    }
  }
}
