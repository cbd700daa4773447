extension Account {
  /// How the debtor stands in the queue on a day, and why.
  ///
  /// - Parameters:
  ///   - day: All that is known is judged on this day.
  ///   - settings: The rules, procedures and people of the book.
  /// - Returns: The standing with everything it rests on.
  public func standing(on day: Day, _ settings: Settings) -> Standing {
    standing(on: day, Shared(settings))
  }

  /// The same by rules that many accounts share.
  func standing(on day: Day, _ settings: Shared<Settings>) -> Standing {
    Situation(of: self, on: day, settings).standing
  }
}

extension Situation {
  /// How the debtor stands.
  var standing: Standing {
    let state = casework.state(claim)
    let portions = portions()
    switch state {
    case .settled(let reason, let entry):
      return standing(ended: .settled(reason), since: entry, portions)
    case .clear: return standing(ended: .clear, since: EntryNumber(0), portions)
    case .open: return StandingView(self, portions).standing
    }
  }

  /// A case that is over needs somebody only for what came in since, for a provider or the debtor who
  /// wants an answer, or where somebody wanted to see it again.
  private func standing(
    ended place: Standing.Place, since end: EntryNumber, _ portions: [Portion]
  ) -> Standing {
    let reasons = openReasons([]).filter { reason in
      switch reason.kind {
      case .news, .followUp, .platform, .dataRequest: (reason.entry ?? end) > end
      default: false
      }
    }
    return Standing(
      self, place: reasons.first.map { .lane($0.lane) } ?? place, reasons: reasons,
      portions: portions, step: reasons.first?.step, keeps: reasons.isEmpty ? overKeeps : day)
  }
}

extension Reason {
  /// By lane; clocks by their day; else in the order they were found.
  static func precedes(
    _ left: (offset: Int, element: Reason), _ right: (offset: Int, element: Reason)
  ) -> Bool {
    func key(_ reason: (offset: Int, element: Reason)) -> (Lane, Day, Int) {
      let lane = reason.element.lane
      return (lane, lane == .clock ? reason.element.day ?? .last : .first, reason.offset)
    }
    return key(left) < key(right)
  }

  /// What is to be done about it, where that follows from it alone.
  var step: NextStep? {
    switch kind {
    case .limitation, .court, .platform, .filing, .dataRequest: .meetClock
    case .news: .readNews
    case .paymentToTell: .tellAgency
    case .brokenPromise, .partlyKeptPromise: .call
    case .arrears, .outdatedPlan: .mendPlan
    case .followUp: .followUp
    case .review: .review
    case .call: .call
    case .decided(let route): .carryOut(route)
    case .order: .remindOrder
    case .lapsedOrder: .cancelOrder
    case .address: .findAddress
    case .overdueDispute, .missingCreditNote, .openWithdrawal: .clearDispute
    case .large, .newCustomer, .dueSoon: .call
    case .notice, .decision, .credit: nil
    }
  }
}

// MARK: - Making the value

extension Standing {
  init(
    _ situation: Situation, place: Place, reasons: [Reason], gates: [Gate] = [],
    portions: [Portion], collectible: Money? = nil, step: NextStep?, notice: PlannedNotice? = nil,
    flags: [Flag] = [], level: Int = 0, changes: Day? = nil, keeps: Day,
    restsOnBankData: Bool = false
  ) {
    let debtor = situation.ledger.debtor
    self.debtor = situation.account.number
    name = debtor?.name
    day = situation.day
    self.place = place
    self.reasons = reasons
    self.gates = gates
    self.portions = portions
    let sum = collectible ?? .zero(situation.currency)
    self.collectible = sum
    overdue = situation.money(
      portions.reduce(Int64(0)) { $0.addingClamped($1.overdue.minor) })
    self.step = step
    self.notice = notice
    self.flags = flags
    self.level = level
    let oldest = portions.lazy.filter { !$0.isCovered }.map(\.lastDay).min()
    oldestDue = portions.map(\.lastDay).min()
    points = reasons.isEmpty && sum.isZero ? .none : situation.points(sum.minor, oldest: oldest)
    rank = points.rank(situation.rules)
    clerk = situation.clerk(reasons.first)
    pin = situation.casework.pins.isEmpty ? nil : situation.casework.pin(on: situation.day)?.number
    self.changes = changes
    self.keeps = keeps
    self.restsOnBankData = restsOnBankData
  }
}

extension Situation {
  /// Who works on the case today: whoever a follow-up is for, else whose case it is.
  fileprivate func clerk(_ reason: Reason?) -> Responsibility {
    var assigned = casework.clerk
    if case .followUp(let clerk?) = reason?.kind { assigned = clerk }
    // Most books have neither, and then nothing is asked.
    if assigned == nil, settings.ranges.isEmpty { return .anybody }
    return settings.responsibility(for: ledger.debtor?.name, assigned: assigned, on: day)
  }
}
