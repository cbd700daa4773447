import Receivables
import Seeding
import Testing

@Suite("Instant") struct InstantTests {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00.000Z"),
      ("1969-12-31T23:59:59.999Z", -1, "1969-12-31T23:59:59.999Z"),
      ("2026-11-23T08:15:00Z", 1_795_421_700_000, "2026-11-23T08:15:00.000Z"),
      ("2026-11-23T08:15:00.042Z", 1_795_421_700_042, "2026-11-23T08:15:00.042Z"),
      ("0001-01-01T00:00:00.000Z", -62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
      ("9999-12-31T23:59:59.999Z", 253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ] as [(String, Int64, String)])
  func `a moment reads and prints`(text: String, milliseconds: Int64, printed: String) throws {
    let instant = try Instant(text)
    #expect(instant.milliseconds == milliseconds)
    #expect(instant.description == printed)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T08:15:00", "2026-11-23T08:15:00+01:00", "2026-11-23 08:15:00Z",
    "2026-11-23T24:00:00Z", "2026-11-23T08:60:00Z", "2026-11-23T08:15:60Z", "2026-11-23t08:15:00z",
    "2026-11-23T08:15:00.1Z", "2026-11-23T08:15:00.1234Z", "2026-11-23T08:15:00,123Z",
    "2026-02-30T08:15:00Z", "2026-11-23T08:15:00Z\n", "2026-11-23T0８:15Z", "2026-11-23T-8:15:00Z",
    "ääääääääääZ", "éééééééééééZ ",
  ])
  func `what is no moment in universal time is refused`(text: String) {
    #expect(throws: InstantFault.unreadable(text)) { try Instant(text) }
  }

  @Test func `moments stay within the calendar`() {
    #expect(Instant(milliseconds: .min).description == "0001-01-01T00:00:00.000Z")
    #expect(Instant(milliseconds: .max).description == "9999-12-31T23:59:59.999Z")
    #expect(Instant(milliseconds: .min) < Instant(milliseconds: .max))
  }

  @Test func `printing and reading are inverse`() throws {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let instant = Instant(
        milliseconds: .random(
          in: -62_135_596_800_000...253_402_300_799_999, using: &generator))
      #expect(try Instant(instant.description) == instant, repeating("\(instant)"))
    }
  }
}
