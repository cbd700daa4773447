/// How an invoice was to be paid.
public enum PaymentMethod: String, Sendable, Hashable, CaseIterable, Codable {
  /// By transfer after the invoice.
  case invoice
  /// By transfer before delivery.
  case prepayment
  /// By direct debit with a mandate.
  case directDebit
  /// By PayPal.
  case paypal
  /// By card.
  case card
  /// By a service that pays the merchant and collects from the debtor, such as Klarna.
  case financed
  /// By the platform it was sold on.
  case marketplace
  /// To whoever delivers.
  case cashOnDelivery
  /// In cash.
  case cash
}
