import Testing

@testable import Receivables

/// A book in the making: what was given, what is done, what comes of it.
///
/// Each command is decided and applied like in earnest; days move on only when told to.
struct Scenario {
  var book = Book()
  var today: Day
  var user: UserName
  static let debtor = Scenario.name(DebtorID.self, "D10001")

  var next: UInt64 = 1
  /// The entries by which the book and the debtor began.
  private(set) var beginning: [(entry: Entry, origin: Origin)] = []

  /// An opened book in Berlin on a day, with one debtor.
  init(on day: String = "2026-11-23", _ kind: DebtorKind = .consumer) throws {
    today = try Day(day)
    user = try UserName("anna")
    let opening = Opening(
      name: try Line("Testhandel"), zone: try Line("Europe/Berlin"), state: .berlin)
    try perform(.book(.open(opening)))
    try perform(
      .account(Self.debtor, .record(Debtor(name: try Line("Erika Muster"), kind: kind))))
  }

  /// Goes on to a day.
  mutating func move(to day: String) throws { today = try Day(day) }

  /// The occasion of the next command.
  var occasion: Occasion {
    let noon = Instant(milliseconds: Int64(today.number) * 86_400_000 + 43_200_000)
    return Occasion(day: today, instant: noon, user: user, next: EntryNumber(next))
  }

  /// Does a command, and gives the numbers of its entries.
  @discardableResult
  mutating func perform(_ command: Command) throws -> [EntryNumber] {
    let occasion = occasion
    let entries = try book.decide(command, occasion)
    book.apply(entries, occasion)
    next += UInt64(entries.count)
    if next <= 3 { beginning += Array(zip(entries, occasion.origins(of: entries))) }
    return occasion.origins(of: entries).map(\.number)
  }

  /// Does a command of a kind that makes one entry, and gives its number.
  @discardableResult
  mutating func perform(one command: Command) throws -> EntryNumber {
    try #require(try perform(command).first)
  }

  @discardableResult
  mutating func perform(_ command: AccountCommand) throws -> EntryNumber {
    try perform(one: .account(Self.debtor, command))
  }

  @discardableResult
  mutating func perform(_ command: ClaimCommand) throws -> EntryNumber {
    try perform(one: .claim(Self.debtor, command))
  }

  @discardableResult
  mutating func perform(_ command: CaseworkCommand) throws -> EntryNumber {
    try perform(one: .casework(Self.debtor, command))
  }

  @discardableResult
  mutating func perform(_ command: DunningCommand) throws -> EntryNumber {
    try perform(one: .dunning(Self.debtor, command))
  }

  mutating func undo(_ entry: EntryNumber, withDependents: Bool = false) throws {
    try perform(.undo(entry, withDependents: withDependents))
  }

  /// Why a command is refused; nothing where it is not.
  func refusal(of command: Command) throws -> Refusal.Rule? {
    do {
      _ = try book.decide(command, occasion)
      return nil
    } catch {
      return error.rule
    }
  }

  func refusal(of command: AccountCommand) throws -> Refusal.Rule? {
    try refusal(of: .account(Self.debtor, command))
  }

  func refusal(of command: ClaimCommand) throws -> Refusal.Rule? {
    try refusal(of: .claim(Self.debtor, command))
  }

  func refusal(of command: CaseworkCommand) throws -> Refusal.Rule? {
    try refusal(of: .casework(Self.debtor, command))
  }

  func refusal(of command: DunningCommand) throws -> Refusal.Rule? {
    try refusal(of: .dunning(Self.debtor, command))
  }

  /// The debtor's account.
  var account: Account {
    get throws { try #require(book.account(Self.debtor)) }
  }

  /// The claim on today.
  var claim: Claim {
    get throws { try account.claim(on: today, book.settings) }
  }

  private static func name<Kind>(_: Name<Kind>.Type, _ text: String) -> Name<Kind> {
    guard let name = try? Name<Kind>(text) else { preconditionFailure("no name: \(text)") }
    return name
  }
}

// MARK: - Things that many tests need

extension Scenario {
  /// Records an invoice, due as agreed unless said otherwise.
  @discardableResult
  mutating func invoice(
    _ number: String = "R1", _ gross: String = "100.00", issued: String = "2026-10-01",
    due: String = "2026-10-15", origin: DefaultFacts.Origin = .agreedDay,
    contract: DebtorKind = .consumer, terms: PaymentTerms? = nil, method: PaymentMethod = .invoice,
    owner: ClaimOwner = .ours, delivered: String? = nil
  ) throws -> EntryNumber {
    try perform(
      .recordInvoice(
        Invoice(
          number: try DocumentNumber(number), issued: try Day(issued),
          delivered: try delivered.map { try Day($0) }, due: try Day(due), dueOrigin: origin,
          terms: terms, gross: try euro(gross), method: method, owner: owner, contract: contract)))
  }

  /// Records a payment.
  @discardableResult
  mutating func payment(
    _ amount: String, on day: String, for designation: Designation = .none
  ) throws -> EntryNumber {
    try perform(
      .recordPayment(
        Payment(amount: try euro(amount), valued: try Day(day), designation: designation)))
  }
}
