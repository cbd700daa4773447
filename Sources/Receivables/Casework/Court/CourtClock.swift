/// A day that matters in a court dunning procedure.
public struct CourtClock: Sendable, Hashable {
  /// What ends, or begins, with the day.
  public let kind: Kind
  /// The day: the last one, or for `enforcementFrom` the first.
  public let day: Day
  /// The procedure.
  public let proceeding: EntryNumber
  /// The part of it.
  public let track: CourtTrack.Kind
  /// How much it is about.
  public let amount: Money
  /// The ground of the day.
  public let citations: [Citation]

  /// What a day at court is for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The court wants an answer.
    case queryAnswer
    /// Filed, service open: the filing counts only if service follows soon.
    case serviceOpen
    /// An action would keep what the rejected application had.
    case actionAfterRejection
    /// The debtor may pay or object.
    case objectionPeriod
    /// The order of enforcement may be applied for.
    case enforcementFrom
    /// It must be applied for, or the order lapses.
    case enforcementLapse
    /// The debtor may appeal.
    case appealPeriod
    /// The time of limitation runs on, because nobody did anything.
    case suspensionEnd
  }
}

extension Account {
  /// The clocks of all court procedures that run on a day, the nearest first.
  ///
  /// What we have to do stays when its day has passed; the debtor's time to object does not.
  public func courtClocks(on day: Day, _ settings: Settings) -> [CourtClock] {
    let workingDays = settings.workingDays(for: nil)
    return proceedings(on: day, settings).flatMap { proceeding in
      proceeding.tracks.flatMap { track in
        track.ends(on: day, workingDays).map { end in
          CourtClock(
            kind: end.kind, day: end.day, proceeding: proceeding.number, track: track.kind,
            amount: track.amount, citations: end.citations)
        }
      }
    }
    .enumerated()
    .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    .map(\.element)
  }
}

// MARK: - The days of a track

extension CourtTrack {
  fileprivate typealias End = (kind: CourtClock.Kind, day: Day, citations: [Citation])

  /// Days after the application within which service is taken to follow soon.
  private static let soon = 14

  fileprivate func ends(on day: Day, _ workingDays: WorkingDays) -> [End] {
    switch state {
    case .filed, .issued, .queried, .notServed: answer + service
    case .served: objection(on: day, workingDays)
    case .rejected: served == nil ? [action(workingDays)] : [rest]
    case .objected, .transferred, .lapsed: [rest]
    case .enforcementServed: appeal(workingDays)
    case .enforcementApplied, .enforcementIssued, .appealed, .final, .enforced, .withdrawn,
      .closed:
      []
    }
  }

  private var answer: [End] { answerBy.map { [(.queryAnswer, $0, [.zpo("691", 1)])] } ?? [] }

  /// It is our own clock, so that no holiday puts it off.
  private var service: [End] {
    guard served == nil else { return [] }
    return [(.serviceOpen, applied + Self.soon, [.zpo("167"), .bgb("204", 1, number: 3)])]
  }

  private func action(_ workingDays: WorkingDays) -> End {
    (
      .actionAfterRejection, workingDays.shifted(Period.months(1).lastDay(after: since)).day,
      [.zpo("691", 2)] + Self.courtTime
    )
  }

  private func objection(on day: Day, _ workingDays: WorkingDays) -> [End] {
    guard let served, let clocks = clocks(workingDays) else { return [] }
    let until = clocks.objectionUntil.day
    let ground: Citation =
      served.abroad ? .section(.avag, "32", paragraph: 3) : .zpo("692", 1, number: 3)
    let running: [End] = day <= until ? [(.objectionPeriod, until, [ground] + Self.courtTime)] : []
    return running + [
      (.enforcementFrom, clocks.enforcementFrom, [.zpo("699", 1)]),
      (.enforcementLapse, clocks.lapsesAfter.day, [.zpo("701")] + Self.courtTime),
    ]
  }

  private func appeal(_ workingDays: WorkingDays) -> [End] {
    guard let until = appealUntil(workingDays) else { return [] }
    let ground: Citation = .zpo("339", served?.abroad == true ? 2 : 1)
    return [(.appealPeriod, until, [.zpo("700", 1), ground] + Self.courtTime)]
  }

  /// Nobody does anything: six months after the last act the time of limitation runs on.
  private var rest: End {
    (.suspensionEnd, Period.months(6).lastDay(after: since), [.bgb("204", 2)])
  }

  private static let courtTime: [Citation] = [.zpo("222", 1), .zpo("222", 2)]
}
