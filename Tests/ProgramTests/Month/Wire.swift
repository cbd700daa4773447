import Receivables

/// A movement on the merchant's account, as the bank of this month writes it.
struct Wire {
  /// What somebody had in mind.
  enum Kind: String, CaseIterable {
    /// The number of one invoice and its amount.
    case exact
    /// The same, the number cut by a space as banks do it.
    case cut
    /// Only the name of who pays.
    case named
    /// The number with another amount.
    case amiss
    /// Some invoices of one debtor at once.
    case several
    /// The number of the customer, and all that he owes.
    case customer
    /// A payment that the bank takes back, with what it charges for that.
    case back
    /// What we pay ourselves.
    case outgoing
    /// Money of somebody nobody knows.
    case stranger
    /// A payment through a provider.
    case provider
  }

  let kind: Kind
  /// The number that the payer gave it; of a return that of the payment.
  let number: String
  /// In cents, negative where it left the account.
  let cents: Int64
  /// Whose money it is; nobody's of those that the book knows where there is none.
  var debtor: DebtorID?
  /// Who is named.
  var name = "Unbekannt"
  /// The other account.
  var account = "DE02120300000000202051"
  /// The text for the receiver.
  var text = "Danke"
  /// What was paid before the bank took it back, without its charge.
  var original: Int64?
}

extension Wire {
  /// What tells it from all others: a return has the number of its payment, and another amount.
  var key: String { Self.key(number, cents) }

  /// What tells a movement from all others.
  static func key(_ number: String, _ cents: Int64) -> String { "\(number) \(cents)" }

  /// Whether somebody must say what becomes of it.
  var needsPlace: Bool { cents > 0 || original != nil }
}
