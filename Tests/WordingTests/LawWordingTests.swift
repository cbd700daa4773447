import Receivables
import Testing
import Wording

@Suite("Derivations as sentences")
struct LawWordingTests {
  let german = Wording(.german)
  let english = Wording(.english)

  @Test func `a moved end names the days that moved it`() throws {
    let shift = WorkingDays(at: [Place(.berlin)]).shifted(try Day("2026-05-23"))
    #expect(
      german.shift(shift)
        == "Di 26.05.2026, verschoben vom 23.05.2026: Samstag, Sonntag, Pfingstmontag (BE) "
        + "(§ 193 BGB)")
  }

  @Test(arguments: [
    (Citation.section(.bgb, "288", paragraph: 5, sentence: 3), "§ 288 Abs. 5 Satz 3 BGB"),
    (.section(.bgb, "286", paragraph: 2, number: 1), "§ 286 Abs. 2 Nr. 1 BGB"),
    (.section(.egbgb, "229 § 34"), "Art. 229 § 34 EGBGB"), (.fee(.vv, 2300), "Nr. 2300 VV RVG"),
    (.judgment(.bgh, "III ZR 91/07"), "BGH, III ZR 91/07"),
  ])
  func `citations are written as German lawyers write them`(citation: Citation, expected: String) {
    #expect(german.citation(citation) == expected)
  }

  @Test func `every segment shows how it is computed`() throws {
    let statement = try InterestStatement(
      on: Money(minor: 100_000, .euro), from: try Day("2026-06-02"),
      through: try Day("2026-11-23"), terms: InterestTerms(margin: .five))
    #expect(
      statement.segments.map(german.segment) == [
        "29 Tage × 6,27 % / 365", "146 Tage × 6,52 % / 365",
      ])
    #expect(statement.segments.map { english.exact($0.amount) } == ["4.9816 EUR", "26.0800 EUR"])
  }

  @Test func `a rate that was not read at the Bundesbank says so`() throws {
    let last = try #require(BaseRateTable.published.all.last)
    #expect(german.unconfirmedRate(last).contains("bestätigen"))
  }
}
