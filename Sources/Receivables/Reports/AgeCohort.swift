/// What became of the invoices that were of one age, after as many days as the age is long: the same
/// invoices on both days, so that new ones change nothing.
///
/// Every cent that was open then moved on, was paid, was lowered otherwise or left the books.
public struct AgeCohort: Sendable {
  /// The age.
  public let bucket: AgeBucket
  /// What was open.
  public private(set) var start: Tally
  /// What is still open, and older by the length of the age.
  public private(set) var rolled: Tally
  /// What was paid of invoices of which nothing is open any more.
  public private(set) var cured: Tally
  /// What was paid of the others.
  public private(set) var partPaid: Tally
  /// What was credited, waived or deducted.
  public private(set) var lowered: Tally
  /// What left the books.
  public private(set) var writtenOff: Tally

  private let days: ClosedRange<Int>

  /// The cohort of an age; none where the age has no length.
  init?(_ bucket: AgeBucket, _ currency: Currency) {
    guard let days = bucket.days else { return nil }
    self.bucket = bucket
    self.days = days
    let none = Tally(currency)
    (start, rolled, cured, partPaid) = (none, none, none, none)
    (lowered, writtenOff) = (none, none)
  }
}

extension AgeCohort {
  mutating func take(_ item: ItemClaim, _ account: inout SurveyedAccount) {
    let (now, length) = (account.day, days.count)
    let then = now - length
    guard days.contains(then - item.lastDay) else { return }
    let before = account.receivable(item, on: then)
    guard before > 0 else { return }
    let after = min(before, account.receivable(item, on: now))
    let between = (then + 1)...now
    // What is gone is explained by the books first, then by what lowered it; the rest was money.
    let gone = min(before - after, account.writtenOff(of: item.number, in: between))
    let lower = min(before - after - gone, item.lowered(in: between))
    let paid = before - after - gone - lower
    start.add(before, item.number)
    if after > 0 { rolled.add(after, item.number) }
    if gone > 0 { writtenOff.add(gone, item.number) }
    if lower > 0 { lowered.add(lower, item.number) }
    guard paid > 0 else { return }
    if after == 0 { cured.add(paid, item.number) } else { partPaid.add(paid, item.number) }
  }
}

extension ItemClaim {
  /// What lowered the principal within days other than money.
  func lowered(in days: ClosedRange<Day>) -> Int64 {
    reckoning.log.reduce(Int64(0)) { total, change in
      guard case .lowered = change.event, days.contains(change.day) else { return total }
      return total - change.parts.principal
    }
  }
}
