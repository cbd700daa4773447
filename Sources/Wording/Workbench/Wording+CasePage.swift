public import Receivables

// What the page of a case says around its entries.

/// A part of the page of a case.
public enum CasePaneName: String, Sendable, Hashable, CaseIterable {
  /// All that happened.
  case timeline
  /// The invoices.
  case items
  /// How and with whom to speak.
  case contacts
  /// What is kept on paper.
  case documents
}

extension Wording {
  /// The name of a part of a case.
  public func pane(_ pane: CasePaneName) -> String {
    switch pane {
    case .timeline: say("Verlauf", "Timeline")
    case .items: say("Posten", "Items")
    case .contacts: say("Kontakte", "Contacts")
    case .documents: say("Dokumente", "Documents")
    }
  }

  /// That a part of a case is empty.
  public func emptyPane(_ pane: CasePaneName) -> String {
    switch pane {
    case .timeline: say("Kein Eintrag.", "No entry.")
    case .items: say("Keine Rechnung.", "No invoice.")
    case .contacts:
      say(
        "Weder Anschrift noch Telefon noch E-Mail bekannt.",
        "Neither address nor telephone nor e-mail is known.")
    case .documents: say("Kein Dokument.", "No document.")
    }
  }

  /// That all entries are of kinds that are not shown.
  public var allKindsHidden: String {
    say(
      "Alle Einträge sind ausgeblendet; F6 wählt die Arten.",
      "All entries are hidden; F6 chooses the kinds.")
  }

  /// How many entries are not shown.
  public func hiddenEntries(_ count: Int) -> String {
    say("\(self.count(count)) ausgeblendet (F6)", "\(self.count(count)) hidden (F6)")
  }

  // MARK: The head

  /// Parts of a claim in a line: `Hauptforderung 120,00`.
  public func part(_ part: ClaimPart, _ amount: String) -> String {
    "\(self.part(part)) \(amount)"
  }

  /// Credit that stands.
  public func creditPart(_ amount: String) -> String {
    say("Guthaben \(amount)", "credit \(amount)")
  }

  /// To whom alone one writes.
  public func writeOnlyTo(_ party: Party) -> String {
    let who = "\(role(party.role)) \(party.name.text)"
    return say("nur schreiben an \(who)", "write only to \(who)")
  }

  /// That deliveries are stopped.
  public var ordersAreStopped: String { say("Liefersperre", "deliveries stopped") }

  /// What is proposed next, with the key for it.
  public func nextStep(_ step: String, key: String) -> String {
    key.isEmpty ? nextStep(step) : "\(nextStep(step))  [\(key)]"
  }

  /// Why.
  public func because(_ reason: String) -> String { say("weil: \(reason)", "because: \(reason)") }

  // MARK: As of a past day

  /// That the case is shown as it was known on a day.
  public func asOf(_ day: Day) -> String {
    say(
      "Stand zum \(self.day(day)), nur lesen", "as of \(self.day(day)), read only")
  }

  /// What is asked for a look back.
  public var asOfQuestion: String { say("Stand zum Tag", "As of the day") }

  /// That a look back goes back.
  public var asOfIsPast: String {
    say("Nur vergangene Tage lassen sich zeigen.", "Only past days can be shown.")
  }

  /// That the account was not there yet.
  public func notYetKnown(_ number: String, on day: Day) -> String {
    say(
      "\(number) war am \(self.day(day)) noch nicht erfasst.",
      "\(number) was not recorded by \(self.day(day)).")
  }

  /// That the past cannot be changed.
  public var pastIsReadOnly: String {
    say(
      "Ein früherer Stand kann nur gelesen werden; Esc führt zu heute.",
      "A past state can only be read; Esc returns to today.")
  }

  // MARK: Search and kinds

  /// That a text is nowhere.
  public func notFound(_ text: String) -> String {
    say("Nicht gefunden: \(text)", "Not found: \(text)")
  }

  /// That nothing is searched for.
  public var nothingSearched: String {
    say("Mit / suchen, dann springt man weiter.", "Search with / first.")
  }

  /// The title of the choice of kinds.
  public var kindsTitle: String { say("Arten im Verlauf", "Kinds in the timeline") }

  /// What keys do in it.
  public var kindsFooter: String {
    say("Leertaste wählt · Enter übernimmt · Esc", "Space chooses · Enter applies · Esc")
  }

  // MARK: Items

  /// What is special about an invoice, in a word.
  public func status(_ status: ItemStatus) -> String {
    switch status {
    case .cancelled: say("storniert", "cancelled")
    case .notOurs: say("nicht unsere", "not ours")
    case .paid: say("bezahlt", "paid")
    case .notDue: say("nicht fällig", "not due")
    case .overdue: say("überfällig", "overdue")
    case .inDefault: say("in Verzug", "in default")
    case .held(let kinds):
      kinds.isEmpty ? "" : kinds.map { gate($0) }.joined(separator: ", ")
    }
  }

  /// A column of the invoices.
  public func itemColumn(_ column: ItemColumn) -> String {
    switch column {
    case .number: say("Rechnung", "Invoice")
    case .order: say("Best.-Nr.", "Order")
    case .tracking: say("Sendung", "Parcel")
    case .due: say("Fällig", "Due")
    case .days: say("Tage", "Days")
    case .level: say("St", "Lv")
    case .principal: say("Hauptf.", "Principal")
    case .interest: say("Zinsen", "Interest")
    case .costs: say("Kosten", "Costs")
    case .open: say("Offen", "Open")
    case .status: "Status"
    }
  }
}

/// What is special about an invoice.
public enum ItemStatus: Sendable, Hashable {
  /// It was never owed.
  case cancelled
  /// Somebody else's claim.
  case notOurs
  /// Nothing is open.
  case paid
  /// Its last day has not passed.
  case notDue
  /// It has.
  case overdue
  /// The debtor is in default.
  case inDefault
  /// Something lets it rest.
  case held([Gate.Kind])
}

/// A column of the invoices of a case.
public enum ItemColumn: String, Sendable, Hashable, CaseIterable {
  case number, order, tracking, due, days, level, principal, interest, costs, open, status
}

extension Wording {
  /// What was to be paid on a day that has passed.
  public func stood(_ sums: String, on day: Day) -> String {
    say("am \(self.day(day)) offen \(sums)", "open on \(self.day(day)): \(sums)")
  }

  /// When a case that rests comes back.
  public func comesBack(_ day: Day, on today: Day) -> String {
    let back = nearDayWithWeekday(day, on: today)
    return say("wieder da am \(back)", "back on \(back)")
  }
}
