import Seeding
import Testing

@testable import Receivables

/// The order of the queue, its groups and sums, and ranking again after one entry.
@Suite("Queue")
struct QueueTests {
  private func numbers(_ standings: some Sequence<Standing>) -> [String] {
    standings.map(\.debtor.text)
  }

  @Test func `points, then the amount, then the older due day, then the number`() throws {
    var crowd = try Crowd(on: "2026-10-26")
    try crowd.debtor("3", owes: "100.00")
    try crowd.debtor("1", owes: "100.00", due: "2026-10-14")
    try crowd.debtor("2", owes: "100.00")
    try crowd.debtor("4", owes: "900.00")
    try crowd.debtor("5", owes: "110.00")
    #expect(numbers(crowd.queue[.step]) == ["4", "5", "1", "2", "3"])
  }

  @Test func `a pin stands on top of its lane through its last day`() throws {
    var crowd = try Crowd(on: "2026-10-26")
    try crowd.debtor("1", owes: "900.00")
    try crowd.debtor("2", owes: "20.00")
    try crowd.perform(
      .casework(
        try DebtorID("2"),
        .pin(Pin(reason: try Remark("boss asked"), through: try Day("2026-10-27")))))
    #expect(numbers(crowd.queue[.step]) == ["2", "1"])
    #expect(numbers(crowd.book.queue(on: try Day("2026-10-28"))[.step]) == ["1", "2"])
  }

  @Test func `follow-ups with a time come first, by their time`() throws {
    var crowd = try Crowd(on: "2026-10-16")
    for (number, time) in [("1", nil), ("2", "14:00"), ("3", "09:30")] as [(String, String?)] {
      try crowd.debtor(number, owes: "100.00")
      try crowd.perform(
        .casework(
          try DebtorID(number),
          .setFollowUp(
            FollowUp(day: crowd.today, time: try time.map { try TimeOfDay($0) }))))
    }
    #expect(numbers(crowd.queue[.followUp]) == ["3", "2", "1"])
  }

  @Test func `practice 0.2: equal first reminders are one row, what needs judgement is its own`()
    throws
  {
    var crowd = try Crowd(on: "2026-10-21")
    for number in 1...40 { try crowd.debtor("\(number)", owes: "50.00") }
    try crowd.debtor("41", owes: "1000.01")
    try crowd.debtor("42", owes: "70.00", .business)
    let groups = crowd.queue.groups
    #expect(groups.map(\.debtors.count) == [40, 1])
    #expect(groups.first?.collectible == [try euro("2000.00")])
    #expect(groups.last?.key.procedure?.text == "business")
    #expect(crowd.queue[.step].filter { $0.group == nil }.map(\.debtor.text) == ["41"])
    #expect(crowd.queue[.step].first { $0.debtor.text == "41" }?.flags == [.largeAmount])
  }

  @Test func `the money that rests is told by kind, and in all`() throws {
    var crowd = try Crowd(on: "2026-10-21")
    for number in 1...3 {
      try crowd.debtor("\(number)", owes: "100.00")
      try crowd.perform(
        .casework(try DebtorID("\(number)"), .placeHold(Hold(reason: .agreed))))
    }
    try crowd.debtor("4", owes: "10.00")
    let queue = crowd.queue
    #expect(queue.hidden == [try euro("300.00")])
    #expect(queue.hiddenByKind.map(\.kind) == [.hold])
    #expect(queue.hiddenByKind.map(\.debtors) == [3])
    #expect(queue.gated.count == 3)
    #expect(queue.count == 1)
  }

  @Test func `practice 17: an absent clerk's cases are her substitute's, with her name`() throws {
    var crowd = try Crowd(on: "2026-10-21")
    try crowd.debtor("1", owes: "100.00", name: "Adler")
    try crowd.debtor("2", owes: "100.00", name: "Meyer")
    let (anna, bert) = (try UserName("anna"), try UserName("bert"))
    try crowd.perform(
      .book(
        .assignRange(ClerkRange(from: try Line("A"), through: try Line("K"), clerk: anna))))
    try crowd.perform(
      .book(
        .setAbsence(
          Absence(
            clerk: anna, from: try Day("2026-10-20"), through: try Day("2026-10-25"),
            substitute: bert))))
    func clerk(_ number: String, _ day: String) throws -> Responsibility? {
      crowd.book.standing(of: try DebtorID(number), on: try Day(day))?.clerk
    }
    #expect(try clerk("1", "2026-10-21") == Responsibility(clerk: bert, standsInFor: anna))
    #expect(try clerk("1", "2026-10-26") == Responsibility(clerk: anna, standsInFor: nil))
    #expect(try clerk("2", "2026-10-21") == .anybody)
    try crowd.perform(.account(try DebtorID("2"), .assign(anna)))
    #expect(try clerk("2", "2026-10-21")?.standsInFor == anna)
  }

