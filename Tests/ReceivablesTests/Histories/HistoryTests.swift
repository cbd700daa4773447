import Seeding
import Testing

@testable import Receivables

/// Laws that hold for every history of commands.
@Suite("Histories")
struct HistoryTests {
  /// How many histories a law is tried on.
  static let count = SeededGenerator.cases >= 200_000 ? 2_000 : 150

  /// How many histories the invariants are tried on: 10,000 in the long mode.
  static let manyCount = count * 5

  /// How many commands a history has.
  static let length = 30

  /// Tries a law on many histories.
  private func forAll(
    _ count: Int = Self.count, _ law: (inout RandomHistory) throws -> Void
  ) throws {
    var generator = SeededGenerator()
    for _ in 0..<count {
      var history = try RandomHistory(generator: generator)
      try history.live(Self.length)
      try law(&history)
      generator = history.generator
    }
  }

  /// Days on which a history is asked: in the middle of it, today, and later.
  private func days(_ history: RandomHistory) -> [Day] {
    let today = history.scenario.today
    return [today - 40, today, today + 60]
  }

  @Test func `after any history no invariant is broken, and every cent is placed or credit`() throws
  {
    try forAll { history in
      let account = try history.scenario.account
      let settings = history.scenario.book.settings
      #expect(account.brokenInvariants(settings) == [], repeating())
      for day in days(history) {
        let claim = account.claim(on: day, settings)
        for payment in claim.payments {
          #expect(payment.isConserved, repeating("\(payment)"))
        }
        let credited = claim.payments.reduce(0) { $0 + $1.payment.kept(on: day).minor }
        let placed = claim.payments.reduce(Int64(0)) { total, payment in
          total + payment.credit.minor + payment.placements.reduce(0) { $0 + $1.amount.minor }
        }
        #expect(credited == placed, repeating("\(day)"))
        for item in claim.items {
          for part in ClaimPart.allCases {
            #expect(!item.open(part).isNegative, repeating("\(item)"))
          }
        }
      }
    }
  }

