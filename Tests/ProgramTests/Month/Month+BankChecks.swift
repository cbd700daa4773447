import Desk
import Foundation
import Receivables
import Seeding
import Testing

// MARK: - Every evening

extension Month {
  /// What came in by files is placed, waits or was set aside, each cent once.
  func checkBank() throws {
    guard !bank.intakes.isEmpty else { return }
    let clearing = try answer("clearing")
    let rests = try #require(clearing["movements"] as? [[String: Any]]).map { movement in
      (entry: try #require(movement["entry"] as? Int), rest: minor(movement["rest"]))
    }
    let sums = (clearing["sums"] as? [Any])?.reduce(0) { $0 + minor($1) }
    #expect(sums == rests.reduce(0) { $0 + max(0, $1.rest) }, "\(day): the head of clearing")
    let rows = try #require(try answer("export", "payments")["rows"] as? [[String: Any]])
    let amounts = Dictionary(
      rows.compactMap { row in (row["entry"] as? Int).map { ($0, minor(row["amount"])) } },
      uniquingKeysWith: +)
    let waiting = Dictionary(rests.filter { $0.entry > bank.start }, uniquingKeysWith: +)
    let breaches = bankEvening(waiting: waiting, amounts: amounts).breaches
    #expect(breaches.isEmpty, "\(day): what became of the bank's movements")
  }

  /// The evening as the files, the program's lists and the colleague tell it.
  private func bankEvening(waiting: [Int: Int64], amounts: [Int: Int64]) -> BankEvening {
    var evening = BankEvening()
    evening.written = bank.intakes.filter(isIn).flatMap(\.wires)
    evening.waiting = waiting
    for fact in colleague.book.bank.facts where fact.counts && fact.number.int > bank.start {
      switch fact.value {
      case .transactionRecorded(let seen):
        // What a provider keeps for itself is told by the payment's row.
        guard seen.provider?.kind != .fee else { continue }
        let number = seen.provider?.id.text ?? seen.endToEnd?.text ?? "?"
        evening.movements.append(
          .init(
            entry: fact.number.int, key: Wire.key(number, seen.amount.minor),
            cents: seen.amount.minor))
      case .transactionSetAside(let aside):
        let isByHand = aside.use != .recorded
        let whole = colleague.book.bank.transaction(aside.transaction)?.amount.minor ?? 0
        // The colleague does not say how much it was; who set it aside knows.
        evening.aside[aside.transaction.int, default: 0] +=
          isByHand ? bank.aside[fact.command.int] ?? 0 : whole
      default: break
      }
    }
    for account in colleague.book.accounts { add(account, to: &evening, amounts) }
    return evening
  }

  private func add(_ account: Account, to evening: inout BankEvening, _ amounts: [Int: Int64]) {
    for fact in account.facts where fact.counts && fact.number.int > bank.start {
      switch fact.value {
      case .account(.paymentReceived(let payment)):
        guard let movement = payment.transaction, movement.int > bank.start else { continue }
        let back = account.ledger.payment(fact.number)?.returned?.value
        evening.payments.append(
          .init(
            entry: fact.number.int, movement: movement.int, cents: amounts[fact.number.int] ?? 0,
            isFreed: back?.reason == .misplaced))
      case .account(.paymentReturned(let back)):
        guard let movement = back.transaction else { continue }
        evening.returns.append(
          .init(
            payment: back.payment.int, movement: movement.int, cents: amounts[back.payment.int] ?? 0
          ))
      default: break
      }
    }
  }
}

extension EntryNumber {
  /// As an answer for machines has it.
  var int: Int { Int(clamping: sequence) }
}

// MARK: - Whenever money was booked

extension Month {
  /// The balance of every debtor moved by what was booked on his account, and nobody else's did.
  func checkBalances(
    since old: Book, on valued: Day, _ booked: [DebtorID: Booked], shown count: Int = 1
  ) throws {
    var shown = booked.keys.shuffled(using: &numbers).prefix(SeededGenerator.isLong ? 4 : count)[
      ...]
    for account in colleague.book.accounts {
      let before = old.account(account.number)
      guard account.version != before?.version else { continue }
      let was = before.map { Balance($0, on: valued, old.settings) } ?? Balance()
      let known = Balance(account, on: valued, colleague.book.settings)
      let money = booked[account.number] ?? Booked()
      var after = known.owed
      if let place = shown.firstIndex(of: account.number) {
        shown.remove(at: place)
        after = try self.shown(account.number, on: valued)
        #expect(after == known.owed, "\(day): \(account.number) as the program shows it")
      }
      let move = BalanceMove(
        debtor: account.number, before: was.owed, after: after, placed: money.placed,
        takenBack: money.takenBack, charged: known.charged - was.charged,
        paid: account.paid(since: old.version), forgiven: known.forgiven - was.forgiven)
      #expect(move.unexplained == 0, "\(day), judged on \(valued): \(move)")
      #expect(move.bookedBeside == 0, "\(day): \(move)")
    }
  }

