/// The running of the time of limitation, event by event in the order of their days.
struct LimitationClock {
  private(set) var steps: [Limitation.Step]

  /// The first day that counts.
  private var start: Day
  /// The last day of the time that runs, as far as everything so far goes.
  private var end: Day
  /// The last day up to which the end is put off, however much time ran (§ 203 sentence 2, § 211).
  ///
  /// It is a day of the calendar: a suspension adds to the time that runs, not to it.
  private var floor = Day.first
  /// The length of the time, for beginning anew.
  private var length = Period.years(3)
  /// The last day that is already not counted, so that suspensions side by side count once.
  private var stillThrough = Day.first
  /// The first day of a suspension that still lasts.
  private var stillSince: Day?
  private var waitsForHeir: Day?
  /// Whether an end on a day without work is defended no longer than that day.
  private let isCautious: Bool

  init(arisen: Day, isCautious: Bool) {
    self.isCautious = isCautious
    start = arisen.endOfYear + 1
    end = length.lastDay(after: arisen.endOfYear)
    steps = [.regularPeriod(arisen: arisen, end: end)]
  }

  var result: Limitation.End {
    if let died = waitsForHeir { return .waitsForHeir(died: died) }
    if let since = stillSince {
      return .standsStill(since: since, daysLeft: max(0, end - since + 1))
    }
    return .on(last)
  }

  mutating func take(_ event: LimitationEvent) {
    // A title is never too late: whoever did not plead limitation in time has lost the plea.
    if case .title(let day) = event { return takeTitle(day) }
    guard stillSince != nil || waitsForHeir != nil || event.day <= lastDay else {
      steps.append(.tooLate(event.day))
      return
    }
    switch event {
    case .title: break
    case .restart(let restart): takeRestart(restart)
    case .suspension(let suspension, let from, let through):
      takeSuspension(suspension, from: from, through: through)
    case .floor(let suspension, _, let floor):
      // While the time stands still there is no day that could be put off.
      guard floor > last, stillSince == nil else { return }
      self.floor = floor
      steps.append(.putOff(suspension, end: last))
    case .heir(let died): waitsForHeir = died
    }
  }

  /// The last day before the claim is barred.
  private var last: Day { max(end, floor) }

  /// The last day on which something can still move the end: § 193 by the holidays of all states.
  private var lastDay: Day { isCautious ? last : WorkingDays(at: []).shifted(last).day }

  /// § 197(1) no 3, § 201: thirty years from the final title.
  private mutating func takeTitle(_ day: Day) {
    length = .years(30)
    // A title ends the proceedings that led to it, and what they kept from counting.
    stillSince = nil
    waitsForHeir = nil
    stillThrough = min(stillThrough, day)
    begin(after: day)
    steps.append(.titled(day, end: last))
  }

  /// § 212: the time begins anew, and never ends earlier for it.
  private mutating func takeRestart(_ restart: LimitationFacts.Restart) {
    let before = end
    begin(after: restart.day)
    guard end > before || stillSince != nil else {
      steps.append(.withoutEffect(restart.day))
      return
    }
    steps.append(.restarted(restart, end: stillSince == nil ? last : nil))
  }

  private mutating func begin(after day: Day) {
    let anew = length.lastDay(after: day)
    if let since = stillSince {
      // The new time stands still like the old one: its days are all left.
      end = max(end, since - 1 + (anew - day))
    } else {
      end = max(end, anew + max(0, stillThrough - day))
    }
    start = max(start, day + 1)
  }

  /// § 209: the days from one to another are not counted.
  private mutating func takeSuspension(
    _ suspension: LimitationFacts.Suspension, from: Day, through: Day?
  ) {
    guard stillSince == nil else { return }
    let first = max(from, start, stillThrough + 1)
    guard let through else {
      stillSince = first
      steps.append(.suspendedSince(suspension, first))
      return
    }
    guard first <= through else {
      if through < start { steps.append(.withoutEffect(from)) }
      return
    }
    stillThrough = through
    end = max(end, first - 1) + (through - first + 1)
    steps.append(.suspended(suspension, first...through, end: last))
  }
}
