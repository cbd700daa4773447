/// A notice or letter that is to go out on one way, and how far it is.
public struct Outgoing: Sendable, Hashable {
  /// Whom it is for.
  public let debtor: DebtorID
  /// The version of the account that this was read from.
  public let version: EntryNumber
  /// The entry that issued it.
  public let number: EntryNumber
  /// What was issued.
  public let content: Content
  /// When it was issued.
  public let issued: Instant
  /// The way it is to go.
  public let channel: ContactChannel
  /// How far it is.
  public let state: State

  /// What was issued.
  public enum Content: Sendable, Hashable {
    /// A notice.
    case notice(Notice)
    /// Another letter.
    case letter(Letter)
  }

  /// How far something is on its way out.
  public enum State: Sendable, Hashable {
    /// It may still be taken back without a trace outside, until an instant.
    case recallable(until: Instant)
    /// It may go.
    case ready
    /// Something came in between that speaks against it: a person decides.
    case overtaken([Objection])
    /// It was not taken so often; it may go again at an instant.
    case deferred(until: Instant, attempts: Int)
    /// Sending began with an entry at an instant, and no end is known: a letter is printed and waits
    /// to be posted, a mail is under way or its fate is unknown.
    case started(EntryNumber, at: Instant)
  }
}

extension Outgoing {
  /// Its papers.
  public var documents: [DocumentDigest] {
    switch content {
    case .notice(let notice): notice.documents
    case .letter(let letter): letter.documents
    }
  }

  /// The total that it demands; nothing where it demands nothing.
  public var total: Money? {
    if case .notice(let notice) = content { notice.total } else { nil }
  }

  /// Whether sending began and no end is known.
  public var isStarted: Bool {
    if case .started = state { true } else { false }
  }

  /// Whether it may be sent at an instant without asking anybody.
  public func mayGo(at now: Instant) -> Bool {
    switch state {
    case .ready: true
    case .deferred(let until, _): until <= now
    case .recallable, .overtaken, .started: false
    }
  }
}

// MARK: - What is to go out

extension Book {
  /// Everything that was issued and has not gone on one of its ways, the oldest first.
  ///
  /// Nothing waits in folders: what is to be sent is a question asked of the book.
  ///
  /// - Parameters:
  ///   - now: The instant at which it is asked.
  ///   - day: The day on which it is judged whether something came in between.
  /// - Returns: One for each way on which a letter has not gone.
  public func outbox(at now: Instant, on day: Day) -> [Outgoing] {
    accounts.lazy.filter(\.mayHaveMail).flatMap { $0.outgoing(at: now, on: day, settings) }
      .sorted { ($0.number, $0.channel.rawValue) < ($1.number, $1.channel.rawValue) }
  }
}

extension Account {
  /// What was issued to the debtor and has not gone on one of its ways.
  ///
  /// Only mail and post are ways on which something is sent from here.
  public func outgoing(at now: Instant, on day: Day, _ settings: Settings) -> [Outgoing] {
    let ledger = ledger
    return ledger.notices.flatMap { history in
      outgoing(
        history.issued.map { .notice($0) }, history.notice.channels, history.mail, at: now, on: day,
        settings)
    }
      + ledger.letters.flatMap { history in
        outgoing(
          history.issued.map { .letter($0) }, history.letter.channels, history.mail, at: now,
          on: day, settings)
      }
  }

  private func outgoing(
    _ issued: Fact<Outgoing.Content>, _ channels: [ContactChannel], _ mail: MailHistory,
    at now: Instant, on day: Day, _ settings: Settings
  ) -> [Outgoing] {
    guard mail.withdrawn == nil else { return [] }
    let recallable = issued.instant.adding(minutes: settings.policy.undoMinutes)
    return channels.compactMap { channel in
      guard channel == .email || channel == .letter,
        var state = mail.state(on: channel, recallableUntil: recallable, at: now)
      else { return nil }
      if state.isOpen, case .notice(let notice) = issued.value {
        let against = overtaking(notice, issuedBy: issued.number, on: day, settings)
        if !against.isEmpty { state = .overtaken(against) }
      }
      return Outgoing(
        debtor: number, version: version, number: issued.number, content: issued.value,
        issued: issued.instant, channel: channel, state: state)
    }
  }

  /// Whether anything was ever issued: most accounts are passed over by it.
  fileprivate var mayHaveMail: Bool {
    facts.contains { fact in
      switch fact.value {
      case .dunning(.noticeIssued), .dunning(.letterIssued): fact.counts
      default: false
      }
    }
  }
}

extension Outgoing.State {
  /// Whether nothing keeps it back but what may have come in between.
  fileprivate var isOpen: Bool {
    switch self {
    case .ready, .deferred: true
    case .recallable, .overtaken, .started: false
    }
  }
}

extension MailHistory {
  /// How far sending on a way is; nothing where it is done, taken or refused for good.
  fileprivate func state(
    on channel: ContactChannel, recallableUntil: Instant, at now: Instant
  ) -> Outgoing.State? {
    let own = dispatches.filter { $0.started.value.channel == channel }
    guard let last = own.last else {
      return now < recallableUntil && !hasLeft ? .recallable(until: recallableUntil) : .ready
    }
    guard let end = last.ended else {
      return .started(last.started.number, at: last.started.instant)
    }
    switch end.value.outcome {
    case .accepted, .refused: return nil
    case .notSent: return .ready
    case .deferred:
      let attempts = own.lazy.filter { $0.ended?.value.outcome == .deferred }.count
      return .deferred(
        until: end.instant.adding(minutes: Self.pause(after: attempts)), attempts: attempts)
    }
  }

  /// Minutes until the next attempt, growing as mail servers do (RFC 5321, 4.5.4.1).
  private static func pause(after attempts: Int) -> Int {
    let pauses = [5, 15, 30, 60, 120, 240]
    return pauses[min(max(attempts, 1), pauses.count) - 1]
  }
}

extension Instant {
  fileprivate func adding(minutes: Int) -> Instant {
    Instant(milliseconds: milliseconds + Int64(minutes) * 60_000)
  }
}
