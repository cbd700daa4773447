/// Something that acts on the time of limitation, with the day it acts from.
enum LimitationEvent {
  case title(Day)
  case restart(LimitationFacts.Restart)
  case suspension(LimitationFacts.Suspension, from: Day, through: Day?)
  case floor(LimitationFacts.Suspension, from: Day, floor: Day)
  case heir(died: Day)

  var day: Day {
    switch self {
    case .title(let day), .heir(let day): day
    case .restart(let restart): restart.day
    case .suspension(_, let from, _), .floor(_, let from, _): from
    }
  }

  static func all(of facts: LimitationFacts, isCautious: Bool) -> [LimitationEvent] {
    let suspensions = facts.suspensions.flatMap { events(of: $0, isCautious) }
    let restarts = facts.restarts.map { LimitationEvent.restart($0) }
    let title = facts.titled.map { [LimitationEvent.title($0)] } ?? []
    // Equal days keep the order suspension, restart, title.
    return (suspensions + restarts + title).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  private static func events(
    of suspension: LimitationFacts.Suspension, _ isCautious: Bool
  ) -> [LimitationEvent] {
    switch suspension {
    case .negotiation(let from, let ended):
      // Negotiations also end by falling asleep, so that an open end may be their first day
      // already. § 203 sentence 2: barred at the earliest three months after the end of
      // negotiations.
      let ended = ended ?? (isCautious ? from : nil)
      let still = LimitationEvent.suspension(suspension, from: from, through: ended)
      guard let ended else { return [still] }
      let floor = Period.months(3).lastDay(after: ended)
      return [still, .floor(suspension, from: from, floor: floor)]
    case .deferral(let from, let through):
      return [.suspension(suspension, from: from, through: through)]
    case .paymentOrder(let applied, let served, let ended):
      // § 167 ZPO takes the effect back to the application if service follows soon; without service
      // there is no effect to take back.
      guard let from = isCautious ? served : applied else { return [] }
      return [proceedings(suspension, from: from, ended, isCautious)]
    case .proceedings(let from, let ended):
      return [proceedings(suspension, from: from, ended, isCautious)]
    case .estate(let died, let accepted):
      // An heir who lets the time for disclaimer pass has accepted, whether the creditor knows or
      // not.
      guard let accepted = accepted ?? (isCautious ? died : nil) else {
        return [.heir(died: died)]
      }
      return [
        .floor(suspension, from: died, floor: Period.months(6).lastDay(after: accepted))
      ]
    }
  }

  /// § 204(2): suspension by proceedings ends six months after they end, and after the last act
  /// where the parties let them rest; of an open end that act may be the first already.
  private static func proceedings(
    _ suspension: LimitationFacts.Suspension, from: Day, _ ended: Day?, _ isCautious: Bool
  ) -> LimitationEvent {
    let lastAct = ended ?? (isCautious ? from : nil)
    return .suspension(
      suspension, from: from, through: lastAct.map { Period.months(6).lastDay(after: $0) })
  }
}
