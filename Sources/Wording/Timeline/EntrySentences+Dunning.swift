import Receivables

extension EntrySentences {
  /// The sentence of an event of notices and letters.
  func sentence(_ event: DunningEvent) -> String {
    switch event {
    case .noticeIssued(let notice): sentence(notice)
    case .letterIssued(let letter):
      told(
        words.name(of: letter.purpose),
        [
          letter.about.map { say("zu \(name($0))", "about \(name($0))") },
          letter.channels.isEmpty ? nil : words.ways(letter.channels),
          letter.deadline.map { say("Frist \(day($0))", "deadline \(day($0))") },
        ])
    case .noticeWithdrawn(let withdrawal):
      told(
        say("zurückgenommen: \(name(withdrawal.notice))", "recalled: \(name(withdrawal.notice))"),
        quoting: withdrawal.reason?.text)
    case .receiptConfirmed(let receipt):
      say(
        "\(name(receipt.of)) zugegangen am \(day(receipt.day))",
        "\(name(receipt.of)) received on \(day(receipt.day))")
    case .receiptFailed(let failure):
      told(
        "\(name(failure.of)): \(words.name(of: failure.reason))",
        [failure.channel.map(words.channel)], quoting: failure.reply?.text)
    case .dispatchStarted(let dispatch):
      told(
        say("\(name(dispatch.notice)) geht hinaus", "\(name(dispatch.notice)) goes out"),
        [words.ways([dispatch.channel])])
    case .dispatchEnded(let end):
      told(
        say("Versand \(words.name(of: end.outcome))", "dispatch \(words.name(of: end.outcome))"),
        [dispatched(end.dispatch)], quoting: end.reply?.text)
    }
  }

  /// What went out with a sending.
  private func dispatched(_ entry: EntryNumber) -> String? {
    guard case .dunning(.dispatchStarted(let dispatch))? = account?.fact(entry)?.value else {
      return nil
    }
    return "\(name(dispatch.notice)) \(words.ways([dispatch.channel]))"
  }

  private func sentence(_ notice: Notice) -> String {
    let items = notice.items.map { words.demanded(name($0.item), level: $0.level) }
    return told(
      "\(words.notice(notice.kind, level: notice.level)) \(money(notice.total))",
      [
        say("zahlbar bis \(day(notice.deadline))", "to be paid by \(day(notice.deadline))"),
        words.ways(notice.channels), items.joined(separator: ", "),
        notice.announces.map {
          say("kündigt an: \(words.route($0))", "announces: \(words.route($0))")
        },
        notice.warnsOfReport
          ? say("mit Hinweis auf die Auskunftei", "warns of a report to the credit bureau") : nil,
      ])
  }
}
