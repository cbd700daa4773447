/// Which promises were kept, of those whose time, grace included, ended in a period.
///
/// Withdrawn, replaced and moot promises count for neither side; those that were moved are told.
public struct PromiseReport: Report {
  /// Which report it is.
  public static let kind = ReportKind.promises

  /// What it is about.
  public let scope: ReportScope
  /// The rules, rates and sales of the book.
  public let settings: Settings
  /// The promises, by currency.
  public private(set) var parts: Parts<Part>

  /// A report before the first account.
  public init(_ scope: ReportScope, _ settings: Settings) {
    self.scope = scope
    self.settings = settings
    parts = Parts(settings.currency)
  }

  /// Promises of one currency, with what was promised.
  public struct Part: CurrencyPart {
    /// The currency of all its amounts.
    public let currency: Currency
    /// All of it came in time.
    public fileprivate(set) var kept: Tally
    /// A part of it came in time.
    public fileprivate(set) var partlyKept: Tally
    /// Nothing came in time.
    public fileprivate(set) var broken: Tally
    /// What of all these came in time.
    public fileprivate(set) var received: Tally
    /// A new promise was taken before its time was over.
    public fileprivate(set) var moved: Tally
    /// It was taken back.
    public fileprivate(set) var withdrawn: Tally
    /// There was nothing to keep any more.
    public fileprivate(set) var moot: Tally

    /// Nothing found yet.
    public init(_ currency: Currency) {
      self.currency = currency
      let none = Tally(currency)
      (kept, partlyKept, broken, received) = (none, none, none, none)
      (moved, withdrawn, moot) = (none, none, none)
    }
  }
}

extension PromiseReport.Part {
  /// All that count.
  public var judged: Tally { kept + partlyKept + broken }

  /// Kept ÷ all that count.
  public var keptRate: Figure { kept.countShare(of: judged) }

  /// What came in time, of each promise no more than was promised, ÷ what was promised.
  public var keptAmountRate: Figure { received.share(of: judged) }
}

// MARK: - Counting

extension PromiseReport {
  /// Counts what it needs of an account.
  public mutating func take(_ account: inout SurveyedAccount) {
    guard !account.casework.promises.isEmpty else { return }
    for judged in account.account.promises(on: scope.day, settings)
    where scope.period.contains(judged.lastDay) {
      parts[judged.promise.value.amount.currency].take(judged)
    }
  }
}

extension PromiseReport.Part {
  fileprivate mutating func take(_ judged: JudgedPromise) {
    let (promised, entry) = (judged.promise.value.amount.minor, judged.promise.number)
    switch judged.state {
    case .open, .due, .grace: return
    case .kept: kept.add(promised, entry)
    case .partlyKept: partlyKept.add(promised, entry)
    case .broken: broken.add(promised, entry)
    case .withdrawn: return withdrawn.add(promised, entry)
    case .replaced: return moved.add(promised, entry)
    case .moot: return moot.add(promised, entry)
    }
    received.add(judged.received.minor, entry)
  }
}

// MARK: - Tables

extension PromiseReport {
  /// What its figures include and leave out.
  public var notes: [ReportNote] { [.promiseTime, .promiseExclusions] }

  /// The report as tables.
  public var tables: [ReportTable] { parts.all.flatMap { [$0.outcomes, $0.rates] } }
}

extension PromiseReport.Part {
  fileprivate var outcomes: ReportTable {
    var table = ReportTable(.promises, in: currency, [.what, .count, .amount, .countShare])
    for (line, tally) in [(ReportLine.kept, kept), (.partlyKept, partlyKept), (.broken, broken)] {
      table.add(
        [
          .label(.line(line)), .count(tally.count), .money(tally.sum),
          .percent(tally.countShare(of: judged)),
        ], tally.entries)
    }
    for (line, tally) in [(ReportLine.moved, moved), (.withdrawn, withdrawn), (.moot, moot)] {
      table.add(
        [.label(.line(line)), .count(tally.count), .money(tally.sum), .empty], tally.entries)
    }
    return table
  }

  fileprivate var rates: ReportTable {
    var table = ReportTable(.figures, in: currency, [.what, .value])
    table.add([.label(.line(.keptRate)), .percent(keptRate)], judged.entries)
    table.add([.label(.line(.keptAmountRate)), .percent(keptAmountRate)], judged.entries)
    return table
  }
}
