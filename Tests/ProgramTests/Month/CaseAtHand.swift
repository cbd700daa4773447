import Receivables

/// A case that somebody has before them: what the words of a command are made of.
struct CaseAtHand {
  let account: Account
  let claim: Claim
  let casework: Casework
  let day: Day

  init(_ account: Account, on day: Day, _ settings: Settings) {
    self.account = account
    self.day = day
    claim = account.claim(on: day, settings)
    casework = account.casework
  }

  /// The number of the debtor.
  var number: String { account.number.text }

  /// The invoices of which something is open.
  var open: [ItemClaim] { claim.items.filter { $0.item.isOurs && $0.total.isPositive } }

  /// All that is open, in cents.
  var total: Int64 { open.reduce(0) { $0 + $1.total.minor } }

  /// The invoices of which principal is open.
  var payable: [ItemClaim] {
    open.filter { $0.principal.isPositive && $0.currency.code == "EUR" }
  }
}

extension Day {
  /// As options take it.
  var word: String { description }
}

extension EntryNumber {
  /// As options take it.
  var word: String { "\(sequence)" }

  /// A number as an answer for machines has it.
  init(answered number: Int) { self.init(UInt64(clamping: number)) }
}

extension Int64 {
  /// An amount in cents as options take it.
  var amount: String {
    let cents = self % 100
    return "\(self / 100).\(cents < 10 ? "0" : "")\(cents)"
  }
}

extension RandomNumberGenerator {
  /// Whether something happens that happens once in so many times.
  mutating func once(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  /// The code of any value of an enumeration.
  mutating func code<Value: CaseIterable & RawRepresentable>(of type: Value.Type) -> String
  where Value.RawValue == String {
    type.allCases.randomElement(using: &self)?.rawValue ?? ""
  }
}
