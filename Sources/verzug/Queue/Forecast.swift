import Receivables
import Wording

/// What would be issued in the coming days, by day and by level.
struct Forecast {
  let simulation: Simulation
  let book: Book
  /// By day.
  let days: [Sum<Day>]
  /// By kind and level.
  let levels: [Sum<Step>]

  /// Notices of one kind and level.
  struct Step: Hashable {
    let level: Int
    let kind: Notice.Kind
  }

  /// Notices that have something in common.
  struct Sum<Key: Hashable> {
    let key: Key
    private(set) var count = 0
    private var totals: [Money] = []
    private var charged: [Money] = []

    init(_ key: Key) { self.key = key }

    mutating func add(_ figures: NoticeFigures) {
      count += 1
      totals.append(figures.notice.total)
      charged += figures.charges.map(\.amount)
    }

    /// What they demand, by currency.
    var total: [Money] { .sums(of: totals) }

    /// The costs that arise with them, by currency.
    var costs: [Money] { .sums(of: charged) }
  }
}

extension Forecast {
  init(_ simulation: Simulation, _ book: Book) {
    self.simulation = simulation
    self.book = book
    days = Self.sums(simulation.notices, by: \.day).sorted { $0.key < $1.key }
    levels = Self.sums(simulation.notices) { notice in
      Step(level: notice.figures.notice.level, kind: notice.figures.notice.kind)
    }.sorted { ($0.key.level, $0.key.kind.rawValue) < ($1.key.level, $1.key.kind.rawValue) }
  }

  private static func sums<Key: Hashable>(
    _ notices: [Simulation.Issued], by key: (Simulation.Issued) -> Key
  ) -> [Sum<Key>] {
    var sums: [Key: Sum<Key>] = [:]
    for notice in notices {
      let key = key(notice)
      sums[key, default: Sum(key)].add(notice.figures)
    }
    return Array(sums.values)
  }
}

// MARK: - For people

extension Forecast {
  var sheet: Sheet {
    var sheet = Sheet()
    sheet.heading(words.forecastTitle(simulation.days))
    sheet.paragraph(words.forecastCaution)
    guard !simulation.notices.isEmpty || !simulation.stops.isEmpty else {
      sheet.paragraph(book.accounts.isEmpty ? words.noDebtors : words.nothingAhead)
      return sheet
    }
    if !simulation.notices.isEmpty { addNotices(to: &sheet) }
    if !simulation.stops.isEmpty { addStops(to: &sheet) }
    return sheet
  }

  private func addNotices(to sheet: inout Sheet) {
    let all = simulation.notices.reduce(into: Sum(0)) { $0.add($1.figures) }
    sheet.field(words.label(.sum), words.noticeSum(all.count, all.total, costs: all.costs))
    sheet.heading(words.label(.byLevel))
    sheet.addSums(words.label(.notice), levels) { words.notice($0.kind, level: $0.level) }
    sheet.heading(words.label(.byDay))
    sheet.addSums(words.label(.date), days, words.dayWithWeekday)
    sheet.heading(words.label(.noticeCount))
    let first = simulation.days.lowerBound
    sheet.table(
      [
        .text(words.label(.date)), .text(words.label(.customer)), .number(words.label(.sum)),
        .number(words.label(.newCosts)), .text(words.label(.name)), .text(words.label(.notice)),
      ],
      simulation.notices.map { issued in
        let notice = issued.figures.notice
        return [
          words.nearDay(issued.day, on: first), issued.figures.debtor.text,
          book.settings.shortMoney(notice.total),
          issued.charged == 0
            ? "" : book.settings.shortMoney(Money(minor: issued.charged, notice.total.currency)),
          issued.name?.text ?? "", words.notice(notice.kind, level: notice.level),
        ]
      }, cutting: 4)
  }

  private func addStops(to sheet: inout Sheet) {
    let first = simulation.days.lowerBound
    sheet.heading(words.label(.decisions))
    sheet.table(
      [
        .text(words.label(.date)), .text(words.label(.customer)), .text(words.label(.name)),
        .number(words.label(.collectible)), .text(words.label(.reason)),
      ],
      simulation.stops.map { stop in
        [
          words.nearDay(stop.day, on: first), stop.debtor.text,
          stop.name?.text ?? "", book.settings.shortMoney(stop.collectible),
          words.reason(stop.reason, on: stop.day, book.account(stop.debtor)),
        ]
      }, cutting: 2)
  }
}

extension Sheet {
  fileprivate mutating func addSums<Key>(
    _ head: String, _ sums: [Forecast.Sum<Key>], _ name: (Key) -> String
  ) {
    table(
      [
        .text(head), .number(words.label(.noticeCount)), .number(words.label(.sum)),
        .number(words.label(.newCosts)),
      ],
      sums.map { sum in
        [
          name(sum.key), "\(sum.count)", sum.total.map(words.money).joined(separator: " + "),
          sum.costs.map(words.money).joined(separator: " + "),
        ]
      })
  }
}
