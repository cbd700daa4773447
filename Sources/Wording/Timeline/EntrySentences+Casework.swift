import Receivables

extension EntrySentences {
  /// The sentence of an event of the work on a case.
  func sentence(_ event: CaseworkEvent) -> String {
    switch event {
    case .contactLogged(let contact): sentence(contact)
    case .newsHandled(let handling):
      say("gesichtet: \(name(handling.news))", "looked at: \(name(handling.news))")
    case .acknowledged, .promiseTaken, .promiseWithdrawn, .planOffered, .planAgreed, .planEnded:
      sentenceOfPromise(event)
    case .disputeOpened, .disputeMoved, .disputeDecided, .withdrawalDeclared:
      sentenceOfDispute(event)
    case .holdPlaced, .holdLifted, .followUpSet, .followUpDone, .pinned, .unpinned, .settled,
      .reopened, .waived, .writtenOff, .documentAttached:
      sentenceOfCare(event)
    case .circumstanceNoted, .circumstanceEnded, .suspensionRecorded, .escalationDecided,
      .handedOver, .handOverRecalled, .agencyReported, .agencyRemitted, .courtStepRecorded:
      sentenceOfEscalation(event)
    }
  }

  private func sentence(_ contact: Contact) -> String {
    let way = words.contactWay(contact.channel, contact.direction)
    return told(
      "\(way): \(words.outcome(contact.outcome))",
      [
        contact.person?.text,
        contact.isVerified ? say("Identität geprüft", "identity checked") : nil,
        contact.cause.map { say("Grund: \(words.cause($0))", "reason: \(words.cause($0))") },
        contact.claimedPayment.map(claimed),
        contact.refusesFinally
          ? say("verweigert ernsthaft und endgültig", "refuses seriously and finally") : nil,
        names(contact.items).map { say("zu \($0)", "about \($0)") }, later(contact),
        contact.isNews ? say("noch zu sichten", "to be looked at") : nil,
      ], quoting: contact.note?.text)
  }

  /// That a contact was logged later, or by somebody else.
  private func later(_ contact: Contact) -> String? {
    let clock = contact.at.map { " \($0)" } ?? ""
    let who = contact.clerk.map { say(" durch \($0.text)", " by \($0.text)") } ?? ""
    if let happened = contact.happened, happened != day {
      let when = day(happened)
      return say("nachgetragen für \(when)\(clock)\(who)", "logged later for \(when)\(clock)\(who)")
    }
    guard contact.clerk != nil else { return contact.at.map { say("um \($0)", "at \($0)") } }
    return say("nachgetragen\(who)\(clock)", "logged later\(who)\(clock)")
  }

  private func claimed(_ payment: ClaimedPayment) -> String {
    let parts = [
      payment.amount.map(money),
      payment.day.map { say("am \(day($0))", "on \(day($0))") },
      payment.account.map { say("an \($0.text)", "to \($0.text)") },
    ].compactMap(\.self)
    return say("laut Kunde bezahlt", "said to be paid")
      + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
  }

  // MARK: Promises

  private func sentenceOfPromise(_ event: CaseworkEvent) -> String {
    switch event {
    case .acknowledged(let acknowledgement):
      told(
        say(
          "anerkannt am \(day(acknowledgement.day)) \(words.name(of: acknowledgement.by))",
          "acknowledged on \(day(acknowledgement.day)) \(words.name(of: acknowledgement.by))"),
        [names(acknowledgement.items), acknowledgement.channel.map(words.channel)],
        quoting: acknowledgement.words?.text)
    case .promiseTaken(let promise):
      told(
        "\(money(promise.amount)) \(by(promise.by) ?? "")",
        [
          promise.isWholeBalance ? say("alles Offene", "all that is open") : nil,
          names(promise.items), promise.person?.text, words.channel(promise.channel),
        ], quoting: promise.words?.text)
    case .promiseWithdrawn(let end):
      told(
        say("zurückgenommen: \(name(end.promise))", "withdrawn: \(name(end.promise))"),
        [
          end.by == .debtor ? say("vom Kunden", "by the debtor") : say("von uns", "by us")
        ], quoting: end.reason?.text)
    case .planOffered(let offer):
      told(
        say(
          "\(terms(offer.terms)) angeboten, Antwort \(by(offer.replyBy) ?? "")",
          "\(terms(offer.terms)) offered, reply \(by(offer.replyBy) ?? "")"),
        [names(offer.terms.items)])
    case .planAgreed(let plan):
      told(
        say("\(terms(plan.terms)) vereinbart", "\(terms(plan.terms)) agreed"),
        [
          words.name(of: plan.terms.interest),
          plan.terms.accelerates ? say("mit Verfallklausel", "with a default clause") : nil,
          names(plan.terms.items),
          plan.replaces == nil
            ? nil : say("ersetzt den früheren Plan", "replaces the earlier plan"),
        ])
    case .planEnded(let end):
      told(
        say("Raten \(words.name(of: end.reason))", "plan \(words.name(of: end.reason))"),
        quoting: end.note?.text)
    default: ""
    }
  }

  /// Instalments in a few words: how many, how much, from when to when.
  private func terms(_ terms: PlanTerms) -> String {
    let amounts = terms.instalments.map { "\(money($0.amount)) \(by($0.by) ?? "")" }
    let count =
      amounts.count == 1
      ? say("1 Rate", "1 instalment")
      : say("\(amounts.count) Raten", "\(amounts.count) instalments")
    return "\(count) (\(amounts.joined(separator: ", ")))"
  }
}
