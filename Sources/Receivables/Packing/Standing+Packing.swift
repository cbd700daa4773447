// How a debtor stands, in its compact form; the day is that of all.

extension Standing {
  init(unpacking unpacker: inout Unpacker, on day: Day) throws(PackingFault) {
    debtor = try unpacker.next()
    name = try unpacker.next()
    self.day = day
    place = try unpacker.next()
    reasons = try unpacker.next()
    gates = try unpacker.next()
    portions = try unpacker.next()
    collectible = try unpacker.next()
    overdue = try unpacker.next()
    step = try unpacker.next()
    notice = try unpacker.next()
    flags = try unpacker.next()
    level = try unpacker.next()
    oldestDue = try unpacker.next()
    points = try unpacker.next()
    rank = try unpacker.next()
    clerk = try unpacker.next()
    pin = try unpacker.next()
    changes = try unpacker.next()
    keeps = try unpacker.next()
    restsOnBankData = try unpacker.next()
  }

  func pack(into packer: inout Packer) {
    packer.add(debtor)
    packer.add(name)
    packer.add(place)
    packer.add(reasons)
    packer.add(gates)
    packer.add(portions)
    packer.add(collectible)
    packer.add(overdue)
    packer.add(step)
    packer.add(notice)
    packer.add(flags)
    packer.add(level)
    packer.add(oldestDue)
    packer.add(points)
    packer.add(rank)
    packer.add(clerk)
    packer.add(pin)
    packer.add(changes)
    packer.add(keeps)
    packer.add(restsOnBankData)
  }
}

extension Standing.Flag: PackableCode { static let packed = allCases }
extension Gate.Kind: PackableCode { static let packed = allCases }
extension Lane: PackableCode { static let packed = allCases }
extension Points.Rank: PackableCode { static let packed = allCases }
extension Procedure.Proposal: PackableCode { static let packed = allCases }
extension CourtClock.Kind: PackableCode { static let packed = allCases }

extension Event: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    let kind: EventKind = try unpacker.next()
    self = try Event(kind, unpacking: &unpacker)
  }

  func pack(into packer: inout Packer) {
    packer.add(kind)
    packPayload(into: &packer)
  }
}

extension Standing.Place: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    switch try unpacker.byte() {
    case 0: self = .lane(try unpacker.next())
    case 1: self = .gated
    case 2: self = .waiting(until: try unpacker.next())
    case 3: self = .settled(try unpacker.next())
    case 4: self = .clear
    default: throw .unreadable
    }
  }

  func pack(into packer: inout Packer) {
    switch self {
    case .lane(let lane):
      packer.bytes.append(0)
      packer.add(lane)
    case .gated: packer.bytes.append(1)
    case .waiting(let until):
      packer.bytes.append(2)
      packer.add(until)
    case .settled(let reason):
      packer.bytes.append(3)
      packer.add(reason)
    case .clear: packer.bytes.append(4)
    }
  }
}

extension Points: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    amount = try unpacker.next()
    silence = try unpacker.next()
    behaviour = try unpacker.next()
    age = try unpacker.next()
    risk = try unpacker.next()
  }

  func pack(into packer: inout Packer) {
    packer.add(amount)
    packer.add(silence)
    packer.add(behaviour)
    packer.add(age)
    packer.add(risk)
  }
}

extension Responsibility: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    clerk = try unpacker.next()
    standsInFor = try unpacker.next()
  }

  func pack(into packer: inout Packer) {
    packer.add(clerk)
    packer.add(standsInFor)
  }
}

// MARK: - Gates and portions

extension Gate: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    kind = try unpacker.next()
    entry = try unpacker.next()
    lift = try unpacker.next()
    money = try unpacker.next()
  }

  func pack(into packer: inout Packer) {
    packer.add(kind)
    packer.add(entry)
    packer.add(lift)
    packer.add(money)
  }
}

extension Gate.Lift: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    switch try unpacker.byte() {
    case 0: self = .after(try unpacker.next())
    case 1: self = .event(review: try unpacker.next())
    default: throw .unreadable
    }
  }

  func pack(into packer: inout Packer) {
    switch self {
    case .after(let last):
      packer.bytes.append(0)
      packer.add(last)
    case .event(let review):
      packer.bytes.append(1)
      packer.add(review)
    }
  }
}

extension Portion: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    item = try unpacker.next()
    principal = try unpacker.next()
    lastDay = try unpacker.next()
    overdue = try unpacker.next()
    collectible = try unpacker.next()
    gates = try unpacker.next()
  }

  func pack(into packer: inout Packer) {
    packer.add(item)
    packer.add(principal)
    packer.add(lastDay)
    packer.add(overdue)
    packer.add(collectible)
    packer.add(gates)
  }
}
