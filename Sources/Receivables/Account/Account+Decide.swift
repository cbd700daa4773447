extension Account {
  /// Decides a command about what the debtor owes and paid.
  func decide(
    _ command: AccountCommand, _ occasion: Occasion, _ settings: Settings
  ) throws(Refusal) -> [Event] {
    switch command {
    case .record: throw Refusal(.debtorExists(number))
    case .change, .renumber, .nameParty, .endParty, .assign, .stopOrders, .liftOrderStop,
      .blockMandate, .note:
      return [.account(try decideDebtor(command, occasion))]
    case .recordInvoice, .recordDelivery, .recordReturn, .correctInvoice, .cancelInvoice,
      .recordCreditNote:
      return [.account(try decideInvoice(command, occasion))]
    case .returnPayment(let back, let bankCharge):
      return try returnPayment(back, bankCharge: bankCharge, occasion)
    case .submitDebit, .recordPayment, .designate, .openChargeback, .closeChargeback, .refund:
      return [.account(try decidePayment(command, occasion, settings))]
    }
  }
}
