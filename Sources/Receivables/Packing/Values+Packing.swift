// Values are rebuilt without being checked: they were when they were recorded, and a snapshot whose
// digest is wrong is never read.

extension Bool: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) { self = try unpacker.byte() != 0 }

  func pack(into packer: inout Packer) { packer.bytes.append(self ? 1 : 0) }
}

extension Int: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self = Int(try unpacker.signed())
  }

  func pack(into packer: inout Packer) { packer.add(signed: Int64(self)) }
}

extension Int64: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) { self = try unpacker.signed() }

  func pack(into packer: inout Packer) { packer.add(signed: self) }
}

extension Optional: Packable where Wrapped: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    guard try unpacker.byte() != 0 else {
      self = nil
      return
    }
    let wrapped: Wrapped = try unpacker.next()
    self = wrapped
  }

  func pack(into packer: inout Packer) {
    packer.bytes.append(self == nil ? 0 : 1)
    if let self { packer.add(self) }
  }
}

extension Array: Packable where Element: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    let count = try unpacker.count()
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(try unpacker.next()) }
  }

  func pack(into packer: inout Packer) {
    packer.add(number: UInt64(count))
    for element in self { packer.add(element) }
  }
}

// MARK: - Texts

extension Line: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) { text = try unpacker.text() }

  func pack(into packer: inout Packer) { packer.add(text: text) }
}

extension Remark: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) { text = try unpacker.text() }

  func pack(into packer: inout Packer) { packer.add(text: text) }
}

extension Name: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) { text = try unpacker.text() }

  func pack(into packer: inout Packer) { packer.add(text: text) }
}

extension IBAN: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) { compact = try unpacker.text() }

  func pack(into packer: inout Packer) { packer.add(text: compact) }
}

extension BIC: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) { code = try unpacker.text() }

  func pack(into packer: inout Packer) { packer.add(text: code) }
}

extension Country: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) { code = try unpacker.text() }

  func pack(into packer: inout Packer) { packer.add(text: code) }
}

extension DocumentDigest: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) { text = try unpacker.text() }

  func pack(into packer: inout Packer) { packer.add(text: text) }
}

// MARK: - Numbers

extension Day: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(number: Int(try unpacker.signed()))
  }

  func pack(into packer: inout Packer) { packer.add(signed: Int64(number)) }
}

extension Instant: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(milliseconds: try unpacker.signed())
  }

  func pack(into packer: inout Packer) { packer.add(signed: milliseconds) }
}

extension TimeOfDay: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    minute = Int(try unpacker.number() % 1_440)
  }

  func pack(into packer: inout Packer) { packer.add(number: UInt64(minute)) }
}

extension MonthDay: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    let (month, day) = (try unpacker.next() as Int, try unpacker.next() as Int)
    guard let value = try? MonthDay(month: month, day: day) else { throw .unreadable }
    self = value
  }

  func pack(into packer: inout Packer) {
    packer.add(month)
    packer.add(day)
  }
}

extension EntryNumber: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(try unpacker.number())
  }

  func pack(into packer: inout Packer) { packer.add(number: sequence) }
}

extension Rate: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(partsPerMillion: Int32(truncatingIfNeeded: try unpacker.signed()))
  }

  func pack(into packer: inout Packer) { packer.add(signed: Int64(partsPerMillion)) }
}

extension Currency: Packable {
  /// The euro is nothing but its mark.
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    if try unpacker.byte() == 0 {
      self = .euro
      return
    }
    do { try self.init(code: try unpacker.text()) } catch { throw .unreadable }
  }

  func pack(into packer: inout Packer) {
    packer.bytes.append(self == .euro ? 0 : 1)
    if self != .euro { packer.add(text: code) }
  }
}

extension Money: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    let minor = try unpacker.signed()
    self.init(minor: minor, try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(signed: minor)
    packer.add(currency)
  }
}
