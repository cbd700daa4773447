import ArgumentParser
import Receivables
import Wording

/// The command `verzug calc deadline`.
struct DeadlineCalculation: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "deadline", abstract: words.abstract(.deadline),
    discussion: words.discussion(.deadline))

  @Option(help: .init(.event, .day)) var event: String?
  @Option(help: .init(.beginning, .day)) var beginning: String?
  @Option(help: .init(.period, .period)) var period: String?
  @Option(help: .init(.bankDays, .count)) var bankDays: String?
  @Option(help: .init(.state, .state)) var state: [String] = []
  @Flag(help: .init(.local)) var local = false
  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    if let bankDays { return try bankReply(bankDays) }
    guard let period else { throw Problem(.usage(.oneOf(["--period", "--bank-days"]))) }
    let length = try Input.period(period, "--period")
    let end = try calculatedEnd(of: length)
    let shift = try Input.workingDays(state, local: local).shifted(end.last)
    var sheet = Sheet()
    sheet.heading(words.label(.endOfPeriod))
    sheet.field(words.label(.event), words.dayWithWeekday(end.start))
    sheet.field(words.label(.length), words.period(length))
    sheet.field(words.label(.calculatedEnd), words.dayWithWeekday(end.last))
    sheet.field(words.label(.lastDay), words.shift(shift))
    sheet.field(words.label(.dayAfter), words.dayWithWeekday(shift.day + 1))
    sheet.field(words.label(.ground), words.citations(end.citations))
    let holidaysKnown = end.last.year >= PublicHoliday.knownSince
    if !holidaysKnown {
      let explanation = words.holidaysUnknown(before: PublicHoliday.knownSince)
      sheet.paragraph("\(explanation.message) \(explanation.remedy)")
    }
    return Reply(
      answer: DeadlineAnswer(
        start: end.start, calculatedEnd: end.last, lastDay: shift.day, dayAfter: shift.day + 1,
        holidaysKnown: holidaysKnown, citations: Codes.citations(end.citations)), sheet: sheet)
  }

  private func calculatedEnd(
    of length: Period
  ) throws(Problem) -> (start: Day, last: Day, citations: [Citation]) {
    switch (event, beginning) {
    case (.some(let event), nil):
      let day = try Input.day(event, "--event")
      return (day, length.lastDay(after: day), length.citations(countsFirstDay: false))
    case (nil, .some(let beginning)):
      let day = try Input.day(beginning, "--beginning")
      return (day, length.lastDay(beginning: day), length.citations(countsFirstDay: true))
    case (.some, .some): throw Problem(.usage(.exclusive(["--event", "--beginning"])))
    case (nil, nil): throw Problem(.usage(.oneOf(["--event", "--beginning"])))
    }
  }

  private func bankReply(_ text: String) throws(Problem) -> Reply {
    guard period == nil else { throw Problem(.usage(.exclusive(["--period", "--bank-days"]))) }
    let others = [
      ("--beginning", beginning != nil), ("--state", !state.isEmpty), ("--local", local),
    ]
    for (name, isGiven) in others where isGiven {
      throw Problem(.usage(.exclusive([name, "--bank-days"])))
    }
    let count = try Input.number(text, "--bank-days", in: 0...10_000)
    let day = try Input.day(try Input.required(event, "--event"), "--event")
    let last = BankDays.adding(count, to: day)
    var sheet = Sheet()
    sheet.heading(words.label(.endOfPeriod))
    sheet.field(words.label(.event), words.dayWithWeekday(day))
    sheet.field(words.label(.lastDay), words.dayWithWeekday(last))
    return Reply(
      answer: DeadlineAnswer(
        start: day, calculatedEnd: last, lastDay: last, dayAfter: last + 1,
        holidaysKnown: true, citations: []),
      sheet: sheet)
  }
}

/// The end of a period as machines read it.
private struct DeadlineAnswer: Encodable {
  let schema = 1
  let start: Day
  let calculatedEnd: Day
  let lastDay: Day
  let dayAfter: Day
  let holidaysKnown: Bool
  let citations: [String]
}
