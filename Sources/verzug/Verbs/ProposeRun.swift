import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug run`.
struct ProposeRun: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: words.abstract(.run), discussion: words.discussion(.run))

  @Option(help: .init(.forecastDays, .count)) var days: Int?
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
    return Reply(answer: RunAnswer(proposal), sheet: proposal.sheet(of: book))
  }
}
