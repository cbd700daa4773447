/// What a row of a report is about.
public enum ReportLabel: Sendable, Hashable {
  /// A line that every report of its kind has.
  case line(ReportLine)
  /// An age.
  case bucket(AgeBucket)
  /// A kind of cost.
  case charge(ChargeKind)
  /// The reason of a hold.
  case hold(Hold.Reason)
  /// The reason of a write-off.
  case settlement(Settlement.Reason)
  /// A level of notices, with the kind of their text.
  case level(Int, Notice.Kind)
  /// Some days.
  case days(ClosedRange<Day>)
}

extension ReportLabel {
  /// The code for machines.
  public var code: String {
    switch self {
    case .line(let line): line.rawValue
    case .bucket(let bucket): bucket.rawValue
    case .charge(let kind): kind.rawValue
    case .hold(let reason): reason.rawValue
    case .settlement(let reason): reason.rawValue
    case .level(let level, let kind): "\(level)-\(kind.rawValue)"
    case .days(let days): "\(days.lowerBound)..\(days.upperBound)"
    }
  }
}

/// A line that every report of its kind has.
public enum ReportLine: String, Sendable, Hashable, CaseIterable {
  /// The sum.
  case total
  /// What is on no claim.
  case credit
  /// What is disputed, withdrawn from or on its way back.
  case contested
  /// What an agency or a court has.
  case escalated
  /// What left the books and is still claimed.
  case stillClaimed
  /// Interest and costs.
  case accessory
  /// What is open.
  case receivables
  /// What is not due.
  case notDue
  /// What is overdue.
  case overdue
  /// What was open before the period.
  case opening
  /// Sales of the period.
  case sales
  /// Days of sales outstanding, simple.
  case dsoSimple
  /// Days of sales outstanding, counted back.
  case dsoCountBack
  /// The best possible of the first.
  case bestSimple
  /// The best possible of the second.
  case bestCountBack
  /// The delay of the whole by the first method.
  case delaySimple
  /// The delay of the whole by the second method.
  case delayCountBack
  /// The delay of invoices that were paid.
  case delayInvoices
  /// The days from invoice to payment.
  case daysToPay
  /// The collection effectiveness index.
  case effectiveness
  /// The share of what is overdue.
  case overdueRatio
  /// The share of invoices that passed ninety days, in number.
  case atRiskCount
  /// The share of invoices that passed ninety days, in money.
  case atRiskAmount
  /// All of it came in time.
  case kept
  /// A part came in time.
  case partlyKept
  /// Nothing came in time.
  case broken
  /// The share that was kept, in number.
  case keptRate
  /// The share that was kept, in money.
  case keptAmountRate
  /// A new promise took its place.
  case moved
  /// It was taken back.
  case withdrawn
  /// There was nothing to keep any more.
  case moot
  /// Open on the day.
  case open
  /// Its share of all that is open.
  case openShare
  /// The mean age.
  case meanAge
  /// The age that nine of ten do not pass.
  case ninthDecile
  /// New in the period.
  case new
  /// Decided for the merchant.
  case won
  /// Decided for the debtor, in all or a part.
  case lost
  /// The share that was won.
  case winRate
  /// The debtor gave it up.
  case givenUp
  /// Taken in time.
  case inTime
  /// Taken late and accepted.
  case accepted
  /// Taken late and reclaimed.
  case reclaimed
  /// Not decided yet.
  case undecided
  /// Costs.
  case costs
  /// Interest.
  case interest
  /// The share of the sales of twelve months.
  case writeOffRate
  /// Handed over in the period, or applied for.
  case handedOver
  /// What of it was recovered.
  case recovered
  /// The share that was recovered.
  case recoveryRate
  /// The days until it was recovered.
  case daysToRecover
  /// What it cost.
  case cost
  /// What it cost for what was recovered.
  case costRate
  /// What is there on the day.
  case standing
}

/// What the figures of a report include and leave out.
public enum ReportNote: String, Sendable, Hashable, CaseIterable {
  /// Receivables are the open principal of our own invoices, tax included, without interest and
  /// costs.
  case principal
  /// What is disputed and what an agency or a court has is in it.
  case contestedIncluded
  /// What was written off is not in it.
  case writtenOffExcluded
  /// Credit is not deducted.
  case creditApart
  /// The last day for payment is moved by § 193 BGB.
  case movedDays
  /// Months partly within the period count by their days.
  case partMonths
  /// Invoice figures weigh by what was paid.
  case paidWeights
  /// At risk: of the invoices that could pass ninety days in the period.
  case atRiskCohort
  /// For several months the average monthly sales count.
  case averageSales
  /// Withdrawn, replaced and moot promises do not count.
  case promiseExclusions
  /// Only promises whose time, grace included, ended in the period.
  case promiseTime
  /// Paid is a notice whose invoices, interest and costs were paid.
  case noticePaid
  /// Notices whose time still runs do not count.
  case noticeRunning
  /// Decided is what was accepted or rejected.
  case disputeDecided
  /// What a hold hides is overdue.
  case holdHides
  /// Late is also what was more than agreed.
  case discountLate
  /// Claimed are costs that arose, and interest that accrued, in the period.
  case chargeFlows
  /// The rate is of the twelve months up to the last day.
  case twelveMonths
  /// A write-off gives nothing up.
  case writeOffClaim
  /// What was handed over in the period, recovered until the day.
  case recoveredOf
  /// No cent is expected twice; what is contested or escalated is not in it.
  case expectedOnce
  /// Each age as it stood its own length before the day.
  case cohortStart
}
