import Receivables

extension EntrySentences {
  /// The sentence of an event of a dispute or a withdrawal.
  func sentenceOfDispute(_ event: CaseworkEvent) -> String {
    switch event {
    case .disputeOpened(let dispute):
      told(
        words.name(of: dispute.reason),
        [
          amounts(dispute.amounts),
          say(
            "zu klären bis \(day(dispute.answerBy))", "to be cleared up by \(day(dispute.answerBy))"
          ),
          dispute.owner.map { say("bei \($0.text)", "with \($0.text)") },
          dispute.missing.map { say("es fehlt: \($0.text)", "missing: \($0.text)") },
        ], quoting: dispute.words?.text)
    case .disputeMoved(let move):
      told(
        "\(name(move.dispute)): \(words.name(of: move.stage))",
        [
          move.answerBy.map {
            say("zu klären bis \(day($0))", "to be cleared up by \(day($0))")
          }, move.owner.map { say("bei \($0.text)", "with \($0.text)") },
        ], quoting: move.note?.text)
    case .disputeDecided(let decision):
      told(
        "\(name(decision.dispute)): \(words.name(of: decision.verdict))",
        [
          amounts(decision.accepted).map { say("anerkannt \($0)", "accepted \($0)") },
          decision.deadline.map { say("zahlbar bis \(day($0))", "to be paid by \(day($0))") },
        ], quoting: decision.note?.text)
    case .withdrawalDeclared(let withdrawal):
      told(
        say(
          "Widerruf erklärt am \(day(withdrawal.declared))",
          "withdrawal declared on \(day(withdrawal.declared))"),
        [amounts(withdrawal.amounts), withdrawal.channel.map(words.channel)],
        quoting: withdrawal.words?.text)
    default: ""
    }
  }

  /// The sentence of an event that lets a case rest, brings it back or ends it.
  func sentenceOfCare(_ event: CaseworkEvent) -> String {
    switch event {
    case .holdPlaced(let hold):
      told(
        say("Mahnsperre: \(words.hold(hold.reason))", "hold: \(words.hold(hold.reason))"),
        [
          by(hold.through), names(hold.items),
          hold.reviewOn.map { say("wieder ansehen \(day($0))", "look again \(day($0))") },
        ], quoting: hold.note?.text)
    case .holdLifted(let lift):
      say("Mahnsperre aufgehoben: \(name(lift.hold))", "hold lifted: \(name(lift.hold))")
    case .followUpSet(let followUp):
      told(
        say("Wiedervorlage \(day(followUp.day))", "follow-up \(day(followUp.day))")
          + (followUp.time.map { " \($0)" } ?? ""),
        [followUp.clerk.map { say("für \($0.text)", "for \($0.text)") }],
        quoting: followUp.note?.text)
    case .followUpDone: say("Wiedervorlage erledigt", "follow-up done")
    case .pinned(let pin):
      told(
        say("angeheftet bis \(day(pin.through))", "pinned until \(day(pin.through))"),
        quoting: pin.reason.text)
    case .unpinned: say("nicht mehr angeheftet", "not pinned any more")
    case .documentAttached(let attachment):
      told(
        attachment.name.text, [words.name(of: attachment.kind), names(attachment.items)])
    default: sentenceOfEnd(event)
    }
  }

  private func sentenceOfEnd(_ event: CaseworkEvent) -> String {
    switch event {
    case .settled(let settlement):
      told(
        say(
          "abgeschlossen: \(words.settlement(settlement.reason))",
          "settled: \(words.settlement(settlement.reason))"),
        [amounts(settlement.open).map { say("offen war \($0)", "open were \($0)") }],
        quoting: settlement.note?.text)
    case .reopened(let reopening):
      told(say("wieder geöffnet", "open again"), quoting: reopening.reason?.text)
    case .waived(let waiver):
      told(
        say(
          "verzichtet auf \(parts(waiver.parts) ?? "")", "given up: \(parts(waiver.parts) ?? "")"),
        quoting: waiver.reason?.text)
    case .writtenOff(let writeOff):
      told(
        say("ausgebucht: ", "written off: ")
          + writeOff.amounts.map { "\(name($0.item)) \(money($0.amount))" }
          .joined(separator: ", "), [words.settlement(writeOff.reason)],
        quoting: writeOff.note?.text)
    default: ""
    }
  }
}
