import Seeding
import Terminal
import Testing

@Suite("Typing")
struct EditingTests {
  private func typed(_ text: String, _ keys: Chord..., lines: Bool = false) -> TextEdit {
    var edit = TextEdit(text, hasLines: lines)
    for key in keys { edit.update(key) }
    return edit
  }

  @Test func `letters go in at the cursor, and keys delete around it`() {
    #expect(typed("ab", Chord(.left), "x").text == "axb")
    #expect(typed("abc", Chord(.backspace)).text == "ab")
    #expect(typed("abc", Chord(.home), Chord(.delete)).text == "bc")
    #expect(typed("one two", .control("w")).text == "one ")
    #expect(typed("one two", .control("u")).text == "")
    #expect(typed("one two", Chord(.left, .control), .control("k")).text == "one ")
    #expect(typed("one, two", Chord(.left, .control), Chord(.backspace, .control)).text == "two")
    #expect(typed("", Chord(.backspace), Chord(.delete), Chord(.left)).text == "")
  }

  @Test func `a letter with its marks is one step, and has at most eight of them`() {
    #expect(typed("Mu\u{308}ller", .control("a"), Chord(.right), Chord(.delete)).text == "Mller")
    let bomb = typed("a" + String(repeating: "\u{301}", count: 100_000))
    #expect(bomb.letters.count == 1)
    #expect(bomb.text.unicodeScalars.count <= 9)
  }

  @Test func `what could act or hide never gets in`() {
    let naughty = "a\u{1B}[31m\u{202E}b\u{200B}\u{FEFF}\u{9B}\u{AD}\u{0}c"
    #expect(typed(naughty).text == "a[31mbc")
    #expect(typed("one\r\ntwo\tthree").text == "one two three")
    #expect(typed("one\r\ntwo\rthree", lines: true).text == "one\ntwo\nthree")
  }

  @Test func `no more letters go in than there may be`() {
    var edit = TextEdit("abc", limit: 5)
    edit.insert("defg")
    #expect(edit.text == "abcde")
    edit.update("x")
    #expect(edit.text == "abcde")
  }

  @Test func `random keys never break an edit`() {
    var random = SeededGenerator()
    let keys: [Chord] = [
      Chord(.left), Chord(.right), Chord(.home), Chord(.end), Chord(.backspace), Chord(.delete),
      .control("w"), .control("u"), .control("k"), Chord(.left, .control),
      Chord(.right, .control), .enter, .up, .down, "a", " ", "漢",
    ]
    for _ in 0..<SeededGenerator.cases / 4 {
      var area = TextArea(
        random.anyText(), limit: 60, columns: Int.random(in: 8...20, using: &random))
      for _ in 0..<20 {
        _ = area.update(keys.randomElement(using: &random) ?? .enter)
        #expect((0...area.edit.letters.count).contains(area.edit.cursor))
        #expect(area.edit.letters.count <= 60)
      }
    }
  }

  @Test func `up and down go by the lines as they are wrapped, and keep the column`() {
    var area = TextArea("one two three\nfour", columns: 8)
    // Wrapped as "one two ", "three", "four".
    area.edit.moveCursor(to: 2)
    _ = area.update(.down)
    #expect(area.edit.cursor == 10)
    _ = area.update(.down)
    #expect(area.edit.cursor == 16)
    _ = area.update(.down)
    #expect(area.edit.cursor == 18)
    _ = area.update(.up)
    #expect(area.edit.cursor == 12)
    _ = area.update(.up)
    _ = area.update(.up)
    #expect(area.edit.cursor == 0)
  }

  @Test func `a day is stepped by arrows and written in full when its field is left`() {
    let reader = DayReader(today: DayReaderTests.today)
    var field = DayField(reader: reader)
    _ = field.update(.up)
    #expect(field.edit.text == "25.11.2026")
    _ = field.update(.up)
    #expect(field.edit.text == "26.11.2026")
    field.edit.text = "fr"
    _ = field.update(.down)
    #expect(field.edit.text == "26.11.2026")
    field.edit.text = "+7"
    field.complete()
    #expect(field.edit.text == "02.12.2026")
    field.edit.text = "never"
    field.complete()
    #expect(field.edit.text == "never")
    #expect(field.value == .failure(.unreadable("never")))
  }

  @Test func `an amount takes no letters and is written in full when its field is left`() {
    var field = AmountField()
    for letter in "1x2E3,5" { _ = field.update(.character(letter)) }
    #expect(field.edit.text == "123,5")
    field.complete()
    #expect(field.edit.text == "123,50")
    #expect(field.value == .success(12_350))
  }

  @Test func `a choice goes round, and to each word by a letter of its own`() {
    var choice = Choice(["call", "mail", "letter", "Märchen"])
    _ = choice.update(Chord(.left))
    #expect(choice.text == "Märchen")
    _ = choice.update(Chord(.right))
    #expect(choice.text == "call")
    _ = choice.update("m")
    #expect(choice.text == "mail")
    _ = choice.update("ä")
    #expect(choice.text == "Märchen")
    #expect(choice.update("q") == false)
    var none = Choice([])
    #expect(none.update(" ") == false)
  }

  @Test func `the cursor of a long text is always in its field`() {
    for cursor in 0...60 {
      var field = TextField(String(repeating: "漢字ab", count: 15))
      field.edit.moveCursor(to: cursor)
      let frame = Frame(Size(rows: 1, columns: 20)) {
        field.view(hasKeys: true, on: Surface($0, Look()))
      }
      #expect(frame.cursor != nil, "\(cursor)")
    }
  }
}