  @Test func `the statement of a claim ends at what is open`() throws {
    try forAll { history in
      for day in days(history) {
        let claim = try history.scenario.account.claim(on: day, history.scenario.book.settings)
        let balance = claim.statement(in: .euro).balance
        let ours = claim.items.filter { $0.item.isOurs && $0.currency == .euro }
        #expect(
          balance.principal == ours.reduce(0) { $0 + $1.principal.minor }, repeating("\(day)"))
        #expect(balance.interest == ours.reduce(0) { $0 + $1.interest.minor }, repeating("\(day)"))
        #expect(balance.costs == ours.reduce(0) { $0 + $1.costs.minor }, repeating("\(day)"))
      }
    }
  }

  @Test func `the statement of account ends at what is open without interest, less credit`() throws
  {
    try forAll { history in
      let (account, settings) = (try history.scenario.account, history.scenario.book.settings)
      let day = history.scenario.today + 60
      let claim = account.claim(on: day, settings)
      let costs = claim.charges.reduce(0) { $0 + $1.open.minor }
      let open = claim.items.filter { $0.currency == .euro }.reduce(costs) {
        $0 + $1.principal.minor + $1.reckoning.openCosts(on: day)
      }
      let closing = account.statement(through: day, in: .euro, settings).closing
      #expect(closing.minor == open - claim.credit(in: .euro).minor, repeating())
    }
  }

  @Test func `a command undone at once leaves no answer changed`() throws {
    var tried = 0
    try forAll { history in
      let before = Answers(history.scenario.book, on: days(history))
      let today = days(history)
      guard try history.give(history.command()), let command = history.commands.last,
        let entry = command.first?.origin.number
      else { return }
      guard try history.give(.undo(entry)) else { return }
      tried += 1
      let after = Answers(history.scenario.book, on: today)
      #expect(before == after, repeating("\(command.map(\.entry.event.kind))"))
    }
    #expect(tried > Self.count / 5)
  }

  @Test func `a command undone later leaves the answers of a history without it`() throws {
    var tried = 0
    try forAll { history in
      guard let victim = history.commands.randomElement(using: &history.generator),
        let entry = victim.first?.origin.number
      else { return }
      guard try history.give(.undo(entry)) else { return }
      tried += 1
      let without = Book(
        history.opening
          + history.commands.filter {
            $0.first?.origin.number != entry
          }.dropLast().flatMap { $0 })
      let days = days(history)
      #expect(
        Answers(history.scenario.book, on: days) == Answers(without, on: days),
        repeating("\(victim.map(\.entry.event.kind))"))
    }
    #expect(tried > Self.count / 5)
  }

  @Test func `the histories hold every kind of a debtor's events`() throws {
    // One debtor is recorded in all of them; a number is changed in tests of its own.
    var missing = Set(EventKind.allCases.filter { $0.subject != .book })
    missing.subtract([.debtorRecorded, .renumbered])
    var generator = SeededGenerator()
    for _ in 0..<5_000 where !missing.isEmpty {
      var history = try RandomHistory(generator: generator)
      try history.live(Self.length)
      for (entry, _) in history.commands.joined() { missing.remove(entry.event.kind) }
      generator = history.generator
    }
    #expect(missing.isEmpty, repeating())
  }

  @Test func `replaying half and half equals replaying all`() throws {
    try forAll { history in
      let entries = history.opening + history.commands.flatMap { $0 }
      let half = entries.count / 2
      var book = Book(Array(entries.prefix(half)))
      let copy = book
      for (entry, origin) in entries.dropFirst(half) { book.apply(entry.event, origin) }
      #expect(copy.version <= book.version)
      let account = try #require(book.account(Scenario.debtor))
      #expect(account.facts == (try history.scenario.account.facts), repeating())
      #expect(
        Answers(book, on: days(history)) == Answers(history.scenario.book, on: days(history)),
        repeating())
    }
  }

  @Test func `the order in which independent facts are recorded does not matter`() throws {
    var tried = 0
    try forAll { history in
      let (first, second) = (try history.command(), try history.command())
      let base = history.scenario
      guard let one = base.taking(first, then: second), let other = base.taking(second, then: first)
      else { return }
      // Independent: each comes to the same events whether or not the other went before.
      guard one.first == other.second, one.second == other.first else { return }
      guard !one.overwrites else { return }
      tried += 1
      let days = days(history)
      #expect(
        Answers(one.book, on: days) == Answers(other.book, on: days),
        repeating("\(one.first.map(\.kind)) \(one.second.map(\.kind))"))
    }
    #expect(tried > Self.count / 5)
  }
}

extension Book {
  /// A book of entries.
  fileprivate init(_ entries: [(entry: Entry, origin: Origin)]) {
    self.init()
    for (entry, origin) in entries { apply(entry.event, origin) }
  }
}

/// Two commands given one after the other.
private struct Pair {
  let first: [Event]
  let second: [Event]
  let book: Book

  /// Whether one takes the place of what the other says: there the last word counts.
  var overwrites: Bool {
    let overwriting: Set<EventKind> = [
      .debtorChanged, .assigned, .invoiceCorrected, .pinned, .deliveryRecorded, .returnRecorded,
      .paymentDesignated, .reversed, .disputeMoved,
    ]
    let kinds = first.map(\.kind)
    return second.contains { overwriting.contains($0.kind) && kinds.contains($0.kind) }
      || second.contains { $0.kind == .reversed } || kinds.contains(.reversed)
  }
}

extension Scenario {
  fileprivate func taking(_ first: Command, then second: Command) -> Pair? {
    var scenario = self
    guard let one = try? scenario.book.decide(first, scenario.occasion) else { return nil }
    guard (try? scenario.take(one)) != nil,
      let two = try? scenario.book.decide(second, scenario.occasion)
    else { return nil }
    guard (try? scenario.take(two)) != nil else { return nil }
    return Pair(first: one.map(\.event), second: two.map(\.event), book: scenario.book)
  }
}
