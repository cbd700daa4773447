/// The days that follow from the service of a payment order (Mahnbescheid).
///
///     let clocks = PaymentOrderClocks(
///       served: try Day("2026-04-08"), abroad: false,
///       workingDays: WorkingDays(at: [Place(.berlin)]))
///     clocks.objectionUntil.day      // 2026-04-22
///     clocks.enforcementFrom         // 2026-04-23
///     clocks.lapsesAfter.day         // 2026-10-08
public struct PaymentOrderClocks: Sendable, Hashable {
  /// The last day of the debtor's time to pay or object (§ 692(1) no 3 ZPO).
  public let objectionUntil: WorkingDays.Shift

  /// The first day on which the enforcement order may be applied for (§ 699(1) ZPO).
  public var enforcementFrom: Day { objectionUntil.day + 1 }

  /// The last day on which it may be applied for; then the payment order lapses (§ 701 ZPO).
  public let lapsesAfter: WorkingDays.Shift

  /// The grounds of the clocks.
  public let citations: [Citation]

  /// The clocks of an order served on a day.
  ///
  /// - Parameters:
  ///   - served: The day of service, which does not count (§ 222(1) ZPO, § 187(1) BGB).
  ///   - abroad: Whether it was served outside of Germany: then one month (§ 32(3) AVAG).
  ///   - workingDays: The days of the court's seat (§ 222(2) ZPO).
  public init(served: Day, abroad: Bool, workingDays: WorkingDays) {
    let time: Period = abroad ? .months(1) : .weeks(2)
    objectionUntil = workingDays.shifted(time.lastDay(after: served))
    lapsesAfter = workingDays.shifted(Period.months(6).lastDay(after: served))
    let objection: Citation =
      abroad ? .section(.avag, "32", paragraph: 3) : .zpo("692", 1, number: 3)
    citations = [objection, .zpo("699", 1), .zpo("701"), .zpo("222", 1), .zpo("222", 2)]
  }
}
