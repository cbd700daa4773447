/// Discounts that debtors deducted with payments of a period (Skonto).
public struct DiscountReport: Report {
  /// Which report it is.
  public static let kind = ReportKind.skonto

  /// What it is about.
  public let scope: ReportScope
  /// The rules, rates and sales of the book.
  public let settings: Settings
  /// The discounts, by currency.
  public private(set) var parts: Parts<Part>

  /// A report before the first account.
  public init(_ scope: ReportScope, _ settings: Settings) {
    self.scope = scope
    self.settings = settings
    parts = Parts(settings.currency)
  }

  /// Deductions of one currency, by invoice.
  public struct Part: CurrencyPart {
    /// The currency of all its amounts.
    public let currency: Currency
    /// Taken in time, and no more than was agreed.
    public fileprivate(set) var inTime: Tally
    /// Taken late or too much, and accepted.
    public fileprivate(set) var accepted: Tally
    /// Taken late or too much, and reclaimed.
    public fileprivate(set) var reclaimed: Tally
    /// Taken late or too much, and nobody decided.
    public fileprivate(set) var undecided: Tally

    /// Nothing found yet.
    public init(_ currency: Currency) {
      self.currency = currency
      let none = Tally(currency)
      (inTime, accepted, reclaimed, undecided) = (none, none, none, none)
    }
  }
}

extension DiscountReport.Part {
  /// All that was deducted.
  public var total: Tally { inTime + accepted + reclaimed + undecided }
}

// MARK: - Counting

extension DiscountReport {
  /// Counts what it needs of an account.
  public mutating func take(_ account: inout SurveyedAccount) {
    let claim = account.claim
    var undecided: Claim?
    for item in claim.items where item.item.isOurs {
      for finding in item.discounts {
        guard let valued = account.ledger.payment(finding.payment)?.valued,
          scope.period.contains(valued)
        else { continue }
        guard finding.granted != nil else {
          parts[item.currency].take(finding, item.number)
          continue
        }
        // What was not granted is open again: how much it was shows only had nobody decided.
        let before = undecided ?? account.undecidedClaim
        undecided = before
        let deducted =
          before.item(item.number)?.discounts
          .first { $0.payment == finding.payment }?.deducted ?? finding.deducted
        parts[item.currency].take(finding, of: deducted, item.number)
      }
    }
  }
}

extension SurveyedAccount {
  /// What would be owed had nobody decided on a deduction.
  fileprivate var undecidedClaim: Claim {
    mutating get {
      Reckoning(ledger.withoutDiscountDecisions, casework, on: day, settings).claim
    }
  }
}

extension DiscountReport.Part {
  fileprivate mutating func take(_ finding: DiscountFinding, _ item: EntryNumber) {
    if finding.verdict == .justified {
      inTime.add(finding.deducted.minor, item)
    } else {
      undecided.add(finding.deducted.minor, item)
    }
  }

  fileprivate mutating func take(
    _ finding: DiscountFinding, of deducted: Money, _ item: EntryNumber
  ) {
    let kept = finding.deducted.minor
    if kept > 0 { accepted.add(kept, item) }
    if deducted.minor > kept { reclaimed.add(deducted.minor - kept, item) }
  }
}

// MARK: - Tables

extension DiscountReport {
  /// What its figures include and leave out.
  public var notes: [ReportNote] { [.discountLate] }

  /// The report as tables.
  public var tables: [ReportTable] {
    parts.all.map { part in
      var table = ReportTable(.discounts, in: part.currency, [.what, .count, .amount, .share])
      let lines: [(ReportLine, Tally)] = [
        (.inTime, part.inTime), (.accepted, part.accepted), (.reclaimed, part.reclaimed),
        (.undecided, part.undecided), (.total, part.total),
      ]
      for (line, tally) in lines {
        table.add(
          [
            .label(.line(line)), .count(tally.count), .money(tally.sum),
            .percent(tally.share(of: part.total)),
          ], tally.entries)
      }
      return table
    }
  }
}
