import Seeding
import Testing

@testable import Receivables

/// A crowd that pays as people pay: with numbers cut, mistyped, glued together or left out.
@Suite("A statement full of noise") struct NoisyStatementTests {
  @Test func `nothing is booked wrong, and nine of ten by themselves`() throws {
    var market = try NoisyMarket(items: SeededGenerator.isLong ? 50_000 : 10_000)
    try market.pay(SeededGenerator.isLong ? 20_000 : 4_000)
    let plan = market.plan()
    var wrong: [String] = []
    for placement in plan.placed {
      let truth = try #require(market.truth[placement.movement])
      if placement.match.debtor != truth.debtor || !truth.allows(placement.match.place) {
        wrong.append("\(truth.text) → \(placement.match)")
      }
    }
    #expect(wrong.isEmpty, "seed \(market.seed): \(wrong.prefix(3))")
    let share = Double(plan.counts.placed) / Double(market.truth.values.count(where: \.isOwed))
    print(
      "placed \(plan.counts.placed) of \(market.truth.values.count(where: \.isOwed)) payments of",
      "customers (\(Int(share * 1_000)) per mille), unclear \(plan.counts.unclear),",
      "seed \(market.seed)")
    #expect(share >= 0.9)
    #expect(plan.findings.isEmpty)
  }
}

/// A book with many open invoices, and the payments on them with what they were really for.
struct NoisyMarket {
  let seed: UInt64
  private(set) var scenario: Scenario
  private(set) var truth: [EntryNumber: Truth] = [:]
  private var random: SeededGenerator
  private var open: [Owed] = []
  private var movements: [IncomingMovement] = []
  private var truths: [Truth] = []

  /// What a payment was really for.
  struct Truth {
    let debtor: DebtorID?
    let items: Set<EntryNumber>
    let text: String
    var isOwed: Bool { debtor != nil }

    /// Whether a place is right: invoices that were meant or at least named, or none (§ 366(1) BGB).
    func allows(_ place: Match.Place) -> Bool {
      guard case .payment(let designation) = place else { return false }
      return designation.items.isEmpty || !items.isDisjoint(with: designation.items)
    }
  }

  private struct Owed {
    let debtor: DebtorID
    let name: String
    let iban: String
    var items: [(entry: EntryNumber, number: String, gross: Int64)]
  }

  init(items: Int) throws {
    random = SeededGenerator()
    seed = SeededGenerator.seed
    scenario = try Scenario.withAccount()
    var serial = 1
    while serial <= items {
      let place = open.count + 1
      let name = Self.name(&random)
      let iban = Self.iban(place)
      // Of two in five an account is known from before.
      let isKnown = Int.random(in: 0..<5, using: &random) < 2
      let debtor = try scenario.debtor(
        "D\(30_000 + place)", name, account: isKnown ? try IBAN(iban) : nil)
      var owed = Owed(debtor: debtor, name: name, iban: iban, items: [])
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let gross = Self.price(&random)
        let number = "RE-2026-\(Self.padded(serial, 6))"
        let entry = try scenario.invoice(
          of: debtor, number, Money(minor: gross, .euro).decimalText,
          terms: serial.isMultiple(of: 9)
            ? PaymentTerms(
              netDays: 60, discounts: [DiscountStep(days: 60, rate: try Rate(percent: "2"))])
            : nil)
        owed.items.append((entry, number, gross))
        serial += 1
      }
      open.append(owed)
    }
  }

  /// Lets debtors pay, each at most once, and strangers too.
  mutating func pay(_ count: Int) throws {
    for owed in open.shuffled(using: &random).prefix(count) { try pay(owed) }
    for _ in 0..<count / 50 { stranger() }
  }

  /// The plan of a statement with all of it; the truth by the entries it would have.
  mutating func plan() -> StatementPlan {
    let account = (try? Scenario.account.compact) ?? ""
    var statement = IncomingStatement(kind: .report, account: account)
    statement.movements = movements.count
    guard let kind = try? Line("test"), let name = try? Line("noise"),
      let document = try? DocumentDigest(String(repeating: "A", count: 43))
    else { preconditionFailure("fixed texts are sound") }
    let file = BankFile(
      kind: kind, name: name, document: document,
      statements: [BankFile.Part(statement: statement, movements: movements, isSound: true)])
    let plan = scenario.book.plan(file, scenario.occasion)
    let entries = plan.entries.enumerated().filter { $0.element.event.kind == .transactionRecorded }
    for (truth, entry) in zip(truths, entries) {
      self.truth[scenario.occasion.number(entry.offset)] = truth
    }
    return plan
  }
}

// MARK: - How people pay

