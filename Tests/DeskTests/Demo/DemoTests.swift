import Desk
import Foundation
import Receivables
import Testing
import Wording

@Suite("The sample book")
struct DemoTests {
  private static func day(_ text: String) -> Day {
    guard let day = try? Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  @Test("The same day and seed give the same commands, another seed gives others")
  func repeats() throws {
    func commands(_ seed: UInt64) throws -> [String] {
      var commands: [String] = []
      _ = try Demos.book(on: Self.day("2026-11-25"), seed: seed) { turn, _ in
        commands.append("\(turn.day) \(turn.instant) \(turn.user) \(turn.command)")
      }
      return commands
    }
    let first = try commands(7)
    #expect(try commands(7) == first)
    #expect(try commands(8) != first)
  }

  @Test("On disk it is the book that the commands make, and examined it is right")
  func onDisk() throws {
    let place = try Place()
    let user = try UserName("uhl")
    let day = Self.day("2026-11-25")
    let made = try DemoBook(on: day).make(at: place.book, user: user)
    let book = try Desk(at: place.book, user: user).book
    let expected = try Demos.book(on: day)
    #expect(made == expected.version)
    #expect(book.version == expected.version)
    #expect(book.facts == expected.facts)
    #expect(book.bank.facts == expected.bank.facts)
    #expect(book.accounts.map(\.facts) == expected.accounts.map(\.facts))
    let documents = try FileManager.default.contentsOfDirectory(atPath: place.book + "/documents")
    let named = book.accounts.flatMap(\.casework.attachments).map(\.value.document.text)
    #expect(!named.isEmpty && Set(named).isSubset(of: documents))
  }

  @Test(
    "On no day is a command refused",
    arguments: [
      "2026-01-01", "2024-02-29", "2028-02-29", "2026-07-01", "2026-11-25", "2026-11-29",
      "2025-12-27", "2026-04-06", "2017-01-02", "2035-05-01",
    ])
  func everyDay(_ text: String) throws {
    let day = Self.day(text)
    _ = try Demos.book(on: day, seed: UInt64(day.number.magnitude))
  }

  @Test("Everything happened before the day, one thing after the other")
  func order() throws {
    let today = Self.day("2026-11-29")
    var last = Instant(milliseconds: 0)
    _ = try Demos.book(on: today) { turn, _ in
      #expect(turn.day < today)
      #expect(BookZone.berlin.day(of: turn.instant) == turn.day)
      #expect(BankDays.contains(turn.day), "nobody works on \(turn.day)")
      #expect(last <= turn.instant)
      last = turn.instant
    }
  }

  @Test("Whoever makes it may do everything in it, also under the name of one of its clerks")
  func maker() throws {
    let login = try UserName("krueger")
    let book = try Demos.book(on: Self.day("2026-11-25"), by: login)
    #expect(book.settings.permissions.rights(of: login) == Set(Right.allCases))
  }

  @Test("More customers live ordinary lives")
  func more() throws {
    let book = try Demos.book(on: Self.day("2026-11-25"), debtors: 600)
    #expect(book.accounts.count == 600)
  }

  @Test("A folder with something in it is left as it is")
  func occupied() throws {
    let place = try Place()
    try FileManager.default.createDirectory(
      atPath: place.book, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(filePath: place.book + "/notes.txt"))
    #expect(throws: BookFault.self) {
      try DemoBook(on: Self.day("2026-11-25")).make(at: place.book, user: try UserName("uhl"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.book) == ["notes.txt"])
  }

  @Test("A notice demands the claim of its own day, to the cent")
  func notices() throws {
    var count = 0
    _ = try Demos.book(on: Self.day("2026-11-25")) { turn, book in
      guard case .dunning(let debtor, .issue(let notice)) = turn.command,
        let account = book.account(debtor)
      else { return }
      count += 1
      let claim = account.claim(on: turn.day, book.settings)
      for demanded in notice.items {
        let open = claim.item(demanded.item)
        #expect(demanded.principal == open?.principal && demanded.costs == open?.costs)
        #expect(demanded.interest.isZero || demanded.interest == open?.interest)
      }
    }
    #expect(count > 150)
  }

  @Test("What a sample debtor owes is what one reckons by hand")
  func byHand() throws {
    let today = Self.day("2026-11-25")
    let book = try Demos.book(on: today)
    // The only invoice of this amount, agreed to be due on 28 March 2023 by a business.
    let account = try #require(
      book.accounts.first { account in
        account.ledger.items.contains {
          $0.invoice.gross.minor == 118_000 && $0.invoice.issued == Self.day("2023-03-14")
        }
      })
    let claim = account.claim(on: today, book.settings)
    let item = try #require(claim.items.first { $0.principal.minor == 118_000 })
    // Base rates 1.62, 3.12, 3.62, 3.37, 2.27, 1.27, 1.27, 1.52 and nine points more, from
    // 29 March 2023: 94, 184, 182, 184, 181, 184, 181 and 148 days.
    let parts: [(days: Int, rate: Int)] = [
      (94, 1_062), (184, 1_212), (182, 1_262), (184, 1_237), (181, 1_127), (184, 1_027),
      (181, 1_027), (148, 1_052),
    ]
    let exact = parts.reduce(0) { $0 + 118_000 * $1.days * $1.rate }
    #expect(item.interest.minor == Int64((exact + 1_825_000) / 3_650_000))
    #expect(claim.total(in: .euro).minor == 118_000 + item.interest.minor)
  }
}
