import FrameTesting
import Foundation
import Seeding
import Terminal
import Testing

@testable import Probe

/// The probe as a process on a pseudo terminal, drawn by ncurses.
@Suite("A program on a terminal", .serialized)
struct ScreenTests {
  @Test(arguments: [
    ("xterm-256color", ColorDepth.palette), ("tmux-256color", .palette),
    ("screen-256color", .palette), ("xterm", .eight), ("linux", .eight), ("vt100", .none),
  ])
  func `the grid is the frame, whatever the terminal`(term: String, depth: ColorDepth) throws {
    let run = try ProbeRun(term: term, depth: depth)
    // The others cannot show all attributes, or not together with colours.
    let isAble = term.hasPrefix("xterm") || term.hasPrefix("tmux")
    run.expectFrame(styles: isAble)
    run.type("ü漢j", logs: "'ü'", "'漢'", "'j'")
    run.type("\u{1B}[A\u{1B}OB\u{1B}[1;5C", logs: "up", "down", "ctrl-right")
    run.expectFrame(styles: false)
    run.terminal.type("q")
    #expect(run.terminal.end() == 0)
    if isAble { run.expectRestored() }
    #expect(run.terminal.modes == run.terminal.modesBefore)
    #expect(run.screen.lines.contains("ended: quit"))
    #expect(run.screen.unknown == [])
  }

