import Receivables

/// What is read beside what an oracle says.
struct StatementComparison {
  private(set) var facts = 0
  private(set) var deviations: [(fact: String, detail: String)] = []

  mutating func fact(_ name: String, _ holds: Bool, _ detail: @autoclosure () -> String) {
    facts += 1
    if !holds { deviations.append((name, detail())) }
  }

  mutating func equal<Value: Equatable>(_ name: String, _ read: Value, _ expected: Value) {
    fact(name, read == expected, "\(read) instead of \(expected)")
  }

  /// Texts alike but for white space, as both sides cut and join lines.
  mutating func text(_ name: String, _ read: String?, _ expected: String?) {
    guard let expected, !expected.isEmpty else { return }
    func plain(_ text: String?) -> String { (text ?? "").filter { !$0.isWhitespace } }
    fact(name, plain(read) == plain(expected), "\(read ?? "nothing") instead of \(expected)")
  }
}

// MARK: - CAMT

extension StatementComparison {
  mutating func camt(_ read: StatementReading.Statement, _ fact: CAMTFacts.Statement) {
    let statement = read.statement
    text("account", statement.account, fact.account.iban ?? fact.account.other)
    text("number", statement.number, fact.id)
    balance("opening", statement.opening, fact.opening)
    balance("closing", statement.closing, fact.closing)
    let booked = fact.entries.filter { ($0.status ?? "BOOK") == "BOOK" }
    equal("pending", statement.pending, fact.entries.count - booked.count)
    equal("sound", read.isSound, fact.checks.holds ?? true)
    equal("count", statement.movements, read.movements.count)
    var movements = read.movements[...]
    for entry in booked {
      let isWhole = fact.checks.mismatches?.contains { fact.entries[$0] == entry } ?? false
      let isSplit =
        entry.transactions.count > 1 && !isWhole
        && entry.transactions.allSatisfy { $0.amount?.minor != nil }
      let count = isSplit ? entry.transactions.count : 1
      let part = movements.prefix(count)
      movements = movements.dropFirst(count)
      self.fact("movements", part.count == count, "\(part.count) instead of \(count)")
      if isSplit {
        for (movement, transaction) in zip(part, entry.transactions) {
          equal("amount", movement.amount.minor, transaction.amount?.minor ?? 0)
          camt(movement, entry, transaction)
        }
      } else if let movement = part.first {
        equal("amount", movement.amount.minor, entry.amount?.minor ?? 0)
        let single = entry.transactions.count == 1 ? entry.transactions[0] : nil
        camt(movement, entry, single)
      }
    }
    equal("more movements", movements.count, 0)
  }

  private mutating func balance(
    _ name: String, _ read: IncomingStatement.Balance?, _ expected: CAMTFacts.Balance?
  ) {
    equal(name, read?.amount.minor, expected?.amount?.minor)
    guard let expected else { return }
    text("\(name) currency", read?.amount.currency.code, expected.amount?.currency)
    text("\(name) day", read?.day?.description, expected.date.map { String($0.prefix(10)) })
  }

  private mutating func camt(
    _ movement: IncomingMovement, _ entry: CAMTFacts.Entry, _ fact: CAMTFacts.Transaction?
  ) {
    text("currency", movement.amount.currency.code, entry.amount?.currency)
    let booked = (entry.booked ?? entry.valued).map { String($0.prefix(10)) }
    text("booked", movement.booked.description, booked)
    text(
      "valued", movement.valued.description, entry.valued.map { String($0.prefix(10)) } ?? booked)
    equal("reversal", movement.isReversal, entry.reversal ?? false)
    text("booking text", movement.bookingText, entry.additional)
    guard let fact else { return }
    text("name", movement.name, fact.name)
    text("counter account", movement.counterAccount, fact.iban ?? fact.otherAccount)
    text("remittance", movement.remittance, fact.remittance)
    text("end to end", movement.endToEnd, fact.endToEnd.flatMap(Self.identifier))
    text("mandate", movement.mandate, fact.mandate)
    text("reference", movement.creditorReference, fact.references?.last)
    let reference = fact.bankReference ?? entry.bankReference
    text("bank reference", movement.bankReference, reference.flatMap(Self.identifier))
    equal("back", movement.back != nil, !fact.flags.isEmpty)
    text("reason", movement.back?.reason, fact.back?.reason)
  }

  private static func identifier(_ text: String) -> String? {
    ["NOTPROVIDED", "NONREF"].contains(text) ? nil : text
  }
}

extension CAMTFacts.Entry: Equatable {
  static func == (left: Self, right: Self) -> Bool {
    left.amount?.minor == right.amount?.minor && left.booked == right.booked
      && left.transactions.count == right.transactions.count
      && left.bankReference == right.bankReference
  }
}

// MARK: - SWIFT

extension StatementComparison {
  mutating func mt(_ read: StatementReading.Statement, _ fact: MTFacts.Statement) {
    let statement = read.statement
    text("account", statement.account, fact.account)
    text("number", statement.number, fact.number.map { String($0.prefix { $0 != "\n" }) })
    balance("opening", statement.opening, fact.opening)
    balance("closing", statement.closing, fact.closing)
    if let tag = fact.closing?.tag { equal("final", statement.isFinal, tag == "62F") }
    equal("sound", read.isSound, fact.checks.holds ?? true)
    equal("movements", read.movements.count, fact.entries.count)
    for (movement, entry) in zip(read.movements, fact.entries) { mt(movement, entry) }
  }

  private mutating func balance(
    _ name: String, _ read: IncomingStatement.Balance?, _ expected: MTFacts.Balance?
  ) {
    guard let expected, let minor = expected.minor else { return }
    let signed = expected.sign == "D" ? -abs(minor) : minor
    equal(name, read?.amount.minor, signed)
    text("\(name) currency", read?.amount.currency.code, expected.currency)
    text("\(name) day", read?.day?.description, expected.date)
  }

  private mutating func mt(_ movement: IncomingMovement, _ fact: MTFacts.Entry) {
    equal("amount", movement.amount.minor, fact.minor ?? 0)
    text("valued", movement.valued.description, fact.valued)
    text("booked", movement.booked.description, fact.booked ?? fact.valued)
    text("bank reference", movement.bankReference, fact.bankReference)
    guard let details = fact.details else { return }
    text("code", movement.code, details.kind)
    text("booking text", movement.bookingText, details.bookingText)
    text("name", movement.name, details.name)
    text("counter account", movement.counterAccount, details.account)
    let sepa = details.sepa ?? [:]
    let purpose = sepa.isEmpty ? details.purpose ?? details.text : sepa["SVWZ"]
    text("remittance", movement.remittance, purpose)
    text("end to end", movement.endToEnd, sepa["EREF"].flatMap(Self.identifier))
    text("mandate", movement.mandate, sepa["MREF"])
    equal("back", movement.back != nil, details.isReturn ?? false)
  }
}
