import Receivables
import Testing
import Wording

@Suite("Words of reports")
struct ReportWordingTests {
  private let german = Wording(.german)
  private let english = Wording(.english)

  private func figure(_ above: Int128, _ below: Int128) throws -> Figure {
    .exact(try #require(Ratio(above, over: below)))
  }

  @Test func `figures have one decimal place and their unit`() throws {
    #expect(try german.days(figure(336, 5)) == "67,2 Tage")
    #expect(try english.days(figure(336, 5)) == "67.2 days")
    #expect(try german.percent(figure(3, 4)) == "75,0 %")
    #expect(try english.percent(figure(12_345, 10)) == "123,450.0%")
  }

  @Test func `unknown sales name their months, three of them and how many more`() throws {
    let months = try (1...5).map { try Day(year: 2026, month: $0, day: 1) }
    #expect(
      german.gap(.salesUnknown(Array(months.prefix(2))))
        == "nicht berechenbar: Umsatz fehlt (01/2026, 02/2026)")
    #expect(
      english.gap(.salesUnknown(months))
        == "not computable: sales unknown (Jan 2026, Feb 2026, Mar 2026 and 2 more)")
    #expect(english.gap(.salesTooShort(since: months[0])).hasSuffix("all sales since Jan 2026"))
  }

  @Test func `the German words are those of the trade`() {
    #expect(german.title(.aging) == "Altersstruktur der offenen Posten")
    #expect(german.title(.dso) == "Forderungslaufzeit")
    #expect(german.title(.holds) == "Mahnsperren")
    #expect(german.label(.level(3, .last)) == "3 letzte Mahnung")
    #expect(german.label(.bucket(.upTo60)) == "31–60 Tage")
  }
}
