import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug court`.
struct TakeCourtStep: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "court", abstract: words.abstract(.courtSteps),
    discussion: words.discussion(.courtSteps))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Argument(help: .init(.courtStep, .word)) var step: String?
  @Option(help: .init(.day, .day)) var day: String?
  @Option(help: .init(.proceeding, .entry)) var proceeding: String?
  @Option(help: .init(.handedItems, .entry)) var item: [String] = []
  @Option(help: .init(.court, .text)) var court: String?
  @Option(help: .init(.district, .word)) var district: String?
  @Option(help: .init(.fee, .amount)) var fee: String?
  @Flag(help: .init(.transfer)) var transfer = false
  @Option(help: .init(.fileNumber, .text)) var fileNumber: String?
  @Option(help: .init(.courtAnswer, .day)) var answerBy: String?
  @Flag(help: .init(.servedAbroad)) var abroad = false
  @Option(help: .init(.disputed, .amount)) var amount: String?
  @Option(help: .init(.track, .word)) var track: String?
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let desk = try place.desk()
    let debtor = try Input.debtorNumber(number)
    let today = try Input.dayIfGiven(giving.on, "--on") ?? desk.today
    guard let step else {
      return told(try Input.account(number, desk.book), on: today, desk.book.settings)
    }
    let recorded: CourtStep.StepName = try Input.code(step, "STEP")
    var reply = try done(by: desk, giving, for: debtor) { book, today throws(Problem) in
      .casework(debtor, .recordCourtStep(try self.step(recorded, book, on: today)))
    }
    reply.sheet.addClocks(try Input.account(number, desk.book), on: today, desk.book.settings)
    return reply
  }
}

// MARK: - What is recorded

extension TakeCourtStep {
  private func step(
    _ name: CourtStep.StepName, _ book: Book, on today: Day
  ) throws(Problem) -> CourtStep {
    let account = try Input.account(number, book)
    let day = try Input.dayIfGiven(self.day, "--day") ?? today
    let step = try happened(name, account, book, on: day)
    return CourtStep(
      proceeding: name == .applied ? nil : try named(account, on: today, book.settings),
      step: step,
      track: try track.map { text throws(Problem) in try Input.code(text, "--track") },
      day: day, fileNumber: try Input.lineIfGiven(fileNumber, "--file-number"))
  }

  private func happened(
    _ name: CourtStep.StepName, _ account: Account, _ book: Book, on day: Day
  ) throws(Problem) -> CourtStep.Step {
    switch name {
    case .applied: return .applied(try application(account, book, on: day))
    case .queried: return .queried(answerBy: try Input.dayIfGiven(answerBy, "--answer-by"))
    case .answered: return .answered
    case .rejected: return .rejected
    case .issued: return .issued
    case .served: return .served(abroad: abroad)
    case .notServed: return .notServed(try Input.lineIfGiven(note, "--note"))
    case .objected:
      let disputed = try amount.map { text throws(Problem) in
        try Input.amount(text, "--amount", book)
      }
      return .objected(disputed: disputed)
    case .transferred:
      return .transferred(
        court: try Input.line(try Input.required(court, "--court"), "--court"))
    case .enforcementApplied: return .enforcementApplied
    case .enforcementIssued: return .enforcementIssued
    case .enforcementServed: return .enforcementServed
    case .appealed: return .appealed
    case .final: return .final
    case .enforced: return .enforced(try Input.lineIfGiven(note, "--note"))
    case .withdrawn: return .withdrawn
    case .closed: return .closed
    }
  }

  private func application(
    _ account: Account, _ book: Book, on day: Day
  ) throws(Problem) -> CourtStep.Application {
    let claims = try Input.claims(item, for: .court, account, book, on: day)
    return CourtStep.Application(
      court: try competentCourt(book.settings), claims: claims,
      fee: try fee(of: claims, book, on: day), asksForTransfer: transfer)
  }

  /// The court as named, else the one of the creditor's seat (§ 689(2) ZPO).
  private func competentCourt(_ settings: Settings) throws(Problem) -> Line {
    if let court { return try Input.line(court, "--court") }
    guard let state = settings.opening?.state else {
      throw Problem(.usage(.missing("--court")))
    }
    let seat: DunningCourt.Seat =
      if let district, state == .northRhineWestphalia {
        .northRhineWestphalia(
          try Input.choice(
            district, "--district", DunningCourt.District.allCases.map { ($0.rawValue, $0) }))
      } else {
        .state(state)
      }
    let court = try Input.law("--district") { () throws(LawFault) in
      try DunningCourt.competent(for: seat)
    }
    return try Input.line(court.address.name, "--court")
  }

  /// The fee as given, else the one by law on the principal (KV 1100 GKG).
  private func fee(
    of claims: [HandedClaim], _ book: Book, on day: Day
  ) throws(Problem) -> Money {
    if let fee { return try Input.amount(fee, "--fee", book) }
    let principal: Money
    do {
      principal = try Money.sum(of: claims.map(\.principal), in: book.settings.currency)
    } catch {
      throw Problem(.money(error), at: "--item", status: .refused)
    }
    return try Input.law("--fee") { () throws(LawFault) in
      try Tariff.inForce(on: day).paymentOrder(for: principal).total
    }
  }

  /// The procedure that is named, else the only open one.
  private func named(
    _ account: Account, on day: Day, _ settings: Settings
  ) throws(Problem) -> EntryNumber {
    if let proceeding { return try Input.entry(proceeding, "--proceeding") }
    let all = account.proceedings(on: day, settings)
    let open = all.filter(\.isOpen)
    let candidates = open.isEmpty ? all : open
    guard let only = candidates.first, candidates.count == 1 else {
      throw candidates.isEmpty
        ? Problem(.book(.refused(Refusal(.unknownEntry))), status: .refused)
        : Problem(.usage(.missing("--proceeding")))
    }
    return only.number
  }
}

// MARK: - What is shown

extension TakeCourtStep {
  private func told(_ account: Account, on day: Day, _ settings: Settings) -> Reply {
    let proceedings = account.proceedings(on: day, settings)
    var sheet = Sheet()
    sheet.heading("\(account.number.text) \(account.ledger.debtor?.name.text ?? "")")
    if proceedings.isEmpty { sheet.paragraph(words.noProceeding) }
    for proceeding in proceedings { sheet.add(proceeding) }
    sheet.addClocks(account, on: day, settings)
    return Reply(answer: CourtCaseAnswer(account, on: day, settings), sheet: sheet)
  }
}

extension Sheet {
  fileprivate mutating func add(_ proceeding: CourtProceeding) {
    heading("\(proceeding.number) \(proceeding.application.court.text)")
    field(words.label(.appliedOn), words.day(proceeding.applied))
    if let number = proceeding.fileNumber { field(words.label(.fileNumber), number.text) }
    field(words.label(.fee), words.money(proceeding.application.fee))
    for track in proceeding.tracks {
      field(
        words.track(track.kind),
        "\(words.money(track.amount)): \(words.courtState(track.state)), \(words.day(track.since))")
    }
  }

  /// The days that matter from now on; nothing where none does.
  fileprivate mutating func addClocks(_ account: Account, on day: Day, _ settings: Settings) {
    let clocks = account.courtClocks(on: day, settings)
    guard !clocks.isEmpty else { return }
    table(
      [
        .text("#"), .text(words.label(.clocks)), .text(words.label(.date)),
        .text(words.label(.ground)),
      ],
      clocks.map { clock in
        [
          "\(clock.proceeding.sequence)",
          words.clock(clock.kind)
            + (clock.track == .whole ? "" : " (\(words.track(clock.track)))"),
          words.dayWithWeekday(clock.day), words.citations(clock.citations),
        ]
      })
  }
}
