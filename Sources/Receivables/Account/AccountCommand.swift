/// Commands about what a debtor owes and paid.
public enum AccountCommand: Sendable, Hashable {
  /// Begins a debtor account.
  case record(Debtor)
  /// Changes what is known of the debtor.
  case change(DebtorChange)
  /// Gives the account another number.
  case renumber(DebtorID)
  /// Names a third person.
  case nameParty(Party)
  /// Ends a third person's part.
  case endParty(PartyEnd)
  /// Gives the case to a clerk, or back to all.
  case assign(UserName?)
  /// Stops deliveries.
  case stopOrders(OrderStop)
  /// Lets deliveries go on.
  case liftOrderStop(EntryNumber)
  /// Blocks a mandate.
  case blockMandate(MandateBlock)
  /// Writes a note.
  case note(Remark)
  /// Records an invoice.
  case recordInvoice(Invoice)
  /// Records a delivery.
  case recordDelivery(Delivery)
  /// Records goods on their way back.
  case recordReturn(GoodsReturn)
  /// Corrects an invoice that was recorded wrongly.
  case correctInvoice(InvoiceCorrection)
  /// Cancels an invoice that was never owed.
  case cancelInvoice(InvoiceCancellation)
  /// Records a credit note.
  case recordCreditNote(CreditNote)
  /// Records a collection that was sent to the bank.
  case submitDebit(Debit)
  /// Records a payment.
  case recordPayment(Payment)
  /// Directs a payment anew.
  case designate(PaymentDesignation)
  /// Records that a payment was taken back, with what the bank charged for it.
  case returnPayment(PaymentReturn, bankCharge: Money? = nil)
  /// Records that a debtor wants money back from a provider.
  case openChargeback(Chargeback)
  /// Records how that ended.
  case closeChargeback(ChargebackEnd)
  /// Records that credit was paid out.
  case refund(Refund)
}
