public import Receivables

// Values as letters carry them: whole words, long days.

extension Wording {
  /// A day in words: `24. November 2026`, `24 November 2026`.
  public func longDay(_ day: Day) -> String {
    let (year, month, number) = day.fields
    let name = (language == .german ? Self.germanMonths : Self.englishMonths)[month - 1]
    return say("\(number). \(name) \(year)", "\(number) \(name) \(year)")
  }

  private static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Texts in a row, `a, b und c`; of many only the first and how many more.
  public func row(_ texts: [String], most: Int = 5) -> String {
    guard texts.count > most else {
      guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
      return texts.dropLast().joined(separator: ", ") + say(" und ", " and ") + last
    }
    let more = texts.count - most
    return texts.prefix(most).joined(separator: ", ")
      + say(" und \(more) weitere", " and \(more) more")
  }

  /// How somebody is greeted whose name is known; nobody's sex is guessed.
  public func greeting(_ name: String) -> String { say("Guten Tag \(name),", "Dear \(name),") }

  /// How a company, or whoever reads a letter, is greeted.
  public var greetingToAll: String {
    say("Sehr geehrte Damen und Herren,", "Dear Sir or Madam,")
  }

  /// The heirs of somebody, as letters address them.
  public func heirs(of name: String) -> String {
    say("An die Erben nach \(name)", "The heirs of \(name)")
  }

  /// Who represents a company by its legal form; nothing where that is not known.
  public func represented(_ legalForm: String) -> String? {
    let form = legalForm.lowercased()
    if form.contains("gmbh") || form.hasPrefix("ug") {
      return say("vertreten durch die Geschäftsführung", "represented by its managing directors")
    }
    if form == "ag" || form == "se" || form == "eg" || form.contains("e.v") || form.contains("e. v")
    {
      return say("vertreten durch den Vorstand", "represented by its board")
    }
    if form == "ohg" || form == "kg" || form.contains("gbr") {
      return say("vertreten durch die Gesellschafter", "represented by its partners")
    }
    return nil
  }

  /// What kind of notice it is, as a letter names it.
  public func letterName(_ kind: Notice.Kind) -> String {
    switch kind {
    case .reminder: say("Zahlungserinnerung", "payment reminder")
    case .dunning: say("Mahnung", "dunning letter")
    case .last: say("letzte Mahnung", "final demand")
    }
  }

  /// A notice with its day, `Mahnung vom 3. November 2026`.
  public func letterName(_ kind: Notice.Kind, of day: Day) -> String {
    say("\(letterName(kind)) vom \(longDay(day))", "\(letterName(kind)) of \(longDay(day))")
  }

  /// Why a direct debit came back, told to the customer.
  public func letterReason(_ reason: PaymentReturn.Reason?) -> String {
    switch reason {
    case .noCover: say("das Konto war nicht gedeckt", "there were not enough funds")
    case .objected: say("der Lastschrift wurde widersprochen", "the debit was objected to")
    case .refused: say("die Einlösung wurde abgelehnt", "the debit was refused")
    case .wrongAccount: say("die Kontonummer stimmt nicht", "the account number is wrong")
    case .closedAccount: say("das Konto ist erloschen", "the account is closed")
    case .blockedAccount: say("das Konto ist gesperrt", "the account is blocked")
    case .noMandate: say("es lag kein gültiges Mandat vor", "there was no valid mandate")
    case .notSpecified, .deceased, .contested, .bankError, .misplaced, .other,
      nil:
      say("die Bank hat keinen Grund genannt", "the bank gave no reason")
    }
  }

  /// How something was said.
  public func letterWay(_ channel: ContactChannel) -> String {
    switch channel {
    case .phone: say("telefonisch", "by telephone")
    case .email: say("per E-Mail", "by e-mail")
    case .letter: say("schriftlich", "in writing")
    case .chat: say("im Chat", "in a chat")
    case .visit: say("persönlich", "in person")
    }
  }

  /// How many instalments.
  public func instalments(_ count: Int) -> String {
    count == 1 ? say("einer Rate", "one instalment") : say("\(count) Raten", "\(count) instalments")
  }

  /// How many lump sums, and how much they are.
  public func lumpSums(_ count: Int, _ total: Money) -> String {
    count == 1
      ? say("1 Rechnung: \(money(total))", "1 invoice: \(money(total))")
      : say("\(count) Rechnungen: \(money(total))", "\(count) invoices: \(money(total))")
  }

  /// Since when, for one invoice of several.
  public func since(_ day: Day, for invoice: String) -> String { "\(longDay(day)) (\(invoice))" }

  /// One stretch of interest: days, rate, principal.
  public func stretch(_ segment: InterestStatement.Segment) -> String {
    let days = self.days(segment.range)
    return say(
      "\(days): \(rate(segment.rate)) auf \(money(segment.principal))",
      "\(days): \(rate(segment.rate)) on \(money(segment.principal))")
  }

  /// Many stretches of interest in one: the days and the rates.
  public func stretches(_ days: ClosedRange<Day>, _ rates: [Rate]) -> String {
    let list = row(rates.map(rate))
    return say(
      "\(self.days(days)) zu \(list), für jede Rechnung in der Aufstellung ausgewiesen",
      "\(self.days(days)) at \(list), shown for each invoice in the list")
  }

  /// What was booked on an account, as a statement names it.
  public func booking(_ kind: AccountStatement.Kind) -> String {
    switch kind {
    case .invoice: say("Rechnung", "Invoice")
    case .creditNote: say("Gutschrift", "Credit note")
    case .discount: say("Skonto", "Cash discount")
    case .charge: say("Kosten", "Costs")
    case .interest: say("Zinsen", "Interest")
    case .waiver: say("Erlass", "Waiver")
    case .payment: say("Zahlung", "Payment")
    case .takenBack: say("Rückgabe der Zahlung", "Payment returned")
    case .refund: say("Erstattung", "Refund")
    }
  }
}

extension Wording {
  /// How far the notices of one invoice are.
  public func stage(_ level: Int) -> String {
    level <= 1 ? say("Erinnerung", "reminder") : say("\(level - 1). Mahnung", "notice \(level)")
  }
}

extension Wording {
  /// Terms of payment, told to the customer.
  public func letterTerms(_ terms: PaymentTerms) -> String {
    let steps = terms.discounts.map { step in
      say(
        "\(rate(step.rate)) Skonto bei Zahlung innerhalb von \(step.days) Tagen ab Rechnungsdatum",
        "a discount of \(rate(step.rate)) if paid within \(count(ofDays: step.days)) of the invoice"
      )
    }
    let net = say(
      "zahlbar in \(terms.netDays) Tagen ohne Abzug", "net in \(count(ofDays: terms.netDays))")
    return (steps + [net]).joined(separator: say(", sonst ", ", else "))
  }
}