  /// All that a debtor owes by the program's answer, credit deducted.
  private func shown(_ debtor: DebtorID, on day: Day) throws -> Int64 {
    let answer = try answer("show", debtor.text, "--on", day.word)
    func sum(_ list: String, _ amount: ([String: Any]) -> Any?) -> Int64 {
      (answer[list] as? [[String: Any]] ?? []).reduce(0) { $0 + minor(amount($1)) }
    }
    return sum("items") { $0["total"] } + sum("charges") { $0["open"] } - sum("credits") { $0 }
  }

  /// What a payment had paid is open again once it was taken back.
  func checkReopenings(since old: Book, on valued: Day) {
    for account in colleague.book.accounts {
      guard let before = old.account(account.number), before.version != account.version else {
        continue
      }
      let (was, now) = (
        before.claim(on: valued, old.settings), account.claim(on: valued, colleague.book.settings)
      )
      for fact in account.facts where fact.counts && before.fact(fact.number) == nil {
        guard case .account(.paymentReturned(let back)) = fact.value,
          let placed = was.payments.first(where: { $0.payment.number == back.payment })
        else { continue }
        var reopening = Reopening(payment: back.payment.int, paid: [:], before: [:], after: [:])
        for placement in placed.placements where placement.part == .principal {
          reopening.paid[placement.claim.int, default: 0] += placement.amount.minor
        }
        reopening.before = was.principals
        reopening.after = now.principals
        reopening.credit = max(
          0, was.credits.reduce(0) { $0 + $1.minor } - placed.credit.minor)
        #expect(reopening.wrong.isEmpty, "\(day): \(account.number) \(reopening)")
      }
    }
  }

  /// Who paid by a statement is not asked for that in the run of the day.
  func checkRun(after placed: [Placement]) throws {
    let paid = Set(placed.filter { $0.cents > 0 }.map(\.debtor))
    let list = try #require(try answer("export", "open-items")["rows"] as? [[String: Any]])
    var open: [DebtorID: [Int: Int64]] = [:]
    for row in list {
      let debtor = try DebtorID(try #require(row["debtor"] as? String))
      guard paid.contains(debtor), let number = row["invoice"] as? String,
        let items = colleague.book.account(debtor)?.ledger.items
      else { continue }
      for item in items where item.invoice.number.text == number {
        open[debtor, default: [:]][item.number.int, default: 0] += minor(row["open"])
      }
    }
    for notice in try #require(try answer("run")["notices"] as? [[String: Any]]) {
      let debtor = try DebtorID(try #require(notice["debtor"] as? String))
      guard paid.contains(debtor) else { continue }
      let items = try #require(notice["items"] as? [[String: Any]])
      let demanded = items.map { (($0["item"] as? Int) ?? 0, minor($0["principal"])) }
      let run = RunAfterPayment(
        debtor: debtor, open: open[debtor] ?? [:],
        demanded: Dictionary(demanded.filter { $0.1 > 0 }, uniquingKeysWith: +))
      #expect(run.wrong.isEmpty, "\(day): \(run)")
    }
  }
}

extension Account {
  /// What the payments come to that were recorded after an entry and count.
  fileprivate func paid(since entry: EntryNumber) -> Int64 {
    facts.reduce(0) { sum, fact in
      guard fact.number > entry, fact.counts,
        case .account(.paymentReceived(let payment)) = fact.value
      else { return sum }
      return sum + payment.amount.minor
    }
  }
}

extension Claim {
  /// What is open of the principal of each invoice.
  fileprivate var principals: [Int: Int64] {
    Dictionary(items.map { ($0.number.int, $0.principal.minor) }, uniquingKeysWith: +)
  }
}

/// What a debtor owes in all, in cents of the book's currency.
private struct Balance {
  /// All that is open, credit deducted.
  var owed: Int64 = 0
  /// The costs there are, paid or not.
  var charged: Int64 = 0
  /// Deductions that were granted, and interest that is not demanded.
  var forgiven: Int64 = 0

  init() {}

  init(_ account: Account, on day: Day, _ settings: Settings) {
    let claim = account.claim(on: day, settings)
    for item in claim.items {
      owed += item.total.minor
      charged += item.charges.reduce(0) { $0 + $1.owed.minor }
      forgiven += item.dropped.minor
    }
    for charge in claim.charges {
      owed += charge.open.minor
      charged += charge.owed.minor
    }
    for payment in claim.payments {
      forgiven += payment.discounts.reduce(0) { $0 + $1.amount.minor }
    }
    owed -= claim.credits.reduce(0) { $0 + $1.minor }
  }
}
