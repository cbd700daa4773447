import Receivables
import Wording

/// How a debtor stands, and why, as machines read it.
struct WhyAnswer: Encodable {
  let schema = 1
  let debtor: DebtorID
  let name: Nullable<Line>
  let day: Day
  let place: Place
  let `class`: String
  let points: PointsAnswer
  let reasons: [Found]
  let gates: [Held]
  let items: [Item]
  let ladders: [Step]
  let overdue: Money
  let collectible: Money
  let hidden: Money
  let daysOverdue: Int
  let level: Int
  let nextStep: Nullable<String>
  let notice: Planned?
  let flags: [String]
  let objections: [String]
  let returns: Day?
  let changes: Day?
  let clerk: UserName?
  let standsInFor: UserName?
  let pin: EntryNumber?

  /// Where the debtor stands.
  struct Place: Encodable {
    let state: String
    let lane: String?
    let until: Day?
    let reason: String?
  }

  struct PointsAnswer: Encodable {
    let amount: Int
    let silence: Int
    let behaviour: Int
    let age: Int
    let risk: Int
    let total: Int
  }

  struct Found: Encodable {
    let reason: String
    let lane: String
    let entry: EntryNumber?
    let day: Day?
    let time: TimeOfDay?
    let text: String
  }

  struct Held: Encodable {
    let gate: String
    let entry: EntryNumber?
    let through: Day?
    let review: Day?
    let money: Money
    let text: String
  }

  struct Item: Encodable {
    let entry: EntryNumber
    let number: String
    let lastDay: Day
    let overdue: Money
    let collectible: Money
    let gates: [Held]
  }

  /// Where an invoice stands on its ladder.
  struct Step: Encodable {
    let item: EntryNumber
    let procedure: Name<Named.Procedure>
    let level: Int
    let levels: Int
    let next: String
    let due: Day
  }

  struct Planned: Encodable {
    let procedure: Name<Named.Procedure>
    let level: Int
    let kind: Notice.Kind
    let channels: [ContactChannel]
    let items: [EntryNumber]
  }
}

extension WhyAnswer {
  init(_ explained: ExplainedDebtor) {
    let (standing, account) = (explained.standing, explained.account)
    debtor = standing.debtor
    name = Nullable(standing.name)
    day = standing.day
    place = Place(standing.place)
    `class` = standing.rank.rawValue
    points = PointsAnswer(standing.points)
    reasons = standing.reasons.map { reason in
      Found(
        reason: reason.code, lane: reason.lane.code, entry: reason.entry, day: reason.day,
        time: reason.time, text: words.reason(reason, of: standing, account))
    }
    gates = standing.gates.map { Held($0, on: standing.day, account) }
    items = standing.portions.map { portion in
      Item(
        entry: portion.item, number: explained.documentNumber(of: portion.item),
        lastDay: portion.lastDay, overdue: portion.overdue, collectible: portion.collectible,
        gates: portion.gates.map { Held($0, on: standing.day, account) })
    }
    ladders = explained.ladders.map { ladder in
      Step(
        item: ladder.item, procedure: ladder.procedure.name, level: ladder.level,
        levels: ladder.procedure.levels.count, next: caseName(ladder.next), due: ladder.due)
    }
    overdue = standing.overdue
    collectible = standing.collectible
    hidden = standing.hidden
    daysOverdue = standing.daysOverdue
    level = standing.level
    nextStep = Nullable(standing.step?.code)
    notice = explained.planned.map { planned in
      Planned(
        procedure: planned.procedure, level: planned.level, kind: planned.kind,
        channels: planned.channels, items: planned.lifts)
    }
    flags = standing.flags.map(\.rawValue)
    objections = explained.objections.map(\.rule.rawValue)
    returns = standing.returns
    changes = standing.changes
    clerk = standing.clerk.clerk
    standsInFor = standing.clerk.standsInFor
    pin = standing.pin
  }
}

extension WhyAnswer.Place {
  fileprivate init(_ place: Standing.Place) {
    switch place {
    case .lane(let lane): self.init(state: "lane", lane: lane.code, until: nil, reason: nil)
    case .gated: self.init(state: "gated", lane: nil, until: nil, reason: nil)
    case .waiting(let until): self.init(state: "waiting", lane: nil, until: until, reason: nil)
    case .settled(let reason):
      self.init(state: "settled", lane: nil, until: nil, reason: reason.rawValue)
    case .clear: self.init(state: "clear", lane: nil, until: nil, reason: nil)
    }
  }
}

extension WhyAnswer.PointsAnswer {
  fileprivate init(_ points: Points) {
    amount = points.amount
    silence = points.silence
    behaviour = points.behaviour
    age = points.age
    risk = points.risk
    total = points.total
  }
}

extension WhyAnswer.Held {
  fileprivate init(_ gate: Gate, on day: Day, _ account: Account) {
    self.gate = gate.kind.rawValue
    entry = gate.entry
    switch gate.lift {
    case .after(let last): (through, review) = (last, nil)
    case .event(let day): (through, review) = (nil, day)
    }
    money = gate.money
    text = words.gate(gate, on: day, account)
  }
}
