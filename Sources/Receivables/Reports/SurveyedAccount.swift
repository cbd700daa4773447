/// An account as reports look at it: each part is made once, and only where a report asks for it.
public struct SurveyedAccount {
  let account: Account
  let day: Day
  let settings: Settings

  private(set) lazy var ledger = account.ledger
  private(set) lazy var casework = account.casework
  /// What is owed on the day.
  private(set) lazy var claim = Reckoning(ledger, casework, on: day, settings).claim
  /// What of each invoice left the books, by the day it did; mostly nothing.
  private lazy var written = ledger.writtenOff

  init(_ account: Account, on day: Day, _ settings: Settings) {
    self.account = account
    self.day = day
    self.settings = settings
  }
}

// MARK: - What is owed

extension SurveyedAccount {
  /// The entry that recorded the debtor, which stands for him in lists.
  var debtor: EntryNumber { account.facts.first?.number ?? account.version }

  /// Whether the debtor is a consumer or a business.
  var kind: DebtorKind {
    mutating get { ledger.debtor?.kind ?? .consumer }
  }

  /// What of an invoice left the books within days.
  mutating func writtenOff(of item: EntryNumber, in days: ClosedRange<Day>) -> Int64 {
    guard !written.isEmpty else { return 0 }
    return written[item, default: []].reduce(Int64(0)) { total, part in
      days.contains(part.day) ? total.addingClamped(part.amount) : total
    }
  }

  /// What was owed of an invoice of ours at the end of a day and was still in the books: what
  /// figures call a receivable, tax included, interest and costs left out.
  mutating func receivable(_ item: ItemClaim, on day: Day) -> Int64 {
    guard item.item.isOurs, item.item.invoice.issued <= day else { return 0 }
    let open = item.principal(on: day)
    return open == 0 ? 0 : max(0, open - writtenOff(of: item.number, in: .first...day))
  }

  /// What of each invoice is disputed, withdrawn from or on its way back on the day.
  mutating func contested() -> [EntryNumber: Money] {
    let isPossible =
      !casework.disputes.isEmpty || !casework.withdrawals.isEmpty
      || ledger.items.contains { !$0.returns.isEmpty }
    return isPossible ? account.contested(on: day, claim) : [:]
  }

  /// The invoices that an agency or a court has on the day.
  mutating func escalated() -> Set<EntryNumber> {
    var items: Set<EntryNumber> = []
    if !casework.handOvers.isEmpty {
      for given in account.agencyCases(on: day) where given.isStanding {
        items.formUnion(given.items)
      }
    }
    if !casework.courtSteps.isEmpty {
      for proceeding in account.proceedings(on: day, settings) where proceeding.isOpen {
        items.formUnion(proceeding.items)
      }
    }
    return items
  }
}

extension ItemClaim {
  /// The principal that was open at the end of a day up to that of the claim.
  ///
  /// Money is placed in the order of days, so that what came later changed nothing before; only
  /// money that came before its invoice was issued is known to be for it.
  func principal(on day: Day) -> Int64 {
    day >= self.day
      ? principal.minor
      : reckoning.log.reduce(reckoning.timeline.base) { open, change in
        change.day <= day ? open + change.parts.principal : open
      }
  }
}

extension Ledger {
  fileprivate var writtenOff: [EntryNumber: [(day: Day, amount: Int64)]] {
    var written: [EntryNumber: [(day: Day, amount: Int64)]] = [:]
    for writeOff in writeOffs {
      for part in writeOff.value.amounts {
        written[part.item, default: []].append((writeOff.day, part.amount.minor))
      }
    }
    return written
  }
}
