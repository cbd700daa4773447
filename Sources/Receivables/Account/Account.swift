/// What a book remembers of one debtor: facts, never states.
///
/// An account is the fold of its own entries. Whether a promise is broken, what is owed, what may
/// be done next, are functions of the facts that count, of a day and of the settings of the book.
public struct Account: Sendable {
  /// The number of the debtor as it is now.
  public private(set) var number: DebtorID

  /// The number that the account began with.
  public let first: DebtorID

  /// The number of the last entry: two accounts with one version are equal.
  public private(set) var version: EntryNumber

  /// Everything that happened, in the order it was recorded, undone facts included.
  public private(set) var facts: [Fact<Event>]

  /// The last day on which any fact is effective: mostly no fact lies ahead of the day of a question.
  private(set) var latest = Day.first

  /// An account before its first entry.
  init(_ number: DebtorID) {
    self.number = number
    first = number
    version = EntryNumber(0)
    facts = []
  }
}

// MARK: - Folding

extension Account {
  /// Takes an event: every event is taken, whatever it says.
  mutating func apply(_ event: Event, _ origin: Origin) {
    version = origin.number
    facts.append(Fact(event, origin))
    latest = max(latest, origin.day)
    switch event {
    case .reversed(let reversal): reverse(reversal, by: origin.number)
    case .account(.renumbered(let renumbering)): number = renumbering.number
    default: break
    }
  }

  private mutating func reverse(_ reversal: Reversal, by number: EntryNumber) {
    // A command's entries stand together, mostly near the end.
    var left = Set(reversal.entries)
    for place in facts.indices.reversed() where !left.isEmpty {
      guard left.remove(facts[place].number) != nil else { continue }
      facts[place].reverse(by: number)
      if case .account(.renumbered) = facts[place].value { restoreNumber() }
    }
  }

  /// The number that an undone renumbering replaced: that of the last one that counts, else the
  /// first.
  private mutating func restoreNumber() {
    for fact in facts.reversed() where fact.counts {
      if case .account(.renumbered(let renumbering)) = fact.value {
        number = renumbering.number
        return
      }
    }
    number = first
  }
}

// MARK: - Reading

extension Account {
  /// The facts that count.
  public var counting: some Sequence<Fact<Event>> { facts.lazy.filter(\.counts) }

  /// The fact of an entry.
  public func fact(_ number: EntryNumber) -> Fact<Event>? {
    let place = place(from: number)
    return place < facts.endIndex && facts[place].number == number ? facts[place] : nil
  }

  /// The place of the first fact from a number on; entries are recorded in the order of their
  /// numbers.
  func place(from number: EntryNumber) -> Int { facts.place(from: number) }

  /// The account as it would be after events on an occasion.
  public func after(_ events: [Event], _ occasion: Occasion) -> Account {
    var account = self
    let entries = events.map { Entry(.debtor(number), $0) }
    for (event, origin) in zip(events, occasion.origins(of: entries)) {
      account.apply(event, origin)
    }
    return account
  }
}

extension Account {
  /// Whether the debtor is recorded, and that was not undone.
  public var isRecorded: Bool {
    facts.contains { fact in
      if case .account(.debtorRecorded) = fact.value { fact.counts } else { false }
    }
  }
}
