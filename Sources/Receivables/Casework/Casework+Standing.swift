extension Casework {
  /// The circumstances that hold on a day.
  public func circumstances(on day: Day) -> [Started<Circumstance, CircumstanceEnd>] {
    circumstances.filter { circumstance in
      circumstance.value.since <= day
        && (circumstance.ended.map { day <= $0.value.through } ?? true)
    }
  }

  /// Whether a circumstance of a kind holds on a day, for some invoices where any are named.
  public func has(
    _ kind: Circumstance.Kind, on day: Day, for items: [EntryNumber] = []
  ) -> Bool {
    circumstances(on: day).contains {
      $0.value.kind == kind && (items.isEmpty || $0.value.touches(items))
    }
  }

  /// The holds that let steps rest on a day, their last day included.
  public func holds(on day: Day) -> [Started<Hold, HoldLift>] {
    holds.filter { hold in
      hold.started.day <= day && (hold.value.through.map { day <= $0 } ?? true)
        && (hold.ended.map { day < $0.day } ?? true)
    }
  }

  /// Whether steps rest for an invoice on a day; a hold that names none is for all, also for those
  /// that came later.
  public func isHeld(_ item: EntryNumber, on day: Day) -> Bool {
    holds(on: day).contains { $0.value.items.isEmpty || $0.value.items.contains(item) }
  }

  /// The follow-ups that wait on a day, the earliest first; those that are due have a day until
  /// then.
  public func followUps(on day: Day) -> [Started<FollowUp, FollowUpEnd>] {
    followUps.filter { $0.started.day <= day && ($0.ended.map { day < $0.day } ?? true) }
      .sorted { left, right in
        (left.value.day, left.value.time?.minute ?? 1_440, left.number)
          < (right.value.day, right.value.time?.minute ?? 1_440, right.number)
      }
  }

  /// The pin that holds on a day.
  public func pin(on day: Day) -> Started<Pin, Unpin>? {
    pins.filter { pin in
      pin.started.day <= day && day <= pin.value.through
        && (pin.ended.map { day < $0.day } ?? true)
    }.max { ($0.started.day, $0.number) < ($1.started.day, $1.number) }
  }

  /// The third persons who have a part in the case on a day.
  public func parties(on day: Day) -> [Started<Party, PartyEnd>] {
    parties.filter { party in
      (party.value.from ?? party.started.day) <= day
        && (party.value.through.map { day <= $0 } ?? true)
        && (party.ended.map { day < $0.day } ?? true)
    }
  }

  /// The person to whom alone letters go on a day; the last one named.
  public func addressee(on day: Day) -> Party? {
    parties(on: day).filter(\.value.writeOnlyTo)
      .max { ($0.started.day, $0.number) < ($1.started.day, $1.number) }?.value
  }

  /// Whether deliveries are stopped on a day.
  public func ordersAreStopped(on day: Day) -> Bool {
    orderStops.contains { stop in
      stop.started.day <= day && (stop.ended.map { day < $0.day } ?? true)
    }
  }

  /// The entries from outside that nobody has looked at, the oldest first.
  public var unhandledNews: [EntryNumber] {
    news.filter { $0.value == nil }.keys.sorted()
  }

  /// The withdrawals that nobody has decided yet, or that were found right, on a day.
  public func standingWithdrawals(on day: Day) -> [Started<Withdrawal, DisputeDecision>] {
    withdrawals.filter { withdrawal in
      guard withdrawal.value.declared <= day else { return false }
      guard let decision = withdrawal.ended, decision.day <= day else { return true }
      return decision.value.verdict == .accepted || decision.value.verdict == .partlyAccepted
    }
  }
}

// MARK: - Contacts

extension Contact {
  /// The day it happened, which may lie before it was logged.
  func day(logged: Day) -> Day { happened ?? logged }

  /// Whether the debtor himself showed up: he wrote, called, or was reached.
  var isReaction: Bool {
    switch outcome {
    case .noAnswer, .voicemail, .wrongNumber: direction == .incoming
    // What we wrote came or went; whom we called or saw was there.
    case .reached: direction == .incoming || channel == .phone || channel == .visit
    case .callBack, .promise, .instalments, .paid, .invoiceCopy, .dispute, .refuses: true
    }
  }
}

extension Casework {
  /// The last day on which the debtor reacted by a day: a contact or a promise.
  public func lastReaction(by day: Day) -> Day? {
    let contacts = contacts.lazy.filter(\.value.isReaction).map { $0.value.day(logged: $0.day) }
      .filter { $0 <= day }.max()
    let promises = promises.lazy.map(\.started.day).filter { $0 <= day }.max()
    guard let contacts, let promises else { return contacts ?? promises }
    return max(contacts, promises)
  }

  /// How often the debtor was called within days.
  public func calls(in days: ClosedRange<Day>) -> Int {
    contacts.count { contact in
      contact.value.channel == .phone && contact.value.direction == .outgoing
        && days.contains(contact.value.day(logged: contact.day))
    }
  }
}

extension Account {
  /// The entries from outside that had come by a day and nobody had looked at by then, the oldest
  /// first.
  public func unhandledNews(on day: Day) -> [EntryNumber] {
    casework.news.filter { news, handling in
      guard let came = fact(news), came.day <= day else { return false }
      return handling.flatMap { fact($0) }.map { day < $0.day } ?? true
    }.keys.sorted()
  }

  /// The last day on which the debtor reacted by a day: a contact, a promise or a payment.
  public func lastReaction(by day: Day) -> Day? {
    // What we collected ourselves is none of his doing, and an agency's money comes through it.
    let paid = ledger.payments.filter { payment in
      payment.valued <= day && payment.payment.map { $0.method != .directDebit } ?? false
    }
    return (paid.map(\.valued) + [casework.lastReaction(by: day)].compactMap(\.self)).max()
  }

  /// The last day for which steps rest because the debtor says it was paid; nothing where they do
  /// not, also when it was said more often than it counts without money.
  public func claimedPaymentRest(on day: Day, _ settings: Settings) -> Day? {
    let lastMoney = ledger.payments.filter { $0.kept(on: day).isPositive }.map(\.valued).max()
    let days = casework.contacts.filter { $0.value.outcome == .paid }
      .map { $0.value.day(logged: $0.day) }
      .filter { said in said <= day && (lastMoney.map { $0 < said } ?? true) }.sorted()
    guard let last = days.prefix(settings.policy.claimedPayments).last else { return nil }
    let end = BankDays.adding(settings.policy.claimedPaymentBankDays, to: last)
    return day <= end ? end : nil
  }

  /// The last day for which steps rest because a copy of the invoice was sent.
  public func invoiceCopyRest(on day: Day, _ settings: Settings) -> Day? {
    casework.contacts.filter { $0.value.outcome == .invoiceCopy }
      .map { $0.value.day(logged: $0.day) }.filter { $0 <= day }.max()
      .map { $0 + settings.policy.invoiceCopyDays }.flatMap { day <= $0 ? $0 : nil }
  }
}
