import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug agency`.
struct KeepAgencyCase: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "agency", abstract: words.abstract(.agency), discussion: words.discussion(.agency))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Argument(help: .init(.agencyStep, .word)) var step: String?
  @Option(help: .init(.agency, .text)) var agency: String?
  @Option(help: .init(.agencyReference, .text)) var reference: String?
  @Option(help: .init(.handedItems, .entry)) var item: [String] = []
  @Option(help: .init(.handOver, .entry)) var handOver: String?
  @Option(help: .init(.status, .word)) var status: String?
  @Option(help: .init(.collected, .amount)) var collected: String?
  @Option(help: .init(.kept, .amount)) var kept: String?
  @Option(help: .init(.feeTax, .amount)) var feeTax: String?
  @Option(help: .init(.paidOut, .amount)) var paidOut: String?
  @Option(help: .init(.valued, .day)) var valued: String?
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  /// What is recorded.
  private enum Step: String, CaseIterable {
    case handOver
    case recall
    case report
    case remittance
  }

  func reply() throws(Problem) -> Reply {
    let desk = try place.desk()
    guard let step else {
      let account = try Input.account(number, desk.book)
      let day = try Input.dayIfGiven(giving.on, "--on") ?? desk.today
      return Self.told(account, on: day, desk.book.settings)
    }
    let recorded: Step = try Input.code(step, "STEP")
    return try done(by: desk, giving, for: try Input.debtorNumber(number)) {
      book, day throws(Problem) in try command(recorded, book, on: day)
    }
  }
}

// MARK: - What is recorded

extension KeepAgencyCase {
  private func command(_ step: Step, _ book: Book, on day: Day) throws(Problem) -> Command {
    let account = try Input.account(number, book)
    let command: CaseworkCommand =
      switch step {
      case .handOver: .handOver(try handedOver(account, book, on: day))
      case .recall:
        .recallHandOver(
          HandOverRecall(
            handOver: try standing(account, on: day),
            reason: try Input.remarkIfGiven(note, "--note")))
      case .report: .recordAgencyReport(try report(account, on: day))
      case .remittance: .recordRemittance(try remittance(account, book, on: day))
      }
    return .casework(account.number, command)
  }

  private func handedOver(
    _ account: Account, _ book: Book, on day: Day
  ) throws(Problem) -> HandOver {
    HandOver(
      agency: try Input.line(try Input.required(agency, "--agency"), "--agency"),
      reference: try Input.lineIfGiven(reference, "--reference"),
      claims: try Input.claims(item, for: .agency, account, book, on: day))
  }

  private func report(_ account: Account, on day: Day) throws(Problem) -> AgencyReport {
    AgencyReport(
      handOver: try standing(account, on: day),
      status: try Input.code(try Input.required(status, "--status"), "--status"),
      reference: try Input.lineIfGiven(reference, "--reference"),
      note: try Input.remarkIfGiven(note, "--note"))
  }

  private func remittance(
    _ account: Account, _ book: Book, on day: Day
  ) throws(Problem) -> AgencyRemittance {
    func amount(_ text: String?, _ field: String) throws(Problem) -> Money? {
      try text.map { text throws(Problem) in try Input.amount(text, field, book) }
    }
    let all = try Input.amount(
      try Input.required(collected, "--collected"), "--collected", book)
    let kept = try amount(kept, "--kept") ?? .zero(all.currency)
    let tax = try amount(feeTax, "--fee-tax") ?? .zero(all.currency)
    // What does not add up is refused by the domain, a sum beyond all bounds included.
    let rest = Money(minor: all.minor &- kept.minor &- tax.minor, all.currency)
    return AgencyRemittance(
      handOver: try named(account, on: day) { _ in true }, collected: all, kept: kept,
      feeTax: tax, paidOut: try amount(paidOut, "--paid-out") ?? rest,
      valued: try Input.dayIfGiven(valued, "--valued") ?? day,
      designation: item.isEmpty ? .none : .items(try Input.entries(item, "--item")))
  }

  private func standing(_ account: Account, on day: Day) throws(Problem) -> EntryNumber {
    try named(account, on: day, where: \.isStanding)
  }

  /// The hand-over that is named, else the only one there is.
  private func named(
    _ account: Account, on day: Day, where fits: (AgencyCase) -> Bool
  ) throws(Problem) -> EntryNumber {
    if let handOver { return try Input.entry(handOver, "--hand-over") }
    let cases = account.agencyCases(on: day).filter(fits)
    guard let only = cases.first, cases.count == 1 else {
      throw cases.isEmpty
        ? Problem(.book(.refused(Refusal(.unknownEntry))), status: .refused)
        : Problem(.usage(.missing("--hand-over")))
    }
    return only.number
  }
}

// MARK: - What is shown

extension KeepAgencyCase {
  private static func told(_ account: Account, on day: Day, _ settings: Settings) -> Reply {
    let claim = account.claim(on: day, settings)
    let cases = account.agencyCases(on: day)
    var sheet = Sheet()
    sheet.heading("\(account.number.text) \(account.ledger.debtor?.name.text ?? "")")
    if cases.isEmpty { sheet.paragraph(words.noAgencyCase) }
    for agencyCase in cases { sheet.add(agencyCase, account, claim) }
    return Reply(
      answer: AgencyAnswer(
        debtor: account.number, day: day, cases: cases.map { AgencyAnswer.Case($0, claim) }),
      sheet: sheet)
  }
}

extension Sheet {
  fileprivate mutating func add(_ agencyCase: AgencyCase, _ account: Account, _ claim: Claim) {
    heading("\(agencyCase.number) \(agencyCase.agency.text)")
    field(
      words.label(.status),
      "\(words.agencyState(agencyCase.state)), \(words.day(agencyCase.since))")
    if let reference = agencyCase.reference {
      field(words.label(.fileNumber), reference.text)
    }
    field(words.label(.collected), words.money(agencyCase.collected))
    field(words.label(.kept), words.money(agencyCase.kept))
    field(words.label(.paidOut), words.money(agencyCase.paidOut))
    for payment in agencyCase.mustTellAgency {
      field(
        words.label(.tellAgency),
        "\(payment.number), \(words.money(payment.amount)), \(words.day(payment.valued))")
    }
    let rest = agencyCase.remaining(claim)
    guard !rest.isEmpty else { return }
    table(
      [.text("#"), .text(words.label(.number)), .number(words.label(.open))],
      rest.map {
        [
          "\($0.item.sequence)", account.documentNumber(of: $0.item), words.money($0.total),
        ]
      })
  }
}

/// Cases at agencies as machines read them.
private struct AgencyAnswer: Encodable {
  let schema = 1
  let debtor: DebtorID
  let day: Day
  let cases: [Case]

  struct Case: Encodable {
    let handOver: EntryNumber
    let agency: Line
    let reference: Line?
    let state: String
    let since: Day
    let collected: Money
    let kept: Money
    let paidOut: Money
    let remaining: [HandedClaim]
    let mustTellAgency: [EntryNumber]

    init(_ agencyCase: AgencyCase, _ claim: Claim) {
      handOver = agencyCase.number
      agency = agencyCase.agency
      reference = agencyCase.reference
      state = agencyCase.state.rawValue
      since = agencyCase.since
      collected = agencyCase.collected
      kept = agencyCase.kept
      paidOut = agencyCase.paidOut
      remaining = agencyCase.remaining(claim)
      mustTellAgency = agencyCase.mustTellAgency.map(\.number)
    }
  }
}
