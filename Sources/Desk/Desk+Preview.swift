public import Receivables
import Journal

extension Desk {
  /// What a command would change if it were done now.
  ///
  /// - Parameters:
  ///   - command: What would be done.
  ///   - debtor: The debtor whose account is shown before and after.
  ///   - day: The day on which it would be effective; today where left out.
  /// - Returns: What would be written, and the account before and after.
  /// - Throws: `Refusal` where it would be refused.
  public func preview(
    _ command: Command, of debtor: DebtorID? = nil, on day: Day? = nil
  ) throws(Refusal) -> Consequence {
    let now = clock.now
    let occasion = Occasion(
      day: day ?? zone.day(of: now), instant: now, user: user,
      next: EntryNumber(journal.position.number + 1))
    let entries = try book.decide(command, occasion)
    let before = debtor.flatMap { book.account($0) }
    let events = entries.filter { entry in
      if case .debtor(let other) = entry.subject { other == before?.number } else { false }
    }
    return Consequence(
      entries: entries, before: before,
      after: before?.after(events.map(\.event), occasion))
  }

  /// Works out what taking a file in would change if it were done now.
  func plan(
    _ file: IncomingFile, vanishedArePaid: Bool, on day: Day?, progress: (Int) -> Void
  ) -> ImportPlan {
    book.plan(file, vanishedArePaid: vanishedArePaid, occasion(on: day), progress: progress)
  }

  /// The occasion of a command that would be done now.
  func occasion(on day: Day?) -> Occasion {
    let now = clock.now
    return Occasion(
      day: day ?? zone.day(of: now), instant: now, user: user,
      next: EntryNumber(book.version.sequence + 1))
  }
}
