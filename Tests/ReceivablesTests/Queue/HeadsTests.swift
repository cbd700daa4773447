import Seeding
import Testing

@testable import Receivables

/// Ranking only those who may stand otherwise: the queue is the one that ranking all gives.
@Suite("Heads")
struct HeadsTests {
  private static let size = 40

  /// Debtors who owe different things, and something of each way of standing.
  private func crowd() throws -> Crowd {
    var crowd = try Crowd(on: "2026-10-21", bankDataThrough: "2026-10-20")
    for number in 1...Self.size {
      try crowd.debtor(
        "\(number)", owes: "\(number * 37).00",
        due: "2026-\(["09", "10", "11"][number % 3])-\(number % 9 + 20)",
        number.isMultiple(of: 4) ? .business : .consumer, name: "N\(number)")
    }
    return crowd
  }

  /// What is written in a crowd by chance: mostly about somebody, seldom about the book.
  private func happen(in crowd: inout Crowd, _ generator: inout SeededGenerator) throws {
    let id = try DebtorID("\(Int.random(in: 1...Self.size, using: &generator))")
    let days = Int.random(in: 0...9, using: &generator)
    let command: Command =
      switch Int.random(in: 0..<14, using: &generator) {
      case 0: .casework(id, .placeHold(Hold(reason: .agreed, through: crowd.today + days)))
      case 1: .casework(id, .setFollowUp(FollowUp(day: crowd.today + days)))
      case 2: .casework(id, .pin(Pin(reason: try Remark("x"), through: crowd.today + days)))
      case 3: .casework(id, .takePromise(by: crowd.today + days))
      case 4:
        .casework(
          id, .logContact(Contact(channel: .phone, direction: .outgoing, outcome: .invoiceCopy)))
      case 5, 6, 7:
        .account(
          id, .recordPayment(Payment(amount: try euro("\(days * 100).00"), valued: crowd.today)))
      case 8: .book(.completeBankData(BankDataMark(through: crowd.today - 1)))
      case 9:
        .book(.setCreditor(Creditor(name: try Line("W"), address: Address(town: try Line("B")))))
      case 10:
        .book(
          .setAbsence(
            Absence(
              clerk: try UserName("anna"), from: crowd.today, through: crowd.today + days,
              substitute: try UserName("bert"))))
      case 11: .account(id, .assign(try UserName("anna")))
      case 12: .undo(EntryNumber(crowd.next - 1))
      default:
        .account(
          try DebtorID("N\(crowd.next)"), .record(Debtor(name: try Line("Neu"), kind: .consumer)))
      }
    // What is refused did not happen.
    _ = try? crowd.perform(command)
  }

  private func rows(_ queue: Queue) -> [Standing] {
    (queue.rows + Array(queue.gated)).map(\.undated)
  }

  @Test func `whatever happened since, the queue is the one that ranking everybody gives`() throws {
    var generator = SeededGenerator()
    var crowd = try crowd()
    var heads = crowd.book.heads(on: crowd.today)
    #expect(heads.ranked == Self.size)
    var (ranked, days) = (0, 0)
    for _ in 0..<60 {
      for _ in 0..<Int.random(in: 0...3, using: &generator) { try happen(in: &crowd, &generator) }
      if Int.random(in: 0..<3, using: &generator) == 0 {
        crowd.today = crowd.today + Int.random(in: 1...6, using: &generator)
      }
      if Bool.random(using: &generator) {
        // As another process takes them on.
        heads = try KeptHeads(heads.packed(with: crowd.book)).heads
      }
      heads = crowd.book.heads(on: crowd.today, after: heads)
      ranked += heads.ranked
      days += 1
      let (queue, anew) = (heads.queue, crowd.queue)
      #expect(rows(queue) == rows(anew), repeating())
      #expect(queue.waiting == anew.waiting, repeating())
    }
    // Not by ranking all each time.
    #expect(ranked < days * Self.size * 3 / 4, repeating("\(ranked) in \(days)"))
  }

  // MARK: Who is ranked

  private func ranked(_ crowd: Crowd, after heads: Heads) -> Int {
    crowd.book.heads(on: crowd.today, after: heads).ranked
  }

  @Test func `after an entry only its debtor is ranked`() throws {
    var crowd = try crowd()
    let heads = crowd.book.heads(on: crowd.today)
    #expect(ranked(crowd, after: heads) == 0)
    try crowd.perform(.casework(try DebtorID("7"), .setFollowUp(FollowUp(day: crowd.today))))
    #expect(ranked(crowd, after: heads) == 1)
  }

  @Test func `a rule that changed ranks all, a creditor nobody, bank data whose notice is due`()
    throws
  {
    var crowd = try crowd()
    let heads = crowd.book.heads(on: crowd.today)
    try crowd.perform(
      .book(.setCreditor(Creditor(name: try Line("W"), address: Address(town: try Line("B"))))))
    #expect(ranked(crowd, after: heads) == 0)
    try crowd.perform(.book(.completeBankData(BankDataMark(through: crowd.today))))
    let asking = crowd.book.accounts.count {
      $0.standing(on: crowd.today, crowd.book.settings).restsOnBankData
    }
    #expect((1..<Self.size).contains(asking))
    #expect(ranked(crowd, after: heads) == asking)
    try crowd.perform(.book(.setPolicy(Policy(graceBankDays: 9))))
    #expect(ranked(crowd, after: heads) == Self.size)
    try crowd.perform(.undo(EntryNumber(crowd.next - 1)))
    #expect(ranked(crowd, after: heads) == Self.size)
  }

  @Test func `heads of a later day or of entries that the book has not are not used`() throws {
    var crowd = try crowd()
    let before = crowd
    let tomorrow = crowd.book.heads(on: crowd.today + 1)
    #expect(ranked(crowd, after: tomorrow) == Self.size)
    try crowd.perform(.casework(try DebtorID("7"), .setFollowUp(FollowUp(day: crowd.today))))
    #expect(ranked(before, after: crowd.book.heads(on: crowd.today)) == Self.size)
  }

  /// A crew that does the last part first.
  private struct Backwards: Crew {
    let size = 3

    func make<Made: Sendable>(
      _ parts: [@Sendable () -> Made], beside own: () -> Made
    ) -> [Made] {
      let others = parts.reversed().map { $0() }
      return [own()] + others.reversed()
    }
  }

  @Test func `whoever ranks, the heads are the same`() throws {
    var crowd = try Crowd(on: "2026-10-21", bankDataThrough: "2026-10-20")
    for number in 1...350 { try crowd.debtor("\(number)", owes: "\(number).00") }
    let (book, day) = (crowd.book, crowd.today)
    let (alone, helped) = (book.heads(on: day), book.heads(on: day, by: Backwards()))
    #expect(helped.ranked == 350)
    #expect(helped.packed(with: book) == alone.packed(with: book))
    let tomorrow = book.heads(on: day + 1, after: helped, by: Backwards())
    #expect(
      tomorrow.packed(with: book) == book.heads(on: day + 1, after: alone).packed(with: book))
  }
}

extension Standing {
  /// The standing without how long it keeps, which a carried one tells more cautiously.
  fileprivate var undated: Standing {
    var standing = self
    standing.keeps = day
    return standing
  }
}
