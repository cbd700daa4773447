/// The steps of a case that are due on a day, and the first day of those that are not.
struct DueSteps {
  /// The notice that is due.
  var notice: PlannedNotice?
  /// The ladder that fixed the text of the notice.
  var text: Ladder?
  /// The invoices for which a person has to decide, and what is proposed.
  var decisions: [EntryNumber] = []
  /// What was decided and is not done yet.
  var toCarryOut: Fact<EscalationDecision>?
  /// Whether a call is due.
  var isCallDue = false
  /// Orders to remind of.
  var orders: [EntryNumber] = []
  /// Orders to cancel.
  var lapsed: [EntryNumber] = []
  /// The first day on which a step is due that is not due now.
  var next: Day?
  /// The highest level that any invoice has reached.
  var level = 0
  /// The ladders of all overdue invoices of which something can be collected.
  var ladders: [Ladder] = []
}

extension DueSteps {
  /// Whether anything is due.
  var isEmpty: Bool {
    notice == nil && decisions.isEmpty && toCarryOut == nil && !isCallDue && orders.isEmpty
      && lapsed.isEmpty
  }

  fileprivate mutating func wait(for day: Day) { next = min(next ?? day, day) }
}

extension Situation {
  /// The steps that are due for what can be collected of overdue invoices, and for orders.
  func dueSteps(_ portions: [Portion]) -> DueSteps {
    var steps = DueSteps()
    let collectible = portions.reduce(Int64(0)) { $0.addingClamped($1.collectible.minor) }
    var ready: [Ladder] = []
    for portion in portions {
      guard let item = claim.item(portion.item), let ladder = ladder(of: item) else { continue }
      steps.level = max(steps.level, ladder.procedure.use == .prepayment ? 0 : ladder.level)
      // What is to be paid before delivery is reminded of below, never dunned.
      guard !portion.isCovered, ladder.procedure.use != .prepayment else { continue }
      if let decision = escalation(of: portion.item), decision.value.route != .keep {
        steps.toCarryOut = steps.toCarryOut ?? decision
        continue
      }
      steps.ladders.append(ladder)
      take(ladder, collectible, &steps, &ready)
    }
    takeOrders(&steps)
    steps.text = ready.max(by: Ladder.speaksLower)
    steps.notice = steps.text.flatMap { planned($0, ready, collectible) }
    return steps
  }

  private func take(
    _ ladder: Ladder, _ collectible: Int64, _ steps: inout DueSteps, _ ready: inout [Ladder]
  ) {
    guard ladder.due > day else {
      if ladder.next == .decision {
        steps.decisions.append(ladder.item)
      } else {
        ready.append(ladder)
      }
      return
    }
    steps.wait(for: ladder.due)
    guard let from = ladder.callFrom, let call = ladder.call, from < ladder.due,
      isAtLeast(collectible, call.above), reaches(.phone), !wasCalled(since: ladder.base + 1)
    else { return }
    if from <= day { steps.isCallDue = true } else { steps.wait(for: from) }
  }

  /// Orders to be paid before delivery are reminded of though nothing of them can be demanded.
  private func takeOrders(_ steps: inout DueSteps) {
    for item in claim.items
    where item.item.invoice.method == .prepayment && item.item.isOurs && item.principal.isPositive
      && item.item.undelivered(on: day).isPositive
    {
      guard let ladder = ladder(of: item), ladder.procedure.use == .prepayment else { continue }
      guard ladder.due <= day else {
        steps.wait(for: ladder.due)
        continue
      }
      if ladder.next == .cancelOrder {
        steps.lapsed.append(item.number)
      } else {
        steps.orders.append(item.number)
      }
    }
  }

  /// Whether the debtor was spoken to by telephone since a day, or tried often enough.
  private func wasCalled(since start: Day) -> Bool {
    guard start <= day else { return false }
    var attempts = 0
    for contact in casework.contacts where contact.value.channel == .phone {
      let happened = contact.value.day(logged: contact.day)
      guard start <= happened, happened <= day else { continue }
      if contact.value.isReaction { return true }
      attempts += 1
    }
    return attempts >= rules.callAttempts
  }

  private func planned(
    _ text: Ladder, _ ready: [Ladder], _ collectible: Int64
  ) -> PlannedNotice? {
    guard case .notice(let level) = text.next, let rules = text.nextLevel else { return nil }
    var wanted = rules.channels
    if isAtLeast(collectible, rules.letterFrom), !wanted.contains(.letter) {
      wanted.append(.letter)
    }
    let reached = wanted.filter(reaches)
    let channels = reached.isEmpty && reaches(.letter) ? [ContactChannel.letter] : reached
    return PlannedNotice(
      procedure: text.procedure.name, level: level, kind: rules.kind, channels: channels,
      lifts: ready.map(\.item))
  }
}

extension Ladder {
  /// Whether the text of another notice is to be taken: of two the higher level; of one level the
  /// one that is due longer, then the one of the first invoice.
  fileprivate static func speaksLower(_ left: Ladder, _ right: Ladder) -> Bool {
    (left.level, right.due, right.item) < (right.level, left.due, left.item)
  }
}
