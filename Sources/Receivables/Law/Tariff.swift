/// The fees of lawyers, collection agencies and courts in force from a day.
///
/// Values are the principal only; interest and costs do not raise a fee (§ 43(1) GKG). Fees in
/// older law are not guessed: for earlier days there is no tariff.
///
///     let tariff = try Tariff.inForce(on: try Day("2026-11-23"))
///     try tariff.paymentOrder(for: Money(minor: 100_000, .euro)).total  // 38.00 EUR
public struct Tariff: Sendable, Hashable {
  /// The first day on which a mandate or an application falls under the tariff.
  public let since: Day

  /// § 13 RVG.
  public let lawyers: FeeScale

  /// § 34 GKG.
  public let courts: FeeScale

  /// The least fee of a lawyer (§ 13(3) RVG) or a court (§ 34(2) GKG).
  private let leastFee = Money(minor: 1_500, .euro)

  /// The value up to which collecting an unchallenged claim has a single fee of its own.
  private let smallClaim = Money(minor: 5_000, .euro)

  /// The single fee for collecting such a small claim (§ 13(2) RVG).
  private let smallClaimFee = Money(minor: 3_150, .euro)

  /// The least fee for a payment order (KV 1100 GKG).
  private let leastPaymentOrder = Money(minor: 3_800, .euro)

  /// The most that expenses come to (VV 7002 RVG).
  private let mostExpenses = Money(minor: 2_000, .euro)

  /// The value added tax on fees (VV 7008 RVG).
  private let valueAddedTax = Rate.hundredths(1_900)

  /// The tariff of the Act of 2025 (Federal Law Gazette 2025 I 109).
  public static let since2025 = Tariff(
    since: .fixed(6, 1, in: 2025), lawyers: .lawyers2025, courts: .courts2025)

  /// The tariff in force on a day.
  ///
  /// - Throws: `LawFault.tariffUnknown` before 1 June 2025.
  public static func inForce(on day: Day) throws(LawFault) -> Tariff {
    guard day >= since2025.since else {
      throw .tariffUnknown(on: day, knownSince: since2025.since)
    }
    return .since2025
  }

  /// How much work collecting a claim out of court is (VV 2300 RVG with its note).
  public enum CollectionEffort: Int, Sendable, Hashable, CaseIterable {
    /// A simple case, as a rule where the debtor pays within two weeks of the first demand: 0.5.
    case simple = 5
    /// The most for an unchallenged claim that is neither extensive nor difficult: 0.9.
    case regular = 9
    /// The most for an unchallenged claim at all: 1.3.
    case extensive = 13
  }
}

// MARK: - Bills

extension Tariff {
  /// The most a collection agency may charge the debtor (§ 13e(1) RDG).
  ///
  /// - Parameters:
  ///   - value: The principal.
  ///   - effort: How much work the case is.
  ///   - withTax: Whether the creditor cannot deduct the tax, so that it is part of the damage.
  /// - Returns: The fee, the expenses and perhaps the tax.
  /// - Throws: `LawFault` for another currency, a negative value, or an overflow.
  public func collectionAgency(
    for value: Money, effort: CollectionEffort, withTax: Bool
  ) throws(LawFault) -> FeeBill {
    let scaled = try lawyers.fee(for: value)
    let single = value.minor <= smallClaim.minor ? smallClaimFee : scaled
    let fee = FeeLine(
      citation: .fee(.vv, 2300), tenths: effort.rawValue, value: value,
      amount: try multiple(effort.rawValue, of: single))
    return try FeeBill(taxed(try withExpenses([fee]), withTax))
  }

  /// The most that a debtor owes of charges of one kind, or nothing where no tariff caps them.
  ///
  /// - Parameters:
  ///   - kind: What the charges are for.
  ///   - value: The principal.
  ///   - withTax: Whether the creditor cannot deduct the tax.
  /// - Returns: For a collection agency what its most extensive effort costs, else nothing.
  /// - Throws: `LawFault` for another currency, a negative value, or an overflow.
  public func limit(
    of kind: ChargeKind, for value: Money, withTax: Bool
  ) throws(LawFault) -> Money? {
    guard kind == .collectionAgency else { return nil }
    return try collectionAgency(for: value, effort: .extensive, withTax: withTax).total
  }

