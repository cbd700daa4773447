import Desk
import Receivables
import Wording

/// What was sent and what waits, as machines read it.
struct DeliveryAnswer: Encodable {
  let schema = 1
  let sent: [Sent]
  let waiting: [Row]

  /// What became of one letter.
  enum Fate {
    /// Whoever carries it answered.
    case answered(SendingAnswer)
    /// The book did not let it go, or could not write it down.
    case failed(BookFault)
  }

  /// One letter that was sent, or tried to be.
  struct Sent: Encodable {
    let one: Outgoing
    let fate: Fate

    init(_ one: Outgoing, _ fate: Fate) {
      self.one = one
      self.fate = fate
    }

    var isWell: Bool {
      if case .answered(.accepted) = fate { true } else { false }
    }

    private enum CodingKeys: CodingKey {
      case entry, debtor, channel, result, words
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(one.number, forKey: .entry)
      try container.encode(one.debtor, forKey: .debtor)
      try container.encode(one.channel, forKey: .channel)
      try container.encode(fate.code, forKey: .result)
      try container.encode(fate.text, forKey: .words)
    }
  }

  /// One letter that waits.
  struct Row: Encodable {
    let one: Outgoing
    /// Whether there is anything that carries it.
    let isCarried: Bool

    init(_ one: Outgoing, isCarried: Bool) {
      self.one = one
      self.isCarried = isCarried
    }

    private enum CodingKeys: CodingKey {
      case entry, debtor, channel, state, until, total, objections, isCarried
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(one.number, forKey: .entry)
      try container.encode(one.debtor, forKey: .debtor)
      try container.encode(one.channel, forKey: .channel)
      try container.encode(one.state.code, forKey: .state)
      try container.encodeIfPresent(one.state.until, forKey: .until)
      try container.encodeIfPresent(one.total, forKey: .total)
      if case .overtaken(let objections) = one.state {
        try container.encode(objections.map(\.rule.rawValue), forKey: .objections)
      }
      try container.encode(isCarried, forKey: .isCarried)
    }
  }
}

extension DeliveryAnswer.Fate {
  fileprivate var code: String {
    switch self {
    case .answered(.accepted): "accepted"
    case .answered(.refused): "refused"
    case .answered(.deferred): "deferred"
    case .answered(.notSent): "notSent"
    case .answered(.unknown): "unknown"
    case .failed: "failed"
    }
  }

  fileprivate var text: String {
    switch self {
    case .answered(let answer): answer.words
    case .failed(let fault): words.explanation(of: .book(fault)).message
    }
  }
}

extension Outgoing.State {
  /// The name in scripts.
  fileprivate var code: String {
    switch self {
    case .recallable: "recallable"
    case .ready: "ready"
    case .overtaken: "overtaken"
    case .deferred: "deferred"
    case .started: "started"
    }
  }

  fileprivate var until: Instant? {
    switch self {
    case .recallable(let until), .deferred(let until, _): until
    case .ready, .overtaken, .started: nil
    }
  }
}

extension Wording {
  /// What became of a letter.
  func fate(_ fate: DeliveryAnswer.Fate) -> String {
    switch fate {
    case .answered(let answer): sendingAnswer(answer)
    case .failed(let fault): explanation(of: .book(fault)).message
    }
  }

  /// How far a letter is.
  func state(_ row: DeliveryAnswer.Row, in desk: Desk) -> String {
    let account = desk.book.account(row.one.debtor)
    let state = outgoingState(row.one, account, in: desk.zone)
    return row.isCarried || row.one.isStarted
      ? state : "\(state); \(nothingCarries(row.one.channel))"
  }
}
