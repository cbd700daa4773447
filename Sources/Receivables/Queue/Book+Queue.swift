extension Book {
  /// The queue of a day.
  ///
  /// - Parameters:
  ///   - day: All that is known is judged on this day.
  ///   - crew: Who ranks; the result is the same whoever does.
  ///   - progress: Told how many accounts were looked at, now and then.
  /// - Returns: Who needs somebody, lane by lane, and who is held back.
  public func queue(
    on day: Day, by crew: some Crew = Alone(), progress: ((Int) -> Void)? = nil
  ) -> Queue {
    heads(on: day, by: crew, progress: progress).queue
  }

  /// How a debtor stands on a day, in the queue or out of it; nothing for an unknown one.
  public func standing(of debtor: DebtorID, on day: Day) -> Standing? {
    account(debtor)?.standing(on: day, settings)
  }
}
