// The members of each event, in the order they are declared.

extension Address: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      lines: try unpacker.next(), postcode: try unpacker.next(), town: try unpacker.next(),
      country: try unpacker.next(), from: try unpacker.next(), through: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(lines)
    packer.add(postcode)
    packer.add(town)
    packer.add(country)
    packer.add(from)
    packer.add(through)
  }
}

extension Assignment: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(clerk: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(clerk)
  }
}

extension ContactPoint: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      channel: try unpacker.next(), value: try unpacker.next(), purpose: try unpacker.next(),
      person: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(channel)
    packer.add(value)
    packer.add(purpose)
    packer.add(person)
  }
}

extension Debtor: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      name: try unpacker.next(), legalForm: try unpacker.next(), kind: try unpacker.next(),
      language: try unpacker.next(), addresses: try unpacker.next(), contacts: try unpacker.next(),
      state: try unpacker.next(), terms: try unpacker.next(), creditLimit: try unpacker.next(),
      vatNumber: try unpacker.next(), account: try unpacker.next(), since: try unpacker.next(),
      isKeyAccount: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(name)
    packer.add(legalForm)
    packer.add(kind)
    packer.add(language)
    packer.add(addresses)
    packer.add(contacts)
    packer.add(state)
    packer.add(terms)
    packer.add(creditLimit)
    packer.add(vatNumber)
    packer.add(account)
    packer.add(since)
    packer.add(isKeyAccount)
  }
}

extension DebtorChange: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      name: try unpacker.next(), legalForm: try unpacker.next(), kind: try unpacker.next(),
      language: try unpacker.next(), addresses: try unpacker.next(), contacts: try unpacker.next(),
      state: try unpacker.next(), terms: try unpacker.next(), creditLimit: try unpacker.next(),
      vatNumber: try unpacker.next(), account: try unpacker.next(),
      isKeyAccount: try unpacker.next(), applicableLaw: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(name)
    packer.add(legalForm)
    packer.add(kind)
    packer.add(language)
    packer.add(addresses)
    packer.add(contacts)
    packer.add(state)
    packer.add(terms)
    packer.add(creditLimit)
    packer.add(vatNumber)
    packer.add(account)
    packer.add(isKeyAccount)
    packer.add(applicableLaw)
  }
}

extension Note: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(text: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(text)
  }
}

extension OrderStop: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(reason)
  }
}

extension OrderStopLift: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(stop: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(stop)
  }
}

extension Party: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      role: try unpacker.next(), name: try unpacker.next(), address: try unpacker.next(),
      contacts: try unpacker.next(), writeOnlyTo: try unpacker.next(),
      authority: try unpacker.next(), reference: try unpacker.next(), from: try unpacker.next(),
      through: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(role)
    packer.add(name)
    packer.add(address)
    packer.add(contacts)
    packer.add(writeOnlyTo)
    packer.add(authority)
    packer.add(reference)
    packer.add(from)
    packer.add(through)
  }
}

extension PartyEnd: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(party: try unpacker.next(), reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(party)
    packer.add(reason)
  }
}

extension Renumbering: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(number: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(number)
  }
}
