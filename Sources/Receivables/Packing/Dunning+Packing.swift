// The members of each event, in the order they are declared.

extension Dispatch: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      notice: try unpacker.next(), channel: try unpacker.next(), messageID: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(notice)
    packer.add(channel)
    packer.add(messageID)
  }
}

extension DispatchEnd: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      dispatch: try unpacker.next(), outcome: try unpacker.next(), reply: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(dispatch)
    packer.add(outcome)
    packer.add(reply)
  }
}

extension Letter: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      purpose: try unpacker.next(), about: try unpacker.next(), deadline: try unpacker.next(),
      channels: try unpacker.next(), documents: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(purpose)
    packer.add(about)
    packer.add(deadline)
    packer.add(channels)
    packer.add(documents)
  }
}

extension Notice: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      procedure: try unpacker.next(), level: try unpacker.next(), kind: try unpacker.next(),
      dated: try unpacker.next(), deadline: try unpacker.next(), items: try unpacker.next(),
      total: try unpacker.next(), channels: try unpacker.next(), announces: try unpacker.next(),
      warnsOfReport: try unpacker.next(), documents: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(procedure)
    packer.add(level)
    packer.add(kind)
    packer.add(dated)
    packer.add(deadline)
    packer.add(items)
    packer.add(total)
    packer.add(channels)
    packer.add(announces)
    packer.add(warnsOfReport)
    packer.add(documents)
  }
}

extension NoticeItem: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      item: try unpacker.next(), level: try unpacker.next(), principal: try unpacker.next(),
      interest: try unpacker.next(), costs: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(item)
    packer.add(level)
    packer.add(principal)
    packer.add(interest)
    packer.add(costs)
  }
}

extension NoticeWithdrawal: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(notice: try unpacker.next(), reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(notice)
    packer.add(reason)
  }
}

extension ReceiptConfirmation: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(of: try unpacker.next(), day: try unpacker.next(), proof: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(of)
    packer.add(day)
    packer.add(proof)
  }
}

extension ReceiptFailure: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      of: try unpacker.next(), channel: try unpacker.next(), reason: try unpacker.next(),
      reply: try unpacker.next(), isNews: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(of)
    packer.add(channel)
    packer.add(reason)
    packer.add(reply)
    packer.add(isNews)
  }
}

extension Run: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      dated: try unpacker.next(), notices: try unpacker.next(), demanded: try unpacker.next(),
      group: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(dated)
    packer.add(notices)
    packer.add(demanded)
    packer.add(group)
  }
}

extension TemplateText: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      name: try unpacker.next(), language: try unpacker.next(), document: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(name)
    packer.add(language)
    packer.add(document)
  }
}
