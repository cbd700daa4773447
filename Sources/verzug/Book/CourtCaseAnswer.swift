import Receivables

/// The court procedures of a debtor as machines read them.
struct CourtCaseAnswer: Encodable {
  let schema = 1
  let debtor: DebtorID
  let day: Day
  let proceedings: [Proceeding]
  let clocks: [Clock]

  struct Proceeding: Encodable {
    let proceeding: EntryNumber
    let court: Line
    let fileNumber: Line?
    let applied: Day
    let fee: Money
    let items: [EntryNumber]
    let isOpen: Bool
    let tracks: [Track]
  }

  struct Track: Encodable {
    let kind: CourtTrack.Kind
    let amount: Money
    let state: String
    let since: Day
    let served: Day?
    let answerBy: Day?
  }

  struct Clock: Encodable {
    let kind: String
    let day: Day
    let proceeding: EntryNumber
    let track: CourtTrack.Kind
    let amount: Money
    let citations: [String]
  }
}

extension CourtCaseAnswer {
  init(_ account: Account, on day: Day, _ settings: Settings) {
    debtor = account.number
    self.day = day
    proceedings = account.proceedings(on: day, settings).map(Proceeding.init)
    clocks = account.courtClocks(on: day, settings).map { clock in
      Clock(
        kind: clock.kind.rawValue, day: clock.day, proceeding: clock.proceeding,
        track: clock.track, amount: clock.amount, citations: Codes.citations(clock.citations))
    }
  }
}

extension CourtCaseAnswer.Proceeding {
  fileprivate init(_ proceeding: CourtProceeding) {
    self.proceeding = proceeding.number
    court = proceeding.application.court
    fileNumber = proceeding.fileNumber
    applied = proceeding.applied
    fee = proceeding.application.fee
    items = proceeding.items
    isOpen = proceeding.isOpen
    tracks = proceeding.tracks.map { track in
      CourtCaseAnswer.Track(
        kind: track.kind, amount: track.amount, state: track.state.rawValue, since: track.since,
        served: track.served?.day, answerBy: track.answerBy)
    }
  }
}
