import Desk
import Receivables
import Seeding
import Testing

// MARK: - What is unclear

extension Month {
  /// Finds a place for so many movements that wait, mostly the right one.
  func clear(_ count: Int) throws {
    let all = try #require(try answer("clearing")["movements"] as? [[String: Any]])
    let ours = try all.map(Unclear.init).filter { $0.entry > bank.start }
    for unclear in ours.shuffled(using: &numbers).prefix(count) {
      let wire = wire(of: unclear.entry, among: bank.intakes.flatMap(\.wires))
      guard let way = way(unclear, wire), let debtor = way.debtor ?? anyone else { continue }
      let old = colleague.book
      let words = ["clearing", "\(unclear.entry)"] + way.words
      guard let command = try give(words, to: debtor) else { continue }
      bank.tally.cleared += 1
      if way.debtor == nil { bank.aside[command] = unclear.rest }
      var booked: [DebtorID: Booked] = [:]
      if let debtor = way.debtor {
        let isBack = unclear.rest < 0
        booked[debtor] = Booked(
          placed: isBack ? 0 : way.cents, takenBack: isBack ? wire?.original ?? 0 : 0)
      }
      try checkBalances(since: old, on: min(unclear.valued, day), booked, shown: 0)
      checkReopenings(since: old, on: day)
    }
  }

  /// A movement that waits.
  private struct Unclear {
    let entry: Int
    let rest: Int64
    let valued: Day
    /// The debtors that the program proposes.
    let proposed: [DebtorID]

    init(_ movement: [String: Any]) throws {
      entry = try #require(movement["entry"] as? Int)
      rest = minor(movement["rest"])
      valued = try Day(try #require(movement["valued"] as? String))
      proposed = try (movement["proposals"] as? [[String: Any]] ?? []).map {
        try DebtorID(try #require($0["debtor"] as? String))
      }
    }
  }

  /// The words for a place, whose it is, and how much.
  private struct Way {
    let words: [String]
    /// Nobody's, where it is set aside.
    var debtor: DebtorID?
    var cents: Int64 = 0
  }

  private func way(_ unclear: Unclear, _ wire: Wire?) -> Way? {
    guard unclear.rest > 0 else {
      guard let debtor = unclear.proposed.first, !numbers.once(in: 6) else {
        return Way(words: ["--foreign", "--note", "unklar"])
      }
      return Way(words: ["--take", "1"], debtor: debtor)
    }
    guard let owner = wire?.debtor else {
      if numbers.once(in: 3), unclear.rest > 1 { return part(unclear, anyone) }
      return Way(words: numbers.once(in: 2) ? ["--foreign"] : ["--refund"])
    }
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0..<4:
      guard let place = unclear.proposed.firstIndex(of: owner) else { fallthrough }
      return Way(words: ["--take", "\(place + 1)"], debtor: owner, cents: unclear.rest)
    case 4..<7:
      let account = colleague.book.account(owner)
      let hand = account.map { CaseAtHand($0, on: day, colleague.book.settings) }
      let item = hand?.payable.randomElement(using: &numbers)
        .map { ["--item", $0.number.word] }
      return Way(
        words: ["--to", owner.text] + (item ?? []), debtor: owner, cents: unclear.rest)
    case 7: return part(unclear, owner)
    case 8: return anyone.map { Way(words: ["--to", $0.text], debtor: $0, cents: unclear.rest) }
    default: return Way(words: ["--refund"])
    }
  }

  /// A part of a movement.
  private func part(_ unclear: Unclear, _ debtor: DebtorID?) -> Way? {
    guard let debtor, unclear.rest > 1 else { return nil }
    let cents = Int64.random(in: 1..<unclear.rest, using: &numbers)
    return Way(
      words: ["--to", debtor.text, "--amount", cents.amount], debtor: debtor, cents: cents)
  }
}

// MARK: - What was on the wrong account

extension Month {
  /// Takes back one of the last commands by which money got its place, or was said to be on the wrong
  /// account.
  func undoPlacing() throws {
    let ways = done.suffix(40).filter {
      $0.words.first == "clearing" || $0.words.contains(PaymentReturn.Reason.misplaced.rawValue)
    }
    guard let old = ways.randomElement(using: &numbers) else { return }
    let along = numbers.once(in: 2) ? ["--with-dependents"] : []
    try give(["undo", "\(old.command)"] + along, to: old.debtor)
  }

  /// Moves a payment of a movement to somebody else; or says only that it was on the wrong account, so
  /// that the movement waits again.
  func move() throws {
    let placed = colleague.book.accounts.flatMap { account in
      account.ledger.payments.compactMap { history -> (DebtorID, PaymentHistory)? in
        guard history.returned == nil, let movement = history.payment?.transaction,
          movement.int > bank.start
        else { return nil }
        return (account.number, history)
      }
    }
    guard let (debtor, history) = placed.randomElement(using: &numbers), let other = anyone,
      other != debtor
    else { return }
    bank.tally.moved += 1
    if numbers.once(in: 2) {
      try give(["clearing", history.number.word, "--to", other.text], to: debtor)
    } else {
      let reason = PaymentReturn.Reason.misplaced.rawValue
      try give(["return", debtor.text, history.number.word, "--reason", reason], to: debtor)
    }
  }
}
