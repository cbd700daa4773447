import Receivables

/// A customer of the sample book: nobody who exists.
struct Person {
  let name: String
  let form: String?
  let kind: DebtorKind
  let language: Language
  let town: Towns.Town
  let street: String
  let mail: String
  let phone: String
  let iban: IBAN
  let vatNumber: Line?
  let isKeyAccount: Bool

  /// The name on the account.
  var holder: Line { Line(sure: name) }

  var address: Address {
    Address(
      lines: [Line(sure: street)], postcode: Line(sure: town.postcode), town: Line(sure: town.name))
  }

  var contacts: [ContactPoint] {
    [
      ContactPoint(channel: .email, value: Line(sure: mail)),
      ContactPoint(channel: .phone, value: Line(sure: phone)),
    ]
  }

  /// What the shop knows when the account begins.
  func record(since day: Day) -> Debtor {
    Debtor(
      name: holder, legalForm: form.map { Line(sure: $0) }, kind: kind, language: language,
      addresses: [address], contacts: contacts, state: town.state,
      creditLimit: kind == .business ? .euro(isKeyAccount ? 50_000 : 5_000) : nil,
      vatNumber: vatNumber, account: iban, since: day, isKeyAccount: isKeyAccount)
  }

  /// A price of what such a customer orders.
  func price(_ random: inout DemoRandom) -> Money {
    random.price(kind == .consumer ? 19...320 : 140...2_400)
  }
}

/// Makes up customers.
struct Cast {
  var random: DemoRandom

  /// The customer of a place in the book, as a story needs one.
  mutating func person(_ place: Int, of plot: Plot) -> Person {
    let names = plot.names ?? Names.mix[place % Names.mix.count]
    let (given, family) = (random.one(of: names.given), random.one(of: names.family))
    let town = random.one(of: Towns.all)
    let domain = Towns.domains[place % Towns.domains.count]
    let isCompany = plot.kind == .business
    let form = isCompany ? Names.forms[min(random.number(0...11), random.number(0...8))] : nil
    let ordered = names.familyFirst ? [family, given] : [given, family]
    let full = ordered.map(\.written).joined(separator: " ")
    let trade = random.one(of: Names.trades)
    return Person(
      name: form.map { "\(family.written) \(trade) \($0)" } ?? full, form: form, kind: plot.kind,
      language: plot.names?.language ?? .german,
      town: town, street: "\(random.one(of: Towns.streets)) \(random.number(1...148))",
      mail: isCompany
        ? "rechnung.\(family.latin)\(place)@\(domain)"
        : "\(given.latin).\(family.latin)\(place)@\(domain)",
      phone: "\(random.one(of: Towns.phones))\(three(random.number(0...999)))",
      iban: Self.iban(&random),
      vatNumber: isCompany ? Line(sure: "DE99\(random.number(1_000_000...9_999_999))") : nil,
      isKeyAccount: plot.isKeyAccount)
  }

  /// A right number of no bank: codes of German banks begin with one to eight.
  static func iban(_ random: inout DemoRandom) -> IBAN {
    do {
      return try IBAN(bankCode: "99000000", account: "\(random.number(100_000_000...999_999_999))")
    } catch {
      preconditionFailure("eight digits and nine: \(error)")
    }
  }

  private func three(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: 3 - digits.count) + digits
  }
}
