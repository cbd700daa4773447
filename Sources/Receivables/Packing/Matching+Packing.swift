// The members of each event, in the order they are declared.

extension BankStatement: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      account: try unpacker.next(), number: try unpacker.next(), from: try unpacker.next(),
      through: try unpacker.next(), opening: try unpacker.next(), closing: try unpacker.next(),
      document: try unpacker.next(), gap: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(account)
    packer.add(number)
    packer.add(from)
    packer.add(through)
    packer.add(opening)
    packer.add(closing)
    packer.add(document)
    packer.add(gap)
  }
}

extension BankTransaction: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      account: try unpacker.next(), amount: try unpacker.next(), booked: try unpacker.next(),
      valued: try unpacker.next(), name: try unpacker.next(), counterAccount: try unpacker.next(),
      reference: try unpacker.next(), endToEnd: try unpacker.next(),
      mandate: try unpacker.next(), code: try unpacker.next(), back: try unpacker.next(),
      fingerprint: try unpacker.next(), statement: try unpacker.next(),
      provider: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(account)
    packer.add(amount)
    packer.add(booked)
    packer.add(valued)
    packer.add(name)
    packer.add(counterAccount)
    packer.add(reference)
    packer.add(endToEnd)
    packer.add(mandate)
    packer.add(code)
    packer.add(back)
    packer.add(fingerprint)
    packer.add(statement)
    packer.add(provider)
  }
}

extension ImportRecord: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      kind: try unpacker.next(), file: try unpacker.next(), document: try unpacker.next(),
      rows: try unpacker.next(), booked: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(kind)
    packer.add(file)
    packer.add(document)
    packer.add(rows)
    packer.add(booked)
  }
}

extension TransactionSetAside: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      transaction: try unpacker.next(), reason: try unpacker.next(), use: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(transaction)
    packer.add(reason)
    packer.add(use)
  }
}

extension BankReturn: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      reason: try unpacker.next(), original: try unpacker.next(), charges: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(reason)
    packer.add(original)
    packer.add(charges)
  }
}

extension ProviderDetail: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      provider: try unpacker.next(), id: try unpacker.next(), kind: try unpacker.next(),
      method: try unpacker.next(), related: try unpacker.next(), email: try unpacker.next(),
      invoice: try unpacker.next(), order: try unpacker.next(),
      caseNumber: try unpacker.next(), reason: try unpacker.next(),
      answerBy: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(provider)
    packer.add(id)
    packer.add(kind)
    packer.add(method)
    packer.add(related)
    packer.add(email)
    packer.add(invoice)
    packer.add(order)
    packer.add(caseNumber)
    packer.add(reason)
    packer.add(answerBy)
  }
}
