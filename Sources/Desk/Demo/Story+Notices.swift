import Receivables

// Reminders and dunning letters of stories: the only place that knows how they are made.

/// The procedures of the sample book, as practice has them.
enum Procedures {
  static let consumer = Name<Named.Procedure>(sure: "consumer")
  static let business = Name<Named.Procedure>(sure: "business")

  /// Both, from the first day of the book.
  static func all(from day: Day) -> [Procedure] {
    [
      Procedure(
        name: consumer, from: day,
        levels: [
          Procedure.Level(kind: .reminder, bankDays: 4, deadlineDays: 10, channels: [.email]),
          Procedure.Level(
            kind: .dunning, bankDays: 4, deadlineDays: 10, channels: [.email, .letter]),
          Procedure.Level(
            kind: .last, bankDays: 4, deadlineDays: 14, channels: [.letter, .email],
            fee: .euro(0, 95), demandsInterest: true),
        ], use: .consumer, minimum: .euro(5)),
      Procedure(
        name: business, from: day,
        levels: [
          Procedure.Level(kind: .reminder, bankDays: 3, deadlineDays: 7, channels: [.email]),
          Procedure.Level(
            kind: .dunning, bankDays: 3, deadlineDays: 7, channels: [.email],
            demandsInterest: true, demandsLumpSum: true),
          Procedure.Level(
            kind: .last, bankDays: 3, deadlineDays: 10, channels: [.letter, .email],
            demandsInterest: true, demandsLumpSum: true),
        ], use: .business, minimum: .euro(10)),
    ]
  }

  static func name(for kind: DebtorKind) -> Name<Named.Procedure> {
    kind == .consumer ? consumer : business
  }
}

extension Stage {
  /// The next notice for some invoices: the claim of the day, each one level up.
  func notice(_ bills: [Bill], announces route: EscalationDecision.Route? = nil) -> Notice {
    let account = account
    let kind = account.ledger.debtor?.kind ?? .consumer
    let name = Procedures.name(for: kind)
    guard let procedure = book.settings.procedure(name, on: day) else {
      preconditionFailure("procedures are set on the first day")
    }
    let claim = account.claim(on: day, book.settings)
    let levels = reached(account)
    let (items, highest) = raised(self[bills], levels, to: procedure.levels.count)
    let level = procedure.levels[highest - 1]
    let demanded = items.compactMap { item, reached -> NoticeItem? in
      claim.item(item).map { open in
        NoticeItem(
          item: item, level: reached, principal: open.principal,
          interest: level.demandsInterest ? open.interest : .zero(open.currency),
          costs: open.costs)
      }
    }
    let total = demanded.reduce(Int64(0)) {
      $0 + $1.principal.minor + $1.interest.minor + $1.costs.minor
    }
    return Notice(
      procedure: name, level: highest, kind: level.kind, dated: day,
      deadline: day.days(level.deadlineDays), items: demanded,
      total: Money(minor: total, bills.first?.gross.currency ?? .euro), channels: level.channels,
      announces: level.kind == .last ? route : nil)
  }

  /// The level that each invoice has reached by notices that stand.
  private func reached(_ account: Account) -> [EntryNumber: Int] {
    var levels: [EntryNumber: Int] = [:]
    for history in account.ledger.notices where history.stands {
      for item in history.notice.items {
        levels[item.item] = max(levels[item.item] ?? 0, item.level)
      }
    }
    return levels
  }

  private func raised(
    _ items: [EntryNumber], _ levels: [EntryNumber: Int], to last: Int
  ) -> (items: [(EntryNumber, Int)], highest: Int) {
    let raised = items.map { ($0, min(last, (levels[$0] ?? 0) + 1)) }
    return (raised, raised.map(\.1).max() ?? 1)
  }
}

extension Story {
  /// The days on which an invoice gets its notices, one after each deadline.
  func noticeDays(of bill: Bill, _ count: Int) -> [Day] {
    let isConsumer = person.kind == .consumer
    let (pause, times) = isConsumer ? (4, [10, 10, 14]) : (3, [7, 7, 10])
    var end = bill.due
    return (0..<count).map { level in
      let day = end.bankDays(pause)
      end = day.days(times[level])
      return day
    }
  }

  /// A notice goes out and is handed over; how it fares on its first way is told.
  mutating func dun(
    _ bills: [Bill], on day: Day, announces route: EscalationDecision.Route? = nil,
    _ outcome: DispatchEnd.Outcome? = .accepted, reply: String = "250 2.0.0 OK"
  ) {
    mail(day) { .issue($0.notice(bills, announces: route)) }
    sends(day, .noticeIssued, outcome, reply: reply)
  }