  @Test func `after one entry only its debtor is ranked again, and the queue is the same`() throws {
    var crowd = try Crowd(on: "2026-10-21")
    for number in 1...60 {
      try crowd.debtor("\(number)", owes: "\(number * 17).00", due: "2026-10-\(number % 9 + 10)")
    }
    var generator = SeededGenerator()
    var queue = crowd.queue
    for _ in 0..<120 {
      let id = try DebtorID("\(Int.random(in: 1...60, using: &generator))")
      let command: CaseworkCommand =
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: .placeHold(Hold(reason: .agreed, through: crowd.today + 3))
        case 1: .setFollowUp(FollowUp(day: crowd.today))
        case 2: .pin(Pin(reason: try Remark("x"), through: crowd.today))
        default:
          .logContact(Contact(channel: .phone, direction: .outgoing, outcome: .invoiceCopy))
        }
      try crowd.perform(.casework(id, command))
      queue.update(try #require(crowd.book.standing(of: id, on: crowd.today)))
      let fresh = crowd.queue
      for lane in Lane.allCases {
        #expect(numbers(queue[lane]) == numbers(fresh[lane]), repeating())
      }
      #expect(numbers(queue.gated) == numbers(fresh.gated), repeating())
      #expect(queue.waiting == fresh.waiting, repeating())
      let all = queue.rows + Array(queue.gated)
      #expect(queue.hidden == [Money].sums(of: all.map(\.hidden)), repeating())
      #expect(
        queue.restingCount == queue.gated.count + queue.rows.count { $0.hidden.isPositive },
        repeating())
      #expect(Set(queue.restingDebtors).count == queue.restingCount, repeating())
      #expect(
        queue.noticeCount == all.count { $0.notice?.channels.isEmpty == false }, repeating())
    }
  }

  @Test func `of those who are held back the one with the most money comes first`() throws {
    var crowd = try Crowd(on: "2026-10-21")
    for (number, gross) in [("1", "100.00"), ("2", "300.00"), ("3", "200.00")] {
      try crowd.debtor(number, owes: gross)
      try crowd.perform(.casework(try DebtorID(number), .placeHold(Hold(reason: .agreed))))
    }
    #expect(numbers(crowd.queue.gated) == ["2", "3", "1"])
  }

  @Test func `clocks come by the day they end, whatever is at stake`() throws {
    var crowd = try Crowd(on: "2026-10-21")
    for (number, gross, day) in [("1", "900.00", "2026-10-25"), ("2", "20.00", "2026-10-24")] {
      try crowd.debtor(number, owes: gross)
      let id = try DebtorID(number)
      let payment = try crowd.perform(
        .account(id, .recordPayment(Payment(amount: try euro(gross), valued: crowd.today))))
      try crowd.perform(
        .account(
          id,
          .openChargeback(
            Chargeback(
              payment: payment, amount: try euro(gross), caseNumber: try Line("PP"),
              reason: .notReceived, answerBy: try Day(day)))))
    }
    #expect(numbers(crowd.queue[.clock]) == ["2", "1"])
  }

  // MARK: Points

  @Test func `the points of the design, band by band`() {
    let points = PointRules()
    #expect(points.isSound)
    let amounts: [Int64] = [4_999, 5_000, 24_999, 25_000, 99_999, 100_000, 499_999, 500_000]
    #expect(amounts.map { points.amount.points(of: $0) } == [5, 12, 12, 20, 20, 30, 30, 40])
    #expect([4, 5, 9, 10, 14, 15].map { points.silence.points(of: $0) } == [0, 5, 5, 10, 10, 15])
    #expect([30, 31, 60, 61, 90, 91].map { points.age.points(of: $0) } == [3, 7, 7, 11, 11, 15])
    let over = PointRules(amount: .init([], above: 41))
    #expect(!over.isSound)
  }

  @Test func `A from sixty points, B from thirty, else C`() {
    func rank(_ total: Int) -> Points.Rank {
      Points(amount: total, silence: 0, behaviour: 0, age: 0, risk: 0).rank(.shipped)
    }
    #expect([29, 30, 59, 60].map(rank) == [.c, .b, .b, .a])
  }

  @Test func `two broken promises, a returned debit, a new customer: all count`() throws {
    var scenario = try Scenario(reachable: "2026-10-16")
    let item = try scenario.invoice("R1", "300.00", method: .directDebit)
    for day in ["2026-10-19", "2026-10-26"] {
      try scenario.perform(.takePromise(amount: try euro("300.00"), by: try Day(day)))
      try scenario.move(to: day)
      scenario.move(by: 6)
    }
    let payment = try scenario.perform(
      .recordPayment(
        Payment(
          amount: try euro("300.00"), valued: try Day("2026-10-30"), method: .directDebit,
          designation: .items([item]))))
    try scenario.perform(
      .returnPayment(
        PaymentReturn(payment: payment, day: try Day("2026-11-01"), reason: .noCover)))
    let points = try scenario.standing(on: "2026-11-20").points
    #expect(points.behaviour == 20)
    #expect(points.amount == 20)
    #expect(points.risk == 4)
    #expect(points.age == 7)
    #expect(points.total <= 100)
  }
}
