import Receivables

extension EntrySentences {
  /// The sentence of an event of payments and credit.
  func sentenceOfPayment(_ event: AccountEvent) -> String {
    switch event {
    case .creditNoteRecorded(let note): sentence(note)
    case .debitSubmitted(let debit):
      told(
        say(
          "\(money(debit.amount)) am \(day(debit.collects)) eingezogen",
          "\(money(debit.amount)) to be collected on \(day(debit.collects))"),
        [names(debit.items), named("Mandat", "mandate", debit.mandate.text)])
    case .paymentReceived(let payment): sentence(payment)
    case .paymentDesignated(let direction):
      told(
        name(direction.payment),
        [
          designation(direction.designation)
            ?? say("nach gesetzlicher Reihenfolge", "in the order of the statute"),
          source(direction.source),
        ])
    case .paymentReturned(let back):
      told(
        say(
          "\(name(back.payment)) zurückgegeben am \(day(back.day))",
          "\(name(back.payment)) returned on \(day(back.day))"), [words.name(of: back.reason)])
    case .chargebackOpened(let chargeback):
      told(
        say(
          "\(money(chargeback.amount)) zurückgefordert, Fall \(chargeback.caseNumber.text)",
          "\(money(chargeback.amount)) charged back, case \(chargeback.caseNumber.text)"),
        [
          words.name(of: chargeback.reason),
          chargeback.answerBy.map { say("Antwort bis \(day($0))", "answer by \(day($0))") },
        ])
    case .chargebackClosed(let end):
      told(
        say(
          "Rückbuchung \(words.name(of: end.outcome)) am \(day(end.day))",
          "chargeback \(words.name(of: end.outcome)) on \(day(end.day))"))
    case .creditRefunded(let refund):
      told(
        say(
          "\(money(refund.amount)) erstattet am \(day(refund.day))",
          "\(money(refund.amount)) refunded on \(day(refund.day))"),
        [named("auf", "to", refund.account?.grouped)])
    default: ""
    }
  }

  private func sentence(_ note: CreditNote) -> String {
    told(
      "\(note.number.text) \(money(note.amount))",
      [
        say("vom \(day(note.issued))", "of \(day(note.issued))"), words.name(of: note.reason),
        words.name(of: note.effect),
        note.shares.isEmpty
          ? nil
          : say("auf ", "on ")
            + note.shares.map { "\(name($0.item)) \(money($0.amount))" }.joined(separator: ", "),
        note.answers.map { say("zu: \(name($0))", "answers: \(name($0))") },
      ])
  }

  private func sentence(_ payment: Payment) -> String {
    told(
      say(
        "\(money(payment.amount)), Wertstellung \(day(payment.valued))",
        "\(money(payment.amount)), value date \(day(payment.valued))"),
      [
        payment.method == .invoice ? nil : words.name(of: payment.method),
        designation(payment.designation), named("von", "from", payment.payer?.text),
        named("Konto", "account", payment.account?.grouped),
        named("Vorgang", "transaction", payment.providerReference?.text),
        payment.provisionalThrough.map {
          say("vorläufig bis \(day($0))", "provisional until \(day($0))")
        },
      ], quoting: payment.reference?.text)
  }

  private func source(_ source: PaymentDesignation.Source) -> String {
    switch source {
    case .debtor: say("vom Kunden bestimmt", "determined by the debtor")
    case .agreed: say("vereinbart", "agreed")
    case .clerk: say("von uns zugeordnet", "placed by us")
    }
  }

  /// The sentence of an event of costs and discounts.
  func sentence(_ event: ClaimEvent) -> String {
    switch event {
    case .chargeRecorded(let charge):
      told(
        "\(words.charge(charge.kind)) \(money(charge.amount))",
        [
          say("entstanden \(day(charge.arisen))", "arisen \(day(charge.arisen))"),
          charge.item.map { say("zu \(name($0))", "on \(name($0))") }, charge.ground?.text,
          charge.notice.map { say("mit: \(name($0))", "with: \(name($0))") },
        ])
    case .chargeWaived(let waiver):
      told(
        say("erlassen: \(name(waiver.charge))", "waived: \(name(waiver.charge))"),
        quoting: waiver.reason?.text)
    case .skontoDecided(let decision):
      told(
        name(decision.item),
        [
          decision.granted.isPositive
            ? say(
              "Skonto \(money(decision.granted)) gewährt",
              "discount of \(money(decision.granted)) granted")
            : say("Skontoabzug nachgefordert", "discount reclaimed"), name(decision.payment),
        ], quoting: decision.reason?.text)
    }
  }
}
