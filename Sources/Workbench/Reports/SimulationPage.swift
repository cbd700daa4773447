import Desk
import Receivables
import Terminal
import Wording

/// The next thirty days: what would be issued on each, at what cost, and where a person decides.
struct SimulationPage: Layer, FilteredLayer {
  private var simulation: Simulation?
  private var list: ListPage?

  /// So many days are looked at.
  private static let days = 30

  var extent: Extent { .page }
  var scope: Scope { .list }
  var hints: [Action] { [.open, .export, .reload, .find, .escape] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.simulationTitle)
  }

  func begin(_ surroundings: Surroundings) -> [Step] {
    [.request(.work(.simulation(days: Self.days, from: surroundings.day)))]
  }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    guard case .worked(.simulation(let simulation)) = outcome else { return [] }
    self.simulation = simulation
    let listing = Listing(days: simulation, surroundings)
    if list == nil {
      list = ListPage(listing, surroundings)
    } else {
      list?.show(listing, surroundings)
    }
    return []
  }

  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    list?.refresh(changes, surroundings)
  }

  var hasTable: Bool { list?.hasTable ?? false }

  func table(_ surroundings: Surroundings) -> TableList? { list?.table(surroundings) }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    switch action {
    case .open:
      guard let simulation, let number = list?.cursor?.number else { return [] }
      let listing = Listing(of: Day(number: Int(number)), simulation, surroundings)
      return [.open(ListPage(listing, surroundings))]
    case .reload: return [.request(.reload)] + begin(surroundings)
    case .gotoSimulation: return []
    default: return list?.perform(action, surroundings)
    }
  }

  mutating func set(filter text: String, _ surroundings: Surroundings) {
    list?.set(filter: text, surroundings)
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    guard let list else {
      surface.write(Shown(surroundings.words.computing), row: 1, column: 2, within: nil, .muted)
      return
    }
    list.view(on: surface, surroundings)
  }
}

extension Listing {
  /// The days on which something would happen.
  init(days simulation: Simulation, _ surroundings: Surroundings) {
    let words = surroundings.words
    let costs = simulation.notices.flatMap { $0.figures.charges.map(\.amount) }
    self.init(
      words.simulationTitle,
      head: [
        Phrase(
          Shown(
            words.noticeSum(
              simulation.notices.count,
              [Money].sums(of: simulation.notices.map(\.figures.notice.total)),
              costs: [Money].sums(of: costs))), .accent),
        Phrase(Shown(words.forecastCaution), .muted),
      ],
      [
        .leadingDay(words.dayColumn), .count(words.label(.noticeCount)), .amount(words.sumColumn),
        .minorAmount(words.label(.newCosts)), .count(words.decisionsColumn),
        .text(words.whatColumn),
      ], emptyText: words.nothingAhead)
    let currency = surroundings.settings.currency
    for day in simulation.days {
      let notices = simulation.notices.filter { $0.day == day }
      let stops = simulation.stops.filter { $0.day == day }
      guard !notices.isEmpty || !stops.isEmpty else { continue }
      add(
        Row(
          id: RowID(debtor: nil, number: UInt64(max(0, day.number))),
          cells: [
            .day(day), .number(UInt64(notices.count)),
            .amount(sum(notices.map(\.figures.notice.total), currency)),
            .amount(sum(notices.flatMap { $0.figures.charges.map(\.amount) }, currency)),
            .number(UInt64(stops.count)), .text(kinds(notices, words)),
          ]))
    }
  }

  /// What of amounts is in the currency of the book; others stand at each notice.
  private func sum(_ amounts: [Money], _ currency: Currency) -> Money {
    [Money].sums(of: amounts).first { $0.currency == currency } ?? .zero(currency)
  }

  /// How many of each kind.
  private func kinds(_ notices: [Simulation.Issued], _ words: Wording) -> String {
    var counts: [(kind: Notice.Kind, level: Int, count: Int)] = []
    for notice in notices.map(\.figures.notice) {
      if let place = counts.firstIndex(where: {
        $0.kind == notice.kind && $0.level == notice.level
      }) {
        counts[place].count += 1
      } else {
        counts.append((notice.kind, notice.level, 1))
      }
    }
    return counts.sorted { $0.level < $1.level }
      .map { words.notices($0.count, $0.kind, level: $0.level) }.joined(separator: ", ")
  }

  /// All that would happen on a day: what is issued, then where somebody decides.
  init(of day: Day, _ simulation: Simulation, _ surroundings: Surroundings) {
    let words = surroundings.words
    self.init(
      words.simulationDay(day),
      [
        .number(words.column(.number)), .name(words.column(.name)), .amount(words.sumColumn),
        .minorAmount(words.label(.newCosts)), .text(words.whatColumn),
      ], emptyText: words.nothingAhead)
    for notice in simulation.notices where notice.day == day {
      let issued = notice.figures.notice
      let zero = Money.zero(issued.total.currency)
      add(
        Row(
          id: RowID(debtor: notice.figures.debtor),
          cells: [
            .text(notice.figures.debtor.text), TableCell(notice.name?.text),
            .amount(issued.total),
            .amount(sum(notice.figures.charges.map(\.amount), zero.currency)),
            .text(
              "\(words.notice(issued.kind, level: issued.level)) \(words.ways(issued.channels))"),
          ]))
    }
    for stop in simulation.stops where stop.day == day {
      let reason = words.reason(
        stop.reason, on: stop.day, surroundings.account(stop.debtor))
      add(
        Row(
          id: RowID(debtor: stop.debtor, number: 1),
          cells: [
            .text(stop.debtor.text), TableCell(stop.name?.text), .amount(stop.collectible),
            .empty, .text(words.personDecides(reason)),
          ], role: .warn))
    }
  }
}
