/// A promise as it stands on a day.
public struct JudgedPromise: Sendable {
  /// The promise.
  public let promise: Started<Promise, PromiseWithdrawal>
  /// How it stands.
  public let state: State
  /// The last day on which money is in time: the promised day and some bank days.
  public let lastDay: Day
  /// What came in time.
  public let received: Money
  /// One more than the promises before it that were not kept; a part that was kept begins anew.
  public let level: Int

  /// How a promise stands.
  public enum State: Sendable, Hashable {
    /// Its day has not come.
    case open
    /// Its day is today: it is not broken.
    case due
    /// Its day has passed, but money may be on its way.
    case grace
    /// All of it came in time.
    case kept
    /// A part of it came in time.
    case partlyKept
    /// Nothing came in time; all of it later, so many days after the promised day, or not yet.
    case broken(paidLate: Int?)
    /// It was taken back.
    case withdrawn(Side)
    /// A new promise was taken before its time was over.
    case replaced(by: EntryNumber)
    /// There is nothing to keep any more: neither kept nor broken.
    case moot(Mootness)
  }
}

extension JudgedPromise {
  /// Whether money may still come in time.
  public var isOpen: Bool { state == .open || state == .due || state == .grace }

  /// Whether its time passed without all of it.
  public var isBroken: Bool {
    switch state {
    case .broken, .partlyKept: true
    default: false
    }
  }

  /// The next day on which it stands otherwise though nothing happens; nothing where there is none.
  public var changes: Day? {
    switch state {
    case .open: promise.value.by
    case .due: promise.value.by + 1
    case .grace: lastDay + 1
    case .kept, .partlyKept, .broken, .withdrawn, .replaced, .moot: nil
    }
  }

  /// What may still come in time.
  public var outstanding: Money {
    Money(
      minor: isOpen ? max(0, promise.value.amount.minor - received.minor) : 0,
      received.currency)
  }
}

extension Account {
  /// The promises that were taken by a day, as they stand on it, the oldest first.
  public func promises(on day: Day, _ settings: Settings) -> [JudgedPromise] {
    promises(on: day, settings, ledger, casework)
  }

  /// The same, by what was folded already.
  func promises(
    on day: Day, _ settings: Settings, _ ledger: Ledger, _ casework: Casework
  ) -> [JudgedPromise] {
    guard !casework.promises.isEmpty else { return [] }
    var judgement = PromiseJudgement(self, on: day, settings, ledger, casework)
    return judgement.judged()
  }
}

// MARK: - Judging

/// The judging of all promises of a debtor, because money counts for one of them only.
private struct PromiseJudgement {
  private let account: Account
  private let settings: Settings
  private let ledger: Ledger
  private let casework: Casework
  private let day: Day
  private let promises: [Started<Promise, PromiseWithdrawal>]
  /// What of each payment counts for no promise yet.
  private var left: [Int64]

  init(
    _ account: Account, on day: Day, _ settings: Settings, _ ledger: Ledger, _ casework: Casework
  ) {
    self.account = account
    self.settings = settings
    self.day = day
    self.ledger = ledger
    self.casework = casework
    promises = casework.promises.filter { $0.started.day <= day }.sorted {
      // By what they say, so that it does not matter which was recorded first on one day.
      ($0.started.day, $0.value.by, $0.value.amount.minor, $0.number)
        < ($1.started.day, $1.value.by, $1.value.amount.minor, $1.number)
    }
    left = ledger.payments.map { $0.kept(on: day).minor }
  }

  mutating func judged() -> [JudgedPromise] {
    var level = 1
    return promises.indices.map { place in
      let promise = judge(place, level: level)
      switch promise.state {
      case .broken, .withdrawn(.debtor): level += 1
      case .partlyKept, .kept: level = 1
      default: break
      }
      return promise
    }
  }

