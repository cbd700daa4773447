/// Where a movement on the bank account may belong, and why.
public struct Match: Sendable, Hashable {
  /// Whose it is.
  public let debtor: DebtorID
  /// What it is there.
  public let place: Place
  /// What speaks for it, the strongest first.
  public let signs: [Sign]
  /// How sure that is.
  public let certainty: Certainty

  /// What a movement is on the account of a debtor.
  public enum Place: Sendable, Hashable {
    /// A payment, directed at some invoices or at none.
    case payment(Designation)
    /// The money of a collection by direct debit.
    case debit(EntryNumber, Designation)
    /// A payment that was taken back, with what the bank charges the debtor.
    case back(payment: EntryNumber, PaymentReturn.Reason, charge: Money?)
  }

  /// How sure it is.
  public enum Certainty: String, Sendable, Hashable, CaseIterable, Codable {
    /// Nothing else is possible: booked without asking.
    case certain
    /// Much speaks for it: a person decides.
    case likely
    /// Something speaks for it.
    case possible
  }

  /// What speaks for a debtor.
  public enum Sign: Sendable, Hashable {
    /// The creditor reference, with its check digits, of a number of his (ISO 11649).
    case creditorReference
    /// The number of an invoice.
    case item(DocumentNumber)
    /// The number of an invoice without its letters, or its last digits.
    case partOfItem(DocumentNumber)
    /// The number of an order.
    case order(DocumentNumber)
    /// The number of the customer.
    case debtorNumber
    /// The number that the payment had before it came back.
    case endToEnd
    /// The reference of the mandate.
    case mandate
    /// The account that payments of his came from before.
    case account
    /// The address for mail is his.
    case email
    /// The name of the payer has all of his.
    case name
    /// The name of the payer has a part of his.
    case partOfName
    /// The amount agrees.
    case amount(Agreement)
  }

  /// What an amount agrees with.
  public enum Agreement: String, Sendable, Hashable, CaseIterable, Codable {
    /// All that is open, interest and costs too.
    case total
    /// What a letter demanded.
    case demanded
    /// Exactly the principal.
    case principal
    /// The principal less the discount, in time.
    case discount
    /// The principal less a discount whose time is over.
    case lateDiscount
    /// The principal of some of the invoices.
    case severalItems
    /// What was promised.
    case promised
    /// The next instalment.
    case instalment
    /// A collection that was sent to the bank.
    case debit
    /// The payment that was taken back.
    case payment
  }
}

extension Match {
  /// The command that books a movement there.
  ///
  /// - Parameters:
  ///   - entry: The movement.
  ///   - transaction: What it says.
  ///   - amount: How much of it.
  ///   - day: The last day that counts: a value day that is still to come counts as this one.
  /// - Returns: What is to be done.
  public func command(
    booking entry: EntryNumber, _ transaction: BankTransaction, _ amount: Money, on day: Day
  ) -> Command {
    switch place {
    case .payment(let designation):
      return .account(
        debtor, .recordPayment(transaction.payment(entry, amount, designation, on: day)))
    case .debit(let debit, let designation):
      return .account(
        debtor,
        .recordPayment(
          transaction.payment(entry, amount, designation, debit: debit, on: day)))
    case .back(let payment, let reason, let charge):
      let back = PaymentReturn(
        payment: payment, day: min(transaction.booked, day), reason: reason, isNews: true,
        transaction: entry)
      return .account(debtor, .returnPayment(back, bankCharge: charge))
    }
  }
}

extension BankTransaction {
  /// The payment that the movement is on the account of a debtor.
  public func payment(
    _ entry: EntryNumber, _ amount: Money, _ designation: Designation, debit: EntryNumber? = nil,
    on day: Day
  ) -> Payment {
    let valued = min(valued, day)
    return Payment(
      amount: amount, valued: valued,
      method: debit == nil ? provider?.method ?? .invoice : .directDebit,
      designation: designation, payer: name, account: counterAccount, reference: reference,
      transaction: entry, debit: debit, providerReference: provider?.id,
      // A basic debit can be taken back for eight weeks (§ 675x(4) BGB).
      provisionalThrough: debit == nil ? nil : valued + 56)
  }
}
