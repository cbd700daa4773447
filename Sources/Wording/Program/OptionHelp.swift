/// The options of the program, to be described; grouped as they are asked for.
public enum OptionHelp {
  /// Options that many commands share.
  public enum Common: Sendable, Hashable, CaseIterable {
    /// `--lang`.
    case language
    /// `--json`.
    case json
    /// `--on`.
    case on
    /// `--currency`.
    case currency
    /// `--state`.
    case state
    /// `--local`.
    case local
    /// `--debtor`.
    case debtor
    /// `--value`.
    case value
    /// `--period`.
    case period
    /// `--event`.
    case event
  }

  /// Options about interest and costs.
  public enum Amounts: Sendable, Hashable, CaseIterable {
    /// `--principal`.
    case principal
    /// `--from` of interest.
    case interestFrom
    /// `--to` of interest.
    case interestTo
    /// `--day-count`.
    case dayCount
    /// `--not-remuneration`.
    case notRemuneration
    /// `--arisen`.
    case arisen
    /// `--repaid`.
    case repaid
    /// `--payment-day-free`.
    case paymentDayFree
    /// `--base-rate`.
    case baseRate
    /// `--with-tax`.
    case withTax
    /// `--default-since`.
    case defaultSince
    /// `--charge`.
    case charge
  }

  /// Options about the start of default and the end of a period.
  public enum Default: Sendable, Hashable, CaseIterable {
    /// `--due`.
    case due
    /// `--origin` of a due day.
    case dueOrigin
    /// `--beginning`.
    case beginning
    /// `--bank-days`.
    case bankDays
    /// `--invoice-received`.
    case invoiceReceived
    /// `--goods-received`.
    case goodsReceived
    /// `--thirty-day-notice`.
    case thirtyDayNotice
    /// `--demand`.
    case demand
    /// `--demand-start`.
    case demandStart
    /// `--refused`.
    case refused
    /// `--served` of a claim.
    case served
  }

  /// Options about limitation.
  public enum Limitation: Sendable, Hashable, CaseIterable {
    /// `--agreed`.
    case agreed
    /// `--delivered`.
    case delivered
    /// `--negotiated`.
    case negotiated
    /// `--deferred`.
    case deferred
    /// `--order`, a payment order.
    case paymentOrder
    /// `--proceedings`.
    case proceedings
    /// `--estate`.
    case estate
    /// `--acknowledged`.
    case acknowledged
    /// `--enforced`.
    case enforced
    /// `--titled`.
    case titled
  }

  /// Options about payments, numbers, courts and holidays.
  public enum Other: Sendable, Hashable, CaseIterable {
    /// `--payment`.
    case payment
    /// `--claim`.
    case claim
    /// `--for`.
    case designation
    /// `--reading`.
    case reading
    /// `--order` within a claim.
    case order
    /// Account numbers.
    case ibans
    /// `--bank-code`.
    case bankCode
    /// `--account`.
    case account
    /// `--bic`.
    case bic
    /// References.
    case references
    /// `--number`.
    case number
    /// `--seat` of the applicant.
    case seat
    /// `--district`.
    case district
    /// `--abroad`.
    case abroad
    /// `--served` of a payment order.
    case orderServed
    /// `--served-abroad`.
    case servedAbroad
    /// `--year`.
    case year
    /// `--bank`.
    case bank
  }
}
