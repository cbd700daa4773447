extension Account {
  /// The facts of a command that count.
  func facts(of command: EntryNumber) -> [Fact<Event>] {
    // A command's entries follow each other from its first one on.
    facts[place(from: command)...].prefix { $0.command == command }.filter(\.counts)
  }

  /// The facts of other commands that count and could not stand without these.
  ///
  /// Whatever refers to one of them cannot; nothing can stand without the debtor; and a settlement
  /// was decided on the money that was recorded before it.
  func dependents(of undone: [Fact<Event>]) -> [Fact<Event>] {
    guard let first = undone.first else { return [] }
    let numbers = Set(undone.map(\.number))
    let isBeginning = undone.contains { $0.value.kind == .debtorRecorded }
    let movesMoney = undone.contains { $0.value.movesMoney }
    return facts[place(from: first.number)...].filter { fact in
      guard fact.counts, fact.command != first.command else { return false }
      if isBeginning { return fact.value.kind != .reversed }
      if movesMoney, fact.value.kind == .settled { return true }
      return fact.value.payload.references.contains(where: numbers.contains)
    }
  }
}

extension Event {
  /// Whether what is owed may change by it.
  var movesMoney: Bool {
    switch self {
    case .account(let event):
      switch event {
      case .invoiceRecorded, .invoiceCorrected, .invoiceCancelled, .creditNoteRecorded,
        .paymentReceived, .paymentDesignated, .paymentReturned, .chargebackClosed,
        .creditRefunded:
        true
      default: false
      }
    case .claim: true
    case .casework(.agencyRemitted), .casework(.waived): true
    default: false
    }
  }
}
