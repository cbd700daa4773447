/// What would be issued in the coming days if nobody paid and nobody did anything but the runs: the
/// real engine, day by day.
public struct Simulation: Sendable {
  /// The days that were looked at.
  public let days: ClosedRange<Day>
  /// What would be issued, by day and debtor.
  public let notices: [Issued]
  /// Where a person would have to decide or to call, by day and debtor; each debtor once.
  public let stops: [Stop]

  /// A notice that would be issued.
  public struct Issued: Sendable {
    /// The debtor's name.
    public let name: Line?
    /// What it demands.
    public let figures: NoticeFigures

    /// The day.
    public var day: Day { figures.notice.dated }

    /// The costs that arise with it for the debtor.
    public var charged: Int64 {
      figures.charges.reduce(0) { $0.addingClamped($1.amount.minor) }
    }
  }

  /// The first day on which no run goes on without a person.
  public struct Stop: Sendable {
    /// The debtor.
    public let debtor: DebtorID
    /// The debtor's name.
    public let name: Line?
    /// The day.
    public let day: Day
    /// What a person is needed for.
    public let reason: Reason
    /// What can be collected then.
    public let collectible: Money
  }
}

extension Book {
  /// What would be issued in the days after a day.
  ///
  /// Payments are taken to be booked each day, and runs made on each bank day. A stop for a call does
  /// not hold the ladder: the notice goes out on its day. A notice that must not go out as it is
  /// stops it.
  public func simulation(
    after day: Day, days count: Int = 30, progress: ((Int) -> Void)? = nil
  ) -> Simulation {
    let days = day + 1...day + max(1, min(count, 366))
    var settings = settings
    settings.assumeBankData(through: days.upperBound)
    var notices: [Simulation.Issued] = []
    var stops: [Simulation.Stop] = []
    for (place, account) in accounts.enumerated() where account.isRecorded {
      if place.isMultiple(of: 1_024) { progress?(place) }
      account.simulate(days, settings, &notices, &stops)
    }
    return Simulation(
      days: days,
      notices: notices.sorted { ($0.day, $0.figures.debtor) < ($1.day, $1.figures.debtor) },
      stops: stops.sorted { ($0.day, $0.debtor) < ($1.day, $1.debtor) })
  }
}

extension Account {
  fileprivate func simulate(
    _ days: ClosedRange<Day>, _ settings: Settings, _ notices: inout [Simulation.Issued],
    _ stops: inout [Simulation.Stop]
  ) {
    var account = self
    var day = days.lowerBound
    var hasStopped = false
    while day <= days.upperBound {
      let standing = account.standing(on: day, settings)
      switch standing.place {
      case .settled, .clear: return
      case .lane, .gated, .waiting: break
      }
      if standing.notice != nil, !BankDays.contains(day) {
        // Runs are made on days on which people work.
        day = day + 1
        continue
      }
      if standing.notice != nil,
        case .notice(let proposed)? = account.proposal(on: day, settings)
      {
        notices.append(Simulation.Issued(name: standing.name, figures: proposed.figures))
        account = account.issuing(proposed.figures, on: day)
      } else if !hasStopped,
        let reason = standing.reasons.first(where: \.stopsRuns)
          ?? (standing.notice == nil ? nil : standing.reasons.first { $0.lane == .step })
      {
        hasStopped = true
        stops.append(
          Simulation.Stop(
            debtor: standing.debtor, name: standing.name, day: day, reason: reason,
            collectible: standing.collectible))
      }
      // Nothing is otherwise before the next change.
      day = max(day + 1, account.standing(on: day, settings).changes ?? days.upperBound + 1)
    }
  }

  /// The account after a notice went out and was accepted on its day.
  private func issuing(_ figures: NoticeFigures, on day: Day) -> Account {
    func occasion(after account: Account) -> Occasion {
      Occasion(
        day: day, instant: Instant(milliseconds: 0), user: .nobody,
        next: EntryNumber(account.version.sequence + 1))
    }
    let charged = after(figures.charges.map { .claim(.chargeRecorded($0)) }, occasion(after: self))
    let issued = charged.after(
      [.dunning(.noticeIssued(figures.notice))], occasion(after: charged))
    return figures.notice.channels.reduce(issued) { account, channel in
      let sent = account.after(
        [.dunning(.dispatchStarted(Dispatch(notice: issued.version, channel: channel)))],
        occasion(after: account))
      return sent.after(
        [.dunning(.dispatchEnded(DispatchEnd(dispatch: sent.version, outcome: .accepted)))],
        occasion(after: sent))
    }
  }
}

extension Reason {
  /// Whether no run goes on before a person did something.
  fileprivate var stopsRuns: Bool {
    switch kind {
    case .decision, .decided, .brokenPromise, .partlyKeptPromise, .arrears, .limitation, .news:
      true
    default: false
    }
  }
}
