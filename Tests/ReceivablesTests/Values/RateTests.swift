import Receivables
import Seeding
import Testing

@Suite("Rate") struct RateTests {
  @Test(
    arguments: [
      ("6.52", 65_200, "6.52"), ("-0.88", -8_800, "-0.88"), ("19", 190_000, "19.00"),
      ("0", 0, "0.00"), ("-0", 0, "0.00"), ("0.0001", 1, "0.0001"), ("1.5000", 15_000, "1.50"),
      ("007.5", 75_000, "7.50"), ("214748.3647", .max, "214748.3647"),
      ("-214748.3648", .min, "-214748.3648"),
    ] as [(String, Int32, String)])
  func `a percentage has up to four places`(text: String, millionths: Int32, printed: String) throws
  {
    let rate = try Rate(percent: text)
    #expect(rate.partsPerMillion == millionths)
    #expect(rate.percentText == printed)
    #expect(try Rate(percent: printed) == rate)
  }

  @Test(arguments: [
    "", "-", ".", "5.", ".5", "5,2", "1.23456", "--1", "+1", " 1", "1 ", "1.2.3", "1e3", "٣", "５",
    "5\n", "5%", "1.-2",
  ])
  func `what is no percentage is refused`(text: String) {
    #expect(throws: RateFault.unreadable(text)) { try Rate(percent: text) }
  }

  @Test(arguments: ["214748.3648", "-214748.3649", "99999999999999999999", "200000000"])
  func `a percentage beyond the range is refused`(text: String) {
    #expect(throws: RateFault.outOfRange(text)) { try Rate(percent: text) }
  }

  @Test func `adding points stays within the range`() {
    let (least, most) = (Rate(partsPerMillion: .min), Rate(partsPerMillion: .max))
    let one = Rate(partsPerMillion: 1)
    #expect(most + one == most)
    #expect(least + least == least)
    #expect(least + most == Rate(partsPerMillion: -1))
    #expect(least < .zero && .zero < most)
  }

  @Test func `printing and reading are inverse`() throws {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let rate = Rate(partsPerMillion: .random(in: .min ... .max, using: &generator))
      #expect(try Rate(percent: rate.percentText) == rate, repeating())
    }
  }
}
