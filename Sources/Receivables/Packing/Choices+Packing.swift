// Codes that carry values.

extension Designation: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    switch try unpacker.byte() {
    case 0: self = .none
    case 1: self = .items(try unpacker.next())
    case 2: self = .principal(try unpacker.next())
    case 3: self = .parts(try unpacker.next())
    default: throw .unreadable
    }
  }

  func pack(into packer: inout Packer) {
    switch self {
    case .none: packer.bytes.append(0)
    case .items(let items):
      packer.bytes.append(1)
      packer.add(items)
    case .principal(let items):
      packer.bytes.append(2)
      packer.add(items)
    case .parts(let parts):
      packer.bytes.append(3)
      packer.add(parts)
    }
  }
}

extension ClaimOwner: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    switch try unpacker.byte() {
    case 0: self = .ours
    case 1: self = .assigned(to: try unpacker.next())
    case 2: self = .marketplace(try unpacker.next())
    default: throw .unreadable
    }
  }

  func pack(into packer: inout Packer) {
    switch self {
    case .ours: packer.bytes.append(0)
    case .assigned(let name):
      packer.bytes.append(1)
      packer.add(name)
    case .marketplace(let name):
      packer.bytes.append(2)
      packer.add(name)
    }
  }
}

extension CreditNote.Effect: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    switch try unpacker.byte() {
    case 0: self = .fromStart
    case 1: self = .fromDay
    case 2: self = .setOff(arisen: try unpacker.next())
    default: throw .unreadable
    }
  }

  func pack(into packer: inout Packer) {
    switch self {
    case .fromStart: packer.bytes.append(0)
    case .fromDay: packer.bytes.append(1)
    case .setOff(let arisen):
      packer.bytes.append(2)
      packer.add(arisen)
    }
  }
}

extension CourtStep.Step: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    switch try unpacker.byte() {
    case 0: self = .applied(try unpacker.next())
    case 1: self = .queried(answerBy: try unpacker.next())
    case 2: self = .answered
    case 3: self = .rejected
    case 4: self = .issued
    case 5: self = .served(abroad: try unpacker.next())
    case 6: self = .notServed(try unpacker.next())
    case 7: self = .objected(disputed: try unpacker.next())
    case 8: self = .transferred(court: try unpacker.next())
    case 9: self = .enforcementApplied
    case 10: self = .enforcementIssued
    case 11: self = .enforcementServed
    case 12: self = .appealed
    case 13: self = .final
    case 14: self = .enforced(try unpacker.next())
    case 15: self = .withdrawn
    case 16: self = .closed
    default: throw .unreadable
    }
  }

  func pack(into packer: inout Packer) {
    packer.bytes.append(tag)
    switch self {
    case .applied(let application): packer.add(application)
    case .queried(let day): packer.add(day)
    case .served(let abroad): packer.add(abroad)
    case .notServed(let note), .enforced(let note): packer.add(note)
    case .objected(let amount): packer.add(amount)
    case .transferred(let court): packer.add(court)
    case .answered, .rejected, .issued, .enforcementApplied, .enforcementIssued,
      .enforcementServed, .appealed, .final, .withdrawn, .closed:
      break
    }
  }

  private var tag: UInt8 {
    switch self {
    case .applied: 0
    case .queried: 1
    case .answered: 2
    case .rejected: 3
    case .issued: 4
    case .served: 5
    case .notServed: 6
    case .objected: 7
    case .transferred: 8
    case .enforcementApplied: 9
    case .enforcementIssued: 10
    case .enforcementServed: 11
    case .appealed: 12
    case .final: 13
    case .enforced: 14
    case .withdrawn: 15
    case .closed: 16
    }
  }
}