  /// The last notice or letter goes out; where it is taken over on its first way it goes on the other,
  /// too.
  mutating func sends(
    _ day: Day, _ kind: EventKind, _ outcome: DispatchEnd.Outcome? = .accepted,
    reply: String = "250 2.0.0 OK"
  ) {
    let number = debtor.text
    mail(day) { stage in
      let entry = stage.last(kind)
      let ledger = stage.account.ledger
      let ways = ledger.notice(entry)?.notice.channels ?? ledger.letter(entry)?.letter.channels
      guard let way = ways?.first else { preconditionFailure("every letter has a way") }
      let id = way == .email ? Line(sure: "<\(entry.sequence).\(number)@example.com>") : nil
      return .startDispatch(Dispatch(notice: entry, channel: way, messageID: id))
    }
    guard let outcome else { return }
    mail(day) {
      .endDispatch(
        DispatchEnd(
          dispatch: $0.last(.dispatchStarted), outcome: outcome, reply: Line(sure: reply)))
    }
    guard outcome == .accepted else { return }
    goesOnOtherWay(day, kind)
  }

  private mutating func goesOnOtherWay(_ day: Day, _ kind: EventKind) {
    let debtor = debtor
    does(day) { stage in
      let entry = stage.last(kind)
      let ways = stage.account.ledger.notice(entry)?.notice.channels.dropFirst() ?? []
      return .several(
        ways.map { way in
          let id =
            way == .email ? Line(sure: "<\(entry.sequence).\(debtor.text)@example.com>") : nil
          return .dunning(
            debtor, .startDispatch(Dispatch(notice: entry, channel: way, messageID: id)))
        })
    }
    does(day) { stage in
      let dispatches = stage.account.ledger.notice(stage.last(kind))?.mail.dispatches ?? []
      return .several(
        dispatches.filter { $0.ended == nil }.map { dispatch in
          let isMail = dispatch.started.value.channel == .email
          return .dunning(
            debtor,
            .endDispatch(
              DispatchEnd(
                dispatch: dispatch.started.number, outcome: .accepted,
                reply: Line(sure: isMail ? "250 2.0.0 OK" : "Einlieferung"))))
        })
    }
  }

  /// Some levels of notices, each on its day; a business owes the lump sum from the second on.
  mutating func climbs(
    _ bill: Bill, _ levels: Int, announces route: EscalationDecision.Route? = nil
  ) {
    for (level, day) in noticeDays(of: bill, levels).enumerated() {
      if level == 1, person.kind == .business {
        claim(day) {
          .recordCharge(
            Charge(kind: .lumpSum, amount: LumpSum.amount, arisen: $0.day, item: $0[bill]))
        }
      }
      if level == 2 {
        let (outcome, note) = random.one(of: Self.attempts)
        calls(day, outcome, note)
      }
      dun([bill], on: day, announces: level == 2 ? route : nil)
    }
  }

  /// What comes of a last call before the last letter.
  private static let attempts: [(Contact.Outcome, String)] = [
    (.noAnswer, "Es klingelt durch; zweiter Versuch am Nachmittag, wieder niemand."),
    (.noAnswer, "Besetzt, später niemand."),
    (.voicemail, "Mailbox: um Rückruf gebeten, ohne den Grund zu nennen."),
    (.voicemail, "Ansage, dass die Mailbox voll ist."),
    (.callBack, "Ist gerade unterwegs, will zurückrufen. Kein Rückruf gekommen."),
    (.callBack, "Bittet um Anruf nach 16 Uhr; dann war niemand mehr da."),
    (.reached, "Kennt die Rechnung, „kümmert sich“, nennt aber keinen Tag."),
    (.reached, "Hat die Mahnung gelesen und will „erst einmal nachsehen“."),
    (.reached, "Rechnung liege noch zur Prüfung, Ende offen."),
  ]

  /// Another letter goes out.
  mutating func writes(
    _ purpose: Letter.Purpose, on day: Day, about kind: EventKind? = nil, through days: Int? = nil,
    by way: ContactChannel = .email
  ) {
    mail(day) { stage in
      .issueLetter(
        Letter(
          purpose: purpose, about: kind.map { stage.last($0) },
          deadline: days.map { stage.day.days($0) }, channels: [way]))
    }
    sends(day, .letterIssued, reply: way == .email ? "250 2.0.0 OK" : "Einlieferung")
  }
}
