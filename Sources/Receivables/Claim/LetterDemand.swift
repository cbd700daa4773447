/// What a letter demands of one invoice, and how long it gives.
struct LetterDemand {
  let dated: Day
  let through: Day
  let interest: Int64
  let costs: Int64

  /// The demands of the letters that stand, by invoice, each in the order of days.
  static func all(
    in ledger: Ledger, through day: Day, _ workingDays: WorkingDays
  ) -> [EntryNumber: [LetterDemand]] {
    var demands: [EntryNumber: [LetterDemand]] = [:]
    for history in ledger.notices where history.stands && history.notice.dated <= day {
      let through = workingDays.shifted(history.notice.deadline).day
      for item in history.notice.items {
        demands[item.item, default: []].append(
          LetterDemand(
            dated: history.notice.dated, through: through, interest: item.interest.minor,
            costs: item.costs.minor))
      }
    }
    return demands.mapValues { $0.sorted { ($0.dated, $0.through) < ($1.dated, $1.through) } }
  }
}
