import Seeding
import Terminal
import Testing

@Suite("From bytes to events")
struct DecoderTests {
  @Test(arguments: [
    ("a", Chord(.character("a"))), ("A", Chord(.character("A"))),
    ("ü", Chord(.character("ü"))), ("漢", Chord(.character("漢"))),
    ("👍", Chord(.character("👍"))), (" ", Chord(.character(" "))),
    ("\r", Chord(.enter)), ("\t", Chord(.tab)), ("\u{7F}", Chord(.backspace)),
    ("\u{8}", Chord(.backspace)), ("\0", Chord(.character(" "), .control)),
    ("\u{6}", Chord(.character("f"), .control)), ("\u{1A}", Chord(.character("z"), .control)),
    ("\u{1C}", Chord(.character("\\"), .control)),
    ("\u{1B}x", Chord(.character("x"), .alt)), ("\u{1B}ö", Chord(.character("ö"), .alt)),
    ("\u{1B}\r", Chord(.enter, .alt)), ("\u{1B}[A", Chord(.up)),
    ("\u{1B}OA", Chord(.up)), ("\u{1B}[1;2A", Chord(.up, .shift)),
    ("\u{1B}[1;5D", Chord(.left, .control)),
    ("\u{1B}[1;7C", Chord(.right, [.alt, .control])),
    ("\u{1B}[a", Chord(.up, .shift)), ("\u{1B}Ob", Chord(.down, .control)),
    ("\u{1B}\u{1B}[B", Chord(.down, .alt)), ("\u{1B}[H", Chord(.home)),
    ("\u{1B}[4~", Chord(.end)), ("\u{1B}[7~", Chord(.home)), ("\u{1B}[3~", Chord(.delete)),
    ("\u{1B}[5~", Chord(.pageUp)), ("\u{1B}[6;5~", Chord(.pageDown, .control)),
    ("\u{1B}[6^", Chord(.pageDown, .control)), ("\u{1B}[2$", Chord(.insert, .shift)),
    ("\u{1B}OP", Chord(.function(1))), ("\u{1B}[11~", Chord(.function(1))),
    ("\u{1B}[[E", Chord(.function(5))), ("\u{1B}[15~", Chord(.function(5))),
    ("\u{1B}[19~", Chord(.function(8))), ("\u{1B}[24~", Chord(.function(12))),
    ("\u{1B}[25~", Chord(.function(13))), ("\u{1B}[34~", Chord(.function(20))),
    ("\u{1B}[1;2R", Chord(.function(3), .shift)), ("\u{1B}[Z", Chord(.tab, .shift)),
    ("\u{1B}[13;2u", Chord(.enter, .shift)),
    ("\u{1B}[27;5;102~", Chord(.character("f"), .control)),
    ("\u{1B}[97;2u", Chord(.character("A"))), ("\u{1B}[27u", Chord(.escape)),
    ("\u{1B}OM", Chord(.enter)), ("\u{1B}Op", Chord(.character("0"))),
    ("\u{1B}[1;129A", Chord(.up)),
  ])
  func `a key is what was pressed`(bytes: String, press: Chord) {
    var decoder = Decoder()
    #expect(decoder.decode(bytes.utf8) == [.key(press)])
    #expect(decoder.patience == nil)
  }

  @Test(arguments: [
    "\u{1B}[1;9A",  // Super is no plain key,
    "\u{1B}[97;1:3u",  // nor is one that was let go.
    "\u{1B}[?62;22c", "\u{1B}[24;80R", "\u{1B}]0;title q\u{7}", "\u{1B}Pq text\u{1B}\\",
    "\u{1B}[>0;276;0c", "\u{1B}[999~", "\u{1B}[57441u", "\u{1B}[200q", "\u{1B}[M !q",
    "\u{1B}[<35;10;10M", "\u{1B}[1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20;21;22;23q",
    "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[0n", "\u{1B}[2;1;5~",
  ])
  func `what is no key gives none`(bytes: String) {
    var decoder = Decoder()
    #expect(decoder.decode(bytes.utf8) == [])
    // The next key counts again.
    #expect(decoder.decode("j".utf8) == [.key(Chord(.character("j")))])
  }

  @Test(arguments: [
    [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x91], [0xC0, 0xAF], [0xED, 0xA0, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xC2, 0x9B], [0x80], [0xBF, 0xBF],
  ])
  func `broken letters are dropped and the next one is kept`(bytes: [UInt8]) {
    var decoder = Decoder()
    #expect(decoder.decode(bytes + Array("(ü".utf8)).map(\.letter) == ["(", "ü"])
  }