  @Test(arguments: [
    "xterm-kitty", "xterm-ghostty", "alacritty", "foot", "tmux-direct", "vt999", "",
  ])
  func `a terminal that the host does not know gets one that it knows`(term: String) throws {
    let isColorful = term != "vt999" && term != ""
    let run = try ProbeRun(term: term, depth: isColorful ? .palette : .none)
    if term == "tmux-direct" { run.probe.depth = .direct }
    run.expectFrame(styles: isColorful)
    run.terminal.type("q")
    #expect(run.terminal.end() == 0)
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "foot"])
  func `all colours come where the terminal announces them`(term: String) throws {
    let run = try ProbeRun(term: term, depth: .direct, variables: ["COLORTERM": "truecolor"])
    run.expectFrame()
    run.terminal.type("q")
    #expect(run.terminal.end() == 0)
    run.expectRestored()
  }

  @Test func `NO_COLOR leaves the attributes only`() throws {
    let run = try ProbeRun(depth: .none, variables: ["NO_COLOR": "1", "COLORTERM": "truecolor"])
    run.expectFrame()
    run.terminal.type("q")
    #expect(run.terminal.end() == 0)
  }

  @Test func `a terminal that cannot move its cursor is refused`() throws {
    let run = try ProbeRun(term: "dumb")
    #expect(run.terminal.end() == 1)
    #expect(run.screen.lines.contains(#"no screen: tooPlain(name: "dumb")"#))
  }

  @Test(arguments: [
    ["LC_ALL": "de_DE.UTF-8"], ["LC_ALL": "POSIX"], ["LANG": "nonsense"], ["LC_ALL": "de_DE@euro"],
    ["LINES": "10", "COLUMNS": "40"],
  ])
  func `a broken environment breaks no letter`(variables: [String: String]) throws {
    let run = try ProbeRun(variables: variables)
    run.expectFrame()
    run.terminal.type("q")
    #expect(run.terminal.end() == 0)
  }

  @Test(arguments: [
    Size(rows: 16, columns: 60), Size(rows: 50, columns: 200), Size(rows: 100, columns: 300),
    Size(rows: 2, columns: 4), Size(rows: 1, columns: 1),
  ])
  func `any size is filled`(size: Size) throws {
    let run = try ProbeRun(size: size)
    run.expectFrame()
    run.terminal.type("q")
    #expect(run.terminal.end() == 0)
  }

  @Test func `a burst of sizes ends with the last`() throws {
    let run = try ProbeRun()
    run.expectFrame()
    for count in 0..<30 {
      run.terminal.resize(Size(rows: 5 + count, columns: 100 - 2 * count))
      if count.isMultiple(of: 7) { run.terminal.read(patience: 5) }
    }
    run.terminal.resize(Size(rows: 20, columns: 60))
    // How many of them it saw is not known, only that the picture is right in the end.
    let fits = run.terminal.wait { screen in
      screen.lines.first == run.probe.view(screen.size).lines.first
        && screen.lines.contains { $0.hasPrefix("resized 60x20") }
    }
    #expect(fits, "\(run.screen.lines)")
    run.type("q")
    #expect(run.terminal.end() == 0)
    run.expectRestored()
  }

  @Test func `random keys, sizes and styles leave the grid equal to the frame`() throws {
    var generator = SeededGenerator()
    let run = try ProbeRun()
    run.expectFrame()
    for _ in 0..<30 {
      if Int.random(in: 0..<4, using: &generator) == 0 {
        let size = Size(
          rows: .random(in: 9...40, using: &generator),
          columns: .random(in: 16...120, using: &generator))
        guard size != run.screen.size else { continue }
        run.terminal.resize(size)
        run.probe.log.append("resized \(size)")
      } else {
        let letter = ["j", "ä", "漢", "é", "字"].randomElement(using: &generator) ?? "j"
        run.type(letter, logs: "'\(letter)'")
      }
      run.expectFrame()
    }
  }

  @Test func `mouse and title are switched on and off again`() throws {
    let run = try ProbeRun()
    run.type("Tm", logs: "'T'", "'m'")
    (run.probe.hasTitle, run.probe.wantsMouse) = (true, true)
    run.expectFrame()
    #expect(run.screen.title == "Probe – Ü")
    #expect(run.screen.modes == [1000, 1006, 2004])
    run.terminal.type("q")
    #expect(run.terminal.end() == 0)
    run.expectRestored()
  }

  @Test func `a paste is one event, and keys right behind it do nothing`() throws {
    let run = try ProbeRun()
    run.expectFrame()
    run.type("\u{1B}[200~q\ry\u{1B}[201~q", logs: #"paste("q\ny")"#)
    run.expectFrame()
    usleep(60_000)
    run.terminal.type("q")
    #expect(run.terminal.end() == 0)
  }

  @Test func `Esc comes after 25 ms, and letters in two parts`() throws {
    let run = try ProbeRun()
    run.expectFrame()
    run.type("\u{1B}", logs: "escape")
    run.expectFrame()
    run.terminal.type("\u{1B}")
    run.type("[A", logs: "up")
    run.expectFrame()
  }

  @Test func `work, timers, clipboard and bell`() throws {
    let run = try ProbeRun()
    run.type("w", logs: "'w'", "worked 3628800")
    run.expectFrame()
    run.type("t", logs: "'t'", "ticked")
    run.expectFrame()
    run.type("yb", logs: "'y'", "'b'")
    run.expectFrame()
    #expect(run.screen.clipboard == Data("Grüße".utf8).base64EncodedString())
    #expect(run.screen.bells == 1)
  }

  @Test func `what else was written on the terminal goes when it is redrawn`() throws {
    let run = try ProbeRun()
    run.expectFrame()
    let output = try FileHandle(forWritingTo: URL(filePath: run.terminal.path))
    output.write(Data("\u{1B}[5;5Hmessage from root".utf8))
    #expect(run.terminal.wait { $0.lines[4].contains("message from root") })
    run.type("\u{C}", logs: "ctrl-'l'")
    run.expectFrame()
  }

  @Test func `a key costs the bytes of what it changes`() throws {
    let run = try ProbeRun(size: Size(rows: 50, columns: 200))
    run.type("j", logs: "'j'")
    run.expectFrame()
    let before = run.screen.received
    run.type("j", logs: "'j'")
    run.expectFrame()
    #expect(run.screen.received - before < 60)
  }

  @Test func `idle costs nothing`() throws {
    let run = try ProbeRun()
    run.expectFrame()
    let before = run.terminal.processorTime
    let bytes = run.screen.received
    for _ in 0..<10 { run.terminal.read(patience: 100) }
    #expect(run.terminal.processorTime == before)
    #expect(run.screen.received == bytes)
  }
}
