/// Weighs what speaks for one debtor, and says what the movement would be on his account.
struct Judgement {
  private let movement: BankTransaction
  private let amount: Money
  private let evidence: Evidence
  private let debtor: DebtorID
  private let ledger: Ledger
  private let account: Account
  private let hasRival: Bool
  private let settings: Settings
  private let bank: Bank

  /// - Parameters:
  ///   - movement: The movement.
  ///   - amount: What of it is to be placed.
  ///   - evidence: What speaks for the debtor.
  ///   - account: His account.
  ///   - hasRival: Whether a number of another debtor is named too.
  ///   - settings: The rules of the book.
  ///   - bank: What came from the bank before.
  init(
    of movement: BankTransaction, _ amount: Money, _ evidence: Evidence, account: Account,
    hasRival: Bool, _ settings: Settings, _ bank: Bank
  ) {
    self.movement = movement
    self.amount = amount
    self.evidence = evidence
    self.account = account
    self.hasRival = hasRival
    self.settings = settings
    self.bank = bank
    debtor = account.number
    ledger = account.ledger
  }

  /// What the movement may be, each with its weight among others.
  var matches: [(match: Match, weight: Int)] {
    if amount.isNegative { return movement.back == nil ? [] : returns }
    return movement.back == nil ? [payment].compactMap(\.self) : []
  }
}

// MARK: - Payments

extension Judgement {
  private var payment: (match: Match, weight: Int)? {
    if let debit = collection { return debit }
    let side = OpenSide(account, ledger, on: movement.valued, in: amount.currency, settings)
    let named = side.items.map(\.number).filter { evidence.items[$0] != nil }
    let ordered = side.items.map(\.number).filter { evidence.orders.contains($0) }
    let reading = side.reading(amount.minor, naming: named.isEmpty ? ordered : named)
    var signs = self.signs(naming: named)
    if let reading { signs.append(.amount(reading.agreement)) }
    guard !signs.isEmpty else { return nil }
    let items = reading?.items ?? (named.isEmpty ? ordered : named)
    let certainty = certainty(side, named, reading)
    let match = Match(
      debtor: debtor, place: .payment(items.isEmpty ? .none : .items(items)), signs: signs,
      certainty: certainty)
    return (match, signs.reduce(0) { $0 + $1.weight })
  }

  private func signs(naming named: [EntryNumber]) -> [Match.Sign] {
    var signs: [Match.Sign] = []
    if evidence.hasReference { signs.append(.creditorReference) }
    for number in named {
      guard let item = ledger.item(number), let sighting = evidence.items[number] else { continue }
      signs.append(
        sighting.form == .full
          ? .item(item.invoice.number) : .partOfItem(item.invoice.number))
    }
    if evidence.debtor != nil { signs.append(.debtorNumber) }
    for item in ledger.items where evidence.orders.contains(item.number) {
      if let order = item.invoice.order { signs.append(.order(order)) }
    }
    if evidence.hasMandate { signs.append(.mandate) }
    if evidence.account != nil { signs.append(.account) }
    switch evidence.name {
    case .whole: signs.append(.name)
    case .part: signs.append(.partOfName)
    case nil: break
    }
    return signs
  }

  /// How sure it is: certain only where two independent things agree and nothing speaks against it.
  private func certainty(
    _ side: OpenSide, _ named: [EntryNumber], _ reading: AmountReading?
  ) -> Match.Certainty {
    let sightings = named.compactMap { evidence.items[$0] }
    let hasItem = sightings.contains(where: \.isStrong)
    let hasDebtor = evidence.debtor?.isStrong ?? false
    let isKnown = evidence.isKnown
    // An amount that is another invoice's was meant for that one: a number typed wrong.
    let fits =
      amount.minor <= side.sum(of: named)
      && (reading != nil || side.reading(amount.minor, naming: []) == nil)
    guard !hasRival, !side.isEmpty else {
      return hasItem || hasDebtor || isKnown ? .likely : .possible
    }
    let isCertain =
      evidence.hasReference && (reading != nil || fits)
      || reading != nil && (hasItem || hasDebtor || evidence.account == .own)
      // A part payment, or one on account.
      || fits && (hasItem && (isKnown || hasDebtor) || hasDebtor && isKnown)
      // The last digits are enough where the name and the amount agree.
      || reading != nil && !sightings.isEmpty && isKnown
    if isCertain { return .certain }
    return hasItem || hasDebtor || isKnown || (reading != nil && !signs(naming: named).isEmpty)
      ? .likely : .possible
  }

