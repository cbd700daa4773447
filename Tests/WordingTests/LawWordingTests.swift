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
    (.judgment(.bgh, "III ZR 91/07"), "BGH III ZR 91/07"),
  ])
  func `citations are written as German lawyers write them`(citation: Citation, expected: String) {
    #expect(german.citation(citation) == expected)
  }

  @Test func `half a month has its own grammar`() throws {
    #expect(german.period(try Period("1.5m")) == "1 Monat und ein halber")
    #expect(german.period(try Period("0.5m")) == "ein halber Monat")
    #expect(english.period(try Period("2.5m")) == "2 months and a half")
  }

  @Test func `a restart during a suspension names no day`() throws {
    let restart = LimitationFacts.Restart.acknowledged(try Day("2026-08-01"))
    #expect(
      german.step(.restarted(restart, end: nil))
        == "Anerkenntnis am 01.08.2026: beginnt neu, sobald die Hemmung endet (§ 212 Abs. 1 Nr. 1 "
        + "BGB)")
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

  @Test func `every step of limitation that changes something names its ground`() throws {
    let day = try Day("2026-05-01")
    let suspensions: [LimitationFacts.Suspension] = [
      .negotiation(from: day, ended: nil), .deferral(from: day, through: nil),
      .paymentOrder(applied: day, served: nil, ended: nil), .proceedings(from: day, ended: nil),
      .estate(died: day, accepted: nil),
    ]
    let steps: [Limitation.Step] =
      [.regularPeriod(arisen: day, end: day), .titled(day, end: day)]
      + suspensions.flatMap { suspension -> [Limitation.Step] in
        [
          .suspended(suspension, day...day, end: day), .suspendedSince(suspension, day),
          .putOff(suspension, end: day),
        ]
      }
      + [.restarted(.acknowledged(day), end: day), .restarted(.enforced(day), end: day)]
    for step in steps {
      for wording in [german, english] {
        let text = wording.step(step)
        #expect(text.hasSuffix(" (\(wording.citations(step.citations)))") && text.contains("§"))
      }
    }
    #expect(german.step(.tooLate(day)) == "Ereignis am 01.05.2026: zu spät, bereits verjährt")
  }

  @Test func `the lump sum says why it is owed or not`() throws {
    let day = try Day("2026-11-23")
    let owed = try LumpSum(
      debtor: .business, firstDayOfDefault: day, on: day, costs: Money(minor: 560, .euro))
    #expect(
      german.lumpSum(owed)
        == "34,40 EUR Pauschale; 5,60 EUR auf Kosten der Rechtsverfolgung angerechnet "
        + "(§ 288 Abs. 5 Satz 1 BGB, § 288 Abs. 5 Satz 3 BGB)")
    let consumer = try LumpSum(debtor: .consumer, firstDayOfDefault: day, on: day)
    #expect(english.lumpSum(consumer) == "no lump sum: consumer (§ 288(5) BGB)")
  }

  @Test func `a rate that was not read at the Bundesbank says so`() throws {
    let last = try #require(BaseRateTable.published.all.last)
    #expect(german.unconfirmedRate(last).contains("bestätigen"))
  }
}
