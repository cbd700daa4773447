/// One merchant's receivables in memory: the fold of all entries.
///
///     var book = Book()
///     let occasion = Occasion(day: day, instant: instant, user: user, next: EntryNumber(1))
///     let entries = try book.decide(.book(.open(opening)), occasion)
///     book.apply(entries, occasion)
///
/// Applying never fails: whatever was decided once is history. Deciding changes nothing.
public struct Book: Sendable {
  /// What the book was told about its creditor, its rules and its people.
  public private(set) var settings = Settings()

  /// The bank's movements and the files that were read.
  public private(set) var bank = Bank()

  /// How the clock ran, by what the entries say.
  public private(set) var clock = ClockRecord()

  /// The number of the last entry.
  public private(set) var version = EntryNumber(0)

  /// The accounts, in the order they were recorded.
  public private(set) var accounts: [Account] = []

  /// What happened to the book itself, undone facts included.
  public private(set) var facts: [Fact<BookEvent>] = []

  /// Where each number leads, numbers that were given up included.
  private var places: [DebtorID: Int] = [:]

  /// A book before its first entry.
  public init() {}
}

// MARK: - Reading

extension Book {
  /// The account of a debtor, also by a number it had before; nothing where none was recorded.
  public func account(_ debtor: DebtorID) -> Account? {
    places[debtor].map { accounts[$0] }.flatMap { $0.isRecorded ? $0 : nil }
  }

  /// The place of a debtor's account among all, also by a number it had before.
  func place(of debtor: DebtorID) -> Int? { places[debtor] }

  /// The fact of an entry of the book itself.
  public func fact(_ number: EntryNumber) -> Fact<Event>? {
    let place = facts.place(from: number)
    guard place < facts.endIndex, facts[place].number == number else { return nil }
    return facts[place].map { .book($0) }
  }

  /// Whether a number is a debtor's, or was.
  func knows(_ debtor: DebtorID) -> Bool { account(debtor) != nil }
}

// MARK: - Folding

extension Book {
  /// Takes an event: every event is taken, whatever it says.
  public mutating func apply(_ event: Event, _ origin: Origin) {
    apply(remembered: event, origin)
    guard case .debtor(let debtor) = origin.subject else { return }
    assert(
      place(of: debtor).map { accounts[$0].brokenInvariants(settings).isEmpty } ?? true,
      "\(event.kind) broke the account")
  }

  /// Takes an event that a book has taken before, as a snapshot remembers it: that the account kept
  /// its rules was seen then, and seeing it again takes a debug build longer than all the rest.
  public mutating func apply(remembered event: Event, _ origin: Origin) {
    version = max(version, origin.number)
    clock.take(origin)
    switch origin.subject {
    case .book: applyToBook(event, origin)
    case .debtor(let debtor): applyToAccount(event, debtor, origin)
    }
  }

  /// Takes the entries of one command.
  public mutating func apply(_ entries: [Entry], _ occasion: Occasion) {
    for (entry, origin) in zip(entries, occasion.origins(of: entries)) {
      apply(entry.event, origin)
    }
  }

  private mutating func applyToAccount(_ event: Event, _ debtor: DebtorID, _ origin: Origin) {
    let place = madePlace(of: debtor)
    takeForBank(event, place)
    accounts[place].apply(event, origin)
    let number = accounts[place].number
    if places[number] == nil { places[number] = place }
  }

  /// What the event of an account does to the movements it was booked from.
  private mutating func takeForBank(_ event: Event, _ place: Int) {
    switch event {
    case .account(let event): bank.take(event, of: accounts[place], sign: 1)
    case .reversed(let reversal):
      for entry in reversal.entries {
        guard let fact = accounts[place].fact(entry), fact.counts,
          case .account(let event) = fact.value
        else { continue }
        bank.take(event, of: accounts[place], sign: -1)
      }
    default: break
    }
  }

  private mutating func applyToBook(_ event: Event, _ origin: Origin) {
    switch event {
    case .book(let event):
      facts.append(Fact(event, origin))
      settings.take(event)
    case .matching(let event): bank.apply(event, origin)
    case .reversed(let reversal):
      bank.reverse(reversal, by: origin.number)
      reverse(Set(reversal.entries), by: origin.number)
    case .account, .claim, .casework, .dunning: break
    }
  }

  private mutating func reverse(_ entries: Set<EntryNumber>, by number: EntryNumber) {
    var changed = false
    for place in facts.indices where entries.contains(facts[place].number) {
      facts[place].reverse(by: number)
      changed = true
    }
    if changed { settings = Settings(facts) }
  }

  private mutating func madePlace(of debtor: DebtorID) -> Int {
    if let place = places[debtor] { return place }
    places[debtor] = accounts.count
    accounts.append(Account(debtor))
    return accounts.count - 1
  }
}
