/// Recognises whose a movement on the bank account is.
///
/// The numbers, names and accounts of all debtors are put in order once; then each movement costs
/// only the debtors that something in it speaks for.
///
///     let recognition = Recognition(of: book)
///     let best = recognition.matches(of: movement, in: book).first
public struct Recognition: Sendable {
  private var numbers = NumberIndex()
  private var names = NameIndex()
  /// The debtors whose payments came from an account, or who named it as theirs.
  private var accounts: [IBAN: Set<Int>] = [:]
  /// The invoices by what they came to: what an amount alone can mean.
  private var grosses: [Money: [Int]] = [:]
  /// The debtors with payments that may be taken back, by amount.
  private var paid: [Money: Set<Int>] = [:]
  /// The debtors with a mandate.
  private var mandates: [String: Set<Int>] = [:]

  /// An amount that more debtors owe says nothing by itself.
  private static let common = 12

  /// So many debtors are looked at closely.
  private static let most = 24

  /// Puts the debtors of a book in order.
  ///
  /// - Parameters:
  ///   - book: The book.
  ///   - progress: Told how many accounts were looked at, now and then.
  public init(of book: Book, progress: ((Int) -> Void)? = nil) {
    for (place, account) in book.accounts.enumerated() {
      if place.isMultiple(of: 1_024) { progress?(place) }
      guard account.isRecorded else { continue }
      add(account, place)
    }
    numbers.sort()
    names.sort()
  }
}

// MARK: - Learning

extension Recognition {
  private mutating func add(_ account: Account, _ place: Int) {
    let ledger = account.ledger
    numbers.add(account.number.text, of: place, .debtor)
    if account.first != account.number { numbers.add(account.first.text, of: place, .debtor) }
    if let debtor = ledger.debtor {
      names.add(debtor.name.text, of: place)
      if let iban = debtor.account { accounts[iban, default: []].insert(place) }
    }
    for item in ledger.items where item.cancelled == nil {
      numbers.add(item.invoice.number.text, of: place, .item(item.number))
      if let order = item.invoice.order {
        numbers.add(order.text, of: place, .order(item.number))
      }
      grosses[item.invoice.gross, default: []].append(place)
    }
    for history in ledger.payments { learn(history, place) }
    for debit in ledger.debits {
      mandates[debit.value.mandate.text.uppercased(), default: []].insert(place)
    }
  }

  private mutating func learn(_ history: PaymentHistory, _ place: Int) {
    guard history.returned == nil else { return }
    paid[history.amount, default: []].insert(place)
    if let iban = history.payment?.account { accounts[iban, default: []].insert(place) }
  }

  /// Learns what was booked just now, so that the next movement can be recognised by it.
  mutating func learn(_ payment: Payment, of debtor: DebtorID, in book: Book) {
    guard let place = book.place(of: debtor) else { return }
    paid[payment.amount, default: []].insert(place)
    if let iban = payment.account { accounts[iban, default: []].insert(place) }
  }
}

// MARK: - Recognising

extension Recognition {
  /// Where a movement may belong, the most likely first; one that is certain stands alone in that.
  ///
  /// - Parameters:
  ///   - movement: The movement.
  ///   - amount: What of it is not placed yet; all of it where left out.
  ///   - book: The book, as it is now.
  ///   - limit: The most that are given.
  /// - Returns: The matches.
  public func matches(
    of movement: BankTransaction, _ amount: Money? = nil, in book: Book, limit: Int = 3
  ) -> [Match] {
    let amount = amount ?? movement.amount
    let sides = sides(of: movement, amount)
    var matches: [(match: Match, weight: Int)] = []
    for side in sides {
      let rivals = sides.contains { $0.place != side.place && $0.hasNumber }
      let judgement = Judgement(
        of: movement, amount, side, account: book.accounts[side.place], hasRival: rivals,
        book.settings, book.bank)
      matches += judgement.matches
    }
    matches.sort { ($0.match.certainty.rank, $0.weight) > ($1.match.certainty.rank, $1.weight) }
    let isOpen = Self.isOpenToDoubt(matches.map(\.match))
    return matches.prefix(limit).map { isOpen ? $0.match.onlyLikely : $0.match }
  }

