/// A movement that nobody has found a place for yet, with where it may belong.
public struct UnclearMovement: Sendable, Hashable {
  /// Its entry.
  public let entry: EntryNumber
  /// What it says.
  public let movement: BankTransaction
  /// What of it has no place yet; negative of a payment that was taken back.
  public let rest: Money
  /// Where it may belong, the most likely first.
  public let matches: [Match]
}

extension Book {
  /// The movements that wait for a person, the oldest first.
  ///
  /// - Parameter progress: Told how many accounts or movements were looked at, now and then.
  /// - Returns: All of them, each with its best three matches.
  public func clearing(progress: ((Int) -> Void)? = nil) -> [UnclearMovement] {
    guard !bank.open.isEmpty else { return [] }
    let recognition = Recognition(of: self, progress: progress)
    return bank.open.sorted().enumerated().compactMap { place, entry in
      if place.isMultiple(of: 64) { progress?(place) }
      return unclear(entry, recognition)
    }.sorted { ($0.movement.booked, $0.entry) < ($1.movement.booked, $1.entry) }
  }

  /// One of them; nothing where it has its place by now.
  public func unclear(_ entry: EntryNumber, _ recognition: Recognition) -> UnclearMovement? {
    guard bank.open.contains(entry), let movement = bank.transaction(entry),
      let rest = bank.rest(of: entry)
    else { return nil }
    return UnclearMovement(
      entry: entry, movement: movement, rest: rest,
      matches: recognition.matches(of: movement, rest, in: self))
  }
}

extension UnclearMovement {
  /// Books what is left of it where a match says.
  public func book(_ match: Match, on day: Day) -> Command {
    match.command(booking: entry, movement, rest, on: day)
  }

  /// Books what is left of it, or a part, on the account of a debtor, directed at some invoices or at
  /// none.
  public func book(
    _ amount: Money? = nil, to debtor: DebtorID, _ designation: Designation = .none, on day: Day
  ) -> Command {
    .account(
      debtor, .recordPayment(movement.payment(entry, amount ?? rest, designation, on: day)))
  }

  /// Sets it aside: it is no debtor's, or goes back to the payer.
  public func setAside(_ use: TransactionSetAside.Use, _ reason: Remark? = nil) -> Command {
    .matching(.setAside(TransactionSetAside(transaction: entry, reason: reason, use: use)))
  }
}

extension Book {
  /// Moves a payment that was booked to the wrong debtor to the right one.
  ///
  /// - Parameters:
  ///   - payment: The payment.
  ///   - debtor: Whose it is.
  ///   - designation: What it is directed at there.
  ///   - day: The day on which it is moved.
  /// - Returns: The command, which does both or nothing.
  /// - Throws: `Refusal` where there is no such payment that stands.
  public func moving(
    _ payment: EntryNumber, to debtor: DebtorID, _ designation: Designation = .none, on day: Day
  ) throws(Refusal) -> Command {
    guard let account = accounts.first(where: { $0.fact(payment) != nil }),
      let fact = account.fact(payment)
    else { throw Refusal(.unknownEntry, payment) }
    guard fact.counts else { throw Refusal(.undone, payment) }
    guard case .account(.paymentReceived(let received)) = fact.value else {
      throw Refusal(.wrongKind(fact.value.kind, needed: [.paymentReceived]), payment)
    }
    guard self.account(debtor)?.number != account.number else { throw Refusal(.namedTwice) }
    let back = PaymentReturn(payment: payment, day: day, reason: .misplaced)
    return .several([
      .account(account.number, .returnPayment(back)),
      .account(debtor, .recordPayment(received.moved(designation))),
    ])
  }
}

extension Payment {
  /// The same money on the account of another debtor.
  fileprivate func moved(_ designation: Designation) -> Payment {
    Payment(
      amount: amount, valued: valued, ordered: ordered, method: method, designation: designation,
      payer: payer, account: account, reference: reference, transaction: transaction,
      providerReference: providerReference)
  }
}

/// A payment that was booked from a movement, and may be moved to another debtor.
public struct PlacedMovement: Sendable, Hashable {
  /// The entry of the payment.
  public let entry: EntryNumber
  /// Whose account it is on.
  public let debtor: DebtorID
  /// The payment.
  public let payment: Payment
}

extension Book {
  /// The payments that were booked from movements, the newest first.
  ///
  /// - Parameter limit: The most that are given.
  /// - Returns: The payments that stand.
  public func placedMovements(limit: Int) -> [PlacedMovement] {
    var placed: [PlacedMovement] = []
    for account in accounts {
      for fact in account.facts where fact.counts {
        guard case .account(.paymentReceived(let payment)) = fact.value,
          payment.transaction != nil
        else { continue }
        placed.append(
          PlacedMovement(entry: fact.number, debtor: account.number, payment: payment))
      }
    }
    let newest = placed.sorted { $0.entry > $1.entry }
    return Array(
      newest.lazy.filter { one in
        self.account(one.debtor)?.ledger.payment(one.entry)?.returned == nil
      }.prefix(limit))
  }
}
