/// Money that came in, from the debtor or through an agency, and what became of it.
public struct PaymentHistory: Sendable {
  /// The entry that recorded it, which names it.
  public let number: EntryNumber
  /// How much.
  public let amount: Money
  /// The day it was credited.
  public let valued: Day
  private let shared: Shared<Payment>?
  /// What it is directed at, by the last word.
  public internal(set) var designation: Designation
  /// That it was taken back.
  public internal(set) var returned: Fact<PaymentReturn>?
  /// Claims of the debtor on the provider to have it back.
  public internal(set) var chargebacks: [ChargebackHistory] = []

  init(_ payment: Payment, _ fact: Fact<Event>) {
    number = fact.number
    amount = payment.amount
    valued = payment.valued
    shared = Shared(payment)
    designation = payment.designation
  }

  init(_ remittance: AgencyRemittance, _ fact: Fact<Event>) {
    number = fact.number
    amount = remittance.collected
    valued = remittance.valued
    shared = nil
    designation = remittance.designation
  }

  /// The payment; none where an agency passed the money on.
  public var payment: Payment? { shared?.value }
}

/// A debtor's claim on a provider and its end.
public struct ChargebackHistory: Sendable, Hashable {
  /// How it began.
  public let opened: Fact<Chargeback>
  /// How it ended.
  public internal(set) var closed: Fact<ChargebackEnd>?

  init(_ opened: Fact<Chargeback>) { self.opened = opened }

  /// Whether the money is open to question on a day.
  public func isOpen(on day: Day) -> Bool {
    opened.day <= day && (closed.map { day < $0.value.day } ?? true)
  }
}

extension PaymentHistory {
  /// The day the debtor's side was done: for a consumer the order of the transfer counts.
  public func inTime(for contract: DebtorKind) -> Day {
    contract == .consumer ? payment?.ordered.map { min($0, valued) } ?? valued : valued
  }

  /// The payment without what was taken back by the end of a day.
  public func kept(on day: Day) -> Money {
    let gone = takenBack.filter { $0.day <= day }
      .reduce(Int64(0)) { $0.addingClamped($1.amount.minor) }
    return Money(minor: valued <= day ? max(0, amount.minor - gone) : 0, amount.currency)
  }

  /// What was taken back when, in the order of days: all of it by a bank, or a part by a provider.
  var takenBack: [(day: Day, amount: Money)] {
    guard returned != nil || !chargebacks.isEmpty else { return [] }
    var all = chargebacks.compactMap { chargeback -> (day: Day, amount: Money)? in
      guard let end = chargeback.closed?.value, end.outcome != .won else { return nil }
      return (max(end.day, valued), chargeback.opened.value.amount)
    }
    if let returned { all.append((max(returned.value.day, valued), amount)) }
    return all.sorted { $0.day < $1.day }
  }

  mutating func close(_ end: Fact<ChargebackEnd>) {
    for place in chargebacks.indices where chargebacks[place].opened.number == end.value.chargeback
    {
      chargebacks[place].closed = end
    }
  }

  /// The order in which payments are placed: by the day they were credited; on one day by what they
  /// say, so that it does not matter which was recorded first.
  static func precedes(_ left: PaymentHistory, _ right: PaymentHistory) -> Bool {
    if left.valued != right.valued { return left.valued < right.valued }
    if left.designation.rank != right.designation.rank {
      return left.designation.rank < right.designation.rank
    }
    if left.amount != right.amount { return left.amount.minor > right.amount.minor }
    let (first, second) = (
      left.payment?.reference?.text ?? "", right.payment?.reference?.text ?? ""
    )
    if first != second { return first < second }
    let (named, others) = (left.designation.items, right.designation.items)
    if named != others { return named.lexicographicallyPrecedes(others) }
    return left.number < right.number
  }
}

extension Designation {
  /// What is directed exactly is placed before what the order of the statute places.
  fileprivate var rank: Int {
    switch self {
    case .parts: 0
    case .principal: 1
    case .items: 2
    case .none: 3
    }
  }
}
