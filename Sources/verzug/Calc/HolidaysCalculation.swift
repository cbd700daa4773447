import ArgumentParser
import Receivables
import Wording

/// The command `verzug calc holidays`.
struct HolidaysCalculation: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "holidays", abstract: words.abstract(.holidays),
    discussion: words.discussion(.holidays))

  @Option(help: .init(.state, .state)) var state: String?
  @Option(help: .init(.year, .year)) var year: String?
  @Flag(help: .init(.local)) var local = false
  @Flag(help: .init(.bank)) var bank = false
  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    let year =
      if let year {
        try Input.number(year, "--year", in: PublicHoliday.knownSince...9999)
      } else {
        try Environment.today().year
      }
    return bank ? try bankReply(year) : try stateReply(year)
  }

  private func stateReply(_ year: Int) throws(Problem) -> Reply {
    let state = try Input.state(try Input.required(state, "--state"))
    let place = Place(state, localHolidays: local ? .possible(in: state) : [])
    let holidays = PublicHoliday.all(in: year, at: place)
    var sheet = Sheet()
    sheet.heading("\(words.label(.holidays)) \(year), \(words.state(state))")
    sheet.table(
      [.text(words.label(.date)), .text(words.label(.holiday))],
      holidays.map { [words.dayWithWeekday($0.day), words.holiday($0.holiday)] })
    return Reply(
      answer: HolidaysAnswer(
        year: year, state: state,
        days: holidays.map { .init(day: $0.day, holiday: $0.holiday.rawValue) }), sheet: sheet)
  }

  /// The weekdays on which banks book no payments.
  private func bankReply(_ year: Int) throws(Problem) -> Reply {
    guard state == nil else { throw Problem(.usage(.exclusive(["--state", "--bank"]))) }
    let closed = BankDays.closedWeekdays(in: year)
    var sheet = Sheet()
    sheet.heading("\(words.label(.bankHolidays)) \(year)")
    sheet.table(
      [.text(words.label(.date)), .text(words.label(.holiday))],
      closed.map { [words.dayWithWeekday($0.day), words.holiday($0.holiday)] })
    return Reply(
      answer: HolidaysAnswer(
        year: year, state: nil,
        days: closed.map { .init(day: $0.day, holiday: $0.holiday.rawValue) }), sheet: sheet)
  }
}

/// Holidays as machines read them.
private struct HolidaysAnswer: Encodable {
  let schema = 1
  let year: Int
  let state: FederalState?
  let days: [Item]

  struct Item: Encodable {
    let day: Day
    let holiday: String
  }
}
