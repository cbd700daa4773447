import Testing

@testable import Terminal

@Suite("Which terminal it is")
struct TerminalKindTests {
  private func kind(_ variables: [String: String], _ wanted: ColorDepth? = nil) -> TerminalKind {
    TerminalKind({ variables[$0] }, wanted: wanted)
  }

  @Test(arguments: [
    ("xterm-256color", ["xterm-256color", "xterm-256color", "xterm", "vt100"]),
    ("xterm-kitty", ["xterm-kitty", "xterm-256color", "xterm", "vt100"]),
    ("foot", ["foot", "xterm-256color", "xterm", "vt100"]),
    ("xterm-new", ["xterm-new", "xterm", "vt100"]),
    ("tmux-direct2", ["tmux-direct2", "screen-256color", "screen", "vt100"]),
    ("wonder", ["wonder", "vt100"]), ("", ["vt100"]),
  ])
  func `what resembles the name is tried after it`(name: String, entries: [String]) {
    #expect(kind(["TERM": name]).entries.map(\.name) == entries)
  }

  @Test(arguments: [
    ("xterm-256color", "truecolor", true), ("tmux-256color", "24bit", true), ("foot", "", false),
    ("linux", "truecolor", false), ("screen-256color", "truecolor", false),
    ("xterm-direct", "", true), ("vt220", "truecolor", false),
  ])
  func `all colours are believed of those that can do it`(
    name: String, color: String, isDirect: Bool
  ) {
    let kind = kind(["TERM": name, "COLORTERM": color])
    #expect(kind.isDirect == isDirect)
    #expect(kind.entries.first?.isDirect == isDirect)
  }

  @Test func `the wish wins over NO_COLOR, and an empty NO_COLOR is none`() {
    #expect(kind(["NO_COLOR": "1"]).limit == ColorDepth.none)
    #expect(kind(["NO_COLOR": ""]).limit == nil)
    #expect(kind(["NO_COLOR": "1"], .palette).limit == .palette)
    #expect(
      kind(["TERM": "foot", "COLORTERM": "truecolor"], .palette).entries[0].isDirect == false)
  }
}