  /// Whether two debtors could be meant: two that would be certain are none, and a number typed wrong
  /// is another's number, while the payer's own name and the amount speak for himself.
  ///
  /// Of two people of one name the amount decides.
  private static func isOpenToDoubt(_ matches: [Match]) -> Bool {
    let certain = matches.filter { $0.certainty == .certain }
    guard let first = certain.first else { return false }
    guard certain.count == 1 else { return true }
    guard !(first.knowsPayer && first.agrees) else { return false }
    return matches.contains { $0.debtor != first.debtor && $0.knowsPayer && $0.agrees }
  }

  /// The debtors that something speaks for.
  ///
  /// Where a number is named, an amount or a part of a name says nothing beside it.
  private func sides(of movement: BankTransaction, _ amount: Money) -> [Evidence] {
    let all = evidence(of: movement, amount).values.sorted { $0.place < $1.place }
    guard all.contains(where: \.hasNumber) else { return Array(all.prefix(Self.most)) }
    return Array(all.filter { $0.hasNumber || $0.isKnown || !$0.items.isEmpty }.prefix(Self.most))
  }

  private func evidence(of movement: BankTransaction, _ amount: Money) -> [Int: Evidence] {
    var evidence: [Int: Evidence] = [:]
    func add(_ place: Int, _ change: (inout Evidence) -> Void) {
      change(&evidence[place, default: Evidence(place: place)])
    }
    for text in [movement.reference?.text, movement.endToEnd?.text].compactMap(\.self) {
      let folded = FoldedText(text)
      for sighting in numbers.sightings(in: folded) { add(sighting.account) { $0.take(sighting) } }
      for number in CreditorReference.bodies(in: folded) {
        for sighting in numbers.sightings(in: FoldedText(number)) where sighting.form == .full {
          add(sighting.account) { $0.takeReference(sighting) }
        }
      }
    }
    if let mandate = movement.mandate?.text.uppercased() {
      for place in mandates[mandate] ?? [] { add(place) { $0.hasMandate = true } }
    }
    if let iban = movement.counterAccount, let places = accounts[iban] {
      for place in places { add(place) { $0.takeAccount(isOnly: places.count == 1) } }
    }
    if let name = movement.name {
      for sighting in names.sightings(of: name.text) {
        add(sighting.account) { $0.takeName(isWhole: sighting.isWhole) }
      }
    }
    if amount.isPositive {
      let owing = Set(grosses[amount] ?? [])
      if owing.count <= Self.common { for place in owing { add(place) { _ in } } }
    } else if let back = movement.back {
      let original = back.original ?? Money(minor: -amount.minor, amount.currency)
      let payers = paid[original] ?? []
      if payers.count <= Self.common { for place in payers { add(place) { _ in } } }
    }
    return evidence
  }
}

extension Match {
  /// Whether the account or the name is known.
  fileprivate var knowsPayer: Bool { signs.contains(.account) || signs.contains(.name) }

  /// Whether the amount is one that is owed.
  fileprivate var agrees: Bool {
    signs.contains { sign in
      if case .amount = sign { true } else { false }
    }
  }

  fileprivate var onlyLikely: Match {
    certainty == .certain
      ? Match(debtor: debtor, place: place, signs: signs, certainty: .likely) : self
  }
}

extension Match.Certainty {
  fileprivate var rank: Int {
    switch self {
    case .certain: 2
    case .likely: 1
    case .possible: 0
    }
  }
}

extension CreditorReference {
  /// The numbers of all references in a text whose check digits are right: of `RF20RE20261234` it is
  /// `RE20261234`.
  static func bodies(in text: FoldedText) -> [String] {
    let bytes = text.bytes
    guard bytes.count >= 5 else { return [] }
    return (0...bytes.count - 5).flatMap { start -> [String] in
      guard bytes[start] == 0x52, bytes[start + 1] == 0x46, text.isEdge(start) else { return [] }
      let ends = (start + 5...min(bytes.count, start + 25)).reversed()
      for end in ends where text.isEdge(end) {
        let part = String(decoding: bytes[start..<end], as: UTF8.self)
        if (try? CreditorReference(part)) != nil { return [String(part.dropFirst(4))] }
      }
      return []
    }
  }
}
