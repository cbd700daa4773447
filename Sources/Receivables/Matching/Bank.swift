/// The bank's movements and the files that were read, as the book remembers them.
public struct Bank: Sendable {
  /// Everything that happened, undone facts included.
  public private(set) var facts: [Fact<MatchingEvent>] = []

  /// The numbers of movements by what makes them the same in another file.
  private var fingerprints: [Line: EntryNumber] = [:]

  /// Where the fact of an entry stands.
  private var places: [EntryNumber: Int] = [:]

  init() {}
}

extension Bank {
  /// The fact of an entry.
  public func fact(_ number: EntryNumber) -> Fact<MatchingEvent>? {
    places[number].map { facts[$0] }
  }

  /// A movement by its entry, where it counts.
  public func transaction(_ number: EntryNumber) -> BankTransaction? {
    guard let fact = fact(number), fact.counts,
      case .transactionRecorded(let transaction) = fact.value
    else { return nil }
    return transaction
  }

  /// The entry of a movement that counts, by what makes it the same in another file.
  public func entry(of fingerprint: Line) -> EntryNumber? { fingerprints[fingerprint] }

  /// Whether a movement was set aside, and that was not undone.
  func isSetAside(_ transaction: EntryNumber) -> Bool {
    facts.contains { fact in
      guard fact.counts, case .transactionSetAside(let aside) = fact.value else { return false }
      return aside.transaction == transaction
    }
  }

  mutating func apply(_ event: MatchingEvent, _ origin: Origin) {
    places[origin.number] = facts.count
    facts.append(Fact(event, origin))
    if case .transactionRecorded(let transaction) = event {
      fingerprints[transaction.fingerprint] = origin.number
    }
  }

  mutating func reverse(_ reversal: Reversal, by number: EntryNumber) {
    for entry in reversal.entries {
      guard let place = places[entry] else { continue }
      facts[place].reverse(by: number)
      if case .transactionRecorded(let transaction) = facts[place].value,
        fingerprints[transaction.fingerprint] == entry
      {
        fingerprints[transaction.fingerprint] = nil
      }
    }
  }
}