  /// The collection that the movement is the money of.
  private var collection: (match: Match, weight: Int)? {
    guard evidence.hasMandate, let mandate = movement.mandate else { return nil }
    let used = Set(ledger.payments.compactMap { $0.payment?.debit })
    let debit = ledger.debits.last { debit in
      debit.value.mandate.text.uppercased() == mandate.text.uppercased()
        && debit.value.amount == amount && !used.contains(debit.number)
        && abs(debit.value.collects - movement.booked) <= 7
    }
    guard let debit else { return nil }
    let items = debit.value.items
    let match = Match(
      debtor: debtor, place: .debit(debit.number, items.isEmpty ? .none : .items(items)),
      signs: [.mandate, .amount(.debit)], certainty: .certain)
    return (match, 100)
  }
}

// MARK: - Payments taken back

extension Judgement {
  /// A bank that took a payment back had it for no longer: thirteen months without a mandate
  /// (§ 676b(2) BGB).
  private static let longest = 400

  private var returns: [(match: Match, weight: Int)] {
    ledger.payments.reversed().compactMap { history in
      guard history.returned == nil, history.payment != nil,
        history.amount.currency == amount.currency, history.valued <= movement.booked,
        movement.booked - history.valued <= Self.longest,
        let charge = charge(on: history)
      else { return nil }
      return judged(history, charge)
    }
  }

  /// What the bank charges for a return of a payment; nothing where the amounts do not go together.
  private func charge(on history: PaymentHistory) -> Int64? {
    let gone = -amount.minor
    if let original = movement.back?.original, original != history.amount { return nil }
    let charge = movement.back?.charges?.minor ?? gone - history.amount.minor
    // Nobody charges more for the return of one debit.
    return (0...2_500).contains(charge) && gone - history.amount.minor <= charge ? charge : nil
  }

  private func judged(_ history: PaymentHistory, _ charge: Int64) -> (Match, Int) {
    let before = history.payment?.transaction.flatMap { bank.transaction($0) }
    var signs: [Match.Sign] = []
    if let number = movement.endToEnd, number == before?.endToEnd { signs.append(.endToEnd) }
    if let mandate = movement.mandate?.text.uppercased(),
      mandate == before?.mandate?.text.uppercased() || mandate == self.mandate(of: history)
    {
      signs.append(.mandate)
    }
    if let iban = movement.counterAccount, iban == history.payment?.account {
      signs.append(.account)
    }
    if let name = movement.name, let debtor = ledger.debtor?.name,
      NameWords(debtor.text).isWhole(in: NameWords(name.text)) || name == history.payment?.payer
    {
      signs.append(.name)
    }
    if history.designation.items.contains(where: { evidence.items[$0]?.isStrong ?? false }) {
      signs += history.designation.items.compactMap { ledger.item($0) }
        .map { .item($0.invoice.number) }
    }
    signs.append(.amount(.payment))
    let isCertain = !hasRival && signs.count > 1 && signs.contains { $0.namesPayment }
    let reason = movement.reasonOfReturn
    let match = Match(
      debtor: debtor,
      place: .back(
        payment: history.number, reason,
        charge: charge > 0 && reason.isDebtorsPart
          ? Money(minor: charge, amount.currency) : nil),
      signs: signs, certainty: isCertain ? .certain : signs.count > 1 ? .likely : .possible)
    return (match, signs.reduce(0) { $0 + $1.weight })
  }

  private func mandate(of history: PaymentHistory) -> String? {
    guard let debit = history.payment?.debit else { return nil }
    return ledger.debits.first { $0.number == debit }?.value.mandate.text.uppercased()
  }
}

extension BankTransaction {
  /// Why the money was taken back, as the book knows reasons.
  var reasonOfReturn: PaymentReturn.Reason {
    guard let back else { return .other }
    guard let code = back.reason?.text else { return .notSpecified }
    return PaymentReturn.Reason(rawValue: code) ?? .other
  }
}

extension Match.Sign {
  /// Whether it names one payment, or one payer and so with the amount one payment.
  fileprivate var namesPayment: Bool {
    switch self {
    case .endToEnd, .mandate, .account, .item: true
    default: false
    }
  }

  /// How much it says.
  fileprivate var weight: Int {
    switch self {
    case .creditorReference: 60
    case .item, .endToEnd, .mandate: 40
    case .amount(.lateDiscount), .amount(.severalItems): 20
    case .amount: 30
    case .debtorNumber: 30
    case .order, .account, .email: 25
    case .name: 20
    case .partOfItem: 15
    case .partOfName: 5
    }
  }
}
