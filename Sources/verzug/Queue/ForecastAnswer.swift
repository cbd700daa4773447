import Receivables
import Wording

/// What would be issued in the coming days as machines read it.
struct ForecastAnswer: Encodable {
  let schema = 1
  let from: Day
  let through: Day
  let days: [OnDay]
  let levels: [OfLevel]
  let notices: [Issued]
  let stops: [Stop]

  struct OnDay: Encodable {
    let day: Day
    let count: Int
    let total: [Money]
    let charged: [Money]
  }

  struct OfLevel: Encodable {
    let level: Int
    let kind: Notice.Kind
    let count: Int
    let total: [Money]
    let charged: [Money]
  }

  struct Issued: Encodable {
    let day: Day
    let debtor: DebtorID
    let name: Nullable<Line>
    let level: Int
    let kind: Notice.Kind
    let total: Money
    let charged: Money
    let deadline: Day
  }

  struct Stop: Encodable {
    let day: Day
    let debtor: DebtorID
    let name: Nullable<Line>
    let reason: String
    let collectible: Money
  }
}

extension ForecastAnswer {
  init(_ forecast: Forecast) {
    from = forecast.simulation.days.lowerBound
    through = forecast.simulation.days.upperBound
    days = forecast.days.map {
      OnDay(day: $0.key, count: $0.count, total: $0.total, charged: $0.costs)
    }
    levels = forecast.levels.map {
      OfLevel(
        level: $0.key.level, kind: $0.key.kind, count: $0.count, total: $0.total,
        charged: $0.costs)
    }
    notices = forecast.simulation.notices.map(Issued.init)
    stops = forecast.simulation.stops.map { stop in
      Stop(
        day: stop.day, debtor: stop.debtor, name: Nullable(stop.name), reason: stop.reason.code,
        collectible: stop.collectible)
    }
  }
}

extension ForecastAnswer.Issued {
  fileprivate init(_ issued: Simulation.Issued) {
    let notice = issued.figures.notice
    day = issued.day
    debtor = issued.figures.debtor
    name = Nullable(issued.name)
    level = notice.level
    kind = notice.kind
    total = notice.total
    charged = Money(minor: issued.charged, notice.total.currency)
    deadline = notice.deadline
  }
}
