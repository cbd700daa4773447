import Seeding
import Terminal
import Testing

@Suite("Amounts as they are typed")
struct AmountReaderTests {
  static let euro = AmountReader(places: 2)

  @Test(arguments: [
    ("0", Int64(0)), ("7", 700), ("12,5", 1_250), ("12.5", 1_250), ("1234,56", 123_456),
    ("1234.56", 123_456), ("1.234,56", 123_456), ("1,234.56", 123_456), ("1.234.567", 123_456_700),
    ("1,234,567.8", 123_456_780), ("-3", -300), ("\u{2212}3,01", -301), ("+3", 300),
    (" 1 234,50 ", 123_450), ("0,05", 5), ("00,05", 5),
    ("92233720368547758,07", .max),
  ])
  func `comma and dot are read alike`(text: String, minor: Int64) throws {
    #expect(try Self.euro.minorUnits(text) == minor)
  }

  @Test(arguments: [
    ("", AmountTypingFault.empty), ("-", .empty), (",", .misplacedMarks), ("5,", .misplacedMarks),
    (",5", .misplacedMarks), ("1.234", .ambiguous(thousands: 123_400, decimals: nil)),
    ("1,234", .ambiguous(thousands: 123_400, decimals: nil)),
    ("1234,567", .tooManyPlaces(found: 3, allowed: 2)),
    ("0,123", .tooManyPlaces(found: 3, allowed: 2)), ("1.23.456", .misplacedMarks),
    ("1.234,5.6", .misplacedMarks), ("0.123.456", .misplacedMarks), ("1.234,", .misplacedMarks),
    ("1,234,56", .misplacedMarks), ("12€", .unexpected("€")), ("1e3", .unexpected("e")),
    ("٣", .unexpected("٣")), ("92233720368547758,08", .tooLarge),
  ])
  func `what is not one amount is refused with the reason`(
    text: String, fault: AmountTypingFault
  ) {
    #expect(throws: fault) { try Self.euro.minorUnits(text) }
  }

  @Test func `currencies with other places are read by theirs`() throws {
    #expect(try AmountReader(places: 0).minorUnits("1.234.567") == 1_234_567)
    #expect(throws: AmountTypingFault.tooManyPlaces(found: 1, allowed: 0)) {
      try AmountReader(places: 0).minorUnits("1,5")
    }
    #expect(throws: AmountTypingFault.ambiguous(thousands: 1_234_000, decimals: 1_234)) {
      try AmountReader(places: 3).minorUnits("1,234")
    }
  }

  @Test func `an amount in a field is read back as itself`() throws {
    var random = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let minor = Int64.random(in: -1_000_000_000...1_000_000_000, using: &random)
      for mark: Character in [",", "."] {
        #expect(try Self.euro.minorUnits(Self.euro.text(minor, mark: mark)) == minor)
      }
    }
    #expect(Self.euro.text(123_456_789) == "1.234.567,89")
    #expect(Self.euro.text(-5) == "-0,05")
    #expect(Self.euro.text(123_456, mark: ".") == "1,234.56")
    #expect(AmountReader(places: 0).text(1_234) == "1.234")
    #expect(Self.euro.text(.min) == "-92.233.720.368.547.758,08")
  }
}
