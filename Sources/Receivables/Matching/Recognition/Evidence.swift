/// What in a movement speaks for one debtor.
struct Evidence {
  /// The place of the account in the book.
  let place: Int
  /// The invoices that are named, each in the best form.
  private(set) var items: [EntryNumber: NumberIndex.Sighting] = [:]
  /// The invoices whose orders are named.
  private(set) var orders: Set<EntryNumber> = []
  /// How the number of the customer is named.
  private(set) var debtor: NumberIndex.Sighting?
  /// The number is in a creditor reference.
  private(set) var hasReference = false
  /// The mandate is his.
  var hasMandate = false
  /// The account is one that payments of his came from; nothing where it never did.
  private(set) var account: Account?
  /// How much of his name is in the payer's.
  private(set) var name: Name?

  /// Whose an account is.
  enum Account {
    /// Payments of other debtors came from it too.
    case shared
    /// Only his.
    case own
  }

  /// How much of a name is there.
  enum Name {
    case part
    case whole
  }

  init(place: Int) { self.place = place }
}

extension Evidence {
  mutating func take(_ sighting: NumberIndex.Sighting) {
    switch sighting.subject {
    case .item(let item):
      if let old = items[item], old.form >= sighting.form { return }
      items[item] = sighting
    case .order(let item): if sighting.form == .full { orders.insert(item) }
    case .debtor:
      if let debtor, debtor.form >= sighting.form { return }
      debtor = sighting
    }
  }

  mutating func takeReference(_ sighting: NumberIndex.Sighting) {
    take(sighting)
    hasReference = true
  }

  mutating func takeAccount(isOnly: Bool) { account = isOnly ? .own : .shared }

  mutating func takeName(isWhole: Bool) { name = isWhole ? .whole : .part }

  /// Whether the payer is known by account or name.
  var isKnown: Bool { account == .own || name == .whole }

  /// Whether a number is named that only one thing in the world should have.
  var hasNumber: Bool {
    hasReference || hasMandate || items.values.contains { $0.isStrong }
      || debtor.map(\.isStrong) ?? false
  }
}

extension NumberIndex.Sighting {
  /// Whether a number is long enough that no other number, day or postcode is taken for it.
  var isStrong: Bool {
    switch form {
    case .full: length >= 6
    case .digits: length >= 8
    case .tail: false
    }
  }
}
