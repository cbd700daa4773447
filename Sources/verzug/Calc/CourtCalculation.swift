import ArgumentParser
import Receivables
import Wording

/// The command `verzug calc court`.
struct CourtCalculation: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "court", abstract: words.abstract(.court), discussion: words.discussion(.court))

  @Option(help: .init(.seat, .state)) var state: String?
  @Option(help: .init(.district, .word)) var district: String?
  @Flag(help: .init(.abroad)) var abroad = false
  @Option(help: .init(.value, .amount)) var value: String?
  @Option(help: .init(.on, .day)) var on: String?
  @Option(help: .init(.orderServed, .day)) var served: String?
  @Flag(help: .init(.servedAbroad)) var servedAbroad = false
  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    let seat = try seat()
    let court = try Input.law("--district") { () throws(LawFault) in
      try DunningCourt.competent(for: seat)
    }
    let trial = try trialCourt()
    if served == nil { try Input.require("--served", for: ("--served-abroad", servedAbroad)) }
    let clocks = try Input.dayIfGiven(served, "--served").map { day in
      PaymentOrderClocks(
        served: day, abroad: servedAbroad,
        workingDays: WorkingDays(at: [Place(court.state)]))
    }
    return Reply(
      answer: CourtAnswer(court, trial, clocks), sheet: sheet(court, trial, clocks))
  }

  private func seat() throws(Problem) -> DunningCourt.Seat {
    if abroad {
      guard state == nil else { throw Problem(.usage(.exclusive(["--state", "--abroad"]))) }
      try Input.require("--state NW", for: ("--district", district != nil))
      return .abroad
    }
    guard let text = state else { throw Problem(.usage(.oneOf(["--state", "--abroad"]))) }
    let state = try Input.state(text)
    guard state == .northRhineWestphalia else {
      try Input.require("--state NW", for: ("--district", district != nil))
      return .state(state)
    }
    guard let district else { return .state(state) }
    return .northRhineWestphalia(
      try Input.choice(
        district, "--district", DunningCourt.District.allCases.map { ($0.rawValue, $0) }))
  }

  private func trialCourt() throws(Problem) -> TrialCourt? {
    guard let value else {
      try Input.require("--value", for: ("--on", on != nil))
      return nil
    }
    let amount = try Input.money(value, "--value", in: .euro)
    let day = try Input.dayOrToday(on, "--on")
    return try Input.law("--value") { () throws(LawFault) in
      try TrialCourt.competent(for: amount, on: day)
    }
  }

  private func sheet(
    _ court: DunningCourt, _ trial: TrialCourt?, _ clocks: PaymentOrderClocks?
  ) -> Sheet {
    var sheet = Sheet()
    sheet.heading(words.label(.courts))
    sheet.field(words.label(.dunningCourt), court.address.name)
    sheet.field(words.label(.mail), court.address.mail)
    sheet.field(words.label(.street), court.address.street)
    sheet.field(words.label(.courtCode), court.address.code)
    sheet.field(words.label(.ground), words.citations(DunningCourt.citations))
    if let trial {
      sheet.field(
        words.label(.trialCourt),
        "\(words.trialCourt(trial)) (\(words.citations(trial.citations)))")
    }
    if let clocks {
      sheet.field(words.label(.objectionUntil), words.shift(clocks.objectionUntil))
      sheet.field(words.label(.enforcementFrom), words.dayWithWeekday(clocks.enforcementFrom))
      sheet.field(words.label(.lapsesAfter), words.shift(clocks.lapsesAfter))
      sheet.field(words.label(.ground), words.citations(clocks.citations))
    }
    return sheet
  }
}

/// Courts and clocks as machines read them.
private struct CourtAnswer: Encodable {
  let schema = 1
  let dunningCourt: Court
  let trialCourt: Trial?
  let clocks: Clocks?

  struct Court: Encodable {
    let code: String
    let name: String
    let mail: String
    let street: String
    let citations: [String]
  }

  struct Clocks: Encodable {
    let objectionUntil: Day
    let enforcementFrom: Day
    let lapsesAfter: Day
    let citations: [String]
  }

  struct Trial: Encodable {
    let kind: String
    let citations: [String]
  }

  init(_ court: DunningCourt, _ trial: TrialCourt?, _ clocks: PaymentOrderClocks?) {
    dunningCourt = Court(
      code: court.address.code, name: court.address.name, mail: court.address.mail,
      street: court.address.street, citations: Codes.citations(DunningCourt.citations))
    trialCourt = trial.map {
      Trial(kind: $0.rawValue, citations: Codes.citations($0.citations))
    }
    self.clocks = clocks.map {
      Clocks(
        objectionUntil: $0.objectionUntil.day, enforcementFrom: $0.enforcementFrom,
        lapsesAfter: $0.lapsesAfter.day, citations: Codes.citations($0.citations))
    }
  }
}
