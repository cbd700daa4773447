// The members of each event, in the order they are declared.

extension Charge: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      kind: try unpacker.next(), amount: try unpacker.next(), arisen: try unpacker.next(),
      item: try unpacker.next(), ground: try unpacker.next(), notice: try unpacker.next(),
      payment: try unpacker.next(), proof: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(kind)
    packer.add(amount)
    packer.add(arisen)
    packer.add(item)
    packer.add(ground)
    packer.add(notice)
    packer.add(payment)
    packer.add(proof)
  }
}

extension ChargeWaiver: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(charge: try unpacker.next(), reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(charge)
    packer.add(reason)
  }
}

extension DiscountDecision: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      item: try unpacker.next(), payment: try unpacker.next(), granted: try unpacker.next(),
      reason: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(item)
    packer.add(payment)
    packer.add(granted)
    packer.add(reason)
  }
}
