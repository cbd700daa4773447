// The members of each event, in the order they are declared.

extension CreditNote: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      number: try unpacker.next(), issued: try unpacker.next(), amount: try unpacker.next(),
      effect: try unpacker.next(), reason: try unpacker.next(), shares: try unpacker.next(),
      vat: try unpacker.next(), answers: try unpacker.next(), document: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(number)
    packer.add(issued)
    packer.add(amount)
    packer.add(effect)
    packer.add(reason)
    packer.add(shares)
    packer.add(vat)
    packer.add(answers)
    packer.add(document)
  }
}

extension CreditNote.Share: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(item: try unpacker.next(), amount: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(item)
    packer.add(amount)
  }
}

extension Delivery: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      item: try unpacker.next(), day: try unpacker.next(), amount: try unpacker.next(),
      tracking: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(item)
    packer.add(day)
    packer.add(amount)
    packer.add(tracking)
  }
}

extension DiscountStep: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(days: try unpacker.next(), rate: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(days)
    packer.add(rate)
  }
}

extension GoodsReturn: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(item: try unpacker.next(), stage: try unpacker.next(), amount: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(item)
    packer.add(stage)
    packer.add(amount)
  }
}

extension Invoice: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      number: try unpacker.next(), order: try unpacker.next(), issued: try unpacker.next(),
      ordered: try unpacker.next(), received: try unpacker.next(), delivered: try unpacker.next(),
      due: try unpacker.next(), dueOrigin: try unpacker.next(), terms: try unpacker.next(),
      wording: try unpacker.next(), reference: try unpacker.next(), gross: try unpacker.next(),
      vat: try unpacker.next(), method: try unpacker.next(), owner: try unpacker.next(),
      mandate: try unpacker.next(), contract: try unpacker.next(),
      isRemuneration: try unpacker.next(), hasThirtyDayNotice: try unpacker.next(),
      security: try unpacker.next(), title: try unpacker.next(), document: try unpacker.next(),
      tracking: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(number)
    packer.add(order)
    packer.add(issued)
    packer.add(ordered)
    packer.add(received)
    packer.add(delivered)
    packer.add(due)
    packer.add(dueOrigin)
    packer.add(terms)
    packer.add(wording)
    packer.add(reference)
    packer.add(gross)
    packer.add(vat)
    packer.add(method)
    packer.add(owner)
    packer.add(mandate)
    packer.add(contract)
    packer.add(isRemuneration)
    packer.add(hasThirtyDayNotice)
    packer.add(security)
    packer.add(title)
    packer.add(document)
    packer.add(tracking)
  }
}

extension InvoiceCancellation: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(item: try unpacker.next(), number: try unpacker.next(), reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(item)
    packer.add(number)
    packer.add(reason)
  }
}

extension InvoiceCorrection: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      item: try unpacker.next(), gross: try unpacker.next(), vat: try unpacker.next(),
      issued: try unpacker.next(), order: try unpacker.next(), received: try unpacker.next(),
      due: try unpacker.next(), dueOrigin: try unpacker.next(), terms: try unpacker.next(),
      method: try unpacker.next(), owner: try unpacker.next(), contract: try unpacker.next(),
      hasThirtyDayNotice: try unpacker.next(), document: try unpacker.next(),
      reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(item)
    packer.add(gross)
    packer.add(vat)
    packer.add(issued)
    packer.add(order)
    packer.add(received)
    packer.add(due)
    packer.add(dueOrigin)
    packer.add(terms)
    packer.add(method)
    packer.add(owner)
    packer.add(contract)
    packer.add(hasThirtyDayNotice)
    packer.add(document)
    packer.add(reason)
  }
}

extension ItemPart: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(item: try unpacker.next(), part: try unpacker.next(), amount: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(item)
    packer.add(part)
    packer.add(amount)
  }
}

extension PaymentTerms: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      netDays: try unpacker.next(), discounts: try unpacker.next(), areAgreed: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(netDays)
    packer.add(discounts)
    packer.add(areAgreed)
  }
}

extension Receipt: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(day: try unpacker.next(), basis: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(day)
    packer.add(basis)
  }
}

extension TaxShare: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(rate: try unpacker.next(), net: try unpacker.next(), tax: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(rate)
    packer.add(net)
    packer.add(tax)
  }
}

extension Title: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      court: try unpacker.next(), fileNumber: try unpacker.next(), final: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(court)
    packer.add(fileNumber)
    packer.add(final)
  }
}
