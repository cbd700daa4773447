// The members of each event, in the order they are declared.

extension Acknowledgement: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      items: try unpacker.next(), day: try unpacker.next(), by: try unpacker.next(),
      words: try unpacker.next(), channel: try unpacker.next(), proof: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(items)
    packer.add(day)
    packer.add(by)
    packer.add(words)
    packer.add(channel)
    packer.add(proof)
  }
}

extension Attachment: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      document: try unpacker.next(), name: try unpacker.next(), kind: try unpacker.next(),
      items: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(document)
    packer.add(name)
    packer.add(kind)
    packer.add(items)
  }
}

extension Circumstance: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      kind: try unpacker.next(), since: try unpacker.next(), authority: try unpacker.next(),
      fileNumber: try unpacker.next(), deadline: try unpacker.next(), items: try unpacker.next(),
      source: try unpacker.next(), document: try unpacker.next(), isNews: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(kind)
    packer.add(since)
    packer.add(authority)
    packer.add(fileNumber)
    packer.add(deadline)
    packer.add(items)
    packer.add(source)
    packer.add(document)
    packer.add(isNews)
  }
}

extension CircumstanceEnd: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      circumstance: try unpacker.next(), through: try unpacker.next(), reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(circumstance)
    packer.add(through)
    packer.add(reason)
  }
}

extension ClaimedPayment: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(day: try unpacker.next(), amount: try unpacker.next(), account: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(day)
    packer.add(amount)
    packer.add(account)
  }
}

extension Contact: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      channel: try unpacker.next(), direction: try unpacker.next(), outcome: try unpacker.next(),
      cause: try unpacker.next(), person: try unpacker.next(), isVerified: try unpacker.next(),
      happened: try unpacker.next(), at: try unpacker.next(), clerk: try unpacker.next(),
      claimedPayment: try unpacker.next(), refusesFinally: try unpacker.next(),
      items: try unpacker.next(), document: try unpacker.next(), note: try unpacker.next(),
      isNews: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(channel)
    packer.add(direction)
    packer.add(outcome)
    packer.add(cause)
    packer.add(person)
    packer.add(isVerified)
    packer.add(happened)
    packer.add(at)
    packer.add(clerk)
    packer.add(claimedPayment)
    packer.add(refusesFinally)
    packer.add(items)
    packer.add(document)
    packer.add(note)
    packer.add(isNews)
  }
}

extension FollowUp: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      day: try unpacker.next(), time: try unpacker.next(), note: try unpacker.next(),
      clerk: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(day)
    packer.add(time)
    packer.add(note)
    packer.add(clerk)
  }
}

extension FollowUpEnd: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(followUp: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(followUp)
  }
}

extension Hold: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      reason: try unpacker.next(), items: try unpacker.next(), through: try unpacker.next(),
      reviewOn: try unpacker.next(), note: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(reason)
    packer.add(items)
    packer.add(through)
    packer.add(reviewOn)
    packer.add(note)
  }
}

extension HoldLift: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(hold: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(hold)
  }
}

extension NewsHandling: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(news: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(news)
  }
}

extension Pin: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(reason: try unpacker.next(), through: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(reason)
    packer.add(through)
  }
}

extension Unpin: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(pin: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(pin)
  }
}

extension Withdrawal: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      amounts: try unpacker.next(), declared: try unpacker.next(), channel: try unpacker.next(),
      words: try unpacker.next(), isNews: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(amounts)
    packer.add(declared)
    packer.add(channel)
    packer.add(words)
    packer.add(isNews)
  }
}
