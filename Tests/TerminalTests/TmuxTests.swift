import FrameTesting
import Foundation
import Terminal
import Testing

@testable import Probe

private let tmux = "/usr/bin/tmux"

/// A second opinion on what the probe draws, from a terminal that others wrote.
@Suite("The probe in tmux")
struct TmuxTests {
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: tmux)))
  func `tmux shows the frame too, and passes keys on`() throws {
    let terminal = try PseudoTerminal(
      tmux,
      [
        "-u", "-f", "/dev/null", "-L", "verzug-\(UUID().uuidString)", "new-session",
        ProbeRun.program,
      ],
      variables: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"],
      size: Size(rows: 31, columns: 100))
    var probe = Probe()
    probe.depth = .palette
    for (bytes, name) in [
      ("ü", "'ü'"), ("\u{1B}[1;2A", "shift-up"), ("\u{1B}[1;5D", "ctrl-left"),
      ("\u{1B}[15~", "function(5)"), ("\u{1B}[200~q\u{1B}[201~", #"paste("q")"#),
    ] {
      expect(probe, on: terminal)
      terminal.type(bytes)
      probe.log.append(name)
    }
    expect(probe, on: terminal)
    usleep(60_000)
    terminal.type("q")
    #expect(terminal.end() == 0)
  }

  /// The last row is the status line of tmux itself.
  private func expect(_ probe: Probe, on terminal: PseudoTerminal) {
    let wanted = probe.view(Size(rows: 30, columns: 100)).shownLines
    let fits = terminal.wait { Array($0.lines.dropLast()) == wanted }
    #expect(fits, "\(terminal.screen.lines.joined(separator: "\n"))")
  }
}
