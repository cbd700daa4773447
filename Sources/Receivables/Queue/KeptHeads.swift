/// Heads in their compact form, of which a queue is made without the book.
///
/// With them goes all that a queue is told with: the rules of the book, and the entries that reasons
/// and gates name.
public struct KeptHeads: Sendable {
  /// The day they were ranked for.
  public let day: Day
  /// The last day through which all of them keep.
  public let keeps: Day
  /// The rules of the book.
  public let settings: Settings
  /// Whether the book has any debtor.
  public let hasDebtors: Bool

  private let version: EntryNumber
  private let count: Int
  /// Where the standings begin.
  private let start: Unpacker
  private let rows: Int

  /// The number of the form; it changes whenever a packed value does.
  public static let form: UInt64 = 1
}

// MARK: - Writing

extension Heads {
  /// The compact form, with what the book says of the entries that are named.
  public func packed(with book: Book) -> [UInt8] {
    var packer = Packer()
    packer.add(day)
    packer.add(keeps)
    packer.add(version)
    let facts = book.facts.filter(\.counts)
    packer.add(number: UInt64(facts.count))
    for fact in facts { packer.add(Event.book(fact.value)) }
    packer.add(number: UInt64(places.count))
    pack(standingsInto: &packer, book)
    for head in places {
      switch head {
      case .unrecorded: packer.add(number: 0)
      case .over(let keeps): packer.add(number: UInt64(max(0, keeps - day) + 1))
      case .standing: break
      }
    }
    return packer.bytes
  }

  private func pack(standingsInto packer: inout Packer, _ book: Book) {
    let rows = places.indices.filter { if case .standing = places[$0] { true } else { false } }
    packer.add(number: UInt64(rows.count))
    var last = 0
    for place in rows {
      guard case .standing(let standing) = places[place] else { continue }
      packer.add(number: UInt64(place - last))
      last = place
      standing.value.pack(into: &packer)
      var told = Packer()
      for entry in standing.value.named {
        guard let fact = book.accounts[place].fact(entry) else { continue }
        told.add(entry)
        told.add(fact.value)
      }
      packer.add(number: UInt64(told.bytes.count))
      packer.bytes.append(contentsOf: told.bytes)
    }
  }
}

extension Standing {
  /// The entries that its reasons and gates name, in their order.
  fileprivate var named: [EntryNumber] {
    Set(reasons.compactMap(\.entry) + gates.compactMap(\.entry)).sorted()
  }
}

// MARK: - Reading

extension KeptHeads {
  /// Reads what stands before the debtors.
  ///
  /// - Throws: `PackingFault` where the bytes are no heads.
  public init(_ bytes: [UInt8]) throws(PackingFault) {
    var unpacker = Unpacker(bytes)
    day = try unpacker.next()
    keeps = try unpacker.next()
    version = try unpacker.next()
    var settings = Settings()
    for _ in 0..<(try unpacker.count()) {
      guard case .book(let event) = try unpacker.next() as Event else { throw .unreadable }
      settings.take(event)
    }
    self.settings = settings
    count = try unpacker.count()
    hasDebtors = count > 0
    rows = try unpacker.count()
    start = unpacker
  }

  /// The queue of a day through which all heads keep.
  ///
  /// - Returns: The queue; nothing where somebody has to be ranked anew.
  /// - Throws: `PackingFault` where the bytes are no heads.
  public func queue(on day: Day) throws(PackingFault) -> Queue? {
    guard self.day <= day, day <= keeps else { return nil }
    var standings: [Shared<Standing>] = []
    standings.reserveCapacity(rows)
    var unpacker = start
    for _ in 0..<rows {
      _ = try unpacker.number()
      standings.append(Shared(try Standing(unpacking: &unpacker, on: day)))
      try unpacker.skip(try unpacker.count())
    }
    return Queue(standings, on: day)
  }

  /// All of them, to be gone on with.
  ///
  /// - Throws: `PackingFault` where the bytes are no heads.
  public var heads: Heads {
    get throws(PackingFault) {
      var places: [Heads.Head?] = Array(repeating: nil, count: count)
      var unpacker = start
      var place = 0
      for _ in 0..<rows {
        let step = try unpacker.number()
        guard step < UInt64(count - place) else { throw .unreadable }
        place += Int(step)
        places[place] = .standing(Shared(try Standing(unpacking: &unpacker, on: day)))
        try unpacker.skip(try unpacker.count())
      }
      return Heads(
        day: day, version: version, ranked: 0,
        places: try places.map { head throws(PackingFault) in
          if let head { return head }
          let keeps = try unpacker.number()
          return keeps == 0 ? .unrecorded : .over(keeps: day + Int(clamping: keeps - 1))
        })
    }
  }

  /// Of each debtor who stands in the queue an account with the entries that his standing names, and
  /// no others: to be told of, not to be judged.
  ///
  /// - Throws: `PackingFault` where the bytes are no heads.
  public var excerpts: [DebtorID: Account] {
    get throws(PackingFault) {
      var excerpts: [DebtorID: Account] = [:]
      excerpts.reserveCapacity(rows)
      var unpacker = start
      for _ in 0..<rows {
        _ = try unpacker.number()
        var account = Account(try Standing(unpacking: &unpacker, on: day).debtor)
        let length = try unpacker.count()
        let end = unpacker.place + length
        while unpacker.place < end {
          let entry: EntryNumber = try unpacker.next()
          account.apply(try unpacker.next(), .unknown(entry, account.number))
        }
        excerpts[account.number] = account
      }
      return excerpts
    }
  }
}

extension Origin {
  /// The origin of an entry of which only the number is known.
  fileprivate static func unknown(_ entry: EntryNumber, _ debtor: DebtorID) -> Origin {
    Origin(
      number: entry, command: entry, subject: .debtor(debtor), instant: Instant(milliseconds: 0),
      day: .first, user: .nobody)
  }
}
