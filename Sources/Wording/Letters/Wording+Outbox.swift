public import Receivables

extension Wording {
  /// What waits to go out, in a word or two.
  public func outgoing(_ one: Outgoing) -> String {
    switch one.content {
    case .notice(let notice): noticeTitle(notice)
    case .letter(let letter): name(of: letter.purpose)
    }
  }

  /// How far a letter is on its way out.
  ///
  /// - Parameters:
  ///   - one: The letter.
  ///   - account: Whom it is for, to name invoices.
  ///   - zone: The zone of the book, for times.
  /// - Returns: A phrase for a table.
  public func outgoingState(_ one: Outgoing, _ account: Account?, in zone: BookZone) -> String {
    switch one.state {
    case .recallable(let until):
      say(
        "bis \(moment(until, zone)) zurückzunehmen",
        "may be taken back until \(moment(until, zone))")
    case .ready: say("wartet", "waits")
    case .overtaken(let objections):
      say("überholt: ", "overtaken: ")
        + objections.map { objection($0, account) }.joined(separator: " ")
    case .deferred(let until, let attempts):
      say(
        "\(attempts)-mal nicht angenommen, wieder ab \(moment(until, zone))",
        "not taken \(attempts) times, again from \(moment(until, zone))")
    case .started(_, let instant):
      one.channel == .letter
        ? say("gedruckt, zur Post zu geben", "printed, to be posted")
        : say(
          "Versand seit \(moment(instant, zone)) begonnen, Ende unbekannt",
          "sending began at \(moment(instant, zone)), its end is unknown")
    }
  }

  /// A day and a minute by the clock of a zone.
  private func moment(_ instant: Instant, _ zone: BookZone) -> String {
    "\(day(zone.day(of: instant))) \(zone.time(of: instant))"
  }

  /// What came of sending.
  public func sendingAnswer(_ answer: SendingAnswer) -> String {
    let result =
      switch answer {
      case .accepted: say("übergeben", "handed over")
      case .refused: say("abgewiesen", "refused")
      case .deferred: say("später wieder", "again later")
      case .notSent: say("nicht versandt", "not sent")
      case .unknown: say("ungewiss: bitte klären", "unknown: please find out")
      }
    return answer.words.isEmpty ? result : "\(result) (\(answer.words))"
  }

  /// That nothing is set up that carries letters on a way.
  public func nothingCarries(_ channel: ContactChannel) -> String {
    channel == .email
      ? say("kein Mailversand in config.json", "no mail in config.json")
      : say("kein Druckweg in config.json", "no printing in config.json")
  }

  /// That nothing waits.
  public var nothingWaits: String {
    say("Nichts wartet auf den Versand.", "Nothing waits to be sent.")
  }

  /// Whether to quit though letters wait.
  public func quitQuestion(_ waiting: Int) -> String {
    say(
      waiting == 1
        ? "Ein Schreiben wartet im Postausgang. Beenden?"
        : "\(waiting) Schreiben warten im Postausgang. Beenden?",
      waiting == 1
        ? "One letter waits in the outbox. Quit?" : "\(waiting) letters wait in the outbox. Quit?")
  }

  /// How many of how many were sent.
  public func sending(_ count: Int, of total: Int) -> String {
    say("Versende \(count) von \(total) …", "Sending \(count) of \(total) …")
  }
}
