/// What became of a notice or letter after it was issued.
public struct MailHistory: Sendable, Hashable {
  /// Sendings, the first first.
  public internal(set) var dispatches: [DispatchHistory] = []
  /// Proofs that it arrived.
  public internal(set) var confirmations: [Fact<ReceiptConfirmation>] = []
  /// Findings that it did not.
  public internal(set) var failures: [Fact<ReceiptFailure>] = []
  /// That it was taken back.
  public internal(set) var withdrawn: Fact<NoticeWithdrawal>?
}

/// One sending and its end.
public struct DispatchHistory: Sendable, Hashable {
  /// How it began.
  public let started: Fact<Dispatch>
  /// How it ended; unknown while there is nothing.
  public internal(set) var ended: Fact<DispatchEnd>?

  init(_ started: Fact<Dispatch>) { self.started = started }
}

extension MailHistory {
  /// Whether any sending has begun: from then on it cannot be recalled.
  public var hasLeft: Bool { !dispatches.isEmpty }

  /// The day it reached the debtor: proved, else taken from the usual time of a way on which
  /// nothing failed; nothing where neither is known.
  ///
  /// Letters need some working days, mail is read on the next one.
  public func receipt(letterDays: Int, _ workingDays: WorkingDays) -> Receipt? {
    if let proof = confirmations.map(\.value.day).min() {
      return Receipt(day: proof, basis: .known)
    }
    let failed = Set(failures.map(\.value.channel))
    guard !failed.contains(nil) else { return nil }
    return dispatches.compactMap { dispatch -> Day? in
      let channel = dispatch.started.value.channel
      guard let end = dispatch.ended, end.value.outcome == .accepted, !failed.contains(channel)
      else { return nil }
      return workingDays.assumedReceipt(of: channel, sent: end.day, letterDays: letterDays)
    }.min().map { Receipt(day: $0, basis: .assumed) }
  }

  mutating func close(_ end: Fact<DispatchEnd>) {
    for place in dispatches.indices where dispatches[place].started.number == end.value.dispatch {
      dispatches[place].ended = end
    }
  }
}

extension WorkingDays {
  /// The day on which something sent is taken to arrive.
  func assumedReceipt(of channel: ContactChannel, sent: Day, letterDays: Int) -> Day {
    switch channel {
    case .letter: adding(letterDays, to: sent)
    case .email, .chat: adding(1, to: sent)
    case .phone, .visit: sent
    }
  }

  /// The working day that is some working days after a day.
  func adding(_ count: Int, to day: Day) -> Day {
    var day = day
    for _ in 0..<max(0, min(count, 1_000)) { day = shifted(day + 1).day }
    return day
  }
}
