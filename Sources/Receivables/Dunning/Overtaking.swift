extension Account {
  /// What came in since a notice was issued that speaks against sending it: a payment, an objection,
  /// a promise, a hold, a circumstance, somebody who speaks for the debtor; or that it lay too long.
  ///
  /// - Parameters:
  ///   - notice: A notice as issued, and not sent yet.
  ///   - number: The entry that issued it; what was known before it was weighed then.
  ///   - day: The day on which it would go.
  ///   - settings: What the book was told.
  /// - Returns: What speaks against it, each once; nothing where nothing does.
  func overtaking(
    _ notice: Notice, issuedBy number: EntryNumber, on day: Day, _ settings: Settings
  ) -> [Objection] {
    // One that lay too long gives no time any more.
    let isLate = notice.deadline - day < NoticeCheck.leastDays
    let late = isLate ? [Objection(.deadlineTooShort)] : []
    guard facts.last.map({ $0.number > number }) ?? false else { return late }
    let situation = Situation(of: self, on: day, settings)
    let portions = situation.portions()
    let spokenFor = situation.casework.parties(on: day).contains { party in
      party.number > number && (party.value.role.speaksForDebtor || party.value.writeOnlyTo)
    }
    return late + (spokenFor ? [Objection(.represented)] : [])
      + notice.items.flatMap { demanded in
        situation.overtaking(demanded, since: number, portions)
          .map { Objection($0, demanded.item) }
      }
  }
}

extension Situation {
  /// What speaks since an entry against demanding something of an invoice.
  fileprivate func overtaking(
    _ demanded: NoticeItem, since number: EntryNumber, _ portions: [Portion]
  ) -> [Objection.Rule] {
    guard let item = claim.item(demanded.item), item.total.isPositive else {
      return [.nothingOpen]
    }
    var found: [Objection.Rule] = item.principal.minor < demanded.principal.minor ? [.tooMuch] : []
    let gates = portions.first { $0.item == demanded.item }?.gates ?? []
    for gate in gates where gate.entry.map({ $0 > number }) ?? false {
      if let rule = gate.kind.objection, !found.contains(rule) { found.append(rule) }
    }
    return found
  }
}
