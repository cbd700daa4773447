import Terminal
import Testing

@Suite("Strokes")
struct ChordTests {
  @Test(arguments: [
    ("r", Chord.character("r")), ("R", .character("R")), ("shift-r", .character("R")),
    ("ctrl-f", .control("f")), ("Ctrl-F", .control("f")), ("ctrl-shift-f", .control("f")),
    ("shift-tab", Chord(.tab, .shift)), ("F3", Chord(.function(3))),
    ("shift-f3", Chord(.function(3), .shift)), ("space", .character(" ")),
    ("comma", .character(",")), ("hash", .character("#")), ("-", .character("-")),
    ("ctrl--", .control("-")), ("+", .character("+")), ("ü", .character("ü")),
    ("alt-x", Chord(.character("x"), .alt)), ("PageDown", Chord(.pageDown)),
  ])
  func `a stroke is read as people write it`(text: String, chord: Chord) throws {
    #expect(try Chord(parsing: text) == chord)
    #expect(try Chord(parsing: chord.text) == chord)
  }

  @Test(arguments: [
    ("", ChordFault.empty), ("f0", .unknownKey("f0")), ("f25", .unknownKey("f25")),
    ("f03", .unknownKey("f03")), ("hyper-x", .unknownKey("hyper-x")),
    ("ctrl-", .unknownKey("ctrl-")), ("\u{1B}", .unknownKey("\u{1B}")),
    ("shift-1", .shiftedCharacter("shift-1")), ("👩‍🚒", .unknownKey("👩‍🚒")),
  ])
  func `what is no stroke is refused with the reason`(text: String, fault: ChordFault) {
    #expect(throws: fault) { try Chord(parsing: text) }
  }

  @Test(arguments: [
    ("[", ChordObjection.needsAltGr), ("@", .needsAltGr), ("~", .needsAltGr),
    ("alt-x", .needsAlt), ("ctrl-i", .sameAs(.tab)), ("ctrl-m", .sameAs(.enter)),
    ("ctrl-h", .sameAs(.backspace)), ("ctrl-q", .taken), ("f10", .taken), ("f11", .taken),
  ])
  func `strokes that many cannot type are objected to`(text: String, objection: ChordObjection)
    throws
  {
    #expect(try Chord(parsing: text).objection == objection)
  }

  @Test(arguments: ["r", "G", "/", "?", ":", "ctrl-f", "f1", "shift-tab", "#", "<", ">", "*"])
  func `ordinary strokes are not`(text: String) throws {
    #expect(try Chord(parsing: text).objection == nil)
  }

  @Test func `names on the screen follow the keyboard`() throws {
    let keys = try KeySequence(parsing: "g ctrl-f")
    #expect(KeyNames.english.name(of: keys) == "g Ctrl-F")
    #expect(KeyNames.german.name(of: keys) == "g Strg-F")
    #expect(KeyNames.german.name(of: Chord(.tab, .shift)) == "Umsch-Tab")
    #expect(KeyNames.english.name(of: .character(" ")) == "Space")
  }
}
