import Receivables
import Terminal
import Wording

extension Prose {
  /// All that decides where a debtor stands on the day, as `verzug why` says it.
  init(why debtor: DebtorID, _ surroundings: Surroundings) {
    guard let account = surroundings.account(debtor) else { return }
    let standing = account.standing(on: surroundings.day, surroundings.settings)
    addPlace(standing, account, surroundings)
    addReasons(standing, account, surroundings.words)
    addGates(standing, account, surroundings.words)
    addLadders(account, surroundings)
    addPortions(standing, account, surroundings)
    addPoints(standing, account, surroundings.words)
  }

  private mutating func field(_ label: QueueLabel, _ text: String, _ words: Wording) {
    field(Shown(words.label(label)), Shown(text))
  }

  private mutating func addPlace(
    _ standing: Standing, _ account: Account, _ surroundings: Surroundings
  ) {
    let (words, day) = (surroundings.words, surroundings.day)
    field(
      Shown(words.label(.stands)), Shown(words.place(standing.place, on: day)), .accent)
    if standing.lane == nil {
      field(Shown(words.notInQueueTitle), Shown(words.notInQueue(standing)))
    }
    field(.nextStep, standing.step.map(words.step) ?? words.noStep, words)
    if !standing.flags.isEmpty {
      field(.remarks, standing.flags.map(words.flag).joined(separator: ", "), words)
    }
    for objection in objections(standing, account, surroundings.settings) {
      field(Shown(words.label(.against)), Shown(words.objection(objection, account)), .warn)
    }
    if standing.overdue.isPositive {
      field(
        Shown(words.overdueTitle),
        Shown(words.overdue(standing.overdue, collectible: standing.collectible)))
    }
    field(.clerk, words.responsibility(standing.clerk), words)
    if let pin = pin(standing, account) {
      field(.pinned, words.pin(pin.reason.text, through: pin.through, on: day), words)
    }
    field(.changes, words.changes(standing.changes), words)
  }

  /// What stands against the notice that is planned.
  private func objections(
    _ standing: Standing, _ account: Account, _ settings: Settings
  ) -> [Objection] {
    let isPlanned: Bool =
      if case .notice = standing.step { true } else { standing.notice != nil }
    guard isPlanned, let figures = account.noticeFigures(on: standing.day, settings) else {
      return []
    }
    return account.objections(to: figures, settings)
  }

  private func pin(_ standing: Standing, _ account: Account) -> Pin? {
    guard case .casework(.pinned(let pin))? = standing.pin.flatMap({ account.fact($0)?.value })
    else { return nil }
    return pin
  }

  private mutating func addReasons(_ standing: Standing, _ account: Account, _ words: Wording) {
    guard !standing.reasons.isEmpty else { return }
    heading(Shown(words.label(.reasons)))
    for reason in standing.reasons {
      field(
        Shown("\(reason.lane.rawValue) \(words.shortLane(reason.lane))"),
        Shown(words.reason(reason, of: standing, account)))
      field("", Shown(words.endsBy(words.remedy(reason))), .muted)
    }
  }

  private mutating func addGates(_ standing: Standing, _ account: Account, _ words: Wording) {
    guard !standing.gates.isEmpty else { return }
    heading(Shown(words.label(.heldBack)))
    for gate in standing.gates {
      field(
        Shown(words.money(gate.money)), Shown(words.gate(gate, on: standing.day, account)))
      field("", Shown(words.rests(words.lift(of: gate, on: standing.day))), .muted)
    }
  }

  private mutating func addLadders(_ account: Account, _ surroundings: Surroundings) {
    let ladders = account.ladders(on: surroundings.day, surroundings.settings)
    guard !ladders.isEmpty else { return }
    let words = surroundings.words
    heading(Shown(words.label(.procedure)))
    for ladder in ladders {
      let number = account.ledger.item(ladder.item)?.invoice.number.text ?? "\(ladder.item)"
      let level = words.level(
        ladder.level, of: ladder.procedure.levels.count, ladder.procedure.name)
      field(
        Shown(number),
        Shown("\(level); \(words.nextStep(words.next(ladder, on: surroundings.day)))")
      )
    }
  }

  private mutating func addPortions(
    _ standing: Standing, _ account: Account, _ surroundings: Surroundings
  ) {
    guard !standing.portions.isEmpty else { return }
    let words = surroundings.words
    heading(Shown(words.label(.overdueInvoices)))
    for portion in standing.portions {
      let number = account.ledger.item(portion.item)?.invoice.number.text ?? "\(portion.item)"
      var text =
        words.overdue(portion.overdue, collectible: portion.collectible) + ", "
        + words.dueSince(portion.lastDay, on: standing.day)
      for gate in portion.gates {
        text += "; \(words.gate(gate.kind)) \(words.bareMoney(gate.money))"
      }
      field(Shown(number), Shown(text))
    }
  }

  private mutating func addPoints(_ standing: Standing, _ account: Account, _ words: Wording) {
    guard standing.points.total > 0 else { return }
    heading(Shown(words.classTitle(standing.rank, standing.points)))
    let reaction = account.lastReaction(by: standing.day)
    for question in PointQuestion.allCases {
      field(
        Shown("\(words.question(question)) \(question.points(of: standing.points))"),
        Shown(words.ground(of: question, standing, lastReaction: reaction)))
    }
  }
}
