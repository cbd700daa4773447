/// What is open by its age, an invoice by its own last day for payment, and what became of each age.
public struct AgeingReport: Report {
  /// Which report it is.
  public static let kind = ReportKind.aging

  /// What it is about.
  public let scope: ReportScope
  /// The rules, rates and sales of the book.
  public let settings: Settings
  /// What is open, by currency.
  public private(set) var parts: Parts<Part>

  /// A report before the first account.
  public init(_ scope: ReportScope, _ settings: Settings) {
    self.scope = scope
    self.settings = settings
    parts = Parts(settings.currency)
  }

  /// What is open in one currency.
  public struct Part: CurrencyPart {
    /// The currency of all its amounts.
    public let currency: Currency
    /// What consumers owe, by age.
    public fileprivate(set) var consumers: [Tally]
    /// What businesses owe, by age.
    public fileprivate(set) var businesses: [Tally]
    /// What consumers have on no claim, by debtor; below zero where more was paid out.
    public fileprivate(set) var consumerCredit: Tally
    /// What businesses have on no claim, by debtor.
    public fileprivate(set) var businessCredit: Tally
    /// What of it is disputed, withdrawn from or on its way back.
    public fileprivate(set) var contested: Tally
    /// What of it an agency or a court has.
    public fileprivate(set) var escalated: Tally
    /// What left the books and is still claimed; not among the ages.
    public fileprivate(set) var stillClaimed: Tally
    /// Interest and costs; not among the ages.
    public fileprivate(set) var accessory: Tally
    /// What became of each age that has an end.
    public fileprivate(set) var cohorts: [AgeCohort]

    /// Nothing found yet.
    public init(_ currency: Currency) {
      self.currency = currency
      let none = Tally(currency)
      consumers = AgeBucket.allCases.map { _ in none }
      businesses = consumers
      (consumerCredit, businessCredit, contested) = (none, none, none)
      (escalated, stillClaimed, accessory) = (none, none, none)
      cohorts = AgeBucket.allCases.compactMap { AgeCohort($0, currency) }
    }
  }
}

extension AgeingReport.Part {
  /// What is open of an age.
  public func open(_ bucket: AgeBucket) -> Tally {
    consumers[bucket.place] + businesses[bucket.place]
  }

  /// What consumers owe in all.
  public var consumerTotal: Tally { consumers.reduce(Tally(currency), +) }

  /// What businesses owe in all.
  public var businessTotal: Tally { businesses.reduce(Tally(currency), +) }

  /// All that is open, credit not deducted.
  public var total: Tally { consumerTotal + businessTotal }

  /// The credit of all.
  public var credit: Tally { consumerCredit + businessCredit }
}

// MARK: - Counting

extension AgeingReport {
  /// Counts what it needs of an account.
  public mutating func take(_ account: inout SurveyedAccount) {
    let claim = account.claim
    let contested = account.contested()
    let escalated = account.escalated()
    for item in claim.items where item.item.isOurs {
      age(item, &account)
      parts[item.currency].takeCohorts(item, &account)
      if let amount = contested[item.number], amount.isPositive {
        parts[item.currency].contested.add(amount.minor, item.number)
      }
      if escalated.contains(item.number), item.principal.isPositive {
        parts[item.currency].escalated.add(item.principal.minor, item.number)
      }
      let accessory = item.interest.minor.addingClamped(item.costs.minor)
      if accessory > 0 { parts[item.currency].accessory.add(accessory, item.number) }
    }
    for charge in claim.charges where charge.open.isPositive {
      parts[charge.open.currency].accessory.add(charge.open.minor, charge.charge.number)
    }
    for credit in claim.credits where !credit.isZero {
      if account.kind == .consumer {
        parts[credit.currency].consumerCredit.add(credit.minor, account.debtor)
      } else {
        parts[credit.currency].businessCredit.add(credit.minor, account.debtor)
      }
    }
  }

  private mutating func age(_ item: ItemClaim, _ account: inout SurveyedAccount) {
    guard item.principal.isPositive else { return }
    let open = account.receivable(item, on: scope.day)
    let gone = item.principal.minor - open
    if gone > 0 { parts[item.currency].stillClaimed.add(gone, item.number) }
    guard open > 0 else { return }
    let place = AgeBucket(daysOverdue: scope.day - item.lastDay).place
    if item.item.invoice.contract == .consumer {
      parts[item.currency].consumers[place].add(open, item.number)
    } else {
      parts[item.currency].businesses[place].add(open, item.number)
    }
  }
}

extension AgeingReport.Part {
  fileprivate mutating func takeCohorts(_ item: ItemClaim, _ account: inout SurveyedAccount) {
    for place in cohorts.indices { cohorts[place].take(item, &account) }
  }
}

// MARK: - Tables

extension AgeingReport {
  /// What its figures include and leave out.
  public var notes: [ReportNote] {
    [.principal, .contestedIncluded, .writtenOffExcluded, .creditApart, .movedDays, .cohortStart]
  }

  /// The report as tables.
  public var tables: [ReportTable] { parts.all.flatMap { [$0.ages, $0.beside, $0.fate] } }
}

extension AgeingReport.Part {
  fileprivate var ages: ReportTable {
    var table = ReportTable(
      .ages, in: currency, [.what, .count, .consumers, .businesses, .total, .share])
    let total = total
    for bucket in AgeBucket.allCases {
      let open = open(bucket)
      table.add(
        [
          .label(.bucket(bucket)), .count(open.count), .money(consumers[bucket.place].sum),
          .money(businesses[bucket.place].sum), .money(open.sum), .percent(open.share(of: total)),
        ], open.entries)
    }
    table.add(
      [
        .label(.line(.total)), .count(total.count), .money(consumerTotal.sum),
        .money(businessTotal.sum), .money(total.sum), .percent(total.share(of: total)),
      ], total.entries)
    let credit = credit
    table.add(
      [
        .label(.line(.credit)), .count(credit.count), .money(consumerCredit.sum),
        .money(businessCredit.sum), .money(credit.sum), .empty,
      ], credit.entries)
    return table
  }

  /// What stands beside the ages, and what is a part of them.
  fileprivate var beside: ReportTable {
    var table = ReportTable(.beside, in: currency, [.what, .count, .amount])
    let lines: [(ReportLine, Tally)] = [
      (.contested, contested), (.escalated, escalated),
      (.accessory, accessory), (.stillClaimed, stillClaimed),
    ]
    for (line, tally) in lines {
      table.add([.label(.line(line)), .count(tally.count), .money(tally.sum)], tally.entries)
    }
    return table
  }

  fileprivate var fate: ReportTable {
    var table = ReportTable(
      .cohorts, in: currency, [.what, .start, .rolled, .cured, .partPaid, .lowered, .writtenOff])
    for cohort in cohorts {
      table.add(
        [
          .label(.bucket(cohort.bucket)), .money(cohort.start.sum),
          .percent(cohort.rolled.share(of: cohort.start)),
          .percent(cohort.cured.share(of: cohort.start)),
          .percent(cohort.partPaid.share(of: cohort.start)),
          .percent(cohort.lowered.share(of: cohort.start)),
          .percent(cohort.writtenOff.share(of: cohort.start)),
        ], cohort.start.entries)
    }
    return table
  }
}
