// The members of each event, in the order they are declared.

extension Absence: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      clerk: try unpacker.next(), from: try unpacker.next(), through: try unpacker.next(),
      substitute: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(clerk)
    packer.add(from)
    packer.add(through)
    packer.add(substitute)
  }
}

extension BankAccount: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      holder: try unpacker.next(), iban: try unpacker.next(), bic: try unpacker.next(),
      bank: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(holder)
    packer.add(iban)
    packer.add(bic)
    packer.add(bank)
  }
}

extension BankDataMark: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(through: try unpacker.next(), account: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(through)
    packer.add(account)
  }
}

extension BaseRateEntry: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(from: try unpacker.next(), rate: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(from)
    packer.add(rate)
  }
}

extension ClerkRange: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(from: try unpacker.next(), through: try unpacker.next(), clerk: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(from)
    packer.add(through)
    packer.add(clerk)
  }
}

extension Creditor: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      name: try unpacker.next(), address: try unpacker.next(),
      representatives: try unpacker.next(), register: try unpacker.next(),
      vatNumber: try unpacker.next(), contacts: try unpacker.next(), hours: try unpacker.next(),
      deductsTax: try unpacker.next(), reportsToAgency: try unpacker.next(),
      joinsArbitration: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(name)
    packer.add(address)
    packer.add(representatives)
    packer.add(register)
    packer.add(vatNumber)
    packer.add(contacts)
    packer.add(hours)
    packer.add(deductsTax)
    packer.add(reportsToAgency)
    packer.add(joinsArbitration)
  }
}

extension Opening: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      name: try unpacker.next(), currency: try unpacker.next(), zone: try unpacker.next(),
      state: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(name)
    packer.add(currency)
    packer.add(zone)
    packer.add(state)
  }
}

extension PermissionGrant: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(user: try unpacker.next(), rights: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(user)
    packer.add(rights)
  }
}

extension Policy: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      dayCount: try unpacker.next(), paymentDayCounts: try unpacker.next(),
      demandStart: try unpacker.next(), exactPrincipalCounts: try unpacker.next(),
      graceBankDays: try unpacker.next(), consumerPromiseDays: try unpacker.next(),
      businessPromiseDays: try unpacker.next(), movedPromises: try unpacker.next(),
      claimedPaymentBankDays: try unpacker.next(), claimedPayments: try unpacker.next(),
      invoiceCopyDays: try unpacker.next(), disputeWorkingDays: try unpacker.next(),
      letterDays: try unpacker.next(), undoMinutes: try unpacker.next(),
      queueRules: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(dayCount)
    packer.add(paymentDayCounts)
    packer.add(demandStart)
    packer.add(exactPrincipalCounts)
    packer.add(graceBankDays)
    packer.add(consumerPromiseDays)
    packer.add(businessPromiseDays)
    packer.add(movedPromises)
    packer.add(claimedPaymentBankDays)
    packer.add(claimedPayments)
    packer.add(invoiceCopyDays)
    packer.add(disputeWorkingDays)
    packer.add(letterDays)
    packer.add(undoMinutes)
    packer.add(queueRules)
  }
}

extension Reversal: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      command: try unpacker.next(), entries: try unpacker.next(), reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(command)
    packer.add(entries)
    packer.add(reason)
  }
}

extension Sales: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(month: try unpacker.next(), amount: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(month)
    packer.add(amount)
  }
}

extension Tolerances: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      smallDifference: try unpacker.next(), droppedInterest: try unpacker.next(),
      discountGraceDays: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(smallDifference)
    packer.add(droppedInterest)
    packer.add(discountGraceDays)
  }
}
