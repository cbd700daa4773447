/// What one debtor owes on a day, with everything it is made of.
public struct Claim: Sendable {
  /// The day.
  public let day: Day
  /// The invoices that were issued by the day and not cancelled, by issue and number.
  public let items: [ItemClaim]
  /// Costs that belong to no invoice.
  public let charges: [OpenCharge]
  /// Where each payment went.
  public let payments: [PlacedPayment]
  /// What the debtor has paid or been credited beyond what he owes, by currency; below zero where
  /// more was paid out than there was.
  public let credits: [Money]

  let places: [EntryNumber: Int]
}

/// What is open of one invoice on a day.
public struct ItemClaim: Sendable {
  /// The invoice.
  public let item: Item
  /// The principal that is open.
  public let principal: Money
  /// The interest that is open.
  public let interest: Money
  /// The costs that are open.
  public let costs: Money
}

/// A cost that belongs to no invoice.
public struct OpenCharge: Sendable {
  /// The cost.
  public let charge: ChargeHistory
  /// What of it is open.
  public let open: Money
}

/// Where the cents of one payment went.
public struct PlacedPayment: Sendable {
  /// The payment.
  public let payment: PaymentHistory
}

extension Claim {
  /// What is open of an invoice; nothing where it was cancelled or not issued yet.
  public func item(_ number: EntryNumber) -> ItemClaim? { places[number].map { items[$0] } }

  /// The credit in a currency.
  public func credit(in currency: Currency) -> Money {
    credits.first { $0.currency == currency } ?? .zero(currency)
  }

  /// What our claims come to in a currency.
  public func total(in currency: Currency) -> Money { .zero(currency) }

  /// What is past its last day for payment of our claims in a currency.
  public func overdue(in currency: Currency) -> Money { .zero(currency) }

  /// The currencies in which something is open or credited.
  public var currencies: [Currency] { [] }
}

extension ItemClaim {
  /// The invoice's own entry.
  public var number: EntryNumber { item.number }
  /// All that is open.
  public var total: Money { principal }
  /// Whether the last day for payment has passed.
  public var isOverdue: Bool { false }
}

extension Account {
  /// What the debtor owes on a day.
  public func claim(on day: Day, _ settings: Settings) -> Claim {
    Claim(day: day, items: [], charges: [], payments: [], credits: [], places: [:])
  }
}
