extension Account {
  /// What of each invoice is openly promised on the day of a claim and has not come yet.
  ///
  /// A promise covers its invoices in the order it names them; one that names none covers those
  /// that were overdue when it was taken. No more of an invoice is promised than is open and not
  /// contested.
  public func promised(_ claim: Claim, _ settings: Settings) -> [EntryNumber: Money] {
    promises(on: claim.day, settings).promised(
      of: claim, contested: contested(on: claim.day, claim),
      settings.workingDays(for: ledger.debtor))
  }
}

extension [JudgedPromise] {
  /// What of each invoice is openly promised, beside what is contested.
  func promised(
    of claim: Claim, contested: [EntryNumber: Money], _ workingDays: WorkingDays
  ) -> [EntryNumber: Money] {
    var promised: [EntryNumber: Money] = [:]
    for judged in self where judged.isOpen {
      let promise = judged.promise.value
      let items =
        promise.items.isEmpty
        ? claim.overdue(on: judged.promise.started.day, workingDays) : promise.items
      var left = judged.outstanding.minor
      for item in items.compactMap({ claim.item($0) })
      where item.currency == promise.amount.currency {
        let taken = (promised[item.number]?.minor ?? 0)
          .addingClamped(contested[item.number]?.minor ?? 0)
        let part = Swift.min(left, Swift.max(0, item.total.minor - taken))
        guard part > 0 else { continue }
        left -= part
        promised[item.number] = Money(
          minor: (promised[item.number]?.minor ?? 0).addingClamped(part), item.currency)
      }
    }
    return promised
  }
}

extension Claim {
  /// The invoices of ours whose last day for payment had passed on an earlier day.
  fileprivate func overdue(on day: Day, _ workingDays: WorkingDays) -> [EntryNumber] {
    items.filter { $0.item.isOurs && workingDays.shifted($0.item.invoice.due).day < day }
      .map(\.number)
  }
}
