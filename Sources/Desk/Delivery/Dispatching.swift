import Correspondence
public import Receivables
public import Wording

/// Sends what was issued: once, with a record before and after.
///
/// ```swift
/// let dispatching = Dispatching(desk, post)
/// for one in dispatching.outbox() where one.mayGo(at: desk.clock.now) {
///   let sending = try dispatching.begin(one)
///   try dispatching.end(sending, sending.send())
/// }
/// ```
///
/// `begin` writes down that sending starts, which lets exactly one clerk send; `send` may run on a
/// thread of its own; `end` writes down what came of it. Where nobody knows what came of it nothing is
/// written: the start without an end is what a person has to look into.
public struct Dispatching {
  private let desk: Desk
  private let post: PostOffice

  /// Sends what the book of a desk has issued.
  public init(_ desk: Desk, _ post: PostOffice) {
    self.desk = desk
    self.post = post
  }

  /// Everything that was issued and has not gone on one of its ways, the oldest first.
  public func outbox() -> [Outgoing] {
    desk.book.outbox(at: desk.clock.now, on: desk.today)
  }

  /// The same letter as it is now; nothing where it does not wait any more.
  public func now(_ one: Outgoing) -> Outgoing? {
    desk.book.account(one.debtor)?
      .outgoing(at: desk.clock.now, on: desk.today, desk.book.settings)
      .first { $0.number == one.number && $0.channel == one.channel }
  }

  /// Whether there is anything that carries letters on a way.
  public func carries(_ channel: ContactChannel) -> Bool { courier(for: channel) != nil }

  private func courier(for channel: ContactChannel) -> (any Courier)? {
    switch channel {
    case .email: post.mail
    case .letter: post.paper
    case .phone, .chat, .visit: nil
    }
  }
}

// MARK: - One letter

extension Dispatching {
  /// Writes down that sending starts.
  ///
  /// - Parameters:
  ///   - one: What is to go, as the outbox gave it; where its account moved on since, nothing happens.
  ///   - anyway: Whether it is to go though something came in between; a person decided so.
  ///   - user: In whose name.
  ///   - patience: How long another writer is waited for.
  /// - Returns: What is sent next.
  /// - Throws: `BookFault`; then nothing was written and nothing may be sent.
  public func begin(
    _ one: Outgoing, anyway: Bool = false, by user: UserName? = nil,
    patience: Duration = .seconds(2)
  ) throws(BookFault) -> Sending {
    guard let courier = courier(for: one.channel) else {
      throw .refused(Refusal(.notOnThisWay(one.channel), one.number))
    }
    try require(one, anyway: anyway)
    let parcel = try parcel(of: one)
    let dispatch = Dispatch(
      notice: one.number, channel: one.channel,
      messageID: one.channel == .email ? try? Line(MailMessage.number(in: parcel.bytes) ?? "") : nil
    )
    let receipt = try desk.perform(
      .dunning(one.debtor, .startDispatch(dispatch)), expecting: one.version, by: user,
      patience: patience)
    return Sending(
      one: one, dispatch: receipt.command, user: user, parcel: parcel, courier: courier)
  }

  /// Writes down what came of sending.
  ///
  /// - Returns: What was written; nothing where nobody knows what came of it, and where a printed
  ///   letter waits to be posted.
  /// - Throws: `BookFault`; then the start stands without its end, and waits for a person.
  @discardableResult
  public func end(
    _ sending: Sending, _ answer: SendingAnswer, patience: Duration = .seconds(2)
  ) throws(BookFault) -> CommandReceipt? {
    let (debtor, dispatch) = (sending.one.debtor, sending.dispatch)
    func end(_ outcome: DispatchEnd.Outcome, _ words: String) -> Command {
      .dunning(
        debtor,
        .endDispatch(DispatchEnd(dispatch: dispatch, outcome: outcome, reply: Self.line(words))))
    }
    let command: Command
    switch answer {
    case .accepted where sending.one.channel == .letter && !post.isPostedBySelf: return nil
    case .accepted(let words): command = end(.accepted, words)
    case .deferred(let words): command = end(.deferred, words)
    case .notSent(let words): command = end(.notSent, words)
    case .unknown: return nil
    case .refused(let words):
      let failure = ReceiptFailure(
        of: sending.one.number, channel: sending.one.channel, reason: .bounced,
        reply: Self.line(words), isNews: true)
      command = .several([end(.refused, words), .dunning(debtor, .failReceipt(failure))])
    }
    return try desk.perform(command, by: sending.user, patience: patience)
  }

  /// Decides what nobody knew, or says that a printed letter was posted.
  ///
  /// - Parameters:
  ///   - one: What was started and has no end.
  ///   - outcome: What a person found: that it went, or that it never left.
  ///   - words: What proves it, such as the number of a registered letter.
  ///   - day: The day on which it went; today where left out.
  ///   - user: In whose name.
  /// - Returns: What was written.
  /// - Throws: `BookFault`; then nothing was written.
  @discardableResult
  public func settle(
    _ one: Outgoing, _ outcome: DispatchEnd.Outcome, words: Line? = nil, on day: Day? = nil,
    by user: UserName? = nil
  ) throws(BookFault) -> CommandReceipt {
    guard case .started(let dispatch, _) = one.state else {
      throw .refused(Refusal(.alreadyEnded, one.number))
    }
    return try desk.perform(
      .dunning(
        one.debtor,
        .endDispatch(DispatchEnd(dispatch: dispatch, outcome: outcome, reply: words))),
      on: day, by: user)
  }

  private func require(_ one: Outgoing, anyway: Bool) throws(BookFault) {
    switch one.state {
    case .ready, .deferred: break
    case .recallable(let until):
      throw .refused(Refusal(.recallable(until: desk.zone.time(of: until)), one.number))
    case .overtaken(let objections):
      guard !anyway, let first = objections.first else { break }
      throw .refused(Refusal(.objection(first.rule), one.number))
    case .started: throw .refused(Refusal(.sendingUnknown, one.number))
    }
  }

  /// The paper that goes on a way: mails begin with their number, everything else is printed.
  private func parcel(of one: Outgoing) throws(BookFault) -> Parcel {
    for document in one.documents {
      let bytes = try desk.document(document)
      let isPaper = bytes.starts(with: Array("%PDF-".utf8))
      guard isPaper == (one.channel == .letter) else { continue }
      return Parcel(name: "\(one.debtor.text)-\(one.number.sequence)".asFileName, bytes: bytes)
    }
    throw .refused(Refusal(.notOnThisWay(one.channel), one.number))
  }

  /// The words of a server as the book can keep them.
  private static func line(_ words: String) -> Line? {
    let kept = words.unicodeScalars.filter { (try? Line(String($0))) != nil || $0 == " " }
    return try? Line(String(String.UnicodeScalarView(kept.prefix(200))))
  }
}

extension String {
  /// The text with everything that no file name should have as a dash.
  fileprivate var asFileName: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          let isPlain =
            scalar.isASCII
            && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
          return isPlain ? scalar : "-"
        }))
  }
}
