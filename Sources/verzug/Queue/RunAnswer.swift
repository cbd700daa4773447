import Receivables

/// What a run would issue as machines read it.
struct RunAnswer: Encodable {
  let schema = 1
  let day: Day
  let bankData: BankData
  let groups: [Group]
  let notices: [Proposed]
  let leftOut: [LeftOut]

  struct BankData: Encodable {
    let through: Nullable<Day>
    let isFresh: Bool
  }

  struct Group: Encodable {
    let group: String
    let procedure: Name<Named.Procedure>?
    let level: Int
    let kind: Notice.Kind?
    let channels: [ContactChannel]
    let count: Int
    let total: [Money]
  }

  struct Proposed: Encodable {
    let debtor: DebtorID
    let name: Nullable<Line>
    let group: String
    let level: Int
    let kind: Notice.Kind
    let items: [NoticeItem]
    let total: Money
    let deadline: Day
    let charges: [Cost]
    let channels: [ContactChannel]
    let flags: [String]
    let objections: [Against]
  }

  struct Cost: Encodable {
    let kind: ChargeKind
    let amount: Money
    let item: EntryNumber?
  }

  struct Against: Encodable {
    let rule: String
    let item: EntryNumber?
  }

  struct LeftOut: Encodable {
    let debtor: DebtorID
    let name: Nullable<Line>
    let overdue: Money
    let cause: String
    let details: [String]
    let returns: Day?
  }
}

extension RunAnswer {
  init(_ proposal: RunProposal) {
    day = proposal.day
    bankData = BankData(
      through: Nullable(proposal.bankDataThrough), isFresh: proposal.hasFreshBankData)
    groups = proposal.groups.map { group, notices, total in
      Group(
        group: group.code, procedure: group.procedure, level: group.level, kind: group.kind,
        channels: group.channels, count: notices.count, total: total)
    }
    notices = proposal.notices.map(Proposed.init)
    leftOut = proposal.leftOut.map { left in
      LeftOut(
        debtor: left.standing.debtor, name: Nullable(left.standing.name),
        overdue: left.standing.overdue, cause: left.cause.code, details: left.cause.details,
        returns: left.returns)
    }
  }
}

extension RunAnswer.Proposed {
  init(_ proposed: RunProposal.Proposed) {
    let notice = proposed.figures.notice
    debtor = proposed.standing.debtor
    name = Nullable(proposed.standing.name)
    group = proposed.group.code
    level = notice.level
    kind = notice.kind
    items = notice.items
    total = notice.total
    deadline = notice.deadline
    charges = proposed.figures.charges.map { charge in
      RunAnswer.Cost(kind: charge.kind, amount: charge.amount, item: charge.item)
    }
    channels = notice.channels
    flags = proposed.flags.map(\.rawValue)
    objections = proposed.objections.map(RunAnswer.Against.init)
  }
}

extension RunAnswer.Against {
  fileprivate init(_ objection: Objection) {
    self.init(rule: objection.rule.rawValue, item: objection.item)
  }
}

extension RunProposal.Cause {
  /// The name in scripts.
  fileprivate var code: String {
    switch self {
    case .gated: "gated"
    case .notDue: "notDue"
    case .needsPerson: "needsPerson"
    case .objections: "objections"
    }
  }

  /// The codes of what lies behind it.
  fileprivate var details: [String] {
    switch self {
    case .gated(let kinds): kinds.map(\.rawValue)
    case .notDue: []
    case .needsPerson(let reason): [reason.code]
    case .objections(let objections): objections.map(\.rule.rawValue)
    }
  }
}
