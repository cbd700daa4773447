/// Something a person should know about an electronic invoice.
public enum InvoiceFinding: Sendable, Hashable {
  /// An amount is in another currency than the invoice.
  case otherCurrency(String, Currency)
  /// By what it says it is, it asks for nothing (BT-3: proforma, information).
  case onlyInformation(String)
  /// A credit note with a negative amount: nobody knows who owes.
  case signUnclear
  /// What is to be paid is not the sum less what was paid.
  case sumsDisagree(Money, payable: Money)
  /// The shares of tax do not come to the amount and are left out.
  case taxOmitted
  /// A line of a discount cannot be read.
  case skonto(String, SkontoFault)
  /// The words of the terms look like a discount, and no figures say which.
  case discountInWords(String)
  /// A discount is not of the whole amount, and is left out.
  case discountOfPart(Money)
  /// A discount lacks its days or its rate, or does not fit the other terms, and is left out.
  case discountUnkept
  /// The seller is not whose receivables the book holds.
  case otherSeller(String)
  /// The buyer is whose receivables the book holds: this is what we owe.
  case ownDebt
  /// Somebody else than the seller is to be paid.
  case otherPayee(String)
  /// The buyer wrote it; the claim is the seller's.
  case selfBilled
  /// Nothing in it says that the buyer is a business; he is taken for one.
  case businessAssumed
  /// It corrects invoices that are not known.
  case precedingUnknown([DocumentNumber])
  /// It takes the place of a known invoice, which is to be cancelled or corrected by a person first.
  case replaces(EntryNumber, DocumentNumber)
}

extension InvoiceFinding {
  /// How much it matters.
  public var severity: Finding.Severity {
    switch self {
    case .otherCurrency, .onlyInformation, .signUnclear, .ownDebt, .replaces: .error
    case .sumsDisagree, .skonto, .discountInWords, .discountOfPart, .discountUnkept, .otherSeller,
      .otherPayee, .precedingUnknown:
      .warning
    case .taxOmitted, .selfBilled, .businessAssumed: .note
    }
  }
}
