/// What court procedures do to the limitation of an invoice.
public struct CourtEffects: Sendable, Hashable {
  /// What keeps the time from running (§ 204(1) no 3 BGB).
  public let suspensions: [LimitationFacts.Suspension]
  /// What lets it begin anew: enforcement that was carried out or applied for (§ 212(1) no 2 BGB).
  public let restarts: [LimitationFacts.Restart]
  /// The day a title became final (§ 197(1) no 3 BGB).
  public let titled: Day?
}

extension Account {
  /// What court procedures, as they stand on a day, do to the limitation of an invoice.
  ///
  /// A part that is disputed keeps the whole invoice from counting as titled: nobody knows which of
  /// its euros are in which part.
  public func courtEffects(
    on item: EntryNumber, _ day: Day, _ settings: Settings
  ) -> CourtEffects {
    let workingDays = settings.workingDays(for: nil)
    let proceedings = proceedings(on: day, settings).filter { $0.items.contains(item) }
    return CourtEffects(
      suspensions: proceedings.compactMap { $0.suspension(on: day, workingDays) },
      restarts: proceedings.flatMap(\.enforced).map { .enforced($0) },
      titled: proceedings.compactMap(\.titled).min())
  }
}

extension CourtProceeding {
  /// The days on which something was enforced, in order.
  fileprivate var enforced: [Day] { Set(tracks.flatMap(\.enforced)).sorted() }

  /// What ended without service had no effect, but for the month in which an action keeps that of
  /// a rejected application (§ 691(2) ZPO).
  fileprivate func suspension(
    on day: Day, _ workingDays: WorkingDays
  ) -> LimitationFacts.Suspension? {
    if let ended, served == nil {
      guard tracks.contains(where: { $0.state == .rejected }),
        day <= workingDays.shifted(Period.months(1).lastDay(after: ended)).day
      else { return nil }
      return .paymentOrder(applied: applied, served: nil, ended: nil)
    }
    return .paymentOrder(applied: applied, served: served, ended: ended)
  }
}
