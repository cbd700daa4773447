/// What a column of a table can hold, by the name that the column has in our own file.
public enum IncomingField: String, Sendable, Hashable, CaseIterable, Codable {
  // Whose it is.
  /// The number of the customer.
  case debtor
  /// The name, of a person the family name where the first name stands alone.
  case name
  /// The first name of a person.
  case firstName
  /// The name of a company, which goes before the name of a person.
  case company
  /// The form of a company.
  case legalForm
  /// Consumer or business.
  case kind
  /// The language of letters.
  case language
  /// Street and number.
  case street
  /// A second line of the address.
  case addition
  /// The code of the town.
  case postcode
  /// The town.
  case town
  /// The country.
  case country
  /// The address for mail.
  case email
  /// The number to call.
  case phone
  /// The number for value added tax.
  case vatNumber
  /// The account payments come from.
  case iban

  // What is owed.
  /// The number of the invoice or credit note.
  case invoice
  /// The number of the order.
  case order
  /// The day on the invoice.
  case issued
  /// The day of delivery.
  case delivered
  /// The last day for payment.
  case due
  /// The amount of the invoice, tax included.
  case gross
  /// What is open of it.
  case open
  /// The day it was paid in full.
  case paid
  /// The currency of the amounts.
  case currency
  /// How it was to be paid.
  case method
  /// Days from issue to the due day.
  case netDays
  /// Days from issue to the last day of the discount.
  case discountDays
  /// The part of the amount that may be kept, in percent.
  case discountRate

  // What a payment provider tells.
  /// The provider's number of a movement.
  case transaction
  /// The number of the movement that it refers to.
  case related
  /// The day of it.
  case day
  /// What the provider keeps.
  case keptFee = "fee"
  /// What it is, in the words of the provider.
  case type
  /// Whether it is done.
  case status
  /// The text that came with it.
  case text
  /// Who the provider is.
  case provider
  /// The number of a case of a customer who wants money back.
  case claimNumber = "case"
  /// What the customer says.
  case claimReason = "reason"
  /// The last day for an answer.
  case answerUntil = "answerBy"
}

extension IncomingField {
  /// Whether the column holds amounts of money.
  public var isAmount: Bool { self == .gross || self == .open || self == .keptFee }

  /// Whether the column holds days.
  public var isDay: Bool {
    switch self {
    case .issued, .delivered, .due, .paid, .day, .answerUntil: true
    default: false
    }
  }
}

extension IncomingField {
  /// The columns that only settlements of payment providers have.
  public static let ofProviders: [IncomingField] = [
    .transaction, .related, .day, .keptFee, .type, .status, .text, .provider, .claimNumber,
    .claimReason, .answerUntil,
  ]
}
