import Testing

@testable import Receivables

/// Reports of a scenario, on its today unless said otherwise.
extension Scenario {
  func report<Kind: Report>(
    _ type: Kind.Type, on day: String? = nil, from: String? = nil, through: String? = nil
  ) throws -> Kind {
    let scope = try #require(
      ReportScope(
        Kind.kind, today: today, on: try day.map { try Day($0) },
        from: try from.map { try Day($0) }, through: try through.map { try Day($0) }))
    return book.report(type, scope)
  }

  /// Records the sales of months.
  mutating func sales(_ sales: (month: String, amount: String)...) throws {
    for (month, amount) in sales {
      try perform(
        .book(.recordSales(Sales(month: try Day("\(month)-01"), amount: try euro(amount)))))
    }
  }

  /// Records another debtor with an invoice, and gives the invoice.
  @discardableResult
  mutating func other(
    _ number: String, _ amount: Money, _ kind: DebtorKind = .business, due: String = "2026-10-15"
  ) throws -> EntryNumber {
    let debtor = try DebtorID(number)
    try perform(.account(debtor, .record(Debtor(name: try Line("Kunde \(number)"), kind: kind))))
    return try perform(
      one: .account(
        debtor,
        .recordInvoice(
          Invoice(
            number: try DocumentNumber("R-\(number)"), issued: try Day("2026-10-01"),
            due: try Day(due), gross: amount, contract: kind))))
  }

  /// Issues a notice that demands the principal of invoices, and more where it is named.
  @discardableResult
  mutating func notice(
    _ items: [(EntryNumber, String)], deadline: String, level: Int = 1,
    kind: Notice.Kind = .reminder, interest: String = "0.00"
  ) throws -> EntryNumber {
    let demands = try items.map { item, principal in
      NoticeItem(
        item: item, level: level, principal: try euro(principal), interest: try euro(interest),
        costs: .zero(.euro))
    }
    let total = demands.reduce(Int64(0)) { $0 + $1.principal.minor + $1.interest.minor }
    return try perform(
      .issue(
        Notice(
          procedure: try Name("consumer"), level: level, kind: kind, dated: today,
          deadline: try Day(deadline), items: demands, total: Money(minor: total, .euro),
          channels: [.email])))
  }
}

extension Figure {
  /// The figure with so many decimal places; what keeps it from being one where it is none.
  func text(_ places: Int = 1) -> String {
    switch self {
    case .exact(let ratio): ratio.decimalText(places: places)
    case .notComputable(let gap): "\(gap)"
    }
  }

  /// The figure in percent.
  var percent: String {
    switch self {
    case .exact(let ratio): ratio.percentText
    case .notComputable(let gap): "\(gap)"
    }
  }
}