  private mutating func judge(_ place: Int, level: Int) -> JudgedPromise {
    let promise = promises[place]
    let lastDay = BankDays.adding(settings.policy.graceBankDays, to: promise.value.by)
    let replacement = replacement(of: place, before: lastDay)
    let withdrawal = promise.ended.flatMap { $0.day <= day ? $0 : nil }
    let end = [lastDay, withdrawal?.day, replacement?.started.day].compactMap(\.self).min()
    let received = take(promise.value.amount, for: promise, through: end ?? lastDay)
    let state: JudgedPromise.State =
      if received >= promise.value.amount.minor {
        .kept
      } else if let withdrawal {
        .withdrawn(withdrawal.value.by)
      } else if let mootness = mootness(of: promise, through: lastDay) {
        .moot(mootness)
      } else if let replacement {
        .replaced(by: replacement.number)
      } else {
        time(of: promise, lastDay: lastDay, received: received)
      }
    return JudgedPromise(
      promise: promise, state: state, lastDay: lastDay,
      received: Money(minor: received, promise.value.amount.currency), level: level)
  }

  private mutating func time(
    of promise: Started<Promise, PromiseWithdrawal>, lastDay: Day, received: Int64
  ) -> JudgedPromise.State {
    if day < promise.value.by { return .open }
    if day == promise.value.by { return .due }
    if day <= lastDay { return .grace }
    if received > 0 { return .partlyKept }
    return .broken(paidLate: lateDay(of: promise, after: lastDay).map { $0 - promise.value.by })
  }

  /// The next promise for the same, taken before the time of this one is over.
  private func replacement(
    of place: Int, before lastDay: Day
  ) -> Started<Promise, PromiseWithdrawal>? {
    promises[(place + 1)...].first {
      $0.started.day <= lastDay && promises[place].value.overlaps($0.value)
    }
  }

  /// Counts money for a promise that came from its taking through a day, and gives how much.
  private mutating func take(
    _ amount: Money, for promise: Started<Promise, PromiseWithdrawal>, through last: Day
  ) -> Int64 {
    var need = amount.minor
    for (place, payment) in ledger.payments.enumerated() where need > 0 {
      guard payment.valued >= promise.started.day, payment.valued <= min(last, day),
        payment.amount.currency == amount.currency,
        payment.designation.concerns(promise.value.items)
      else { continue }
      let part = min(need, left[place])
      left[place] -= part
      need -= part
    }
    return amount.minor - need
  }

  /// The day on which all that was promised had come after its time.
  private func lateDay(
    of promise: Started<Promise, PromiseWithdrawal>, after lastDay: Day
  ) -> Day? {
    var need = promise.value.amount.minor
    for (place, payment) in ledger.payments.enumerated() {
      guard payment.valued > lastDay, payment.valued <= day,
        payment.amount.currency == promise.value.amount.currency,
        payment.designation.concerns(promise.value.items)
      else { continue }
      need -= left[place]
      if need <= 0 { return payment.valued }
    }
    return nil
  }

  private func mootness(
    of promise: Started<Promise, PromiseWithdrawal>, through lastDay: Day
  ) -> Mootness? {
    let mootness = casework.mootness(
      of: promise.value.items, agreed: promise.started, ledger, by: day, through: lastDay)
    return mootness ?? (wasOwed(promise) ? nil : .nothingOwed)
  }

  /// Whether, by what is known now, something was overdue when a promise that names no invoice was
  /// taken; only what lowered an invoice since can have changed it.
  private func wasOwed(_ promise: Started<Promise, PromiseWithdrawal>) -> Bool {
    guard promise.value.items.isEmpty, ledger.isLowered(after: promise.number, by: day) else {
      return true
    }
    let claim = account.claim(on: promise.started.day, settings)
    return claim.overdue(in: promise.value.amount.currency).isPositive
  }
}

extension Promise {
  /// Whether two promises are for the same; one that names no invoice is for all.
  func overlaps(_ other: Promise) -> Bool {
    items.isEmpty || other.items.isEmpty || items.contains(where: other.items.contains)
  }
}

extension Designation {
  /// Whether money may count for some invoices: it names one of them, or none at all.
  func concerns(_ items: [EntryNumber]) -> Bool {
    let named = self.items
    return items.isEmpty || named.isEmpty || named.contains(where: items.contains)
  }
}
