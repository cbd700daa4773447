import Seeding
import Testing

@testable import Receivables

/// Heads in their compact form: what is packed comes out equal, and no bytes do any harm.
@Suite("Packed heads")
struct HeadsPackingTests {
  private func expectEqual<Value: Packable & Equatable>(_ values: [Value]) throws {
    var packer = Packer()
    packer.add(values)
    var unpacker = Unpacker(packer.bytes)
    #expect(try unpacker.next() as [Value] == values)
    #expect(unpacker.isAtEnd)
  }

  private static let day = Day(number: 20_000)

  private static var reasons: [Reason.Kind] {
    [
      .limitation, .platform, .filing, .dataRequest, .paymentToTell, .brokenPromise,
      .partlyKeptPromise, .arrears, .outdatedPlan, .followUp(for: nil), .followUp(for: .nobody),
      .notice(level: 3), .call, .decision, .order, .lapsedOrder, .credit, .address,
      .overdueDispute, .missingCreditNote, .openWithdrawal, .large, .newCustomer, .dueSoon,
    ] + CourtClock.Kind.allCases.map { .court($0) } + EventKind.allCases.map { .news($0) }
      + Gate.Kind.allCases.map { .review($0) }
      + EscalationDecision.Route.allCases.map { .decided($0) }
  }

  @Test func `every reason comes out equal`() throws {
    try expectEqual(Self.reasons)
    try expectEqual([
      Reason(.call), Reason(.limitation, EntryNumber(7), day: Self.day),
      Reason(.followUp(for: nil), day: Self.day, time: try TimeOfDay("09:30")),
    ])
  }

  @Test func `every step, place and gate comes out equal`() throws {
    let notice = PlannedNotice(
      procedure: try Name("consumer"), level: 2, kind: .last, channels: [.email, .letter],
      lifts: [EntryNumber(4), EntryNumber(9)])
    let plain: [NextStep] = [
      .call, .remindOrder, .cancelOrder, .refund, .placeCredit, .findAddress, .readNews,
      .tellAgency, .meetClock, .mendPlan, .followUp, .review, .clearDispute,
    ]
    try expectEqual(
      plain + [.notice(notice)] + Procedure.Proposal.allCases.map { .decide($0) }
        + EscalationDecision.Route.allCases.map { .carryOut($0) })
    try expectEqual(
      [.gated, .clear, .waiting(until: nil), .waiting(until: Self.day)]
        + Lane.allCases.map { Standing.Place.lane($0) }
        + Settlement.Reason.allCases.map { .settled($0) })
    let money = Money(minor: 12_345, .euro)
    let lifts: [Gate.Lift] = [.after(Self.day), .event(review: nil), .event(review: Self.day)]
    try expectEqual(
      Gate.Kind.allCases.flatMap { kind in
        lifts.map { Gate(kind: kind, entry: EntryNumber(3), lift: $0, money: money) }
      })
  }

  // MARK: Heads

  /// A book with debtors who stand in different ways.
  private func crowd() throws -> Crowd {
    var crowd = try Crowd(on: "2026-10-26")
    for number in 1...30 {
      let due = "2026-\(number > 20 ? 11 : 10)-\(number % 9 + 10)"
      try crowd.debtor("\(number)", owes: "\(number * 71).00", due: due)
    }
    for number in 1...9 {
      let id = try DebtorID("\(number)")
      let amount = try euro("\(number * 71).00")
      let command: Command =
        switch number % 4 {
        case 0: .casework(id, .placeHold(Hold(reason: .agreed)))
        case 1: .casework(id, .takePromise(by: crowd.today + 4))
        case 2: .account(id, .recordPayment(Payment(amount: amount, valued: crowd.today)))
        default: .casework(id, .setFollowUp(FollowUp(day: crowd.today, note: try Remark("x"))))
        }
      try crowd.perform(command)
    }
    return crowd
  }

  @Test func `heads come out equal, and the queue is made of them without the book`() throws {
    let crowd = try crowd()
    let heads = crowd.book.heads(on: crowd.today)
    let kept = try KeptHeads(heads.packed(with: crowd.book))
    let read = try kept.heads
    #expect(read.day == heads.day && read.version == heads.version)
    #expect(zip(read.places, heads.places).allSatisfy { $0.isSame(as: $1) })
    #expect(read.places.count == heads.places.count)
    let queue = try #require(try kept.queue(on: crowd.today))
    #expect(queue.rows == crowd.queue.rows)
    #expect(Array(queue.gated) == Array(crowd.queue.gated))
    #expect(queue.waiting == crowd.queue.waiting)
    #expect(queue.gated.count > 1 && queue.waiting > 1 && queue.count > 5)
    #expect(kept.hasDebtors)
    #expect(kept.settings.bankDataThrough == crowd.book.settings.bankDataThrough)
  }

  @Test func `of another day it gives a queue only while all keep`() throws {
    let crowd = try crowd()
    let kept = try KeptHeads(crowd.book.heads(on: crowd.today).packed(with: crowd.book))
    #expect(try kept.queue(on: crowd.today - 1) == nil)
    #expect(try kept.queue(on: kept.keeps + 1) == nil)
    #expect(try kept.queue(on: kept.keeps)?.day == kept.keeps)
  }

  @Test func `what reasons and gates name can be told`() throws {
    let crowd = try crowd()
    let kept = try KeptHeads(crowd.book.heads(on: crowd.today).packed(with: crowd.book))
    let excerpts = try kept.excerpts
    var told = 0
    for standing in crowd.queue.rows + Array(crowd.queue.gated) {
      let account = try #require(crowd.book.account(standing.debtor))
      for entry in standing.reasons.compactMap(\.entry) + standing.gates.compactMap(\.entry) {
        #expect(excerpts[standing.debtor]?.fact(entry)?.value == account.fact(entry)?.value)
        told += 1
      }
    }
    #expect(told > 5)
  }

  /// Whoever changes a packed value sees it here, and gives the form another number; a rule that
  /// ranks these debtors otherwise only gives other bytes.
  @Test func `the form is pinned`() throws {
    let crowd = try crowd()
    var packer = Packer()
    packer.add(Self.reasons)
    let bytes = crowd.book.heads(on: crowd.today).packed(with: crowd.book) + packer.bytes
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    #expect(KeptHeads.form == 1)
    #expect(String(digest, radix: 16) == "d3e576f9cfe2bbad", "\(bytes.count) bytes")
  }

  private static func read(_ bytes: [UInt8]) -> Bool {
    do {
      let kept = try KeptHeads(bytes)
      _ = try kept.heads
      _ = try kept.excerpts
      _ = try kept.queue(on: kept.day)
      return true
    } catch {
      return false
    }
  }

  @Test func `no end and no changed byte does any harm`() throws {
    let crowd = try crowd()
    let bytes = crowd.book.heads(on: crowd.today).packed(with: crowd.book)
    var generator = SeededGenerator()
    #expect(Self.read(bytes))
    for end in 0..<bytes.count { #expect(!Self.read(Array(bytes[..<end]))) }
    var refused = 0
    for _ in 0..<3_000 {
      var changed = bytes
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      changed[place] = UInt8.random(in: 0...255, using: &generator)
      if !Self.read(changed) { refused += 1 }
    }
    #expect(refused > 100)
  }
}

extension Heads.Head {
  fileprivate func isSame(as other: Heads.Head) -> Bool {
    switch (self, other) {
    case (.unrecorded, .unrecorded): true
    case (.over(let left), .over(let right)): left == right
    case (.standing(let left), .standing(let right)): left.value == right.value
    default: false
    }
  }
}
