import Receivables

extension EntrySentences {
  /// The sentence of an event of the debtor, of invoices or of payments.
  func sentence(_ event: AccountEvent) -> String {
    switch event {
    case .debtorRecorded(let debtor): sentence(debtor)
    case .debtorChanged(let change):
      told("", changes(change))
    case .renumbered(let renumbering):
      say("neue Nummer \(renumbering.number.text)", "new number \(renumbering.number.text)")
    case .partyNamed(let party): sentence(party)
    case .partyEnded(let end):
      told(say("endet: \(name(end.party))", "ended: \(name(end.party))"), quoting: end.reason?.text)
    case .assigned(let assignment):
      assignment.clerk.map { say("zuständig ist \($0.text)", "\($0.text) works on it") }
        ?? say("niemand ist mehr zuständig", "nobody in particular works on it")
    case .orderStopSet(let stop):
      told(say("Liefersperre gesetzt", "deliveries stopped"), quoting: stop.reason?.text)
    case .orderStopLifted: say("Liefersperre aufgehoben", "deliveries go on")
    case .mandateBlocked(let block):
      told(
        say("Mandat \(block.mandate.text) gesperrt", "mandate \(block.mandate.text) blocked"),
        quoting: block.reason?.text)
    case .noted(let note): note.text.text
    case .invoiceRecorded(let invoice): sentence(invoice)
    case .deliveryRecorded(let delivery):
      told(
        say(
          "\(name(delivery.item)) geliefert am \(day(delivery.day))",
          "\(name(delivery.item)) delivered on \(day(delivery.day))"),
        [
          delivery.amount.map { say("im Wert von \(money($0))", "worth \(money($0))") },
          named("Sendung", "parcel", delivery.tracking?.text),
        ])
    case .returnRecorded(let goods):
      told(
        "\(name(goods.item)): \(words.name(of: goods.stage))", [money(goods.amount)])
    case .invoiceCorrected(let correction): sentence(correction)
    case .invoiceCancelled(let cancellation):
      told(
        say("\(name(cancellation.item)) storniert", "\(name(cancellation.item)) cancelled"),
        [named("durch", "by", cancellation.number?.text)], quoting: cancellation.reason?.text)
    case .creditNoteRecorded, .debitSubmitted, .paymentReceived, .paymentDesignated,
      .paymentReturned, .chargebackOpened, .chargebackClosed, .creditRefunded:
      sentenceOfPayment(event)
    }
  }

  // MARK: The debtor

  private func sentence(_ debtor: Debtor) -> String {
    told(
      debtor.name.text,
      [
        debtor.legalForm?.text, words.debtor(debtor.kind),
        debtor.addresses.first.map(words.address),
        debtor.contacts.isEmpty
          ? nil : debtor.contacts.map(\.value.text).joined(separator: ", "),
        debtor.terms.map(words.terms),
        debtor.creditLimit.map { say("Limit \(money($0))", "limit \(money($0))") },
        named("USt-IdNr.", "VAT number", debtor.vatNumber?.text),
        named("Konto", "account", debtor.account?.grouped),
        debtor.since.map { say("Kunde seit \(day($0))", "customer since \(day($0))") },
        debtor.isKeyAccount ? say("Schlüsselkunde", "key account") : nil,
      ])
  }

  /// What of the debtor's data is new.
  private func changes(_ change: DebtorChange) -> [String?] {
    [
      named("Name", "name", change.name?.text), change.legalForm?.text,
      change.kind.map(words.debtor),
      change.addresses.map { all in
        say("Anschrift: ", "address: ") + all.map(words.address).joined(separator: "; ")
      },
      change.contacts.map { all in
        say("Kontakte: ", "contacts: ") + all.map(\.value.text).joined(separator: ", ")
      },
      change.language.map {
        switch $0 {
        case .german: say("Briefe auf Deutsch", "letters in German")
        case .english: say("Briefe auf Englisch", "letters in English")
        }
      },
      change.state.map(words.state), change.terms.map(words.terms),
      change.creditLimit.map { say("Limit \(money($0))", "limit \(money($0))") },
      named("USt-IdNr.", "VAT number", change.vatNumber?.text),
      named("Konto", "account", change.account?.grouped),
      change.isKeyAccount.map {
        $0 ? say("Schlüsselkunde", "key account") : say("kein Schlüsselkunde", "no key account")
      },
      named("anwendbares Recht:", "applicable law:", change.applicableLaw?.code),
      change.isEmpty ? say("nichts geändert", "nothing changed") : nil,
    ]
  }

  private func sentence(_ party: Party) -> String {
    told(
      "\(words.role(party.role)) \(party.name.text)",
      [
        party.writeOnlyTo ? say("nur noch dorthin schreiben", "write only there") : nil,
        party.address.map(words.address),
        party.contacts.isEmpty ? nil : party.contacts.map(\.value.text).joined(separator: ", "),
        named("Zeichen", "reference", party.reference?.text), from(party.from), by(party.through),
      ])
  }

  // MARK: Invoices

  private func sentence(_ invoice: Invoice) -> String {
    told(
      "\(invoice.number.text) \(money(invoice.gross))",
      [
        say("vom \(day(invoice.issued))", "of \(day(invoice.issued))"),
        say("fällig \(day(invoice.due))", "due \(day(invoice.due))"),
        named("Bestellung", "order", invoice.order?.text),
        invoice.method == .invoice ? nil : words.name(of: invoice.method),
        invoice.owner == .ours ? nil : words.name(of: invoice.owner),
        invoice.terms.flatMap { $0.discounts.isEmpty ? nil : words.terms($0) },
        invoice.wording.map { words.quoted($0.text) },
        named("Verwendungszweck", "payment reference", invoice.reference?.text),
        invoice.delivered.map { say("geliefert \(day($0))", "delivered \(day($0))") },
        named("Sendung", "parcel", invoice.tracking?.text),
        invoice.title.map {
          say(
            "tituliert: \($0.court.text) \($0.fileNumber.text)",
            "title: \($0.court.text) \($0.fileNumber.text)")
        },
      ])
  }

  private func sentence(_ correction: InvoiceCorrection) -> String {
    told(
      "\(name(correction.item)):",
      [
        correction.gross.map(money),
        correction.issued.map { say("vom \(day($0))", "of \(day($0))") },
        correction.due.map { say("fällig \(day($0))", "due \(day($0))") },
        named("Bestellung", "order", correction.order?.text),
        correction.received.map { say("erhalten \(day($0.day))", "received \(day($0.day))") },
        correction.terms.map(words.terms), correction.method.map(words.name),
        correction.owner.map(words.name), correction.contract.map(words.debtor),
        correction.hasThirtyDayNotice.map {
          $0
            ? say("mit Hinweis nach § 286 Abs. 3 BGB", "with the notice of § 286(3) BGB")
            : say("ohne Hinweis nach § 286 Abs. 3 BGB", "without the notice of § 286(3) BGB")
        },
        correction.document == nil ? nil : say("neues Dokument", "new document"),
      ], quoting: correction.reason?.text)
  }
}
