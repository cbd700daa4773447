/// The statement of a claim for court or agency (Forderungsaufstellung): how principal, interest and
/// costs of some invoices came to what they are, in the order of days.
///
/// Each row changes the balance by its three parts; interest is stated up to each day on which it
/// was paid, and up to the day of the statement. The last balance is what is open.
public struct ClaimStatement: Sendable {
  /// The day.
  public let day: Day
  /// The currency of all amounts.
  public let currency: Currency
  /// The claims that are stated.
  public let items: [ItemClaim]
  /// What happened, in the order of days.
  public let rows: [Row]
  /// Interest that each further day adds, where its rate is known.
  public let daily: ExactAmount?
  /// Days whose base rate is not known: the interest of these days is not in it.
  public let unknown: [ClosedRange<Day>]

  /// Something that changed the claim.
  public struct Row: Sendable {
    /// The day.
    public let day: Day
    /// What happened.
    public let event: RowEvent
    /// What it added to each part; below zero what it took.
    public let change: Parts
    /// What was open of each part after it.
    public let balance: Parts
  }

  /// What happened in a row.
  public enum RowEvent: Sendable, Hashable {
    /// The invoice, credit notes that reach back deducted.
    case principal(EntryNumber)
    /// A cost that is owed.
    case charge(ChargeKind, EntryNumber?)
    /// Interest on an invoice through a day.
    case interest(EntryNumber, through: Day)
    /// A payment.
    case payment(EntryNumber)
    /// A payment that was taken back.
    case takenBack(EntryNumber)
    /// A credit note, waiver or discount.
    case lowered(EntryNumber)
    /// Interest and costs that are not demanded any more.
    case dropped(EntryNumber)
  }

  /// Amounts of the three parts in minor units of the statement's currency.
  public struct Parts: Sendable, Hashable {
    /// Costs.
    public internal(set) var costs: Int64 = 0
    /// Interest.
    public internal(set) var interest: Int64 = 0
    /// Principal.
    public internal(set) var principal: Int64 = 0

    static func + (left: Parts, right: Parts) -> Parts {
      Parts(
        costs: left.costs.addingClamped(right.costs),
        interest: left.interest.addingClamped(right.interest),
        principal: left.principal.addingClamped(right.principal))
    }

    /// The sum.
    public var total: Int64 { costs.addingClamped(interest).addingClamped(principal) }
  }
}

extension ClaimStatement {
  /// The balance at the end: what is open.
  public var balance: Parts { rows.last?.balance ?? Parts() }

  /// Whether the base rate of every day was known.
  public var isComplete: Bool { unknown.isEmpty }
}

extension Claim {
  /// The statement of some invoices of one currency; all of ours where none is named.
  public func statement(
    of numbers: [EntryNumber] = [], in currency: Currency
  ) -> ClaimStatement {
    let named = Set(numbers)
    let stated = items.filter {
      $0.currency == currency && (named.isEmpty ? $0.item.isOurs : named.contains($0.number))
    }
    return ClaimStatement(stated, in: currency, on: day)
  }
}

// MARK: - Making the rows

extension ClaimStatement {
  private typealias Draft = (day: Day, rank: Int, event: RowEvent, change: Parts)

  init(_ items: [ItemClaim], in currency: Currency, on day: Day) {
    self.day = day
    self.currency = currency
    self.items = items
    unknown = Array(Set(items.flatMap { $0.accrued.unknown })).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    let accruing = items.filter { $0.isInDefault && $0.principal.isPositive }.map(\.accrued)
    daily = accruing.reduce(ExactAmount?.some(.zero(currency))) { sum, accrued in
      guard let sum, let daily = accrued.daily else { return nil }
      return try? sum + daily
    }
    var balance = Parts()
    var rows: [Row] = []
    let drafts = items.flatMap(Self.drafts(of:)).enumerated().sorted { left, right in
      (left.element.day, left.element.rank, left.offset)
        < (right.element.day, right.element.rank, right.offset)
    }
    for (_, draft) in drafts where draft.change != Parts() {
      balance = balance + draft.change
      rows.append(Row(day: draft.day, event: draft.event, change: draft.change, balance: balance))
    }
    self.rows = rows
  }

  private static func drafts(of claim: ItemClaim) -> [Draft] {
    let number = claim.number
    var drafts: [Draft] = [
      (claim.item.invoice.issued, 0, .principal(number), Parts(principal: claim.base.minor))
    ]
    for charge in claim.charges {
      drafts.append(
        (
          charge.charge.arisen, 1, .charge(charge.charge.kind, number),
          Parts(costs: charge.owed.minor)
        ))
    }
    drafts += claim.reckoning.log.map { entry in
      (entry.day, entry.rank, entry.event, entry.parts)
    }
    return drafts + interest(of: claim, paidOn: drafts.map(\.day)) + dropped(claim)
  }

  /// Interest up to each day on which something was paid, then up to the day of the statement.
  private static func interest(of claim: ItemClaim, paidOn days: [Day]) -> [Draft] {
    guard let first = claim.firstInterestDay else { return [] }
    var stated: Int64 = 0
    return Set(days.filter { $0 >= first && $0 < claim.day } + [claim.day]).sorted().map { day in
      let total = claim.reckoning.accrued(through: day).total.minor
      defer { stated = total }
      return (
        day, 2, .interest(claim.number, through: day), Parts(interest: total - stated)
      )
    }
  }

  private static func dropped(_ claim: ItemClaim) -> [Draft] {
    guard claim.dropped.isPositive else { return [] }
    let interest = claim.reckoning.openInterest(on: claim.day)
    let parts = Parts(costs: interest - claim.dropped.minor, interest: -interest)
    return [(claim.day, 9, .dropped(claim.number), parts)]
  }
}
