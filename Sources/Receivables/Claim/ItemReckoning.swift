/// What became of one invoice so far, while payments are placed.
struct ItemReckoning: Sendable {
  let number: EntryNumber
  let currency: Currency
  let due: Day
  let isOurs: Bool
  private let ground: Ground

  /// The principal as interest sees it.
  private(set) var timeline: PrincipalTimeline
  /// The principal that is open.
  private(set) var principal: Int64
  /// What of the invoice no credit note from the beginning has taken yet.
  private var room: Int64
  /// All interest there is, once nothing is left that could bear more.
  private var finalInterest: Int64?
  /// What was given up of interest and costs.
  private(set) var waivedInterest: Int64 = 0
  private(set) var waivedCosts: Int64 = 0
  /// How a letter was fulfilled in time.
  var fulfilment: Fulfilment?
  /// What changed it, for the statement.
  private(set) var log: [Change] = []
  /// What was found of deductions.
  var discounts: [DiscountFinding] = []

  init(
    _ item: Item, basis: ClaimBasis, charges: [ChargeHistory], lowered: Int64, rates: BaseRateTable
  ) {
    ground = Ground(item, basis, charges, rates)
    number = item.number
    currency = item.invoice.gross.currency
    due = item.invoice.due
    isOurs = item.isOurs
    room = item.invoice.gross.minor
    principal = max(0, room - lowered)
    timeline = PrincipalTimeline(base: principal)
  }
}

extension ItemReckoning {
  /// What stays as it is whatever is paid: held once, because reckonings are copied.
  private final class Ground: Sendable {
    let item: Item
    let basis: ClaimBasis
    let charges: [ChargeHistory]
    let rates: BaseRateTable

    init(
      _ item: Item, _ basis: ClaimBasis, _ charges: [ChargeHistory], _ rates: BaseRateTable
    ) {
      self.item = item
      self.basis = basis
      self.charges = charges
      self.rates = rates
    }
  }

  var item: Item { ground.item }
  var basis: ClaimBasis { ground.basis }
  var charges: [ChargeHistory] { ground.charges }

  /// A payment of all that a letter demanded, by its deadline.
  struct Fulfilment: Sendable {
    let payment: EntryNumber
    /// The day of the letter: costs that arose after it stay.
    let dated: Day
  }

  /// Something that changed the claim beside interest and costs that arose.
  struct Change: Sendable {
    let day: Day
    let event: ClaimStatement.RowEvent
    let part: ClaimPart
    let amount: Int64
    /// Whether money was placed, or a placement was taken back.
    let isPlacement: Bool

    var parts: ClaimStatement.Parts {
      switch part {
      case .costs: .init(costs: amount)
      case .interest: .init(interest: amount)
      case .principal: .init(principal: amount)
      }
    }

    /// The order on one day: what lowers, what is paid, what is taken back.
    var rank: Int {
      switch event {
      case .lowered: 3
      case .payment: 4
      default: 5
      }
    }
  }

  private mutating func log(
    _ event: ClaimStatement.RowEvent, _ amount: Int64, _ part: ClaimPart, _ day: Day,
    isPlacement: Bool = false
  ) {
    log.append(
      Change(day: day, event: event, part: part, amount: amount, isPlacement: isPlacement))
  }

  /// What was placed when on which part.
  var placed: some Sequence<(day: Day, part: ClaimPart, amount: Int64)> {
    log.lazy.filter(\.isPlacement).map { (day: $0.day, part: $0.part, amount: -$0.amount) }
  }
}

// MARK: - What is open

extension ItemReckoning {
  /// Interest by law through a day, whatever was paid of it.
  func accrued(through day: Day) -> AccruedInterest {
    guard let first = ground.basis.firstInterestDay, first <= day else {
      return .none(currency)
    }
    return timeline.interest(
      from: first, through: day, except: ground.basis.free, terms: ground.basis.terms,
      rates: ground.rates, in: currency)
  }

  /// The total of the same.
  private func accruedTotal(through day: Day) -> Int64 {
    guard let first = ground.basis.firstInterestDay, first <= day else { return 0 }
    return timeline.total(
      from: first, through: day, except: ground.basis.free, terms: ground.basis.terms,
      rates: ground.rates, in: currency)
  }

  /// The interest that is open through a day.
  func openInterest(on day: Day) -> Int64 {
    guard let first = ground.basis.firstInterestDay, first <= day else { return 0 }
    let accrued = finalInterest ?? accruedTotal(through: day)
    return max(0, accrued - sum(.interest) - waivedInterest)
  }

  /// The interest that money credited on a day meets: that of the day itself only where it counts.
  func interestDue(on day: Day) -> Int64 { openInterest(on: bearing(day) - 1) }

  /// The costs that are open on a day.
  func openCosts(on day: Day) -> Int64 {
    guard !charges.isEmpty else { return 0 }
    let owed = assessedCharges(on: day).reduce(Int64(0)) { $0.addingClamped($1.owed.minor) }
    return max(0, owed - sum(.costs) - waivedCosts)
  }

