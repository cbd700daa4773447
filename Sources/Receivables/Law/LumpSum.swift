/// The lump sum of 40 euro for one claim in default, and its set-off (§ 288(5) BGB).
///
/// It arises with default, without a reminder, once for each overdue payment (EuGH C-370/21). It is
/// set off against damages that are costs of prosecution, so that the creditor receives the greater
/// of the two, never both.
public struct LumpSum: Sendable, Hashable {
  /// 40 euro.
  public static let amount = Money(minor: 4_000, .euro)

  /// Why no lump sum is owed; nothing where it is.
  public let obstacle: Obstacle?

  /// Costs of prosecution that are claimed beside it.
  public let costs: Money

  /// What of the lump sum the costs use up.
  public let setOff: Money

  /// What is owed of the lump sum beside the costs.
  public let owed: Money

  /// Why no lump sum is owed.
  public enum Obstacle: String, Sendable, Hashable, CaseIterable {
    /// The debtor is a consumer.
    case consumer
    /// The claim is no remuneration.
    case notRemuneration
    /// The obligation arose before the lump sum was law (Article 229 § 34 EGBGB).
    case oldLaw
    /// The debtor is not in default on the day; the notice that creates default cannot claim it.
    case notInDefault
  }

  /// Assesses the lump sum of one claim on a day.
  ///
  /// - Parameters:
  ///   - debtor: Consumer or business of the contract.
  ///   - isRemuneration: Whether the claim is the price of a performance (Entgeltforderung).
  ///   - arisen: The day the obligation arose, where it may be old.
  ///   - firstDayOfDefault: Where default is certain.
  ///   - day: The day of the question.
  ///   - costs: Costs of prosecution in euro that are claimed for the same payment.
  /// - Throws: `LawFault` where costs are negative or not in euro.
  public init(
    debtor: DebtorKind, isRemuneration: Bool = true, arisen: Day? = nil, firstDayOfDefault: Day?,
    on day: Day, costs: Money = .zero(.euro)
  ) throws(LawFault) {
    guard costs.currency == .euro else { throw .notEuro(costs.currency) }
    guard !costs.isNegative else { throw .negativeAmount(.costs, costs) }
    self.costs = costs
    obstacle =
      if debtor == .consumer {
        .consumer
      } else if !isRemuneration {
        .notRemuneration
      } else if arisen.map({ $0 <= InterestMargin.lastDayOfOldLaw }) == true {
        .oldLaw
      } else if firstDayOfDefault.map({ $0 <= day }) != true {
        .notInDefault
      } else {
        nil
      }
    let whole = obstacle == nil ? Self.amount.minor : 0
    let used = min(whole, costs.minor)
    setOff = Money(minor: used, .euro)
    owed = Money(minor: whole - used, .euro)
  }
}

extension LumpSum {
  /// The ground of the result.
  public var citations: [Citation] {
    switch obstacle {
    case .oldLaw: [.section(.egbgb, "229 § 34"), .bgb("288", 5)]
    case .consumer, .notRemuneration, .notInDefault: [.bgb("288", 5)]
    case nil:
      setOff.isZero
        ? [.bgb("288", 5, sentence: 1), .judgment(.eugh, "C-370/21")]
        : [.bgb("288", 5, sentence: 1), .bgb("288", 5, sentence: 3)]
    }
  }
}
