/// Packs entries with their origins, one after the other, for a snapshot.
public struct EntryPacker: Sendable {
  private var packer = Packer()
  private var debtors: [DebtorID: Int] = [:]
  private var users: [UserName: Int] = [:]
  private var last = PackedPlace()

  /// The number of the form; it changes whenever a packed value does.
  public static let form: UInt64 = 5

  /// A packer of the first entry.
  public init() {}

  /// A packer that goes on where an unpacker ended.
  public init(after unpacker: EntryUnpacker) {
    packer.bytes = unpacker.bytes
    for (place, debtor) in unpacker.debtors.enumerated() { debtors[debtor] = place }
    for (place, user) in unpacker.users.enumerated() { users[user] = place }
    last = unpacker.last
  }
}

/// Where the last entry stood: the next one is told by what differs.
struct PackedPlace {
  var number: UInt64 = 0
  var command: UInt64 = 0
  var instant: Int64 = 0
  var day: Int64 = 0
}

extension EntryPacker {
  /// What was packed.
  public var bytes: [UInt8] { packer.bytes }

  /// Packs an entry; a batch begins where the command differs from that of the last.
  public mutating func add(_ event: Event, _ origin: Origin, _ command: CommandID) {
    let begins = last.command != origin.command.sequence
    packer.add(number: (origin.number.sequence &- last.number) << 1 | (begins ? 1 : 0))
    if begins { add(batchOf: origin, command) }
    switch origin.subject {
    case .book: packer.add(number: 0)
    case .debtor(let debtor): add(debtor)
    }
    packer.add(event.kind)
    event.packPayload(into: &packer)
    last.number = origin.number.sequence
  }

  private mutating func add(batchOf origin: Origin, _ command: CommandID) {
    packer.add(number: origin.number.sequence &- origin.command.sequence)
    packer.add(signed: origin.instant.milliseconds &- last.instant)
    packer.add(signed: Int64(origin.day.number) &- last.day)
    if let place = users[origin.user] {
      packer.add(number: UInt64(place))
    } else {
      packer.add(number: UInt64(users.count))
      packer.add(origin.user)
      users[origin.user] = users.count
    }
    packer.add(command)
    last.command = origin.command.sequence
    last.instant = origin.instant.milliseconds
    last.day = Int64(origin.day.number)
  }

  /// A debtor by its place among those before, from one; a new one with its number.
  private mutating func add(_ debtor: DebtorID) {
    if let place = debtors[debtor] { return packer.add(number: UInt64(place + 1)) }
    debtors[debtor] = debtors.count
    packer.add(number: UInt64(debtors.count))
    packer.add(debtor)
  }
}

/// Unpacks entries with their origins, in the order they were packed.
public struct EntryUnpacker: Sendable {
  let bytes: [UInt8]
  private var unpacker: Unpacker
  private(set) var debtors: [DebtorID] = []
  private(set) var users: [UserName] = []
  private(set) var last = PackedPlace()
  private var batch: (origin: Origin, command: CommandID)?

  /// An unpacker of what was packed.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    unpacker = Unpacker(bytes)
  }

  /// Reads the next entry; nothing at the end.
  ///
  /// - Throws: `PackingFault` where the bytes are no entries.
  public mutating func next() throws(PackingFault) -> (
    event: Event, origin: Origin, command: CommandID
  )? {
    guard !unpacker.isAtEnd else { return nil }
    let step = try unpacker.number()
    let number = last.number &+ step >> 1
    if step & 1 == 1 { batch = try nextBatch(number) }
    guard let batch else { throw .unreadable }
    let subject = try nextSubject()
    let kind: EventKind = try unpacker.next()
    let event = try Event(kind, unpacking: &unpacker)
    last.number = number
    let origin = Origin(
      number: EntryNumber(number), command: batch.origin.command, subject: subject,
      instant: batch.origin.instant, day: batch.origin.day, user: batch.origin.user)
    return (event, origin, batch.command)
  }

  private mutating func nextBatch(
    _ number: UInt64
  ) throws(PackingFault) -> (origin: Origin, command: CommandID) {
    let first = number &- (try unpacker.number())
    last.command = first
    last.instant &+= try unpacker.signed()
    last.day &+= try unpacker.signed()
    let place = try unpacker.number()
    if place == UInt64(users.count) { users.append(try unpacker.next()) }
    guard place < UInt64(users.count) else { throw .unreadable }
    let origin = Origin(
      number: EntryNumber(number), command: EntryNumber(first), subject: .book,
      instant: Instant(milliseconds: last.instant), day: Day(number: Int(last.day)),
      user: users[Int(place)])
    return (origin, try unpacker.next())
  }

  private mutating func nextSubject() throws(PackingFault) -> Subject {
    let place = try unpacker.number()
    guard place > 0 else { return .book }
    if place == UInt64(debtors.count) + 1 { debtors.append(try unpacker.next()) }
    guard place <= UInt64(debtors.count) else { throw .unreadable }
    return .debtor(debtors[Int(place) - 1])
  }
}