extension NoisyMarket {
  private mutating func pay(_ owed: Owed) throws {
    let first = owed.items[0]
    var items = [first]
    var amount = first.gross
    var name = Self.asBanksWrite(owed.name)
    var text: String
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<34: text = first.number
    case 34..<42:
      text = "Rechnung \(first.number.split(separator: "-").joined(separator: " ")) vom 01.10."
    case 42..<50: text = "Rg " + first.number.dropFirst(3)
    case 50..<55: text = first.number.filter(\.isNumber)
    case 55..<63:
      items = owed.items
      amount = items.reduce(0) { $0 + $1.gross }
      text = items.map(\.number).joined(separator: ", ")
    case 63..<68: text = "\(first.number) Kd \(owed.debtor.text)"
    case 68..<73:
      items = owed.items
      amount = items.reduce(0) { $0 + $1.gross }
      text = "Kundennummer \(owed.debtor.text) alles"
    case 73..<77: text = try CreditorReference(numbering: first.number.filter { $0 != "-" }).compact
    case 77..<81:
      amount = max(1, first.gross / 3)
      text = "Teilzahlung \(first.number)"
    case 81..<84:
      amount = first.gross - (first.gross * 2 + 50) / 100
      text = "\(first.number) abz. Skonto"
    case 84..<88:
      name = Self.asBanksWrite(Self.name(&random))
      text = first.number
    case 88..<91:
      // Only the last digits.
      text = "Rechnung " + String(Int(first.number.suffix(6)) ?? 0)
    case 91..<94: text = Self.mistyped(first.number, &random)
    case 94..<97: text = "Danke"
    case 97..<99: text = "fuer \(owed.name), \(first.number) // 4711"
    default: text = "\(first.number) + \(Self.mistyped(first.number, &random))"
    }
    if Bool.random(using: &random) { text = Self.cut(text + " Vielen Dank, Gruss") }
    let whole = text.filter { $0 != "\n" }
    let named = owed.items.filter { whole.contains($0.number) }
    add(
      amount, text, name, owed.iban,
      Truth(debtor: owed.debtor, items: Set((items + named).map(\.entry)), text: text))
  }

  private mutating func stranger() {
    let text =
      ["Erstattung 2025", "Kd.Nr. 4711 Vertrag 20260001", "Zinsen", "Mietkaution 30001"]
      .randomElement(using: &random) ?? ""
    add(
      Self.price(&random), text, "Finanzkasse \(Int.random(in: 1...9, using: &random))",
      "AT611904300234573201", Truth(debtor: nil, items: [], text: text))
  }

  private mutating func add(
    _ amount: Int64, _ text: String, _ name: String, _ iban: String, _ truth: Truth
  ) {
    let day = scenario.today - 1
    var movement = IncomingMovement(amount: Money(minor: amount, .euro), booked: day, valued: day)
    movement.remittance = text
    movement.name = name
    movement.counterAccount = iban
    movement.bankReference = "B\(movements.count)"
    movements.append(movement)
    truths.append(truth)
  }

  private static func name(_ random: inout SeededGenerator) -> String {
    let first =
      [
        "Anna", "Thomas", "Sabine", "Jürgen", "Mehmet", "Olga", "Karl-Heinz", "Lena", "Peter",
        "Ute",
        "Jan", "Fatma", "Dirk", "Monika", "Kevin", "Heike", "Paul", "Claudia", "Uwe", "Nina",
      ].randomElement(using: &random) ?? ""
    let start =
      [
        "Müh", "Schmid", "Weiß", "Schröd", "Yılmaz", "Beck", "Hof", "Schäf", "Koch", "Bau", "Richt",
        "Klein", "Wolf", "Neu", "Schwarz", "Zimmer", "Braun", "Krüg", "Hart", "Lang", "Öztürk",
        "Groß", "Vogt", "Seid", "Brand", "Haas", "Schult",
      ].randomElement(using: &random) ?? ""
    let end =
      ["", "er", "mann", "bach", "meier", "el", "ke", "stein", "hauer", "berg"]
      .randomElement(using: &random) ?? ""
    return "\(first) \(start)\(end)"
  }

  /// `MUELLER, THOMAS`, as half of the banks write it.
  private static func asBanksWrite(_ name: String) -> String {
    let parts = name.split(separator: " ")
    return "\(parts.last ?? ""), \(parts.first ?? "")".uppercased()
  }

  /// Many things cost the same.
  private static func price(_ random: inout SeededGenerator) -> Int64 {
    [1_990, 2_990, 4_990, 7_995, 12_900, 19_900, 4_995, 9_990].randomElement(using: &random)
      .map {
        $0 + (Bool.random(using: &random) ? 0 : Int64.random(in: 0...9, using: &random) * 100)
      }
      ?? 1
  }

  private static func mistyped(_ number: String, _ random: inout SeededGenerator) -> String {
    var digits = Array(number)
    let place = Int.random(in: digits.count - 4..<digits.count, using: &random)
    digits[place] = Character(String(Int.random(in: 0...9, using: &random)))
    return String(digits)
  }

  /// The text in lines of 27 characters, as a bank cuts it.
  private static func cut(_ text: String) -> String {
    var lines: [Substring] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      lines.append(rest.prefix(27))
      rest = rest.dropFirst(27)
    }
    return lines.joined(separator: "\n")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  private static func iban(_ place: Int) -> String {
    (try? IBAN(bankCode: "37040044", account: String(1_000_000 + place)))?.compact ?? ""
  }
}
