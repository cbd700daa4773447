import Receivables
import Seeding
import Testing

@Suite("Limitation") struct LimitationTests {
  typealias Suspension = LimitationFacts.Suspension

  @Test(arguments: [
    ("2022-05-31", "2025-12-31", "2026-01-01"), ("2023-01-01", "2026-12-31", "2027-01-01"),
    ("2023-12-31", "2026-12-31", "2027-01-01"), ("2024-07-01", "2027-12-31", "2028-01-01"),
    ("2025-07-01", "2028-12-31", "2029-01-03"), ("2026-07-01", "2029-12-31", "2030-01-01"),
  ])
  func `a claim is barred three years after the end of the year it arose in`(
    due: String, end: String, barred: String
  ) throws {
    let limitation = Limitation(of: LimitationFacts(due: try Day(due), dueAgreed: true))
    #expect(try limitation.cautious.end == .on(Day(end)))
    #expect(limitation.regular == limitation.cautious)
    #expect(try limitation.regular.steps == [.regularPeriod(arisen: Day(due), end: Day(end))])
    let days = WorkingDays(at: [Place(.berlin)])
    let first = try Day(barred)
    #expect(limitation.isBarred(on: first, workingDays: days))
    #expect(!limitation.isBarred(on: first - 1, workingDays: days))
  }

