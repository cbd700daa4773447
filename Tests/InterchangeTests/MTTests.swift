import Interchange
import Receivables
import Testing

/// MT940 and MT942 as banks write them.
@Suite("MT940")
struct MTTests {
  private func message(_ fields: String..., opening: String = "C261120EUR100,00") -> String {
    """
    :20:STARTUMSE
    :25:37040044/0532013000
    :28C:00012/001
    :60F:\(opening)
    \(fields.joined(separator: "\n"))
    -

    """
  }

  private func statement(_ text: String) throws -> StatementReading.Statement {
    let reading = try StatementReading(text)
    #expect(reading.findings == [])
    return try #require(reading.statements.first)
  }

  private func movement(_ fields: String...) throws -> IncomingMovement {
    let statement = try statement(message(fields.joined(separator: "\n")))
    #expect(statement.findings == [])
    return try #require(statement.movements.first)
  }

  private func euro(_ minor: Int64) -> Money { Money(minor: minor, .euro) }

  @Test func `a statement has account, number, balances and movements`() throws {
    let text = message(
      ":61:2611201120C5,00NTRFNONREF//B-1", ":61:2611201120D2,NMSC", ":62F:C261121EUR103,")
    let read = try statement(text)
    #expect(read.isSound)
    #expect(read.statement.account == "37040044/0532013000")
    #expect(read.statement.number == "00012/001")
    #expect(read.statement.opening == .init(euro(10_000), on: try Day("2026-11-20")))
    #expect(read.statement.closing == .init(euro(10_300), on: try Day("2026-11-21")))
    #expect(read.statement.isFinal)
    #expect(read.movements.map(\.amount) == [euro(500), euro(-200)])
    #expect(read.movements.map(\.bankReference) == ["B-1", nil])
    #expect(try StatementReading(text).format == .mt940)
  }

  @Test(arguments: ["\r\n", "\r", "\n"])
  func `line ends are any`(end: String) throws {
    let text = message(
      ":61:261120C5,00NTRF", ":86:166?20SVWZ+Rechn", "ung", ":62F:C261121EUR105,00")
    let read = try statement(text.replacing("\n", with: end))
    #expect(read.isSound)
    #expect(read.movements.first?.remittance == "Rechnung")
  }

  @Test func `an envelope is no part of the statement`() throws {
    let text = """
      {1:F01COBADEFFAXXX0000000000}{2:I940COBADEFFXXXXN}{4:
      \(message(":61:261120C5,00NTRF", ":62F:C261121EUR105,00").dropLast(2))}
      """
    let read = try statement(text)
    #expect(read.isSound)
    #expect(read.movements.count == 1)
  }

  @Test func `several messages are several statements`() throws {
    let one = message(":61:261120C5,00NTRF", ":62F:C261121EUR105,00")
    let reading = try StatementReading("COBADEFF\n940\n" + one + one)
    #expect(reading.statements.map(\.movements.count) == [1, 1])
    #expect(reading.statements.map(\.isSound) == [true, true])
  }

  @Test func `the day of booking is of the year that is nearest`() throws {
    let before = try movement(":61:2601021231C5,00NTRF")
    #expect(before.booked.description == "2025-12-31")
    #expect(before.valued.description == "2026-01-02")
    let after = try movement(":61:2512310102C5,00NTRF")
    #expect(after.booked.description == "2026-01-02")
    #expect(after.valued.description == "2025-12-31")
    let alone = try movement(":61:261120C5,00NTRF")
    #expect(alone.booked == alone.valued)
  }

  @Test func `30 February is the last of February, 32 January is no day`() throws {
    #expect(try movement(":61:2602300302D5,00NTRF").valued.description == "2026-02-28")
    let read = try statement(message(":61:260132C5,00NTRF"))
    #expect(read.findings.map(\.rule) == [.field(":61:", text: "260132C5,00NTRF")])
    #expect(!read.isSound)
  }

  @Test func `marks give the direction, and a reversal the other one`() throws {
    let marks: [(String, Int64, Bool)] = [
      ("C", 500, false), ("D", -500, false), ("CR", 500, false), ("DR", -500, false),
      ("RC", -500, true), ("RD", 500, true), ("RCR", -500, true), ("RDR", 500, true),
    ]
    for (mark, minor, isReversal) in marks {
      let found = try movement(":61:2611201120\(mark)5,00NTRF")
      #expect(found.amount == euro(minor), "\(mark)")
      #expect(found.isReversal == isReversal, "\(mark)")
    }
  }

