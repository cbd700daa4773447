/// Where one invoice stands on its ladder of notices on a day, and what comes next.
///
/// The level belongs to the invoice. It keeps the procedure of its first notice, in the version of
/// that day: a change of the rules meets what begins after it.
public struct Ladder: Sendable, Hashable {
  /// The invoice.
  public let item: EntryNumber
  /// The procedure it belongs to.
  public let procedure: Procedure
  /// The level it has reached; none is 0.
  public let level: Int
  /// The notice that lifted it last.
  public let notice: EntryNumber?
  /// The day from which the next step counts: the last day for payment, or the deadline before.
  public let base: Day
  /// What comes next.
  public let next: Next
  /// The first day of what comes next.
  public let due: Day
  /// The first day to call before it, and the amount from which it is worth it.
  public let call: Procedure.Call?

  /// What comes next for an invoice.
  public enum Next: Sendable, Hashable {
    /// The notice of a level.
    case notice(level: Int)
    /// A person decides what follows.
    case decision
    /// Its order is cancelled: it was to be paid before delivery.
    case cancelOrder
  }
}

extension Ladder {
  /// The first day on which to call before the next notice.
  var callFrom: Day? { call.map { BankDays.adding($0.bankDays, to: base) } }

  /// The level of the procedure that comes next.
  var nextLevel: Procedure.Level? {
    guard case .notice(let level) = next else { return nil }
    return procedure.levels[level - 1]
  }
}

// MARK: - Climbing

extension Situation {
  /// Where an invoice stands; nothing where no procedure is for it.
  func ladder(of claim: ItemClaim) -> Ladder? {
    let item = claim.item
    let lastDay = claim.lastDay
    let beginning = beginning(of: item, lastDay)
    guard let beginning else { return nil }
    if beginning.use == .prepayment { return orderLadder(of: item, beginning) }
    let notices = notices(for: item.number, since: beginning.since)
    let procedure =
      notices.first.flatMap { settings.procedure($0.notice.procedure, on: $0.notice.dated) }
      ?? settings.procedure(for: beginning.use, on: day)
    guard let procedure else { return nil }
    let level =
      notices.lazy.flatMap(\.notice.items).filter { $0.item == item.number }.map(\.level).max() ?? 0
    let base =
      notices.last.map { workingDays.shifted($0.notice.deadline).day } ?? beginning.anchor
    return Ladder(
      item: item.number, procedure: procedure, level: level, notice: notices.last?.number,
      base: base, after: lastDay, mayClimb: mayClimb(claim, procedure, from: level, base))
  }

  /// What a ladder begins with: the procedure's use, the day it counts from, and the first day of
  /// notices that count.
  private typealias Beginning = (use: Procedure.Use, anchor: Day, since: Day)

  private func beginning(of item: Item, _ lastDay: Day) -> Beginning? {
    if item.invoice.method == .prepayment, item.undelivered(on: day).isPositive {
      return (.prepayment, item.invoice.issued, .first)
    }
    let own: Procedure.Use = item.invoice.contract == .consumer ? .consumer : .business
    var latest: Beginning = (own, lastDay, .first)
    for payment in ledger.payments where payment.designation.items.contains(item.number) {
      if let back = payment.returned, back.value.day <= day, back.value.day >= latest.since,
        payment.payment?.method == .directDebit, back.value.reason != .misplaced
      {
        latest = (.returnedDebit, max(lastDay, back.value.day), back.value.day)
      }
      for chargeback in payment.chargebacks {
        guard let end = chargeback.closed?.value, end.outcome != .won, end.day <= day,
          end.day >= latest.since
        else { continue }
        latest = (.chargeback, max(lastDay, end.day), end.day)
      }
    }
    return latest
  }

  /// Whether there is time for another notice: the last one's must be over before the claim is
  /// barred, with some days to apply at court.
  private func mayClimb(
    _ claim: ItemClaim, _ procedure: Procedure, from level: Int, _ base: Day
  ) -> Bool {
    guard let barred = limitationEnd(of: claim) else { return true }
    var end = max(base, day - 1)
    for level in procedure.levels.dropFirst(level) {
      end = BankDays.adding(level.bankDays, to: end) + level.deadlineDays
    }
    return end <= barred - rules.ladderEndDays
  }

  /// The first day on which the limitation of a claim can be near.
  func limitationNears(_ claim: ItemClaim) -> Day {
    // No reading is earlier than three years after the year in which the claim can have arisen.
    let item = claim.item
    let earliest = min(item.origin, item.invoice.due).adding(months: 36).endOfYear
    return earliest - rules.limitationDays
  }

  /// The last day before a claim is barred by the cautious reading, where it is near.
  func limitationEnd(of claim: ItemClaim) -> Day? {
    let item = claim.item
    guard limitationNears(claim) <= day,
      let limitation = account.limitation(of: item.number, on: day, settings),
      case .on(let end) = limitation.cautious.end, end - rules.limitationDays <= day,
      !limitation.isBarred(on: day, workingDays: workingDays)
    else { return nil }
    return end
  }
}

extension Ladder {
  fileprivate init(
    item: EntryNumber, procedure: Procedure, level: Int, notice: EntryNumber?, base: Day,
    after lastDay: Day, mayClimb: Bool
  ) {
    self.item = item
    self.procedure = procedure
    self.level = level
    self.notice = notice
    self.base = base
    if level < procedure.levels.count, mayClimb {
      let next = procedure.levels[level]
      self.next = .notice(level: level + 1)
      due = max(lastDay + 1, BankDays.adding(next.bankDays, to: base))
      call = next.call
    } else {
      next = .decision
      due = max(lastDay, base) + 1
      call = nil
    }
  }
}

// MARK: - Orders that are paid before delivery

extension Situation {
  /// Where an order stands that is paid before delivery: reminded of, then cancelled.
  private func orderLadder(of item: Item, _ beginning: Beginning) -> Ladder? {
    guard let procedure = settings.procedure(for: .prepayment, on: day) else { return nil }
    let reminders = ledger.letters.filter {
      $0.letter.purpose == .orderReminder && $0.letter.about == item.number && $0.issued.day <= day
        && $0.mail.withdrawn == nil
    }.sorted { ($0.issued.day, $0.number) < ($1.issued.day, $1.number) }
    let base = reminders.last.map { $0.letter.deadline ?? $0.issued.day } ?? beginning.anchor
    let level = min(reminders.count, procedure.levels.count)
    let isOver = level == procedure.levels.count
    return Ladder(
      item: item.number, procedure: procedure, level: level, notice: reminders.last?.number,
      base: base, next: isOver ? .cancelOrder : .notice(level: level + 1),
      due: isOver ? base + 1 : BankDays.adding(procedure.levels[level].bankDays, to: base),
      call: nil)
  }
}
