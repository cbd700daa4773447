import Receivables

/// Makes the sentences about the entries of one account, or of the book.
///
/// A sentence says what matters of an entry: amounts, days, invoices by the numbers on their paper,
/// persons, reasons, and every text in full.
struct EntrySentences {
  let words: Wording
  /// The account, which knows what an entry refers to; none for entries of the book.
  let account: Account?
  /// The day of the entry, where it is known.
  let day: Day?

  /// The sentence of an event.
  func sentence(_ event: Event) -> String {
    switch event {
    case .book(let event): sentence(event)
    case .matching(let event): sentence(event)
    case .account(let event): sentence(event)
    case .claim(let event): sentence(event)
    case .casework(let event): sentence(event)
    case .dunning(let event): sentence(event)
    case .reversed(let reversal): sentence(reversal)
    }
  }

  private func sentence(_ reversal: Reversal) -> String {
    var names: [String] = []
    for entry in reversal.entries {
      guard let kind = account?.fact(entry)?.value.kind else { continue }
      let name = words.event(kind)
      if !names.contains(name) { names.append(name) }
    }
    let what = names.isEmpty ? reversal.command.description : names.joined(separator: ", ")
    return told(
      say("rückgängig gemacht: \(what)", "undone: \(what)"), quoting: reversal.reason?.text)
  }
}

// MARK: - Parts of sentences

extension EntrySentences {
  func say(_ german: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    words.say(german(), english())
  }

  /// What is said first, then the details that there are, then somebody's own words.
  func told(_ head: String, _ details: [String?] = [], quoting text: String? = nil) -> String {
    let rest = details.compactMap(\.self).joined(separator: ", ")
    let join = head.isEmpty || rest.isEmpty ? "" : head.hasSuffix(":") ? " " : ", "
    let told = head + join + rest
    guard let text else { return told }
    let quoted = quote(text)
    return told.isEmpty ? quoted : "\(told): \(quoted)"
  }

  /// Somebody's own words.
  func quote(_ text: String) -> String { say("„\(text)“", "“\(text)”") }

  func money(_ amount: Money) -> String { words.money(amount) }

  func day(_ day: Day) -> String { words.day(day) }

  /// `bis 27.11.2026`.
  func by(_ day: Day?) -> String? { day.map { say("bis \(self.day($0))", "by \(self.day($0))") } }

  /// `ab 27.11.2026`.
  func from(_ day: Day?) -> String? {
    day.map { say("ab \(self.day($0))", "from \(self.day($0))") }
  }

  /// A line, where there is one, with what it is.
  func named(_ german: String, _ english: String, _ text: String?) -> String? {
    text.map { "\(say(german, english)) \($0)" }
  }

  /// The name of what an entry made: the number on its paper, else what it is, else its number.
  func name(_ entry: EntryNumber) -> String {
    switch account?.fact(entry)?.value {
    case .account(.invoiceRecorded(let invoice))?: invoice.number.text
    case .account(.creditNoteRecorded(let note))?: note.number.text
    case .account(.paymentReceived(let payment))?:
      say("Zahlung \(money(payment.amount))", "payment \(money(payment.amount))")
    case .claim(.chargeRecorded(let charge))?:
      "\(words.charge(charge.kind)) \(money(charge.amount))"
    case .casework(.promiseTaken(let promise))?:
      "\(money(promise.amount)) \(by(promise.by) ?? "")"
    case .casework(.disputeOpened(let dispute))?: words.name(of: dispute.reason)
    case .casework(.withdrawalDeclared(let withdrawal))?:
      say("Widerruf vom \(day(withdrawal.declared))", "withdrawal of \(day(withdrawal.declared))")
    case .casework(.holdPlaced(let hold))?: words.hold(hold.reason)
    case .casework(.handedOver(let handOver))?: handOver.agency.text
    case .casework(.circumstanceNoted(let circumstance))?: words.circumstance(circumstance.kind)
    case .account(.partyNamed(let party))?: "\(words.role(party.role)) \(party.name.text)"
    case .dunning(.noticeIssued(let notice))?: words.notice(notice.kind, level: notice.level)
    case .dunning(.letterIssued(let letter))?: words.name(of: letter.purpose)
    case let event?: "\(words.event(event.kind)) \(entry)"
    case nil: entry.description
    }
  }

  /// The names of invoices one after the other; nothing where none is named.
  func names(_ entries: [EntryNumber]) -> String? {
    entries.isEmpty ? nil : entries.map(name).joined(separator: ", ")
  }

  /// Invoices with an amount for each.
  func amounts(_ amounts: [ItemAmount]) -> String? {
    amounts.isEmpty
      ? nil : amounts.map { "\(name($0.item)) \(money($0.amount))" }.joined(separator: ", ")
  }

  /// Parts of claims with an amount for each.
  func parts(_ parts: [ItemPart]) -> String? {
    parts.isEmpty
      ? nil
      : parts.map { "\(name($0.item)) \(words.part($0.part)) \(money($0.amount))" }
        .joined(separator: ", ")
  }

  /// Claims as they were handed on.
  func claims(_ claims: [HandedClaim]) -> String? {
    claims.isEmpty
      ? nil
      : claims.map { claim in
        "\(name(claim.item)) \(money(claim.principal))"
          + (claim.interest.isPositive
            ? " + \(money(claim.interest)) \(words.part(.interest))" : "")
          + (claim.costs.isPositive ? " + \(money(claim.costs)) \(words.part(.costs))" : "")
      }.joined(separator: ", ")
  }

  /// What a payment is directed at.
  func designation(_ designation: Designation) -> String? {
    switch designation {
    case .none: nil
    case .items(let items): names(items).map { say("auf \($0)", "on \($0)") }
    case .principal(let items):
      names(items).map { say("auf die Hauptforderung von \($0)", "on the principal of \($0)") }
    case .parts(let parts): self.parts(parts).map { say("auf \($0)", "on \($0)") }
    }
  }
}
