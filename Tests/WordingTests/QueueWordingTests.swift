import Receivables
import Testing

@testable import Wording

/// What is said about the queue, its gates and the run.
@Suite("Sentences about the queue")
struct QueueWordingTests {
  private static let german = Wording(.german)
  private static let english = Wording(.english)

  private static func pairs<Value>(
    _ values: [Value], _ text: (Wording, Value) -> String
  ) -> [(german: String, english: String)] {
    values.map { (text(german, $0), text(english, $0)) }
  }

  private static let names =
    pairs(Lane.allCases) { $0.lane($1) } + pairs(Gate.Kind.allCases) { $0.gate($1) }
    + pairs(Gate.Kind.allCases) { $0.lifting($1) }
    + pairs(Standing.Flag.allCases) { $0.flag($1) }
    + pairs(PointQuestion.allCases) { $0.question($1) }
    + pairs(Procedure.Proposal.allCases) { $0.proposal($1) }
    + pairs(Procedure.Use.allCases) { $0.use($1) }
    + pairs(Notice.Kind.allCases) { $0.notice($1) }
    + pairs(Hold.Reason.allCases) { $0.hold($1) }
    + pairs(Settlement.Reason.allCases) { $0.settlement($1) }
    + pairs(CourtClock.Kind.allCases) { $0.clock($1) }
    + pairs(Party.Role.allCases) { $0.role($1) }
    + pairs(QueueLabel.allCases) { $0.label($1) }
    + pairs(steps) { $0.step($1) }

  private static let steps: [NextStep] =
    [
      .call, .remindOrder, .cancelOrder, .refund, .placeCredit, .findAddress, .readNews,
      .tellAgency, .meetClock, .mendPlan, .followUp, .review, .clearDispute,
    ] + Procedure.Proposal.allCases.map(NextStep.decide)
    + EscalationDecision.Route.allCases.map(NextStep.carryOut)

  private static let codes = Set(
    Gate.Kind.allCases.map(\.rawValue) + Objection.Rule.allCases.map(\.rawValue)
      + steps.map(\.code)
  ).filter { $0.contains(where: \.isUppercase) }

  @Test func `everything has a name in both languages, and no code is one`() {
    // Words that are the same in both languages, and only these.
    let same: Set = ["MS"]
    for (german, english) in Self.names {
      #expect(!german.isEmpty && !english.isEmpty)
      #expect(german != english || same.contains(german), "\(german)")
      #expect(!Self.codes.contains(german) && !Self.codes.contains(english), "\(german)")
    }
  }

  @Test func `no two lanes, gates or objections have the same name`() {
    for wording in [Self.german, Self.english] {
      #expect(Set(Lane.allCases.map(wording.lane)).count == Lane.allCases.count)
      #expect(Set(Lane.allCases.map(wording.shortLane)).count == Lane.allCases.count)
      let gates = Set(Gate.Kind.allCases.map { wording.gate($0) })
      #expect(gates.count == Gate.Kind.allCases.count)
      let rules = Set(Objection.Rule.allCases.map { wording.objection($0) })
      #expect(rules.count == Objection.Rule.allCases.count)
    }
  }

  @Test func `every objection is a sentence in both languages`() {
    for rule in Objection.Rule.allCases {
      let (german, english) = (Self.german.objection(rule), Self.english.objection(rule))
      #expect(german != english && german.count > 10 && english.count > 10)
      #expect(german.hasSuffix("."), "\(german)")
      #expect(english.hasSuffix("."), "\(english)")
    }
  }

  @Test func `every option of the queue is described in both languages`() {
    for option in OptionHelp.Queue.allCases {
      let (german, english) = (Self.german.help(option), Self.english.help(option))
      #expect(german != english && german.hasSuffix(".") && english.hasSuffix("."))
    }
  }

  @Test func `a day near another one has a year only where it is another`() throws {
    let today = try Day("2026-11-25")
    #expect(Self.german.nearDay(try Day("2026-11-05"), on: today) == "05.11.")
    #expect(Self.english.nearDay(try Day("2026-11-05"), on: today) == "5 Nov")
    #expect(Self.german.nearDayWithWeekday(try Day("2026-11-20"), on: today) == "Fr 20.11.")
    #expect(Self.english.nearDay(try Day("2027-01-04"), on: today) == "4 Jan 2027")
  }

  @Test func `a notice has its level where the name does not say it`() {
    #expect(Self.german.notice(.reminder, level: 1) == "Zahlungserinnerung")
    #expect(Self.german.notice(.dunning, level: 2) == "Mahnung (Stufe 2)")
    #expect(Self.english.notice(.last, level: 3) == "last dunning letter")
    #expect(Self.english.notices(1_430, .reminder, level: 1) == "1,430 reminders")
    #expect(Self.german.notices(1, .dunning, level: 2) == "1 Mahnung (Stufe 2)")
  }

  @Test func `the head says how much rests, and how old the bank data are`() throws {
    let today = try Day("2026-11-25")
    let hidden = [Money(minor: 4_123_010, .euro)]
    #expect(Self.german.headHeld(88, hidden) == "zurückgest. 88 (41.230,10 EUR)")
    #expect(Self.german.headBank(try Day("2026-11-20"), on: today) == "Bank: Stand Fr 20.11.")
    #expect(Self.english.head(.news, 6) == "News 6")
    #expect(Self.english.headBank(nil, on: today) == "Bank: never booked")
  }
}
