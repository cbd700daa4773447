import Desk
import Foundation
import Receivables
import Testing
import Wording

/// Clocks that are wrong or jump: time is a statement, order is the number of the entry.
@Suite("Clocks")
struct ClockTests {
  private let place: Place
  private let debtor: DebtorID

  init() throws {
    place = try Place()
    debtor = try DebtorID("10001")
    _ = try place.desk(.frozen(at: Instant("2026-11-24T09:00:00.000Z")))
  }

  private func desk(at instant: String) throws -> Desk {
    try Desk(at: place.book, user: try UserName("uhl"), clock: .frozen(at: Instant(instant)))
  }

  private func note(_ text: String) throws -> Command {
    .account(debtor, .note(try Remark(text)))
  }

  @Test(arguments: [
    "2026-11-24T08:59:59.000Z", "2026-11-24T09:00:01.000Z", "2026-11-24T08:00:00.000Z",
    "2026-11-24T10:00:00.000Z", "2025-10-20T09:00:00.000Z", "2038-01-19T03:14:08.000Z",
    "2028-02-29T12:00:00.000Z", "2026-11-24T22:59:59.999Z", "2026-11-24T23:00:00.000Z",
    "2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z",
  ])
  func `the order of entries is that of their numbers, whatever the clock says`(jump: String) throws
  {
    let due = try Day("2026-10-31")
    let invoice = Invoice(
      number: try DocumentNumber("R1"), issued: try Day("2026-10-01"), due: due,
      gross: Money(minor: 10_000, .euro), contract: .consumer)
    _ = try desk(at: "2026-11-24T09:00:00.000Z").perform(.account(debtor, .recordInvoice(invoice)))
    let day = try Day("2026-11-24")
    func principal(_ desk: Desk) throws -> Int64? {
      let account = try #require(desk.book.account(debtor))
      return account.claim(on: day, desk.book.settings).items.first?.principal.minor
    }
    for (place, instant) in ["2026-11-24T09:00:00.000Z", jump, "2026-11-24T09:00:00.000Z"]
      .enumerated()
    {
      _ = try desk(at: instant).perform(try note("\(place)"))
    }
    let reader = try desk(at: jump)
    let account = try #require(reader.book.account(debtor))
    let notes = account.facts.compactMap { fact in
      if case .account(.noted(let note)) = fact.value { note.text.text } else { nil }
    }
    #expect(notes == ["0", "1", "2"])
    #expect(account.facts.map(\.number) == account.facts.map(\.number).sorted())
    #expect(try principal(reader) == 10_000)
    #expect(reader.readOnly == nil)
    #expect(try Desk.examine(place.book).isClean)
    #expect(reader.today == reader.zone.day(of: try Instant(jump)))
  }

  @Test func `a clock that went back is said with the line that was written then`() throws {
    for instant in [
      "2026-11-24T10:00:00.000Z", "2026-11-24T09:59:58.000Z", "2026-11-24T09:00:00.000Z",
      "2026-11-24T09:00:01.000Z", "2026-11-24T08:59:58.999Z",
    ] {
      _ = try desk(at: instant).perform(
        .several([try note("at \(instant)"), try note("with it")]))
    }
    let desk = try desk(at: "2026-11-24T09:00:00.000Z")
    let account = try #require(desk.book.account(debtor))
    let numbers = account.facts.map(\.command).filter(desk.book.clock.wentBack)
    // Two seconds are patience, an hour and 2.001 seconds are not; both entries have the mark.
    #expect(desk.book.clock.stepsBack.map(\.milliseconds) == [3_598_000, 2_001])
    #expect(numbers.count == 4)
    let examination = try Desk.examine(place.book, files: .system(keeps: true))
    #expect(examination.isClean)
    #expect(
      examination.findings == [
        .clockBack(line: "journal-0001.jsonl:\(numbers[0].sequence)", seconds: 3_598),
        .clockBack(line: "journal-0001.jsonl:\(numbers[2].sequence)", seconds: 2),
      ])
  }

  @Test func `the day of the book changes at midnight of its own zone`() throws {
    #expect(try desk(at: "2026-11-24T22:59:59.999Z").today == Day("2026-11-24"))
    #expect(try desk(at: "2026-11-24T23:00:00.000Z").today == Day("2026-11-25"))
    #expect(try desk(at: "2026-07-24T21:59:59.999Z").today == Day("2026-07-24"))
    #expect(try desk(at: "2026-07-24T22:00:00.000Z").today == Day("2026-07-25"))
  }

  @Test func `a batch over midnight has one day`() throws {
    let desk = try desk(at: "2026-11-24T22:59:59.999Z")
    let receipt = try desk.perform(.several([try note("a"), try note("b")]))
    let account = try #require(desk.book.account(debtor))
    let days = receipt.entries.compactMap { account.fact($0)?.day }
    #expect(days == [try Day("2026-11-24"), try Day("2026-11-24")])
  }

  @Test func `jq reads every line of a journal`() throws {
    let jq = "/usr/bin/jq"
    guard FileManager.default.isExecutableFile(atPath: jq) else {
      print("no jq: the lines are not read by it")
      return
    }
    let desk = try desk(at: "2026-11-24T09:00:00.000Z")
    _ = try desk.perform(try note("Grüße \"ß\" \\ 😀\n\tzweite Zeile"))
    let process = Process()
    process.executableURL = URL(filePath: jq)
    process.arguments = ["-r", ".s, .d.text?", place.book + "/journal-0001.jsonl"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(said.contains("Grüße \"ß\" \\ 😀\n\tzweite Zeile"))
    let lines = try String(contentsOfFile: place.book + "/journal-0001.jsonl", encoding: .utf8)
      .split(separator: "\n")
    #expect(UInt64(lines.count) == desk.witness.number.sequence)
  }
}
