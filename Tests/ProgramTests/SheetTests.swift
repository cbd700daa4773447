import Testing

@testable import verzug

@Suite("Layout of answers")
struct SheetTests {
  private var table: Sheet {
    var sheet = Sheet()
    sheet.heading("Title")
    sheet.table(
      [.number("No"), .text("Text")],
      [["1", "short"], ["100", "a text that is too long for one line"]])
    return sheet
  }

  @Test func `numbers keep right, text keeps left, long last cells wrap under themselves`() {
    #expect(
      table.lines(width: 30) == [
        "Title", "─────", "", " No  Text", "───  ─────────────────────────", "  1  short",
        "100  a text that is too long", "     for one line",
      ])
  }

  @Test func `a table too wide for the terminal becomes fields`() {
    #expect(
      table.lines(width: 20) == [
        "Title", "─────", "", "No    1", "Text  short", "", "No    100", "Text  a text that is",
        "      too long for", "      one line",
      ])
  }

  @Test func `a column that can be left out goes before a table becomes fields`() {
    var sheet = Sheet()
    sheet.table(
      [.text("Name"), Sheet.Column.number("Count").optional, .number("Amount")],
      [["first", "12", "100.00"]])
    #expect(
      sheet.lines(width: 20) == [
        "Name   Count  Amount", "─────  ─────  ──────", "first     12  100.00",
      ])
    #expect(sheet.lines(width: 19) == ["Name   Amount", "─────  ──────", "first  100.00"])
  }

  @Test func `a sentence that hangs stands below its row over the whole width`() {
    var sheet = Sheet()
    sheet.table(
      [.text("Name"), .number("Amount"), .text("Why")],
      [["first", "1.00", "a sentence that needs more room"]], hanging: true)
    #expect(
      sheet.lines(width: 24) == [
        "Name   Amount", "─────  ──────", "first    1.00", "  a sentence that needs",
        "  more room",
      ])
  }

  @Test func `a section sign stays with its number`() {
    var sheet = Sheet()
    sheet.paragraph("three years (§ 199 Abs. 1 BGB)")
    #expect(sheet.lines(width: 14) == ["three years", "(§ 199 Abs. 1", "BGB)"])
  }

  @Test func `fields share a margin and lists hang`() {
    var sheet = Sheet()
    sheet.field("a", "1")
    sheet.field("long", "2")
    sheet.list(["one two three", "four"])
    #expect(
      sheet.lines(width: 9) == ["a     1", "long  2", "", "· one two", "  three", "· four"])
  }

  @Test(arguments: 20...120)
  func `no line of words is wider than the terminal`(width: Int) {
    var sheet = Sheet()
    sheet.paragraph(String(repeating: "word ", count: 60))
    sheet.field("name", String(repeating: "word ", count: 60))
    #expect(sheet.lines(width: width).allSatisfy { $0.count <= width })
  }
}
