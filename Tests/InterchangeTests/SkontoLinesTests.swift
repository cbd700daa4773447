import Receivables
import Seeding
import Testing

/// Lines of discounts in the terms of an XRechnung (BT-20, BR-DE-18).
@Suite("Lines of discounts")
struct SkontoLinesTests {
  @Test(
    arguments: [
      ("#SKONTO#TAGE=14#PROZENT=2.00#", 14, "2.00", nil),
      ("#SKONTO#TAGE=0#PROZENT=0.50#", 0, "0.50", nil),
      ("#SKONTO#TAGE=030#PROZENT=10.25#", 30, "10.25", nil),
      ("#SKONTO#TAGE=30#PROZENT=1.00#BASISBETRAG=250.00#", 30, "1.00", 25_000),
      ("#SKONTO#TAGE=30#PROZENT=1.00#BASISBETRAG=-250.05#", 30, "1.00", -25_005),
      ("  #SKONTO#TAGE=7#PROZENT=3.00#\t\r", 7, "3.00", nil),
      ("#SKONTO#TAGE=7#PROZENT=100.00#", 7, "100.00", nil),
    ] as [(String, Int, String, Int64?)])
  func `a line that follows the rule is a discount`(
    line: String, days: Int, rate: String, base: Int64?
  ) {
    let lines = SkontoLines("Vorweg\n\(line)\nDanach\n")
    #expect(lines.unread == [])
    #expect(lines.words == ["Vorweg", "Danach"])
    #expect(lines.steps.map(\.days) == [days])
    #expect(lines.steps.map(\.rate.percentText) == [rate])
    #expect(lines.steps.map(\.base) == [base])
  }

  @Test(
    arguments: [
      ("#VERZUG#TAGE=14#PROZENT=2.00#", .keyword), ("#skonto#TAGE=14#PROZENT=2.00#", .keyword),
      ("# SKONTO#TAGE=14#PROZENT=2.00#", .keyword), ("#", .keyword), ("##", .keyword),
      ("#SKONTO#", .days), ("#SKONTO#TAGE=#PROZENT=2.00#", .days),
      ("#SKONTO#TAGE=-1#PROZENT=2.00#", .days), ("#SKONTO#TAGE=14 #PROZENT=2.00#", .days),
      ("#SKONTO#TAGE=1.5#PROZENT=2.00#", .days), ("#SKONTO#TAGE=٣#PROZENT=2.00#", .days),
      ("#SKONTO#TAGE=99999999999999999999#PROZENT=2.00#", .days),
      ("#SKONTO#TAGE=14#PROZENT=2#", .rate), ("#SKONTO#TAGE=14#PROZENT=2.0#", .rate),
      ("#SKONTO#TAGE=14#PROZENT=2,00#", .rate), ("#SKONTO#TAGE=14#PROZENT=2.000#", .rate),
      ("#SKONTO#TAGE=14#PROZENT=.50#", .rate), ("#SKONTO#TAGE=14#PROZENT=-2.00#", .rate),
      ("#SKONTO#TAGE=14#PROZENT=2.00", .rate), ("#SKONTO#PROZENT=2.00#TAGE=14#", .days),
      ("#SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=250#", .base),
      ("#SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=--1.00#", .base),
      ("#SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=250.00", .base),
      ("#SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=92233720368547758.08#", .base),
      ("#SKONTO#TAGE=14#PROZENT=2.00# bitte", .rest),
      ("#SKONTO#TAGE=14#PROZENT=2.00##SKONTO#TAGE=14#PROZENT=2.00#", .rest),
      ("#SKONTO#TAGE=14#PROZENT=100.01#", .outOfRange),
      ("#SKONTO#TAGE=3651#PROZENT=2.00#", .outOfRange),
    ] as [(String, SkontoFault)])
  func `any other line is kept as it is, with what is wrong`(line: String, fault: SkontoFault) {
    let lines = SkontoLines("Vorweg\r\n" + line)
    #expect(lines.steps == [])
    #expect(lines.unread.map(\.fault) == [fault])
    #expect(lines.unread.map(\.text) == [line])
    #expect(lines.unread.map(\.line) == [2])
  }

  @Test func `what is written by the rule is read back`() {
    var random = SeededGenerator()
    for _ in 0..<500 {
      let (days, rate) = (
        Int.random(in: 0...3_650, using: &random), Int32.random(in: 0...10_000, using: &random)
      )
      let percent = Rate(partsPerMillion: rate * 100).percentText
      let lines = SkontoLines("#SKONTO#TAGE=\(days)#PROZENT=\(percent)#\n")
      #expect(lines.steps.map(\.days) == [days])
      #expect(lines.steps.map(\.rate.partsPerMillion) == [rate * 100])
    }
  }
}
