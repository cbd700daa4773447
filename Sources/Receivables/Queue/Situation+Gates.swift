// What holds back the debtor as a whole.
extension Situation {
  /// Gates for whatever is proposed, each hiding all that can be collected.
  func gates(on collectible: Money) -> [Gate] {
    var gates: [Gate] = []
    func add(_ kind: Gate.Kind, _ entry: EntryNumber?, _ lift: Gate.Lift) {
      gates.append(Gate(kind: kind, entry: entry, lift: lift, money: collectible))
    }
    if let party = representative {
      add(.represented, party.number, review(since: party.started.day))
    }
    if let unknown = lostAddress {
      add(.addressUnknown, unknown.number, review(since: unknown.started.day))
    }
    if let news = openNews.first { add(.newsOpen, news, .event(review: nil)) }
    if let last = paymentClaimedThrough { add(.paymentClaimed, nil, .after(last)) }
    if let last = invoiceCopyThrough { add(.invoiceCopy, nil, .after(last)) }
    return gates
  }

  /// Gates for a notice.
  func gates(on notice: PlannedNotice, _ text: Ladder, _ collectible: Money) -> [Gate] {
    var gates: [Gate] = []
    func add(_ kind: Gate.Kind, _ entry: EntryNumber?, _ lift: Gate.Lift) {
      gates.append(Gate(kind: kind, entry: entry, lift: lift, money: collectible))
    }
    if notice.kind != .reminder, isForeign, ledger.applicableLaw == nil {
      add(.lawUnconfirmed, nil, review(since: text.base))
    }
    if let minimum = text.procedure.minimum, minimum.currency == currency,
      collectible.minor < minimum.minor
    {
      add(.smallBalance, nil, .event(review: nil))
    }
    if let last = lastNotice, day < last.notice.dated + rules.noticeIntervalDays {
      add(.interval, last.number, .after(last.notice.dated + rules.noticeIntervalDays - 1))
    }
    if isConsumer, let end = rules.quietEnd(on: day) { add(.quietDays, nil, .after(end)) }
    return gates + staleGate(on: collectible)
  }

  /// Gates for a decision.
  func staleGate(on collectible: Money) -> [Gate] {
    guard !settings.hasFreshBankData(on: day) else { return [] }
    let gate = Gate(
      kind: .bankDataStale, entry: nil, lift: .event(review: nil), money: collectible)
    return [gate]
  }

  /// Gates for a call: once a day, three times a week, on working days only.
  func gates(onCall collectible: Money) -> [Gate] {
    var end = day - 1
    let today = casework.calls(in: day...day)
    if today >= rules.callsADay { end = day }
    let week = casework.contacts.filter {
      $0.value.channel == .phone && $0.value.direction == .outgoing
    }.map { $0.value.day(logged: $0.day) }.filter { day - 7 < $0 && $0 <= day }.sorted()
    if week.count >= rules.callsAWeek, let first = week.suffix(rules.callsAWeek).first {
      end = max(end, first + 6)
    }
    // People may be called on Saturdays.
    while end < .last, isCallFree(end + 1) { end = end + 1 }
    guard end >= day else { return [] }
    return [Gate(kind: .phoneLimit, entry: nil, lift: .after(end), money: collectible)]
  }

  private func isCallFree(_ day: Day) -> Bool {
    switch workingDays.rest(on: day) {
    case .weekend(let weekday): weekday == .sunday
    case .holiday: true
    case nil: false
    }
  }

  var isConsumer: Bool { (ledger.debtor?.kind ?? .consumer) == .consumer }

  /// Whether letters go abroad.
  private var isForeign: Bool {
    let address = ledger.debtor?.addresses.first { $0.holds(on: day) }
    return address.map { $0.country != .germany } ?? false
  }

  /// Whoever speaks for the debtor.
  private var representative: Started<Party, PartyEnd>? {
    guard !casework.parties.isEmpty else { return nil }
    return casework.parties(on: day).last { $0.value.role.speaksForDebtor }
  }

  /// That nobody knows where to write.
  var lostAddress: Started<Circumstance, CircumstanceEnd>? {
    guard !casework.circumstances.isEmpty else { return nil }
    return casework.circumstances(on: day).last { $0.value.kind == .addressUnknown }
  }

  /// What came in and nobody has looked at.
  var openNews: [EntryNumber] {
    casework.news.isEmpty ? [] : account.unhandledNews(on: day)
  }

  private var paymentClaimedThrough: Day? {
    guard casework.contacts.contains(where: { $0.value.outcome == .paid }) else { return nil }
    return account.claimedPaymentRest(on: day, settings)
  }

  private var invoiceCopyThrough: Day? {
    guard casework.contacts.contains(where: { $0.value.outcome == .invoiceCopy }) else {
      return nil
    }
    return account.invoiceCopyRest(on: day, settings)
  }
}

extension Settings {
  /// Whether payments are booked up to a day that is recent enough for formal steps.
  public func hasFreshBankData(on day: Day) -> Bool {
    guard let through = bankDataThrough else { return false }
    return day <= BankDays.adding(policy.queue.bankDataBankDays, to: through)
  }
}
