import Receivables

/// Tells of follow-ups at the minute that was agreed, each once.
struct FollowUpAlarm: Sendable {
  private var told: Set<Call> = []

  /// A follow-up of a debtor at a minute of a day.
  private struct Call: Hashable, Sendable {
    let day: Day
    let debtor: DebtorID
    let minute: Int
  }

  /// Those whose minute was before the workbench was opened are seen in their lane, and not told.
  init(_ queue: Queue, before minute: Int) {
    for (debtor, due) in queue.timedFollowUps where due < minute {
      told.insert(Call(day: queue.day, debtor: debtor, minute: due))
    }
  }

  /// The debtors whose minute has come since it was asked last.
  mutating func due(_ queue: Queue, at minute: Int) -> [DebtorID] {
    queue.timedFollowUps.filter { debtor, due in
      due <= minute
        && told.insert(Call(day: queue.day, debtor: debtor, minute: due)).inserted
    }.map(\.debtor)
  }
}
