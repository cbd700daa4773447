/// What commands are checked for before anything happens.
enum Check {
  /// An amount of money that is given is more than nothing.
  static func positive(_ amount: Money?) throws(Refusal) {
    guard amount?.isPositive ?? true else { throw Refusal(.amountNotPositive) }
  }

  static func same(_ left: Currency, _ right: Currency) throws(Refusal) {
    guard left == right else { throw Refusal(.differentCurrencies(left, right)) }
  }

  static func sum(_ left: Money, _ right: Money) throws(Refusal) -> Money {
    do {
      return try left + right
    } catch {
      throw Refusal(money: error)
    }
  }

  /// The sum of amounts in a currency.
  static func sum(
    _ amounts: some Sequence<Money>, in currency: Currency
  ) throws(Refusal) -> Money {
    var total = Money.zero(currency)
    for amount in amounts { total = try sum(total, amount) }
    return total
  }

  /// What happened lies no later than the day of the command.
  static func past(_ day: Day?, _ occasion: Occasion) throws(Refusal) {
    if let day, day > occasion.day { throw Refusal(.inFuture(day)) }
  }

  /// What is to happen lies no earlier than the day of the command.
  static func coming(_ day: Day?, _ occasion: Occasion) throws(Refusal) {
    if let day, day < occasion.day { throw Refusal(.tooEarly(day, earliest: occasion.day)) }
  }

  static func terms(_ terms: PaymentTerms?) throws(Refusal) {
    guard terms?.areSound ?? true else { throw Refusal(.unsoundTerms) }
  }

  static func addresses(_ addresses: [Address]) throws(Refusal) {
    for address in addresses {
      guard let from = address.from, let through = address.through else { continue }
      guard from <= through else { throw Refusal(.outOfOrder) }
    }
  }

  /// The shares of tax come to the whole amount.
  static func shares(_ shares: [TaxShare], of gross: Money) throws(Refusal) {
    guard !shares.isEmpty else { return }
    let total = try sum(shares.lazy.flatMap { [$0.net, $0.tax] }, in: gross.currency)
    guard total == gross else { throw Refusal(.doesNotAddUp(total, expected: gross)) }
  }

  static func distinct(_ entries: [EntryNumber]) throws(Refusal) {
    var seen: Set<EntryNumber> = []
    for entry in entries where !seen.insert(entry).inserted { throw Refusal(.namedTwice, entry) }
  }
}

extension Refusal {
  init(money fault: MoneyFault) {
    switch fault {
    case .differentCurrencies(let left, let right): self.init(.differentCurrencies(left, right))
    default: self.init(.tooLarge)
    }
  }
}

extension Account {
  /// The fact of an entry that counts and is of one of some kinds.
  @discardableResult
  func require(_ entry: EntryNumber, _ kinds: EventKind...) throws(Refusal) -> Fact<Event> {
    guard let fact = fact(entry) else { throw Refusal(.unknownEntry, entry) }
    guard kinds.contains(fact.value.kind) else {
      throw Refusal(.wrongKind(fact.value.kind, needed: kinds), entry)
    }
    guard fact.counts else { throw Refusal(.undone, entry) }
    return fact
  }
}

extension Ledger {
  /// The invoice of an entry, where it is not cancelled.
  @discardableResult
  func require(item entry: EntryNumber) throws(Refusal) -> Item {
    guard let item = item(entry) else { throw Refusal(.unknownEntry, entry) }
    guard item.cancelled == nil else { throw Refusal(.cancelled, entry) }
    return item
  }

  /// Invoices that are named, each once, none cancelled.
  func require(items: [EntryNumber]) throws(Refusal) {
    try Check.distinct(items)
    for item in items { try require(item: item) }
  }
}
