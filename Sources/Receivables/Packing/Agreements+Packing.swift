// The members of each event, in the order they are declared.

extension Dispute: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      reason: try unpacker.next(), amounts: try unpacker.next(), owner: try unpacker.next(),
      answerBy: try unpacker.next(), missing: try unpacker.next(), words: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(reason)
    packer.add(amounts)
    packer.add(owner)
    packer.add(answerBy)
    packer.add(missing)
    packer.add(words)
  }
}

extension DisputeDecision: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      dispute: try unpacker.next(), verdict: try unpacker.next(), accepted: try unpacker.next(),
      deadline: try unpacker.next(), note: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(dispute)
    packer.add(verdict)
    packer.add(accepted)
    packer.add(deadline)
    packer.add(note)
  }
}

extension DisputeMove: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      dispute: try unpacker.next(), stage: try unpacker.next(), answerBy: try unpacker.next(),
      owner: try unpacker.next(), note: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(dispute)
    packer.add(stage)
    packer.add(answerBy)
    packer.add(owner)
    packer.add(note)
  }
}

extension Instalment: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(by: try unpacker.next(), amount: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(by)
    packer.add(amount)
  }
}

extension ItemAmount: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(item: try unpacker.next(), amount: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(item)
    packer.add(amount)
  }
}

extension PlanAgreement: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      terms: try unpacker.next(), offer: try unpacker.next(), replaces: try unpacker.next(),
      document: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(terms)
    packer.add(offer)
    packer.add(replaces)
    packer.add(document)
  }
}

extension PlanEnd: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(plan: try unpacker.next(), reason: try unpacker.next(), note: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(plan)
    packer.add(reason)
    packer.add(note)
  }
}

extension PlanOffer: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(terms: try unpacker.next(), replyBy: try unpacker.next(), source: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(terms)
    packer.add(replyBy)
    packer.add(source)
  }
}

extension PlanTerms: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      items: try unpacker.next(), instalments: try unpacker.next(), interest: try unpacker.next(),
      defers: try unpacker.next(), accelerates: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(items)
    packer.add(instalments)
    packer.add(interest)
    packer.add(defers)
    packer.add(accelerates)
  }
}

extension Promise: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      amount: try unpacker.next(), isWholeBalance: try unpacker.next(), by: try unpacker.next(),
      items: try unpacker.next(), person: try unpacker.next(), channel: try unpacker.next(),
      words: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(amount)
    packer.add(isWholeBalance)
    packer.add(by)
    packer.add(items)
    packer.add(person)
    packer.add(channel)
    packer.add(words)
  }
}

extension PromiseWithdrawal: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(promise: try unpacker.next(), by: try unpacker.next(), reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(promise)
    packer.add(by)
    packer.add(reason)
  }
}

extension Reopening: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(settlement: try unpacker.next(), reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(settlement)
    packer.add(reason)
  }
}

extension Settlement: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(reason: try unpacker.next(), open: try unpacker.next(), note: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(reason)
    packer.add(open)
    packer.add(note)
  }
}

extension Waiver: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      parts: try unpacker.next(), reason: try unpacker.next(), document: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(parts)
    packer.add(reason)
    packer.add(document)
  }
}

extension WriteOff: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(amounts: try unpacker.next(), reason: try unpacker.next(), note: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(amounts)
    packer.add(reason)
    packer.add(note)
  }
}

extension WrittenOff: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(item: try unpacker.next(), amount: try unpacker.next(), vat: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(item)
    packer.add(amount)
    packer.add(vat)
  }
}