  @Test func `a statement with a wrong sum, or a line that cannot be read, is refused`() throws {
    let wrong = try statement(message(":61:261120C5,00NTRF", ":62F:C261121EUR106,00"))
    #expect(
      wrong.findings.map(\.rule) == [.doesNotAddUp(expected: euro(10_500), found: euro(10_600))])
    for line in ["261120X5,00NTRF", "hello", "261120C5.00NTRF", "261120C5,001NTRF", "261120CNTRF"] {
      #expect(try !statement(message(":61:\(line)")).isSound, "\(line)")
    }
    #expect(try !statement(":20:A\n:61:261120C5,00NTRF\n").isSound)
  }

  @Test func `the German structure is read, words cut in the middle too`() throws {
    let found = try movement(
      ":61:2611201120C5,00NTRFNONREF",
      ":86:166?00GUTSCHRIFT?109075?20EREF+E-4711?21MREF+M-1?22SVWZ+Rechnung 1",
      "23?23 vom 3.11.?30GENODEF1XXX?31DE02120300000000202051?32ERIKA MUS?3",
      "3TER?34997?60 Danke?61!")
    #expect(found.code == "166")
    #expect(found.bookingText == "GUTSCHRIFT")
    #expect(found.endToEnd == "E-4711")
    #expect(found.mandate == "M-1")
    #expect(found.remittance == "Rechnung 123 vom 3.11. Danke!")
    #expect(found.counterAccount == "DE02120300000000202051")
    #expect(found.name == "ERIKA MUSTER")
  }

  @Test func `a purpose without words is the text for the receiver`() throws {
    let found = try movement(
      ":61:261120C5,00NTRF", ":86:166?00GUTSCHRIFT?20RECHNUNG 4711?21 VOM 3.11.?32ERIKA")
    #expect(found.remittance == "RECHNUNG 4711 VOM 3.11.")
    #expect(found.endToEnd == nil)
    let none = try movement(":61:261120C5,00NTRF", ":86:166?20EREF+NOTPROVIDED SVWZ+Danke")
    #expect(none.endToEnd == nil)
    #expect(none.remittance == "Danke")
  }

  @Test func `free text is read whole, also with the time on its own line`() throws {
    let found = try movement(
      ":61:261120C5,00NTRF", ":86:Miete November", "2026-11-20T16", ":26:37 Uhr", "Folge 1")
    #expect(found.remittance == "Miete November 2026-11-20T16 :26:37 Uhr Folge 1")
    #expect(found.code == nil)
  }

  @Test func `a text behind the closing balance is about no movement`() throws {
    let read = try statement(
      message(":61:261120C5,00NTRF", ":86:166?20A", ":62F:C261121EUR105,00", ":86:Hinweis"))
    #expect(read.movements.map(\.remittance) == ["A"])
  }

  @Test func `a returned debit names what was paid and the charges`() throws {
    let found = try movement(
      ":61:2611201120D53,00NRTINONREF//B-1", "/OCMT/EUR50,00//CHGS/EUR3,00/",
      ":86:109?00RUECKLASTSCHRIFT?20EREF+E-1?21SVWZ+RUECKGABEGRUND: MS03 SONST?22IGE",
      "?32ERIKA MUSTER")
    #expect(found.back?.reason == "MS03")
    #expect(found.back?.original == euro(5_000))
    #expect(found.back?.charges == euro(300))
    let short = try movement(":61:261120D53,00NMSC", ":86:109?20EREF+E-1 OAMT+50,00 SVWZ+X")
    #expect(short.back?.original == euro(5_000))
    #expect(short.back?.charges == euro(300))
  }

  @Test func `UTF-8 and Latin-1 are read`() throws {
    let text = message(":61:261120C5,00NTRF", ":86:166?20Gr\u{1}\u{2}e?32M\u{3}LLER")
    let utf8 = text.replacing("\u{1}", with: "ö").replacing("\u{2}", with: "ß")
      .replacing("\u{3}", with: "Ü")
    let latin = text.utf8.map { [1: 0xF6, 2: 0xDF, 3: 0xDC][$0] ?? $0 }
    for reading in [try StatementReading(utf8), try StatementReading(latin)] {
      #expect(reading.statements.first?.movements.first?.remittance == "Größe")
      #expect(reading.statements.first?.movements.first?.name == "MÜLLER")
    }
  }

  @Test func `a report in the course of a day is MT942`() throws {
    let text = """
      :20:REPORT
      :25:37040044/0532013000
      :28C:1
      :34F:EUR0,00
      :13D:2611241200+0100
      :61:2611241124C5,00NTRF
      :90D:0EUR0,00
      :90C:1EUR5,00
      -
      """
    let reading = try StatementReading(text)
    #expect(reading.format == .mt942)
    let read = try #require(reading.statements.first)
    #expect(read.isSound)
    #expect(read.statement.kind == .report)
    #expect(read.statement.through?.description == "2026-11-24")
    #expect(read.movements.map(\.amount) == [euro(500)])
  }

  @Test func `lines and fields have limits`() throws {
    let long = String(repeating: "x", count: 70_000)
    let lines = String(repeating: "x\n", count: 70_000)
    for text in [long, lines] {
      let reading = try StatementReading(message(":61:261120C5,00NTRF", ":86:" + text))
      #expect(reading.statements.isEmpty)
      #expect(reading.findings.map(\.rule) == [.fieldTooLong(limit: 64 << 10)])
    }
  }
}
