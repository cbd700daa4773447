import Terminal
import Testing

@Suite("What lies over the screen")
struct OverlayTests {
  private func item(
    _ action: SampleAction, _ title: Shown, aliases: [String] = [], refusal: Shown? = nil
  ) -> ActionItem<SampleAction> {
    ActionItem(
      action, title, keys: KeyTests.defaults[action], aliases: aliases, refusal: refusal)
  }

  private var items: [ActionItem<SampleAction>] {
    [
      item(.open, "Open the case"), item(.close, "Close the case", refusal: "it is closed"),
      item(.copy, "Copy the number", aliases: ["Kundennummer"]),
      item(.queue, "Go to the queue"), item(.help, "Help"),
    ]
  }

  private func chosen(_ typed: String) -> SampleAction? {
    var palette = Palette(items)
    for letter in typed { _ = palette.update(.character(letter)) }
    return palette.cursor?.action
  }

  @Test func `a palette finds by letters, initials, aliases and keys`() {
    #expect(chosen("") == .open)
    #expect(chosen("queue") == .queue)
    #expect(chosen("gq") == .queue)
    #expect(chosen("otc") == .open)
    #expect(chosen("kund") == .copy)
    #expect(chosen("g q") == .queue)
    #expect(chosen("f1") == .help)
    #expect(chosen("zzz") == nil)
  }

  @Test func `what cannot be done is not chosen`() {
    var palette = Palette(items)
    for letter in "close" { _ = palette.update(.character(letter)) }
    #expect(palette.cursor?.refusal == "it is closed")
    #expect(palette.update(.enter) == .handled)
    #expect(palette.update(.escape) == .cancelled)
    var other = Palette(items)
    #expect(other.update(.down) == .handled)
    #expect(other.update(.up) == .handled)
    #expect(other.update(.enter) == .finished(.open))
  }

  @Test func `help filters its rows, hides empty groups, and runs one`() {
    var help = Help([
      .init("Here", [item(.open, "Open"), item(.close, "Close")]),
      .init("Everywhere", [item(.help, "Help")]),
    ])
    func lines() -> String {
      Frame(Size(rows: 20, columns: 60)) {
        help.view(Box("Help"), prompt: "", emptyText: "none", on: Surface($0, Look()))
      }.lines.joined(separator: "\n")
    }
    #expect(lines().contains("Here"))
    for letter in "f1" { _ = help.update(.character(letter)) }
    #expect(!lines().contains("Here"))
    #expect(help.update(.enter) == .finished(.help))
    _ = help.update("x")
    #expect(lines().contains("none"))
    #expect(help.update(.enter) == .handled)
  }

  @Test func `a picker keeps its cursor while the filter allows it`() {
    var picker = Picker(
      ["Anna", "Bruno", "Müller", "Muster"].map { Picker<String>.Item($0, Phrase(Shown($0))) },
      cursor: "Müller")
    for letter in "mu" { _ = picker.update(.character(letter)) }
    #expect(picker.cursor == "Müller")
    for letter in "st" { _ = picker.update(.character(letter)) }
    #expect(picker.cursor == "Muster")
    #expect(picker.update(.enter) == .finished("Muster"))
    _ = picker.update("x")
    #expect(picker.cursor == nil)
    #expect(picker.update(.enter) == .ignored)
    for _ in 0..<5 { _ = picker.update(Chord(.backspace)) }
    #expect(picker.cursor == "Muster")
  }

  private func asked(_ tier: Question.Tier) -> Question? {
    Question("Sure?", [], tier: tier, at: .zero)
  }

  private let yes = Question.Tier.yes(yes: "do it", no: "leave it")
  private let typed = Question.Tier.typed("10017", prompt: "number:", mismatch: "not it:")

  @Test func `what can be undone asks nothing`() {
    #expect(asked(.none) == nil)
  }

  @Test(arguments: [
    (Chord("y"), Response<Bool>.finished(true)), ("n", .cancelled), (Chord.enter, .cancelled),
    (.escape, .cancelled), ("Y", .handled), ("j", .handled), (" ", .handled),
    (.control("y"), .handled),
  ])
  func `only y says yes; Enter and Esc say no`(chord: Chord, response: Response<Bool>) throws {
    var question = try #require(asked(yes))
    #expect(question.update(chord, at: .seconds(1)) == response)
  }

  @Test func `a question is deaf for a moment`() throws {
    for tier in [yes, typed] {
      var question = try #require(asked(tier))
      for chord: Chord in ["y", .enter, .escape] {
        #expect(question.update(chord, at: .milliseconds(149)) == .handled)
      }
      #expect(question.update(.escape, at: .milliseconds(150)) == .cancelled)
    }
  }

  @Test func `harm takes the number, typed in full`() throws {
    var question = try #require(asked(typed))
    func press(_ chords: [Chord]) -> [Response<Bool>] {
      chords.map { question.update($0, at: .seconds(1)) }
    }
    let digits = "1001".map { Chord.character($0) }
    #expect(press(digits + [.enter]).last == .handled)
    #expect(press(["y"]).last == .handled)
    #expect(press([Chord(.backspace), "7", .enter]).last == .finished(true))
    var untouched = try #require(asked(typed))
    #expect(untouched.update(.enter, at: .seconds(1)) == .cancelled)
  }

  @Test func `a strip answers by one key and lets no other letter through`() {
    let strip = KeyStrip<Int>(
      "?", [.init(1, ["n"], "none"), .init(2, ["c", "i"], "copy", refusal: "no copy")],
      standard: 1)
    #expect(strip.response(to: "n") == .finished(1))
    #expect(strip.response(to: .enter) == .finished(1))
    #expect(strip.response(to: "i") == .handled)
    #expect(strip.refusal(of: "i") == "no copy")
    #expect(strip.response(to: "x") == .handled)
    #expect(strip.response(to: .escape) == .cancelled)
    #expect(strip.response(to: Chord(.function(1))) == .ignored)
  }

  @Test func `messages go by themselves, and the newest is shown`() {
    var toasts = Toasts()
    toasts.show("first", at: .zero, for: .seconds(10))
    toasts.show("second", at: .seconds(1), for: .seconds(2))
    #expect(toasts.current(at: .seconds(2))?.text == "second")
    #expect(toasts.change(after: .seconds(2)) == .seconds(3))
    #expect(toasts.current(at: .seconds(3))?.text == "first")
    #expect(toasts.current(at: .seconds(10)) == nil)
    #expect(toasts.change(after: .seconds(10)) == nil)
  }

  @Test func `a viewer goes from match to match, around the ends, and survives a new width`() {
    let text = (0..<100).map { "line \($0) \($0 % 40 == 5 ? "HÄFEN" : "sea")" }
    var viewer = TextViewer(text.joined(separator: "\n"), Size(rows: 10, columns: 40))
    viewer.find("häfen")
    #expect(viewer.matches == [5, 45, 85])
    var tops: [Int] = []
    for _ in 0..<4 {
      viewer.goToMatch()
      tops.append(viewer.top)
    }
    #expect(tops == [2, 42, 82, 2])
    viewer.goToMatch(forward: false)
    #expect(viewer.top == 82)
    viewer.fit(Size(rows: 20, columns: 12))
    #expect(viewer.top <= viewer.lines.count - 20)
    viewer.find("")
    viewer.goToMatch()
    #expect(viewer.matches.isEmpty)
  }
}