  @Test func `introducers of one byte are introducers`() {
    var decoder = Decoder()
    #expect(
      decoder.decode([0x9B, 0x41, 0x8F, 0x50, 0x9D, 0x71, 0x07]).map(\.key) == [.up, .function(1)])
  }

  @Test func `a paste is data, with line feeds, whatever is in it`() {
    var decoder = Decoder()
    let bytes = "\u{1B}[200~q\ry\u{1B}[A\r\nü\u{3}\u{1B}[201~j"
    #expect(
      decoder.decode(bytes.utf8) == [
        .paste("q\ny\u{1B}[A\nü\u{3}"), .key(Chord(.character("j"))),
      ])
  }

  @Test func `a huge paste is cut and leaves nothing behind`() {
    var decoder = Decoder()
    let bytes = "\u{1B}[200~" + String(repeating: "q", count: 1_500_000) + "\u{1B}[201~j"
    let events = decoder.decode(bytes.utf8)
    #expect(events.count == 2)
    #expect(events.first == .paste(String(repeating: "q", count: 1 << 20)))
  }

  @Test func `Esc is Esc when nothing follows, and a late rest does not act`() {
    var decoder = Decoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.patience == .milliseconds(25))
    #expect(decoder.giveUp() == [.key(Chord(.escape))])
    #expect(decoder.decode("[1;5".utf8) == [])
    #expect(decoder.decode("A".utf8) == [.key(Chord(.up, .control))])
    #expect(decoder.decode([0x1B, 0x1B]) == [])
    #expect(decoder.giveUp() == [.key(Chord(.escape)), .key(Chord(.escape))])
    #expect(decoder.giveUp() == [])
    #expect(decoder.patience == nil)
  }

  @Test(arguments: [("[", "["), ("O", "O"), ("]", "]"), ("P", "P")])
  func `Alt with the first letter of a sequence is a key when nothing follows`(
    rest: String, letter: String
  ) {
    var decoder = Decoder()
    #expect(decoder.decode(("\u{1B}" + rest).utf8) == [])
    #expect(decoder.giveUp() == [.key(Chord(.character(Character(letter)), .alt))])
  }

  @Test func `the mouse's clicks and wheel are known`() {
    var decoder = Decoder()
    #expect(
      decoder.decode("\u{1B}[<0;5;3M\u{1B}[<4;5;3m\u{1B}[<65;1;1M\u{1B}[I\u{1B}[O".utf8) == [
        .mouse(MouseUse(.press(.left), at: Point(row: 2, column: 4))),
        .mouse(MouseUse(.release(.left), at: Point(row: 2, column: 4), .shift)),
        .mouse(MouseUse(.wheelDown, at: .zero)), .focus(true), .focus(false),
      ])
  }

  @Test func `any split of the bytes gives the same events`() {
    var generator = SeededGenerator()
    for _ in 0..<20_000 {
      let bytes = generator.anyBytes(Int.random(in: 1...40, using: &generator))
      var (whole, split) = (Decoder(), Decoder())
      let expected = whole.decode(bytes)
      var events: [InputEvent] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &generator)
        events += split.decode(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      #expect(events == expected, "\(bytes)")
      #expect(split.patience == whole.patience)
      #expect(split.giveUp() == whole.giveUp())
    }
  }

  /// A key must end with its own byte: whatever is within a sequence or behind an introducer is not
  /// a letter that somebody pressed.
  @Test func `no part of a sequence becomes a command key`() {
    var generator = SeededGenerator()
    for _ in 0..<20_000 {
      let parameters = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        UInt8.random(in: 0x30...0x3F, using: &generator)
      }
      let final = UInt8.random(in: 0x40...0x7E, using: &generator)
      let bytes = [0x1B, 0x5B] + parameters + [final]
      var decoder = Decoder()
      for event in decoder.decode(bytes) {
        guard case .key(let press) = event, press.typed != nil else { continue }
        // Only a terminal that spells every key says a letter so.
        #expect(final == UInt8(ascii: "u") || final == UInt8(ascii: "~"), "\(bytes)")
      }
    }
  }
}

extension InputEvent {
  fileprivate var key: Key? {
    guard case .key(let press) = self else { return nil }
    return press.key
  }

  fileprivate var letter: Character? {
    guard case .key(let press) = self else { return nil }
    return press.typed
  }
}