  @Test(
    arguments: [
      ("2023-01-15", false, "2022-12-20", "2025-12-31", "2025-12-31"),
      ("2023-01-15", true, "2022-12-20", "2025-12-31", "2026-12-31"),
      ("2023-01-15", false, nil, "2026-12-31", "2026-12-31"),
      ("2022-12-15", false, "2023-01-20", "2025-12-31", "2026-12-31"),
    ] as [(String, Bool, String?, String, String)])
  func `an agreed term decides the year, and the earlier reading warns`(
    due: String, agreed: Bool, origin: String?, cautious: String, regular: String
  ) throws {
    let limitation = Limitation(
      of: LimitationFacts(
        due: try Day(due), dueAgreed: agreed, origin: try origin.map { try Day($0) }))
    #expect(try limitation.cautious.end == .on(Day(cautious)))
    #expect(try limitation.regular.end == .on(Day(regular)))
    #expect(
      !limitation.isBarred(on: try Day(regular), workingDays: WorkingDays(at: [Place(.berlin)])))
  }

  @Test(
    arguments: [
      // negotiations: 61 days, and never before three months after their end
      ([.negotiation(from: "2026-10-01", ended: "2026-11-30")], "2027-03-02"),
      ([.negotiation(from: "2026-12-20", ended: "2026-12-22")], "2027-03-22"),
      ([.negotiation(from: "2026-12-31", ended: "2027-05-31")], "2027-08-31"),
      // deferral: 62 days, no putting off
      ([.deferral(from: "2026-12-01", through: "2027-01-31")], "2027-03-03"),
      // proceedings: until six months after their end
      ([.proceedings(from: "2026-12-28", ended: "2027-02-10")], "2027-08-14"),
      // side by side counts once
      (
        [
          .negotiation(from: "2026-03-01", ended: "2026-03-31"),
          .deferral(from: "2026-03-15", through: "2026-04-15"),
        ], "2027-02-15"
      ),
      (
        [
          .deferral(from: "2026-03-01", through: "2026-03-31"),
          .deferral(from: "2026-03-10", through: "2026-03-20"),
        ], "2027-01-31"
      ),
      // what one suspension puts off, the next finds still running
      (
        [
          .deferral(from: "2026-12-01", through: "2027-01-31"),
          .deferral(from: "2027-02-01", through: "2027-02-28"),
        ], "2027-03-31"
      ),
      // partly and wholly before the time begins
      ([.deferral(from: "2023-12-01", through: "2024-01-10")], "2027-01-10"),
      ([.deferral(from: "2023-06-01", through: "2023-12-31")], "2026-12-31"),
      // after the end
      ([.deferral(from: "2027-01-02", through: "2027-03-31")], "2026-12-31"),
      // an end before its beginning
      ([.deferral(from: "2026-06-10", through: "2026-06-01")], "2026-12-31"),
      // death of the debtor
      ([.estate(died: "2026-11-01", accepted: "2026-12-15")], "2027-06-15"),
      ([.estate(died: "2025-01-01", accepted: "2025-02-01")], "2026-12-31"),
      // putting off is a day of the calendar: the 32 days from 30 November to the end are all that
      // is left
      (
        [
          .estate(died: "2026-11-19", accepted: "2027-04-28"),
          .proceedings(from: "2026-11-30", ended: "2027-04-01"),
        ], "2027-11-02"
      ),
      (
        [
          .estate(died: "2026-11-19", accepted: "2027-04-28"),
          .deferral(from: "2027-01-10", through: "2027-12-31"),
        ], "2027-12-31"
      ),
    ] as [([DatedSuspension], String)])
  func `days of suspension are not counted`(suspensions: [DatedSuspension], end: String) throws {
    var facts = try facts(arisen: "2023-05-31")
    facts.suspensions = try suspensions.map { try $0.suspension }
    let limitation = Limitation(of: facts)
    #expect(try limitation.regular.end == .on(Day(end)))
    #expect(try limitation.cautious.end == .on(Day(end)))
    facts.suspensions.reverse()
    #expect(try Limitation(of: facts).regular.end == .on(Day(end)))
  }

  @Test func `the steps tell how the end came about`() throws {
    var facts = try facts(arisen: "2023-05-31")
    let negotiation = try DatedSuspension.negotiation(from: "2026-12-20", ended: "2026-12-22")
      .suspension
    let early = try DatedSuspension.deferral(from: "2023-06-01", through: "2023-07-01").suspension
    let acknowledged = LimitationFacts.Restart.acknowledged(try Day("2027-02-01"))
    facts.suspensions = [negotiation, early]
    facts.restarts = [acknowledged, .enforced(try Day("2031-01-01"))]
    #expect(
      Limitation(of: facts).regular.steps == [
        .regularPeriod(arisen: try Day("2023-05-31"), end: try Day("2026-12-31")),
        .withoutEffect(try Day("2023-06-01")),
        .suspended(
          negotiation, try Day("2026-12-20")...Day("2026-12-22"), end: try Day("2027-01-03")),
        .putOff(negotiation, end: try Day("2027-03-22")),
        .restarted(acknowledged, end: try Day("2030-02-01")),
        .tooLate(try Day("2031-01-01")),
      ])
  }

  @Test func `an order of the court works from its application only if service followed soon`()
    throws
  {
    var facts = try facts(arisen: "2023-05-31")
    facts.suspensions = [
      .paymentOrder(
        applied: try Day("2026-12-28"), served: try Day("2027-01-10"), ended: try Day("2027-02-10"))
    ]
    let limitation = Limitation(of: facts)
    #expect(try limitation.cautious.end == .on(Day("2026-12-31")))
    #expect(try limitation.cautious.steps.last == .tooLate(Day("2027-01-10")))
    #expect(try limitation.regular.end == .on(Day("2027-08-14")))
    #expect(limitation.nearness(on: try Day("2027-01-01")) == .passed)
    facts.suspensions = [
      .paymentOrder(applied: try Day("2026-11-28"), served: try Day("2026-12-08"), ended: nil)
    ]
    #expect(
      try Limitation(of: facts).regular.end == .standsStill(since: Day("2026-11-28"), daysLeft: 34))
    #expect(!Limitation(of: facts).isBarred(on: .last, workingDays: WorkingDays(at: [])))
  }

  @Test func `an open end of proceedings or negotiations does not silence the warning`() throws {
    var facts = try facts(arisen: "2023-05-31")
    facts.suspensions = [
      .paymentOrder(applied: try Day("2026-11-28"), served: try Day("2026-12-08"), ended: nil)
    ]
    // Six months after the only act that is known; 183 days do not count.
    #expect(try Limitation(of: facts).cautious.end == .on(Day("2027-07-02")))
    #expect(Limitation(of: facts).nearness(on: try Day("2026-12-08")) == .year)
    #expect(Limitation(of: facts).nearness(on: try Day("2027-07-03")) == .passed)
    facts.suspensions = [.negotiation(from: try Day("2026-12-20"), ended: nil)]
    #expect(try Limitation(of: facts).cautious.end == .on(Day("2027-03-20")))
    #expect(
      try Limitation(of: facts).regular.end == .standsStill(since: Day("2026-12-20"), daysLeft: 12))
    facts.suspensions = [.proceedings(from: try Day("2026-12-31"), ended: nil)]
    #expect(try Limitation(of: facts).cautious.end == .on(Day("2027-07-01")))
  }

  @Test func `an order that is applied for but not served suspends nothing for the warning`() throws
  {
    var facts = try facts(arisen: "2023-05-31")
    facts.suspensions = [.paymentOrder(applied: try Day("2026-12-01"), served: nil, ended: nil)]
    let limitation = Limitation(of: facts)
    #expect(try limitation.cautious.end == .on(Day("2026-12-31")))
    #expect(limitation.nearness(on: try Day("2026-12-15")) == .month)
    #expect(try limitation.regular.end == .standsStill(since: Day("2026-12-01"), daysLeft: 31))
  }

  @Test func `what moves no end says so, and nothing is put off while the time stands still`()
    throws
  {
    var facts = try facts(arisen: "2023-05-31")
    // Within the year of arising, and on the day after which three years end the same.
    for day in ["2023-06-01", "2023-12-31"] {
      facts.restarts = [.acknowledged(try Day(day))]
      #expect(Limitation(of: facts).regular.steps.last == .withoutEffect(try Day(day)))
      #expect(try Limitation(of: facts).regular.end == .on(Day("2026-12-31")))
    }
    facts.restarts = []
    let deferral = LimitationFacts.Suspension.deferral(from: try Day("2026-11-01"), through: nil)
    facts.suspensions = [
      deferral, .estate(died: try Day("2026-12-01"), accepted: try Day("2026-12-20")),
    ]
    #expect(
      Limitation(of: facts).regular.steps.last == .suspendedSince(deferral, try Day("2026-11-01")))
  }

  @Test func `while a deferral lasts the time stands still, before it the time runs`() throws {
    var facts = try facts(arisen: "2023-05-31")
    facts.suspensions = [.deferral(from: try Day("2026-12-08"), through: nil)]
    let limitation = Limitation(of: facts)
    #expect(try limitation.cautious.end == .standsStill(since: Day("2026-12-08"), daysLeft: 24))
    #expect(limitation.nearness(on: try Day("2026-12-07")) == .month)
    #expect(limitation.nearness(on: try Day("2026-12-08")) == .far)
    #expect(limitation.nearness(on: .last) == .far)
  }

  @Test func `the Monday after an end on Sunday is in time for the regular reading`() throws {
    var facts = try facts(arisen: "2025-05-31")
    facts.suspensions = [
      .paymentOrder(
        applied: try Day("2029-01-02"), served: try Day("2029-01-05"), ended: try Day("2029-02-01"))
    ]
    let limitation = Limitation(of: facts)
    #expect(try limitation.cautious.end == .on(Day("2028-12-31")))
    #expect(try limitation.regular.end == .on(Day("2029-08-01")))
    #expect(
      !limitation.isBarred(
        on: try Day("2029-08-01"), workingDays: WorkingDays(at: [Place(.berlin)])))
    facts.suspensions = [.negotiation(from: try Day("2029-01-02"), ended: nil)]
    #expect(
      try Limitation(of: facts).regular.end == .standsStill(since: Day("2029-01-02"), daysLeft: 0))
    facts.suspensions = [.negotiation(from: try Day("2029-01-03"), ended: nil)]
    #expect(try Limitation(of: facts).regular.end == .on(Day("2028-12-31")))
  }

  @Test(arguments: [
    ("2026-06-15", "2029-06-15"), ("2026-12-31", "2029-12-31"), ("2023-06-01", "2026-12-31"),
    ("2024-02-29", "2027-02-28"), ("2027-01-01", "2026-12-31"),
  ])
  func `an acknowledgement starts the time anew from its day and never shortens it`(
    day: String, end: String
  ) throws {
    for restart in [LimitationFacts.Restart.acknowledged(try Day(day)), .enforced(try Day(day))] {
      var facts = try facts(arisen: "2023-05-31")
      facts.restarts = [restart]
      #expect(try Limitation(of: facts).regular.end == .on(Day(end)))
      #expect(try Limitation(of: facts).cautious.end == .on(Day(end)))
    }
  }

  @Test func `time that begins anew while it stands still stands still too`() throws {
    var facts = try facts(arisen: "2023-05-31")
    facts.restarts = [.acknowledged(try Day("2026-08-01"))]
    facts.suspensions = [.proceedings(from: try Day("2026-06-01"), ended: try Day("2026-07-01"))]
    #expect(try Limitation(of: facts).regular.end == .on(Day("2030-01-01")))
    facts.suspensions = [.proceedings(from: try Day("2026-06-01"), ended: nil)]
    #expect(
      try Limitation(of: facts).regular.end
        == .standsStill(since: Day("2026-06-01"), daysLeft: 1_096))
    // A day cannot be told before the suspension has ended.
    #expect(Limitation(of: facts).regular.steps.last == .restarted(facts.restarts[0], end: nil))
  }

  @Test func `what is put off does not add to the days left while the time stands still`() throws {
    var facts = try facts(arisen: "2023-05-31")
    facts.suspensions = [
      .proceedings(from: try Day("2026-11-01"), ended: nil),
      .negotiation(from: try Day("2026-11-10"), ended: try Day("2027-03-01")),
    ]
    #expect(
      try Limitation(of: facts).regular.end == .standsStill(since: Day("2026-11-01"), daysLeft: 61))
  }

  @Test func `a title holds for thirty years, and enforcement begins them anew`() throws {
    var facts = try facts(arisen: "2023-05-31")
    facts.titled = try Day("2026-03-10")
    #expect(try Limitation(of: facts).regular.end == .on(Day("2056-03-10")))
    facts.restarts = [.enforced(try Day("2030-05-05"))]
    #expect(try Limitation(of: facts).regular.end == .on(Day("2060-05-05")))
    facts.restarts = []
    facts.suspensions = [
      .paymentOrder(applied: try Day("2025-12-01"), served: try Day("2025-12-10"), ended: nil)
    ]
    #expect(try Limitation(of: facts).regular.end == .on(Day("2056-03-10")))
    facts.suspensions = [.estate(died: try Day("2025-12-01"), accepted: nil)]
    #expect(try Limitation(of: facts).regular.end == .on(Day("2056-03-10")))
    facts.suspensions = []
    facts.titled = try Day("2028-03-10")
    #expect(try Limitation(of: facts).regular.end == .on(Day("2058-03-10")))
  }

  @Test func `without an heir the regular reading waits and the cautious one warns`() throws {
    var facts = try facts(arisen: "2023-05-31")
    facts.suspensions = [.estate(died: try Day("2026-11-01"), accepted: nil)]
    let limitation = Limitation(of: facts)
    #expect(try limitation.regular.end == .waitsForHeir(died: Day("2026-11-01")))
    #expect(try limitation.cautious.end == .on(Day("2027-05-01")))
    #expect(!limitation.isBarred(on: .last, workingDays: WorkingDays(at: [])))
  }

  @Test(arguments: [
    ("2025-12-30", Limitation.Nearness.far), ("2025-12-31", .year), ("2026-06-29", .year),
    ("2026-06-30", .halfYear), ("2026-09-30", .quarter), ("2026-11-23", .quarter),
    ("2026-11-29", .quarter), ("2026-11-30", .month), ("2026-12-31", .month),
    ("2027-01-01", .passed), ("2027-01-04", .passed),
  ])
  func `the end comes nearer by stages`(day: String, nearness: Limitation.Nearness) throws {
    #expect(Limitation(of: try facts(arisen: "2023-05-31")).nearness(on: try Day(day)) == nearness)
  }

  @Test func `the ends of the calendar have an answer`() {
    for day in [Day.first, Day.first + 400, Day.last - 400, Day.last] {
      for other in [Day.first, day, Day.last] {
        let facts = LimitationFacts(
          due: day, dueAgreed: true, origin: other,
          suspensions: [
            .negotiation(from: other, ended: day), .deferral(from: day, through: other),
            .paymentOrder(applied: other, served: day, ended: other),
            .proceedings(from: day, ended: nil), .estate(died: other, accepted: day),
          ], restarts: [.acknowledged(other), .enforced(day)], titled: other)
        let limitation = Limitation(of: facts)
        #expect(!limitation.cautious.steps.isEmpty && !limitation.regular.steps.isEmpty)
        _ = limitation.nearness(on: other)
        _ = limitation.isBarred(on: other, workingDays: WorkingDays(at: [Place(.saxony)]))
      }
    }
  }

  @Test func `whatever happens, the time never becomes shorter and no order of telling matters`()
    throws
  {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      var facts = try facts(arisen: "2020-05-31")
      facts.suspensions = try (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        try Self.suspension(using: &generator)
      }
      facts.restarts = try (0..<Int.random(in: 0...2, using: &generator)).map { _ in
        .acknowledged(try generator.day("2020-01-01", "2026-12-31"))
      }
      let before = Limitation(of: facts)
      let comment = repeating("\(facts)")
      guard case .on(let end) = before.regular.end, case .on(let cautious) = before.cautious.end
      else {
        Issue.record(comment)
        return
      }
      #expect(cautious <= end, comment)
      #expect(try end >= Day("2023-12-31"), comment)
      var shuffled = facts
      shuffled.suspensions.shuffle(using: &generator)
      #expect(Limitation(of: shuffled).regular.end == before.regular.end, comment)
      var more = facts
      more.restarts.append(.acknowledged(try generator.day("2020-01-01", "2026-12-31")))
      guard case .on(let later) = Limitation(of: more).regular.end else { continue }
      #expect(later >= end, repeating("\(more)"))
    }
  }

  private static func suspension(using generator: inout SeededGenerator) throws -> Suspension {
    let from = try generator.day("2020-01-01", "2026-12-31")
    let through = from + Int.random(in: 0...200, using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return .negotiation(from: from, ended: through)
    case 1: return .deferral(from: from, through: through)
    case 2: return .paymentOrder(applied: from, served: from + 9, ended: through + 9)
    case 3: return .proceedings(from: from, ended: through)
    default: return .estate(died: from, accepted: through)
    }
  }

  private func facts(arisen: String) throws -> LimitationFacts {
    LimitationFacts(due: try Day(arisen), dueAgreed: true)
  }

  /// A suspension as tables write it.
  enum DatedSuspension: Sendable {
    case negotiation(from: String, ended: String)
    case deferral(from: String, through: String)
    case proceedings(from: String, ended: String)
    case estate(died: String, accepted: String)

    var suspension: Suspension {
      get throws {
        switch self {
        case .negotiation(let from, let ended):
          .negotiation(from: try Day(from), ended: try Day(ended))
        case .deferral(let from, let through):
          .deferral(from: try Day(from), through: try Day(through))
        case .proceedings(let from, let ended):
          .proceedings(from: try Day(from), ended: try Day(ended))
        case .estate(let died, let accepted):
          .estate(died: try Day(died), accepted: try Day(accepted))
        }
      }
    }
  }
}
