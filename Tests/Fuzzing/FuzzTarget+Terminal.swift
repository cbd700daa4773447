import Terminal

extension FuzzTarget {
  static func terminal(_ bytes: [UInt8]) {
    decode(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    let shown = Shown(text)
    precondition(Shown(shown.string) == shown, "shown text changes when it is shown")
    type(text)
    _ = try? KeyFile(bytes)
    let edit = TextEdit(text, limit: 1_000, hasLines: true)
    precondition(TextEdit(edit.text, limit: 1_000, hasLines: true).text == edit.text)
    let index = FilterIndex([text, ""])
    precondition(index.rows(FilterWords(text)).count <= 2, "more rows than there are")
    if let match = FuzzyMatch(String(text.prefix(20)), in: text) {
      precondition(match.places.allSatisfy { $0 < text.count }, "a place outside of the text")
    }
  }

  /// Keys come out the same however their bytes are split.
  private static func decode(_ bytes: [UInt8]) {
    var whole = Decoder()
    var single = Decoder()
    let events = whole.decode(bytes) + whole.giveUp()
    precondition(
      bytes.flatMap { single.decode([$0]) } + single.giveUp() == events, "other events when split")
  }

  private static func type(_ text: String) {
    let reader = DayReader(today: CalendarDay(ordinal: 20_782), bareNumber: .days)
    if let day = try? reader.day(text) {
      precondition((try? reader.day(day.text(.iso))) == day, "another day the second time")
    }
    let amounts = AmountReader()
    if let amount = try? amounts.minorUnits(text) {
      precondition((try? amounts.minorUnits(amounts.text(amount))) == amount, "another amount")
    }
  }
}
