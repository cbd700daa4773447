import Receivables

/// All that the page of a case looks at, made once for each change: the account and what follows
/// from it on a day.
struct CaseSheet: Sendable {
  /// The account as it is known.
  let account: Account
  /// The day that is judged.
  let day: Day
  /// The settings of the book as they are known.
  let settings: Settings
  /// What is owed.
  let claim: Claim
  /// Where it stands, and why.
  let standing: Standing
  /// Invoices, payments, letters.
  let ledger: Ledger
  /// The work on the case.
  let casework: Casework
  /// Promises with what became of them.
  let promises: [JudgedPromise]
  /// The level that each invoice has reached.
  let levels: [EntryNumber: Int]
  /// What of each invoice is disputed.
  let contested: [EntryNumber: Money]

  init(_ account: Account, on day: Day, _ settings: Settings) {
    self.account = account
    self.day = day
    self.settings = settings
    claim = account.claim(on: day, settings)
    standing = account.standing(on: day, settings)
    ledger = account.ledger
    casework = account.casework
    promises = account.promises(on: day, settings)
    levels = Dictionary(
      account.ladders(on: day, settings).map { ($0.item, $0.level) }, uniquingKeysWith: max)
    contested = account.contested(on: day, claim)
  }

  /// The sheet of an account as the surroundings know it.
  init(_ account: Account, _ surroundings: Surroundings) {
    self.init(account, on: surroundings.day, surroundings.settings)
  }
}

extension CaseSheet {
  /// The open parts of our claims in a currency.
  func open(_ part: ClaimPart, in currency: Currency) -> Money {
    let items = claim.items.filter { $0.item.isOurs && $0.currency == currency }.map {
      $0.open(part)
    }
    let charges = part == .costs ? claim.charges.map(\.open) : []
    return [Money].sums(of: items + charges).first { $0.currency == currency } ?? .zero(currency)
  }

  /// The oldest invoice of ours of which something is open.
  var oldest: ItemClaim? {
    claim.items.filter { $0.total.isPositive && $0.item.isOurs }
      .min { ($0.lastDay, $0.number) < ($1.lastDay, $1.number) }
  }

  /// The currencies of the claim, that of the book where there are none.
  var currencies: [Currency] {
    claim.currencies.isEmpty ? [settings.currency] : claim.currencies
  }

  /// The number to call: that of accounts payable first.
  var phone: ContactPoint? {
    let phones = (ledger.debtor?.contacts ?? []).filter { $0.channel == .phone }
    return phones.first { $0.purpose == .receivables } ?? phones.first { $0.purpose == .any }
      ?? phones.first
  }
}
