public import Receivables

extension Wording {
  /// What a table of a report shows.
  public func heading(_ table: ReportTable.Name) -> String {
    switch table {
    case .ages: say("Nach Alter", "By age")
    case .beside: say("Daneben und davon", "Beside and of it")
    case .cohorts: say("Was aus jedem Alter wurde", "What became of each age")
    case .figures: say("Kennzahlen", "Figures")
    case .promises: say("Zusagen", "Promises")
    case .byDeadline: say("Bezahlt bis zur Frist", "Paid by the deadline")
    case .afterDeadline: say("Bezahlt bis 30 Tage danach", "Paid within 30 days after it")
    case .disputes: say("Klärfälle", "Disputes")
    case .holds: say("Laufende Sperren", "Holds that stand")
    case .expiredHolds: say("Abgelaufene Sperren", "Holds that ran out")
    case .discounts: say("Abzüge", "Deductions")
    case .charges: say("Kosten und Zinsen", "Costs and interest")
    case .chargeKinds: say("Kosten nach Art", "Costs by kind")
    case .writeOffs: say("Nach Grund", "By reason")
    case .agency: say("Inkassodienstleister", "Collection agencies")
    case .court: say("Gerichtliches Mahnverfahren", "Court dunning procedure")
    case .expected: say("Nach Wochen", "By week")
    case .debtors: say("Kunden", "Customers")
    }
  }

  /// The head of a column.
  public func head(_ column: ReportColumn) -> String {
    switch column {
    case .what: say("Was", "What")
    case .count: say("Anzahl", "Count")
    case .amount: say("Betrag", "Amount")
    case .share: say("Anteil", "Share")
    case .countShare: say("nach Anzahl", "by count")
    case .consumers: say("Verbraucher", "Consumers")
    case .businesses: say("Unternehmer", "Businesses")
    case .total: say("Summe", "Sum")
    case .value: say("Wert", "Value")
    case .rolled: say("älter", "older")
    case .cured: say("bezahlt", "paid")
    case .partPaid: say("z. T. bezahlt", "part paid")
    case .lowered: say("gemindert", "lowered")
    case .writtenOff: say("ausgebucht", "written off")
    case .start: say("Anfang", "Start")
    case .judged: say("Frist um", "Time passed")
    case .paid: say("Bezahlt", "Paid")
    case .debtor: say("Kunde", "Debtor")
    case .name: say("Name", "Name")
    case .entry: say("Eintrag", "Entry")
    case .reason: say("Grund", "Reason")
    case .owner: say("Zuständig", "Owner")
    case .through: say("Bis", "Through")
    case .review: say("Prüfen am", "Review")
    case .hidden: say("Überfällig", "Overdue")
    case .open: say("Offen", "Open")
    case .overdue: say("Überfällig", "Overdue")
    case .oldest: say("Fällig seit", "Due since")
    case .claimed: say("Entstanden", "Claimed")
    case .collected: say("Eingenommen", "Collected")
    case .waived: say("Erlassen", "Waived")
    case .promises: say("Zusagen", "Promises")
    case .instalments: say("Raten", "Instalments")
    case .deadlines: say("Mahnfristen", "Deadlines")
    case .dueInvoices: say("Fälliges", "Due")
    }
  }

  /// What a row is about.
  public func label(_ label: ReportLabel) -> String {
    switch label {
    case .line(let line): self.line(line)
    case .bucket(let bucket): self.bucket(bucket)
    case .charge(let kind): charge(kind)
    case .hold(let reason): hold(reason)
    case .settlement(let reason): settlement(reason)
    case .level(let level, let kind): "\(level) \(notice(kind))"
    case .days(let days): say("ab \(day(days.lowerBound))", "from \(day(days.lowerBound))")
    }
  }

  /// An age.
  public func bucket(_ bucket: AgeBucket) -> String {
    switch bucket {
    case .notDue: say("nicht überfällig", "not overdue")
    case .over365: say("über 365 Tage", "over 365 days")
    case .upTo30, .upTo60, .upTo90, .upTo180, .upTo365:
      say("\(range(bucket)) Tage", "\(range(bucket)) days")
    }
  }

  private func range(_ bucket: AgeBucket) -> String {
    bucket.days.map { "\($0.lowerBound)–\($0.upperBound)" } ?? ""
  }

  /// Why steps rest.
  public func hold(_ reason: Hold.Reason) -> String {
    switch reason {
    case .agreed: say("vereinbart", "agreed")
    case .internalReview: say("interne Prüfung", "internal review")
    case .paymentExpected: say("Zahlung erwartet", "payment expected")
    case .creditNoteExpected: say("Gutschrift erwartet", "credit note expected")
    case .management: say("Geschäftsleitung", "management")
    case .dataProtection:
      say("eingeschränkt (Art. 18 DSGVO)", "restricted (Article 18 GDPR)")
    case .other: say("anderer Grund", "other")
    }
  }

  /// Why a case is over.
  public func settlement(_ reason: Settlement.Reason) -> String {
    switch reason {
    case .paid: say("bezahlt", "paid")
    case .smallDifference: say("Kleindifferenz", "small difference")
    case .goodwill: say("Kulanz", "goodwill")
    case .agreement: say("Vergleich", "agreement")
    case .uncollectible: say("uneinbringlich", "uncollectible")
    case .insolvency: say("Insolvenz", "insolvency")
    case .mistake: say("Irrtum", "mistake")
    }
  }

  /// What kind of text a notice has.
  public func notice(_ kind: Notice.Kind) -> String {
    switch kind {
    case .reminder: say("Zahlungserinnerung", "reminder")
    case .dunning: say("Mahnung", "dunning letter")
    case .last: say("letzte Mahnung", "last dunning letter")
    }
  }
}
