import Receivables

/// The queue of a day as machines read it.
struct QueueAnswer: Encodable {
  let schema = 1
  let day: Day
  let bankDataThrough: Day?
  let count: Int
  let waiting: Int
  let rows: [Row]
  let groups: [Group]
  let gated: Gated

  /// A debtor.
  struct Row: Encodable {
    let debtor: DebtorID
    let name: Nullable<Line>
    let lane: String
    let `class`: String
    let points: Int
    let reasons: [String]
    let daysOverdue: Int
    let collectible: Money
    let level: Int
    let nextStep: Nullable<String>
    let group: String?
    let hidden: Money
    let gates: [String]
    let returns: Day?
    let clerk: UserName?
    let standsInFor: UserName?
    let pin: EntryNumber?
  }

  /// Steps that go out together.
  struct Group: Encodable {
    let group: String
    let step: String
    let procedure: Name<Named.Procedure>?
    let level: Int
    let kind: Notice.Kind?
    let channels: [ContactChannel]
    let count: Int
    let collectible: [Money]
    let debtors: [DebtorID]
  }

  /// What is held back.
  struct Gated: Encodable {
    let count: Int
    let hidden: [Money]
    let kinds: [Kind]
    let rows: [Row]?

    struct Kind: Encodable {
      let kind: String
      let debtors: Int
      let hidden: [Money]
    }
  }
}

extension QueueAnswer {
  init(_ view: QueueView) {
    day = view.day
    bankDataThrough = view.settings.bankDataThrough
    count = view.queue.count
    waiting = view.queue.waiting
    rows = view.scope == .held ? [] : view.rows.prefix(view.limit).map(Row.init)
    groups = (view.scope == .held ? [] : view.groups).map(Group.init)
    gated = Gated(
      count: view.held.count, hidden: view.queue.hidden,
      kinds: view.queue.hiddenByKind.map { kind, debtors, money in
        Gated.Kind(kind: kind.rawValue, debtors: debtors, hidden: money)
      }, rows: view.scope == .lanes ? nil : view.held.prefix(view.limit).map(Row.init))
  }
}

extension QueueAnswer.Row {
  init(_ standing: Standing) {
    debtor = standing.debtor
    name = Nullable(standing.name)
    lane = standing.lane?.code ?? "gated"
    `class` = standing.rank.rawValue
    points = standing.points.total
    reasons = standing.reasons.map(\.code)
    daysOverdue = standing.daysOverdue
    collectible = standing.collectible
    level = standing.level
    nextStep = Nullable(standing.step?.code)
    group = standing.group?.code
    hidden = standing.hidden
    gates = standing.gates.map(\.kind.rawValue)
    returns = standing.returns
    clerk = standing.clerk.clerk
    standsInFor = standing.clerk.standsInFor
    pin = standing.pin
  }
}

extension QueueAnswer.Group {
  init(_ group: Queue.Group) {
    self.group = group.key.code
    step = group.key.step
    procedure = group.key.procedure
    level = group.key.level
    kind = group.key.kind
    channels = group.key.channels
    count = group.debtors.count
    collectible = group.collectible
    debtors = group.debtors
  }
}

/// A value that is always written: as `null` where there is none.
struct Nullable<Value: Encodable>: Encodable {
  private let value: Value?

  init(_ value: Value?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}