  /// What an agency may charge besides for agreeing on payments: 0.7 on half of the claim (VV 1000
  /// no 2, § 31b RVG).
  ///
  /// Expenses are counted once for the matter, with the fee out of court.
  ///
  /// - Parameters:
  ///   - value: The principal.
  ///   - withTax: Whether the creditor cannot deduct the tax.
  /// - Returns: The fee and perhaps the tax.
  /// - Throws: `LawFault` for another currency, a negative value, or an overflow.
  public func paymentAgreement(for value: Money, withTax: Bool) throws(LawFault) -> FeeBill {
    let half = Money(minor: value.minor / 2 + value.minor % 2, value.currency)
    let fee = FeeLine(
      citation: .fee(.vv, 1000), tenths: 7, value: half,
      amount: try multiple(7, of: try lawyers.fee(for: half)))
    return try FeeBill(taxed([fee], withTax))
  }

  /// What a payment order costs at court (KV 1100 GKG: 0.5, at least 38 euro).
  public func paymentOrder(for value: Money) throws(LawFault) -> FeeBill {
    let half = try multiple(5, of: try courts.fee(for: value))
    let isLeast = half.minor < leastPaymentOrder.minor
    return try FeeBill([
      FeeLine(
        citation: .fee(.kv, 1100), tenths: isLeast ? nil : 5, value: value,
        amount: isLeast ? leastPaymentOrder : half)
    ])
  }

  /// What a lawyer charges for payment order and enforcement order (VV 3305, 3308 RVG).
  ///
  /// - Parameters:
  ///   - value: The principal.
  ///   - withTax: Whether the creditor cannot deduct the tax.
  /// - Returns: Both fees, the expenses and perhaps the tax.
  /// - Throws: `LawFault` for another currency, a negative value, or an overflow.
  public func lawyerInPaymentOrder(for value: Money, withTax: Bool) throws(LawFault) -> FeeBill {
    let single = try lawyers.fee(for: value)
    let application = FeeLine(
      citation: .fee(.vv, 3305), tenths: 10, value: value, amount: try multiple(10, of: single))
    let enforcement = FeeLine(
      citation: .fee(.vv, 3308), tenths: 5, value: value, amount: try multiple(5, of: single))
    return try FeeBill(taxed(try withExpenses([application, enforcement]), withTax))
  }

  /// What the court asks in advance when the whole matter goes to trial after an objection: three
  /// fees, less the one already paid (KV 1210 GKG).
  public func trialAdvance(for value: Money) throws(LawFault) -> FeeBill {
    let trial = try multiple(30, of: try courts.fee(for: value))
    let paid = try paymentOrder(for: value).total
    let credit: Money
    do { credit = try -paid } catch { throw .money(error) }
    return try FeeBill([
      FeeLine(citation: .fee(.kv, 1210), tenths: 30, value: value, amount: trial),
      FeeLine(citation: .fee(.kv, 1100), tenths: nil, value: nil, amount: credit),
    ])
  }

  /// Fees with the flat sum for expenses (VV 7002: a fifth, at most 20 euro).
  private func withExpenses(_ fees: [FeeLine]) throws(LawFault) -> [FeeLine] {
    let net = try FeeBill(fees).total
    let fifth = Money(minor: try rounded(net, percent: .hundredths(2_000)), .euro)
    let expenses = FeeLine(
      citation: .fee(.vv, 7002), tenths: nil, value: nil,
      amount: fifth.minor < mostExpenses.minor ? fifth : mostExpenses)
    return fees + [expenses]
  }

  /// Fees and expenses with the tax (VV 7008), where it is part of the damage.
  private func taxed(_ lines: [FeeLine], _ withTax: Bool) throws(LawFault) -> [FeeLine] {
    guard withTax else { return lines }
    let tax = FeeLine(
      citation: .fee(.vv, 7008), tenths: nil, value: nil,
      amount: Money(minor: try rounded(try FeeBill(lines).total, percent: valueAddedTax), .euro))
    return lines + [tax]
  }

  /// So many tenths of a fee, rounded half up (§ 2(2) RVG, § 34(2) GKG), at least the least.
  private func multiple(_ tenths: Int, of fee: Money) throws(LawFault) -> Money {
    let amount = try rounded(fee, percent: .hundredths(Int32(tenths) * 1_000))
    return amount < leastFee.minor ? leastFee : Money(minor: amount, .euro)
  }

  private func rounded(_ amount: Money, percent: Rate) throws(LawFault) -> Int64 {
    let product = Int128(amount.minor) * Int128(percent.partsPerMillion)
    guard let minor = Int64(exactly: (product + 500_000) / 1_000_000) else {
      throw .money(.overflow)
    }
    return minor
  }
}
