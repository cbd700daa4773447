import Receivables

extension EntrySentences {
  /// The sentence of an event of agencies, courts and circumstances.
  func sentenceOfEscalation(_ event: CaseworkEvent) -> String {
    switch event {
    case .circumstanceNoted(let circumstance): sentence(circumstance)
    case .circumstanceEnded(let end):
      told(
        say(
          "beendet zum \(day(end.through)): \(name(end.circumstance))",
          "ended on \(day(end.through)): \(name(end.circumstance))"), quoting: end.reason?.text)
    case .suspensionRecorded(let suspension):
      told(
        say(
          "Verjährung gehemmt: \(words.name(of: suspension.ground))",
          "limitation suspended: \(words.name(of: suspension.ground))"),
        [from(suspension.from), by(suspension.ended), names(suspension.items)])
    case .escalationDecided(let decision):
      told(
        say(
          "entschieden: \(words.route(decision.route))", "decided: \(words.route(decision.route))"),
        [names(decision.items)], quoting: decision.reason?.text)
    case .courtStepRecorded(let step): sentence(step)
    default: sentenceOfAgency(event)
    }
  }

  private func sentence(_ circumstance: Circumstance) -> String {
    told(
      words.circumstance(circumstance.kind),
      [
        say("seit \(day(circumstance.since))", "since \(day(circumstance.since))"),
        circumstance.authority?.text, circumstance.fileNumber?.text,
        circumstance.deadline.map { say("Frist \(day($0))", "deadline \(day($0))") },
        names(circumstance.items),
      ], quoting: circumstance.source?.text)
  }

  private func sentenceOfAgency(_ event: CaseworkEvent) -> String {
    switch event {
    case .handedOver(let handOver):
      told(
        say("abgegeben an \(handOver.agency.text)", "handed over to \(handOver.agency.text)"),
        [named("Zeichen", "reference", handOver.reference?.text), claims(handOver.claims)])
    case .handOverRecalled(let recall):
      told(
        say(
          "zurückgenommen von \(name(recall.handOver))", "taken back from \(name(recall.handOver))"),
        quoting: recall.reason?.text)
    case .agencyReported(let report):
      told(
        "\(name(report.handOver)): \(words.name(of: report.status))",
        [named("Zeichen", "reference", report.reference?.text)], quoting: report.note?.text)
    case .agencyRemitted(let remittance):
      told(
        say(
          "\(name(remittance.handOver)) zahlt \(money(remittance.paidOut)) aus",
          "\(name(remittance.handOver)) passed on \(money(remittance.paidOut))"),
        [
          say(
            "eingezogen \(money(remittance.collected))", "collected \(money(remittance.collected))"),
          say("einbehalten \(money(remittance.kept))", "kept \(money(remittance.kept))"),
          say("Wertstellung \(day(remittance.valued))", "value date \(day(remittance.valued))"),
          designation(remittance.designation),
        ])
    default: ""
    }
  }

  private func sentence(_ step: CourtStep) -> String {
    told(
      say(
        "\(words.name(of: step.step)) am \(day(step.day))",
        "\(words.name(of: step.step)) on \(day(step.day))"),
      details(step.step)
        + [step.track.map(words.track), named("Az.", "file number", step.fileNumber?.text)])
  }

  private func details(_ step: CourtStep.Step) -> [String?] {
    switch step {
    case .applied(let application):
      [
        application.court.text, claims(application.claims),
        say("Gerichtskosten \(money(application.fee))", "court fee \(money(application.fee))"),
        application.asksForTransfer
          ? say("mit Antrag auf Abgabe", "with the request for transfer") : nil,
      ]
    case .queried(let answerBy):
      [answerBy.map { say("Antwort bis \(day($0))", "answer by \(day($0))") }]
    case .notServed(let note), .enforced(let note): [note?.text]
    case .objected(let disputed):
      [disputed.map { say("bestritten \(money($0))", "disputed \(money($0))") }]
    case .transferred(let court): [court.text]
    case .answered, .rejected, .issued, .served, .enforcementApplied, .enforcementIssued,
      .enforcementServed, .appealed, .final, .withdrawn, .closed:
      []
    }
  }
}
