import Receivables
import Wording

// What commands on a book read.

extension Input {
  static func debtorNumber(_ text: String, _ field: String? = nil) throws(Problem) -> DebtorID {
    do { return try DebtorID(text) } catch { throw Problem(.name(error), at: field) }
  }

  /// The account of a debtor there is.
  static func account(_ text: String, _ book: Book) throws(Problem) -> Account {
    let number = try debtorNumber(text)
    guard let account = book.account(number) else {
      throw Problem(.book(.refused(Refusal(.unknownDebtor(number)))), status: .refused)
    }
    return account
  }

  static func document(_ text: String, _ field: String) throws(Problem) -> DocumentNumber {
    do { return try DocumentNumber(text) } catch { throw Problem(.name(error), at: field) }
  }

  static func user(_ text: String, _ field: String) throws(Problem) -> UserName {
    do { return try UserName(text) } catch { throw Problem(.name(error), at: field) }
  }

  static func line(_ text: String, _ field: String) throws(Problem) -> Line {
    do { return try Line(text) } catch { throw Problem(.text(error), at: field) }
  }

  static func lineIfGiven(_ text: String?, _ field: String) throws(Problem) -> Line? {
    guard let text else { return nil }
    return try line(text, field)
  }

  static func remark(_ text: String, _ field: String) throws(Problem) -> Remark {
    do { return try Remark(text) } catch { throw Problem(.text(error), at: field) }
  }

  static func remarkIfGiven(_ text: String?, _ field: String) throws(Problem) -> Remark? {
    guard let text else { return nil }
    return try remark(text, field)
  }

  /// The number of an entry, `4711` or `#4711`.
  static func entry(_ text: String, _ field: String) throws(Problem) -> EntryNumber {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard let number = UInt64(digits), number > 0 else {
      throw Problem(.usage(.form(value: text, form: "#4711")), at: field)
    }
    return EntryNumber(number)
  }

  static func entries(_ texts: [String], _ field: String) throws(Problem) -> [EntryNumber] {
    var entries: [EntryNumber] = []
    for text in texts { entries.append(try entry(text, field)) }
    return entries
  }

  static func amount(_ text: String, _ field: String, _ book: Book) throws(Problem) -> Money {
    try money(text, field, in: book.settings.currency)
  }

  static func amountIfGiven(
    _ text: String?, _ field: String, _ book: Book
  ) throws(Problem) -> Money? {
    guard let text else { return nil }
    return try amount(text, field, book)
  }

  /// Parts as `ENTRY=AMOUNT`.
  static func amounts(
    _ texts: [String], _ field: String, _ book: Book
  ) throws(Problem) -> [ItemAmount] {
    var amounts: [ItemAmount] = []
    for text in texts {
      let pair = try pair(text, field, form: "6=40.00")
      amounts.append(
        ItemAmount(
          item: try entry(String(pair.left), field),
          amount: try amount(String(pair.right), field, book)))
    }
    return amounts
  }

  /// The invoices that are named, else all of ours that are open.
  static func openItems(
    _ items: [String], _ account: Account, _ book: Book, on day: Day
  ) throws(Problem) -> [EntryNumber] {
    guard items.isEmpty else { return try entries(items, "--item") }
    return account.claim(on: day, book.settings).items
      .filter { $0.item.isOurs && $0.total.isPositive }.map(\.number)
  }

  /// What goes to an agency or a court: of invoices that are named, else all it was decided for.
  static func claims(
    _ items: [String], for route: EscalationDecision.Route, _ account: Account, _ book: Book,
    on day: Day
  ) throws(Problem) -> [HandedClaim] {
    let items = try entries(items, "--item")
    do { return try account.claims(for: route, of: items, on: day, book.settings) } catch {
      throw Problem(.book(.refused(error)), status: .refused)
    }
  }

  /// One of the codes of an enumeration, as it is kept or with hyphens, `no-answer`.
  static func code<Value: RawRepresentable & CaseIterable>(
    _ text: String, _ field: String, _ type: Value.Type = Value.self
  ) throws(Problem) -> Value where Value.RawValue == String {
    let names = Value.allCases.map { ($0.rawValue, $0) }
    let kebab = Value.allCases.map { (hyphenated($0.rawValue), $0) }
    if let value = names.first(where: { $0.0 == text })?.1 { return value }
    return try choice(text, field, kebab.map { (name: $0.0, value: $0.1) })
  }

  /// One of the codes of an enumeration, where one is given.
  static func codeIfGiven<Value: RawRepresentable & CaseIterable>(
    _ text: String?, _ field: String, _ type: Value.Type = Value.self
  ) throws(Problem) -> Value? where Value.RawValue == String {
    guard let text else { return nil }
    return try code(text, field, type)
  }

  /// Whose claim it is: `ours`, `assigned=NAME` or `marketplace=NAME`.
  static func owner(_ text: String, _ field: String) throws(Problem) -> ClaimOwner {
    if text == "ours" { return .ours }
    let pair = try pair(text, field, form: "assigned=Factor AG")
    let name = try line(String(pair.right), field)
    return try choice(
      String(pair.left), field,
      [("assigned", .assigned(to: name)), ("marketplace", .marketplace(name))])
  }

  /// `noAnswer` as `no-answer`; codes of banks stay as they are.
  private static func hyphenated(_ code: String) -> String {
    guard code.first?.isLowercase == true else { return code }
    return code.reduce(into: "") { text, letter in
      text += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
