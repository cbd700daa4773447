// The members of each event, in the order they are declared.

extension AgencyRemittance: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      handOver: try unpacker.next(), collected: try unpacker.next(), kept: try unpacker.next(),
      feeTax: try unpacker.next(), paidOut: try unpacker.next(), valued: try unpacker.next(),
      designation: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(handOver)
    packer.add(collected)
    packer.add(kept)
    packer.add(feeTax)
    packer.add(paidOut)
    packer.add(valued)
    packer.add(designation)
  }
}

extension AgencyReport: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      handOver: try unpacker.next(), status: try unpacker.next(), reference: try unpacker.next(),
      note: try unpacker.next(), isNews: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(handOver)
    packer.add(status)
    packer.add(reference)
    packer.add(note)
    packer.add(isNews)
  }
}

extension CourtStep: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      proceeding: try unpacker.next(), step: try unpacker.next(), track: try unpacker.next(),
      day: try unpacker.next(), fileNumber: try unpacker.next(), document: try unpacker.next(),
      isNews: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(proceeding)
    packer.add(step)
    packer.add(track)
    packer.add(day)
    packer.add(fileNumber)
    packer.add(document)
    packer.add(isNews)
  }
}

extension CourtStep.Application: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      court: try unpacker.next(), claims: try unpacker.next(), fee: try unpacker.next(),
      asksForTransfer: try unpacker.next(), decision: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(court)
    packer.add(claims)
    packer.add(fee)
    packer.add(asksForTransfer)
    packer.add(decision)
  }
}

extension EscalationDecision: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(route: try unpacker.next(), items: try unpacker.next(), reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(route)
    packer.add(items)
    packer.add(reason)
  }
}

extension HandOver: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      agency: try unpacker.next(), reference: try unpacker.next(), claims: try unpacker.next(),
      decision: try unpacker.next(), document: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(agency)
    packer.add(reference)
    packer.add(claims)
    packer.add(decision)
    packer.add(document)
  }
}

extension HandOverRecall: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(handOver: try unpacker.next(), reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(handOver)
    packer.add(reason)
  }
}

extension HandedClaim: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      item: try unpacker.next(), principal: try unpacker.next(), interest: try unpacker.next(),
      costs: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(item)
    packer.add(principal)
    packer.add(interest)
    packer.add(costs)
  }
}

extension Suspension: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      items: try unpacker.next(), ground: try unpacker.next(), from: try unpacker.next(),
      ended: try unpacker.next(), continues: try unpacker.next(), proof: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(items)
    packer.add(ground)
    packer.add(from)
    packer.add(ended)
    packer.add(continues)
    packer.add(proof)
  }
}
