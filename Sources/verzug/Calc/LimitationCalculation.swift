import ArgumentParser
import Receivables
import Wording

/// The command `verzug calc limitation`.
struct LimitationCalculation: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "limitation", abstract: words.abstract(.limitation),
    discussion: words.discussion(.limitation))

  @Option(help: .init(.due, .day)) var due: String?
  @Flag(help: .init(.agreed)) var agreed = false
  @Option(help: .init(.delivered, .day)) var delivered: String?
  @Option(help: .init(.negotiated, .days)) var negotiated: [String] = []
  @Option(help: .init(.deferred, .days)) var deferred: [String] = []
  @Option(help: .init(.paymentOrder, .days)) var order: [String] = []
  @Option(help: .init(.proceedings, .days)) var proceedings: [String] = []
  @Option(help: .init(.estate, .days)) var estate: [String] = []
  @Option(help: .init(.acknowledged, .day)) var acknowledged: [String] = []
  @Option(help: .init(.enforced, .day)) var enforced: [String] = []
  @Option(help: .init(.titled, .day)) var titled: String?
  @Option(help: .init(.on, .day)) var on: String?
  @Option(help: .init(.state, .state)) var state: [String] = []
  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    let facts = try facts()
    let day = try Input.dayOrToday(on, "--on")
    let workingDays = try Input.workingDays(state, local: true)
    let limitation = Limitation(of: facts)
    let isBarred = limitation.isBarred(on: day, workingDays: workingDays)
    var sheet = Sheet()
    sheet.heading(words.label(.limitation))
    for (label, reading) in [(Label.cautious, limitation.cautious), (.regular, limitation.regular)]
    {
      sheet.paragraph("\(words.label(label)): \(words.end(reading.end))")
      sheet.list(reading.steps.map(words.step))
    }
    sheet.field(words.label(.day), words.day(day))
    sheet.field(words.label(.nearness), nearness(of: limitation, on: day, isBarred: isBarred))
    if !order.isEmpty { sheet.paragraph(words.serviceCaution) }
    return Reply(
      answer: LimitationAnswer(limitation, on: day, isBarred: isBarred), sheet: sheet)
  }

  private func nearness(of limitation: Limitation, on day: Day, isBarred: Bool) -> String {
    if isBarred { return words.barred }
    if case .standsStill(let since, _) = limitation.cautious.end, day >= since {
      return words.standsStill
    }
    return words.nearness(limitation.nearness(on: day))
  }

  private func facts() throws(Problem) -> LimitationFacts {
    LimitationFacts(
      due: try Input.day(try Input.required(due, "--due"), "--due"), dueAgreed: agreed,
      origin: try Input.dayIfGiven(delivered, "--delivered"), suspensions: try suspensions(),
      restarts: try restarts(), titled: try Input.dayIfGiven(titled, "--titled"))
  }

  private func suspensions() throws(Problem) -> [LimitationFacts.Suspension] {
    var suspensions: [LimitationFacts.Suspension] = []
    for (from, to) in try ranges(negotiated, "--negotiated") {
      suspensions.append(.negotiation(from: from, ended: to))
    }
    for (from, to) in try ranges(deferred, "--deferred") {
      suspensions.append(.deferral(from: from, through: to))
    }
    for (from, to) in try ranges(proceedings, "--proceedings") {
      suspensions.append(.proceedings(from: from, ended: to))
    }
    for (died, accepted) in try ranges(estate, "--estate") {
      suspensions.append(.estate(died: died, accepted: accepted))
    }
    for text in order {
      let form = "2026-12-01..2026-12-10..2027-02-01"
      let days = try Input.days(text, "--order", form: form, upTo: 3)
      guard let applied = days[0], days[1] != nil || days[2] == nil else {
        throw Problem(.usage(.form(value: text, form: form)), at: "--order")
      }
      suspensions.append(.paymentOrder(applied: applied, served: days[1], ended: days[2]))
    }
    return suspensions
  }

  private func ranges(
    _ texts: [String], _ field: String
  ) throws(Problem) -> [(from: Day, to: Day?)] {
    var ranges: [(from: Day, to: Day?)] = []
    for text in texts {
      let days = try Input.days(text, field, form: "2026-03-01..2026-05-31", upTo: 2)
      if let from = days[0] { ranges.append((from, days[1])) }
    }
    return ranges
  }

  private func restarts() throws(Problem) -> [LimitationFacts.Restart] {
    var restarts: [LimitationFacts.Restart] = []
    for text in acknowledged {
      restarts.append(.acknowledged(try Input.day(text, "--acknowledged")))
    }
    for text in enforced { restarts.append(.enforced(try Input.day(text, "--enforced"))) }
    return restarts
  }
}

/// Limitation as machines read it.
private struct LimitationAnswer: Encodable {
  let schema = 1
  let on: Day
  let barred: Bool
  let nearness: String
  let cautious: Reading
  let regular: Reading

  struct Reading: Encodable {
    let end: String
    let lastDay: Day?
    let suspendedSince: Day?
    let daysLeft: Int?
    let steps: [Step]

    init(_ reading: Limitation.Reading) {
      end = caseName(reading.end)
      steps = reading.steps.map(Step.init)
      switch reading.end {
      case .on(let day): (lastDay, suspendedSince, daysLeft) = (day, nil, nil)
      case .standsStill(let since, let left):
        (lastDay, suspendedSince, daysLeft) = (nil, since, left)
      case .waitsForHeir(let died): (lastDay, suspendedSince, daysLeft) = (nil, died, nil)
      }
    }
  }

  struct Step: Encodable {
    let kind: String
    var cause: String?
    var from: Day?
    var to: Day?
    var end: Day?
    let citations: [String]

    init(_ step: Limitation.Step) {
      kind = caseName(step)
      citations = Codes.citations(step.citations)
      switch step {
      case .regularPeriod(let arisen, let end): (from, self.end) = (arisen, end)
      case .titled(let day, let end): (from, self.end) = (day, end)
      case .suspended(let suspension, let range, let end):
        (cause, from, to) = (caseName(suspension), range.lowerBound, range.upperBound)
        self.end = end
      case .suspendedSince(let suspension, let day):
        (cause, from) = (caseName(suspension), day)
      case .putOff(let suspension, let end): (cause, self.end) = (caseName(suspension), end)
      case .restarted(let restart, let end):
        (cause, from, self.end) = (caseName(restart), restart.day, end)
      case .tooLate(let day), .withoutEffect(let day): from = day
      }
    }
  }

  init(_ limitation: Limitation, on day: Day, isBarred: Bool) {
    on = day
    barred = isBarred
    nearness = "\(limitation.nearness(on: day))"
    cautious = Reading(limitation.cautious)
    regular = Reading(limitation.regular)
  }
}