  /// The costs that are open on a day of those that arose after another.
  func openCosts(on day: Day, arisenAfter first: Day) -> Int64 {
    let later = assessedCharges(on: day).filter { $0.charge.arisen > first }
    return min(openCosts(on: day), later.reduce(Int64(0)) { $0.addingClamped($1.owed.minor) })
  }

  /// What is owed of each cost that arose by a day (§§ 280, 286, 288(5) BGB).
  func assessedCharges(on day: Day) -> [AssessedCharge] {
    let arisen = charges.filter {
      $0.charge.arisen <= day && $0.charge.amount.currency == currency
    }
    let others = arisen.filter { $0.charge.kind != .lumpSum }.compactMap { history in
      let charge = history.charge
      return
        (try? ChargeAssessment(
          charge.kind, of: charge.amount, isInDefault: basis.isInDefault(on: charge.arisen),
          limit: nil)).map { AssessedCharge(history, .charge($0)) }
    }
    let lumpSums = arisen.filter { $0.charge.kind == .lumpSum }.prefix(1).compactMap { history in
      lumpSum(on: history.charge.arisen, beside: others).map {
        AssessedCharge(history, .lumpSum($0))
      }
    }
    return others + lumpSums
  }

  /// The lump sum that could be claimed beside costs; nothing in other currencies.
  func lumpSum(on day: Day, beside costs: [AssessedCharge]) -> LumpSum? {
    guard currency == .euro else { return nil }
    let prosecution = costs.filter(\.charge.kind.isCostOfProsecution)
      .reduce(Int64(0)) { $0.addingClamped($1.owed.minor) }
    let start = basis.firstInterestDay
    return try? LumpSum(
      debtor: item.invoice.contract, isRemuneration: item.invoice.isRemuneration,
      arisen: item.origin, firstDayOfDefault: basis.isInDefault(on: day) ? start : nil, on: day,
      costs: Money(minor: prosecution, .euro))
  }

  /// What was placed on a part, since a day where one is given.
  func sum(_ part: ClaimPart, after day: Day? = nil) -> Int64 {
    log.reduce(0) { total, change in
      let counts =
        change.isPlacement && change.part == part && (day.map { change.day > $0 } ?? true)
      return counts ? total - change.amount : total
    }
  }
}

// MARK: - What changes it

extension ItemReckoning {
  /// The first day on which money credited on a day lowers interest.
  private func bearing(_ day: Day) -> Day {
    basis.terms.paymentDayCounts ? day + 1 : day
  }

  mutating func place(
    _ amount: Int64, on part: ClaimPart, _ day: Day, of payment: EntryNumber
  ) {
    log(.payment(payment), -amount, part, day, isPlacement: true)
    guard part == .principal else { return }
    principal -= amount
    timeline.change(from: bearing(day), by: -amount)
    finish(on: day)
  }

  /// Nothing bears interest any more: what there is by now stays.
  private mutating func finish(on day: Day) {
    finalInterest = principal == 0 ? accruedTotal(through: day) : nil
  }

  /// Takes a placement back: what it paid is open again from the day after, without interest for
  /// the days between.
  mutating func takeBack(
    _ amount: Int64, from part: ClaimPart, _ day: Day, of payment: EntryNumber
  ) {
    log(.takenBack(payment), amount, part, day, isPlacement: true)
    fulfilment = nil
    if part == .principal { reopen(amount, from: day) }
  }

  private mutating func reopen(_ amount: Int64, from day: Day) {
    principal += amount
    timeline.change(from: day + 1, by: amount)
    finalInterest = nil
  }

  /// What of a credit note from the beginning was deducted from the invoice.
  mutating func deducted(_ amount: Int64) -> Int64 {
    let deducted = min(amount, room)
    room -= deducted
    return deducted
  }

  /// Lowers the principal other than by money, and gives what was lowered.
  @discardableResult
  mutating func lower(by amount: Int64, from day: Day, of entry: EntryNumber) -> Int64 {
    let lowered = min(amount, principal)
    guard lowered > 0 else { return 0 }
    log(.lowered(entry), -lowered, .principal, day)
    principal -= lowered
    timeline.change(from: bearing(day), by: -lowered)
    finish(on: day)
    return lowered
  }

  /// Raises the principal again by what had lowered it.
  mutating func raise(by amount: Int64, from day: Day, of entry: EntryNumber) {
    log(.takenBack(entry), amount, .principal, day)
    reopen(amount, from: day)
  }

  mutating func waive(
    _ amount: Int64, of part: ClaimPart, _ day: Day, by entry: EntryNumber
  ) {
    switch part {
    case .principal: lower(by: amount, from: day, of: entry)
    case .interest:
      let waived = min(amount, openInterest(on: day))
      waivedInterest += waived
      log(.lowered(entry), -waived, .interest, day)
    case .costs:
      let waived = min(amount, openCosts(on: day))
      waivedCosts += waived
      log(.lowered(entry), -waived, .costs, day)
    }
  }
}
