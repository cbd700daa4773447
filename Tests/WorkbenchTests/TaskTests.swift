import Desk
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// The ten things a clerk does all day: keys in, entries out, keys counted.
///
/// Free text, amounts and typed confirmations are not counted.
@Suite("Ten tasks by keys")
struct TaskTests {
  /// Keys of a task in both sets.
  struct Keys: Sendable {
    let english: String
    let german: String

    init(_ english: String, _ german: String) {
      self.english = english
      self.german = german
    }

    func of(_ language: Language) -> String { language == .german ? german : english }
  }

  @Test(arguments: Language.allCases)
  func `1 the first due case opens by one key`(language: Language) throws {
    let bench = try Rehearsed(language)
    let keys = try bench.press("enter")
    expectKeys(keys, atMost: 1, task: 1, language)
    #expect(bench.rehearsal.app.openDebtor != nil)
  }

  @Test(arguments: Language.allCases)
  func `2 a call that reached nobody is logged with a follow-up by four keys`(
    language: Language
  ) throws {
    let bench = try Rehearsed(language)
    let keys = try bench.press(Keys("c n 2 enter", "k n 2 enter").of(language))
    expectKeys(keys, atMost: 4, task: 2, language)
    #expect(bench.written.map(\.kind) == [.contactLogged, .followUpSet])
  }

  @Test(arguments: Language.allCases)
  func `3 a call with a promise and the reason is logged by seven keys`(
    language: Language
  ) throws {
    let bench = try Rehearsed(language)
    let keys =
      try bench.press(Keys("2 c r p f enter enter", "2 k e v v enter enter").of(language)) - 1
    expectKeys(keys, atMost: 7, task: 3, language)
    #expect(bench.written.map(\.kind) == [.contactLogged, .promiseTaken])
  }

  @Test(arguments: Language.allCases)
  func `5 a payment that settles an invoice is booked by four keys`(language: Language) throws {
    let bench = try Rehearsed(language)
    try bench.select(try bench.debtor { $0.isPlain(bench.desk.book, items: 1) })
    let keys = try bench.press(Keys("m enter enter", "z enter enter").of(language))
    expectKeys(keys, atMost: 4, task: 5, language)
    #expect(bench.written.map(\.kind) == [.paymentReceived])
  }

  @Test(arguments: Language.allCases)
  func `7 a dispute on one of several invoices is opened by six keys`(
    language: Language
  ) throws {
    let bench = try Rehearsed(language)
    try bench.select(try bench.debtor { $0.isUndisputed(bench.desk.book, items: 3) })
    let keys = try bench.press(
      Keys("d space enter d enter", "e space enter m enter").of(language))
    expectKeys(keys, atMost: 6, task: 7, language)
    #expect(bench.written.map(\.kind) == [.disputeOpened])
  }

  @Test(arguments: Language.allCases)
  func `6 a case is held for two weeks with a reason by five keys`(language: Language) throws {
    let bench = try Rehearsed(language)
    let keys = try bench.press(Keys("2 h m 1 4 enter", "2 s g 1 4 enter").of(language)) - 1
    expectKeys(keys, atMost: 5, task: 6, language)
    #expect(bench.written.map(\.kind) == [.holdPlaced])
  }

  @Test(arguments: Language.allCases)
  func `9 a case is settled by three keys, and the number where money is given up`(
    language: Language
  ) throws {
    let bench = try Rehearsed(language)
    let book = bench.desk.book
    let debtor = try bench.debtor { $0.isPlain(book, items: 1) }
    try bench.select(debtor)
    var keys = try bench.press("x 5")
    #expect(bench.written.isEmpty)
    // The question is deaf for a moment.
    bench.pass(.milliseconds(200))
    bench.type(debtor.text)
    keys += try bench.press("enter")
    expectKeys(keys, atMost: 3, task: 9, language)
    #expect(bench.written.map(\.kind).contains(.settled), "\(bench.screen)")
  }
}
