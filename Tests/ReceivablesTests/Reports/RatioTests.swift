import Seeding
import Testing

@testable import Receivables

@Suite("Ratio")
struct RatioTests {
  private func ratio(_ above: Int128, _ below: Int128) throws -> Ratio {
    try #require(Ratio(above, over: below))
  }

  @Test func `it is reduced, its denominator is above zero, and zero divides nothing`() throws {
    #expect(try ratio(6, -4) == ratio(-3, 2))
    #expect(try ratio(0, 7) == Ratio(0))
    #expect(Ratio(1, over: 0) == nil)
    #expect(try ratio(.min, 2).numerator == .min / 2)
  }

  @Test(arguments: [
    (1, 3, 1, "0.3"), (2, 3, 1, "0.7"), (1, 20, 1, "0.1"), (-1, 20, 1, "-0.1"), (-1, 50, 1, "0.0"),
    (999, 1_000, 1, "1.0"), (1_999, 2_000, 0, "1"), (336, 5, 1, "67.2"), (45, 1, 1, "45.0"),
    (1, 8, 3, "0.125"), (-7, 2, 0, "-4"), (5, 1_000, 2, "0.01"),
  ])
  func `it is rounded once, half a unit away from zero`(
    above: Int, below: Int, places: Int, text: String
  ) throws {
    #expect(try ratio(Int128(above), Int128(below)).decimalText(places: places) == text)
  }

  @Test(arguments: [
    (3, 4, "75.0"), (1, 3, "33.3"), (1, 1, "100.0"), (0, 1, "0.0"), (-1, 8, "-12.5"),
    (1, 200, "0.5"), (5, 1, "500.0"), (-1, 100_000, "0.0"),
  ])
  func `in percent it has one decimal place`(above: Int, below: Int, text: String) throws {
    #expect(try ratio(Int128(above), Int128(below)).percentText == text)
  }

  @Test func `sums, differences, products and quotients are exact, or none where they do not fit`()
    throws
  {
    let (half, third) = (try ratio(1, 2), try ratio(1, 3))
    #expect(try half.adding(third) == ratio(5, 6))
    #expect(try half.subtracting(third) == ratio(1, 6))
    #expect(try half.multiplied(by: third) == ratio(1, 6))
    #expect(try half.divided(by: third) == ratio(3, 2))
    #expect(half.divided(by: Ratio(0)) == nil)
    #expect(third < half && !(half < third))
    let large = try ratio(.max, 3)
    #expect(large.adding(large) == nil)
    #expect(large.multiplied(by: large) == nil)
  }

  @Test func `text and remainder agree for any fraction, also the largest`() throws {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let above = Int128(generator.anySize())
      let below = max(1, Int128(generator.anySize().magnitude))
      let text = try ratio(above, below).decimalText(places: 2)
      let hundredths = try #require(Int128(text.replacing(".", with: "")))
      // No more than half of a hundredth beside the fraction.
      #expect((hundredths * below - above * 100).magnitude * 2 <= below, repeating(text))
    }
    let largest = try ratio(.max - 1, .max)
    #expect(largest.decimalText(places: 2) == "1.00")
  }
}
