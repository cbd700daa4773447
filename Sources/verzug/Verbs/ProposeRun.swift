import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug run`.
struct ProposeRun: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: words.abstract(.run), discussion: words.discussion(.run))

  @Option(help: .init(.forecastDays, .count)) var days: Int?
  @Flag(help: .init(.issue)) var issue = false
  @Option(help: .init(.group, .word)) var group: String?
  @Option(help: .init(.without, .number)) var without: [String] = []
  @Option(help: .init(.user, .name)) var by: String?
  @OptionGroup var question: DayOptions
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let range = 1...366
    if let days, !range.contains(days) {
      throw Problem(.usage(.number(value: "\(days)", range)), at: "--days")
    }
    let desk = try place.desk()
    let (book, day) = try question.question(to: desk)
    let waiting = Waiting(words.rankingAccounts)
    if let days {
      let simulation = book.simulation(after: day, days: days, progress: waiting.tell)
      waiting.end()
      let forecast = Forecast(simulation, book)
      return Reply(answer: ForecastAnswer(forecast), sheet: forecast.sheet)
    }
    let proposal = book.run(on: day, progress: waiting.tell)
    waiting.end()
    guard issue else { return Reply(answer: RunAnswer(proposal), sheet: proposal.sheet(of: book)) }
    guard question.asOf == nil else {
      throw Problem(.usage(.exclusive(["--issue", "--as-of"])), at: "--issue")
    }
    let round = IssueRound(
      desk, proposal,
      by: try by.map { text throws(Problem) in
        try Input.user(text, "--by")
      })
    return try round.reply(group: try group(of: proposal), without: try left(out: book))
  }

  /// The group that was named, which must be one of the proposal.
  private func group(of proposal: RunProposal) throws(Problem) -> StepGroup? {
    guard let group else { return nil }
    return try Input.choice(
      group, "--group", proposal.groups.map { (name: $0.group.code, value: $0.group) })
  }

  private func left(out book: Book) throws(Problem) -> Set<DebtorID> {
    var left: Set<DebtorID> = []
    for number in without { left.insert(try Input.account(number, book).number) }
    return left
  }
}
