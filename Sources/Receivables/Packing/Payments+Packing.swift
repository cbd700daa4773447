// The members of each event, in the order they are declared.

extension Chargeback: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      payment: try unpacker.next(), amount: try unpacker.next(), caseNumber: try unpacker.next(),
      reason: try unpacker.next(), answerBy: try unpacker.next(), isNews: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(payment)
    packer.add(amount)
    packer.add(caseNumber)
    packer.add(reason)
    packer.add(answerBy)
    packer.add(isNews)
  }
}

extension ChargebackEnd: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      chargeback: try unpacker.next(), outcome: try unpacker.next(), day: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(chargeback)
    packer.add(outcome)
    packer.add(day)
  }
}

extension Debit: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      items: try unpacker.next(), amount: try unpacker.next(), mandate: try unpacker.next(),
      collects: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(items)
    packer.add(amount)
    packer.add(mandate)
    packer.add(collects)
  }
}

extension MandateBlock: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(mandate: try unpacker.next(), reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(mandate)
    packer.add(reason)
  }
}

extension Payment: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      amount: try unpacker.next(), valued: try unpacker.next(), ordered: try unpacker.next(),
      method: try unpacker.next(), designation: try unpacker.next(), payer: try unpacker.next(),
      account: try unpacker.next(), reference: try unpacker.next(),
      transaction: try unpacker.next(), debit: try unpacker.next(),
      providerReference: try unpacker.next(), provisionalThrough: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(amount)
    packer.add(valued)
    packer.add(ordered)
    packer.add(method)
    packer.add(designation)
    packer.add(payer)
    packer.add(account)
    packer.add(reference)
    packer.add(transaction)
    packer.add(debit)
    packer.add(providerReference)
    packer.add(provisionalThrough)
  }
}

extension PaymentDesignation: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      payment: try unpacker.next(), designation: try unpacker.next(), source: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(payment)
    packer.add(designation)
    packer.add(source)
  }
}

extension PaymentReturn: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      payment: try unpacker.next(), day: try unpacker.next(), reason: try unpacker.next(),
      isNews: try unpacker.next(), transaction: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(payment)
    packer.add(day)
    packer.add(reason)
    packer.add(isNews)
    packer.add(transaction)
  }
}

extension Refund: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(amount: try unpacker.next(), day: try unpacker.next(), account: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(amount)
    packer.add(day)
    packer.add(account)
  }
}
