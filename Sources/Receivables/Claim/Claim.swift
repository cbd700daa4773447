/// What one debtor owes on a day, with everything it is made of.
///
/// Nothing of it is stored. Payments are placed anew each time, in the order of the days they were
/// credited, on what was open on each of these days; so a receipt that failed, a payment that came
/// back or an invoice that was corrected is right everywhere at once.
public struct Claim: Sendable {
  /// The day.
  public let day: Day
  /// The invoices that were issued by the day and not cancelled, by issue and number.
  public let items: [ItemClaim]
  /// Costs that belong to no invoice.
  public let charges: [OpenCharge]
  /// Where each payment went that was credited by the day, in the order they were placed.
  public let payments: [PlacedPayment]
  /// What the debtor has paid or been credited beyond what he owes, by currency; below zero where
  /// more was paid out than there was.
  public let credits: [Money]

  /// Where each invoice stands; charges have places after all of them.
  private let places: Places

  init(
    day: Day, items: [ItemClaim], charges: [OpenCharge], payments: [PlacedPayment],
    credits: [Money], places: Places
  ) {
    self.day = day
    self.items = items
    self.charges = charges
    self.payments = payments
    self.credits = credits
    self.places = places
  }
}

extension Claim {
  /// What is open of an invoice; nothing where it was cancelled or not issued yet.
  public func item(_ number: EntryNumber) -> ItemClaim? {
    places[number].flatMap { $0 < items.count ? items[$0] : nil }
  }

  /// The credit in a currency; below zero where more was paid out than there was.
  public func credit(in currency: Currency) -> Money {
    credits.first { $0.currency == currency } ?? .zero(currency)
  }

  /// All that is open of our claims in a currency, credit not deducted.
  public func total(in currency: Currency) -> Money { sum(in: currency) { _ in true } }

  /// What is open of our claims in a currency whose last day for payment has passed.
  public func overdue(in currency: Currency) -> Money { sum(in: currency, where: \.isOverdue) }

  /// The currencies in which something is open or credited, by their codes.
  public var currencies: [Currency] {
    let open = items.lazy.filter { !$0.total.isZero }.map(\.currency)
    let costs = charges.lazy.filter { !$0.open.isZero }.map(\.open.currency)
    let credit = credits.lazy.filter { !$0.isZero }.map(\.currency)
    return Set(Array(open) + Array(costs) + Array(credit)).sorted { $0.code < $1.code }
  }

  /// Whether nothing is open and nothing is credited.
  public var isSettled: Bool {
    items.allSatisfy(\.total.isZero) && charges.allSatisfy(\.open.isZero)
      && credits.allSatisfy(\.isZero)
  }

  private func sum(in currency: Currency, where isIn: (ItemClaim) -> Bool) -> Money {
    var total: Int64 = 0
    for claim in items where claim.currency == currency && claim.item.isOurs && isIn(claim) {
      total = total.addingClamped(claim.total.minor)
    }
    for charge in charges where charge.open.currency == currency {
      total = total.addingClamped(charge.open.minor)
    }
    return Money(minor: total, currency)
  }
}

extension Int64 {
  /// The sum, at the end of the range where it lies beyond: a book that holds more than ninety
  /// quadrillion shows a wrong total, but it opens.
  func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other > 0 ? .max : .min) : sum
  }
}

extension Account {
  /// What the debtor owes on a day.
  ///
  /// - Parameters:
  ///   - day: All that is known is judged on this day.
  ///   - settings: The rates, tolerances and readings of the book.
  /// - Returns: The claim with its derivation.
  public func claim(on day: Day, _ settings: Settings) -> Claim {
    Reckoning(ledger, casework, on: day, settings).claim
  }
}
