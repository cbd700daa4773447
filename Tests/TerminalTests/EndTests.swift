import FrameTesting
import Foundation
import Terminal
import Testing

@testable import Probe

/// However the probe ends, the terminal is as it was.
@Suite("Ends of a program on a terminal", .serialized)
struct EndTests {
  /// A probe with everything switched on.
  private func started(
    term: String = "xterm-256color", depth: ColorDepth = .palette
  ) throws -> ProbeRun {
    let run = try ProbeRun(
      term: term, depth: depth, variables: ["SWIFT_BACKTRACE": "enable=tty"])
    run.type("Tm", logs: "'T'", "'m'")
    (run.probe.hasTitle, run.probe.wantsMouse) = (true, true)
    run.expectFrame(styles: false)
    return run
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal to end ends it in order`(signal: CInt) throws {
    let run = try started()
    run.terminal.signal(signal)
    #expect(run.terminal.end() == 0)
    run.expectRestored()
    #expect(run.screen.lines.contains("ended: signal(\(signal))"))
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGABRT, SIGQUIT, SIGILL, SIGFPE, SIGUSR1, SIGALRM])
  func `a fatal signal ends it as it would have ended`(signal: CInt) throws {
    let run = try started()
    run.terminal.signal(signal)
    #expect(run.terminal.end() == 128 + signal)
    run.expectRestored()
  }

  @Test(arguments: [
    ("c", 128 + SIGSEGV), ("p", 128 + SIGSEGV), ("o", 128 + SIGSEGV), ("a", 128 + SIGABRT),
    ("x", 3),
  ])
  func `a fault of its own ends it as it would have ended`(key: String, status: CInt) throws {
    let run = try started()
    run.terminal.type(key)
    #expect(run.terminal.end() == status)
    run.expectRestored()
  }

  @Test(arguments: [("f", "a reason with ?[31m in it"), ("W", "in the worker")])
  func `a fatal error is told once the terminal is whole`(key: String, reason: String) throws {
    let run = try started()
    run.terminal.type(key)
    let status = run.terminal.end()
    #expect(status == 128 + SIGILL || status == 128 + SIGTRAP)
    run.expectRestored()
    #expect(run.screen.lines.joined().contains(reason), "\(run.screen.lines)")
  }

  @Test(arguments: [("linux", ColorDepth.eight), ("vt100", .none)])
  func `terminals without a second screen keep their modes too`(
    term: String, depth: ColorDepth
  ) throws {
    let run = try started(term: term, depth: depth)
    run.terminal.type("c")
    #expect(run.terminal.end() == 128 + SIGSEGV)
    #expect(run.terminal.modes == run.terminal.modesBefore)
    #expect(run.screen.showsCursor)
    #expect(run.screen.modes.isEmpty)
  }

  @Test func `a window that is closed ends it`() throws {
    let run = try started()
    run.terminal.hangUp()
    let status = run.terminal.end()
    #expect(status == 0)
  }

  /// A shell with job control starts the probe, sees it stop, and lets it go on.
  @Test(arguments: ["\u{1A}", nil])
  func `stopping gives the terminal back, and going on takes it`(key: String?) throws {
    let shell = """
      set -m
      stty -g > "$0.before"
      \(ProbeRun.program)
      echo stopped $?
      stty -g > "$0.stopped"
      read line
      fg > /dev/null
      stty -g > "$0.after"
      echo done
      """
    let place = FileManager.default.temporaryDirectory
      .appending(path: "verzug-\(UUID().uuidString)").path
    defer {
      for part in ["before", "stopped", "after"] {
        try? FileManager.default.removeItem(atPath: "\(place).\(part)")
      }
    }
    let terminal = try PseudoTerminal(
      "/bin/bash", ["-c", shell, place],
      variables: ["TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"])
    #expect(terminal.wait { $0.lines.first?.hasPrefix("Probe 80x24 palette") == true })
    if let key { terminal.type(key) } else { terminal.signalForeground(SIGTSTP) }
    #expect(terminal.wait { $0.lines.contains { $0.hasPrefix("stopped 148") } })
    #expect(!terminal.screen.isOnSecondScreen)
    #expect(terminal.screen.modes.isEmpty)
    terminal.resize(Size(rows: 20, columns: 70))
    terminal.type("\n")
    #expect(terminal.wait { $0.lines.first?.hasPrefix("Probe 70x20 palette") == true })
    #expect(terminal.wait { $0.lines.contains("resumed") })
    terminal.type("j")
    #expect(terminal.wait { $0.lines.contains("'j'") })
    #expect(terminal.screen.lines.count { $0 == "resumed" } == 1)
    #expect(terminal.screen.modes == [2004])
    terminal.type("q")
    #expect(terminal.wait { $0.lines.contains("done") }, "\(terminal.screen.lines)")
    #expect(terminal.end() == 0)
    let modes = try ["before", "stopped", "after"].map {
      try String(contentsOfFile: "\(place).\($0)", encoding: .utf8)
    }
    #expect(Set(modes).count == 1, "\(modes)")
  }

  /// Its group is an orphan, which no signal of the terminal stops: it goes on at once.
  @Test func `a stop is heard while the terminal takes nothing of a frame`() throws {
    let run = try started()
    run.terminal.holdOutput()
    run.type("j", logs: "'j'")
    run.terminal.waitUntilItWrites()
    run.terminal.signal(SIGTSTP)
    run.terminal.releaseOutput()
    run.probe.log.append("resumed")
    run.expectFrame()
  }

  @Test func `a stop that nobody can refuse is repaired when it goes on`() throws {
    let run = try started()
    run.terminal.signal(SIGSTOP)
    run.terminal.setOrdinaryModes()
    let output = try FileHandle(forWritingTo: URL(filePath: run.terminal.path))
    output.write(Data("\u{1B}[?1000l\u{1B}[?2004l\u{1B}[8;8Ha shell".utf8))
    #expect(run.terminal.wait { $0.modes == [1006] })
    run.terminal.signal(SIGCONT)
    run.probe.log.append("resumed")
    run.expectFrame()
    #expect(run.screen.modes == [1000, 1006, 2004])
    run.type("j", logs: "'j'")
    run.expectFrame()
    run.terminal.type("q")
    #expect(run.terminal.end() == 0)
    run.expectRestored()
  }

  @Test func `another program has the terminal for itself, and then it is ours again`() throws {
    let editor = "stty -a; grep -E 'Sig(Blk|Ign)' /proc/self/status; echo edit; read line; exit 7"
    let run = try ProbeRun(variables: ["VISUAL": "sh -c '\(editor.replacing("'", with: "'\\''"))'"])
    run.expectFrame()
    run.type("e", logs: "'e'")
    #expect(run.terminal.wait { $0.lines.contains("edit") })
    let lines = run.screen.lines
    #expect(!run.screen.isOnSecondScreen)
    #expect(lines.contains { $0.contains(" icanon ") && $0.contains(" echo ") }, "\(lines)")
    // Above them are those that the C library has for itself.
    let ordinary: UInt64 = 0x7FFF_FFFF
    let signals = lines.filter { $0.hasPrefix("Sig") }
      .map { UInt64($0.suffix(16), radix: 16).map { $0 & ordinary } }
    #expect(signals == [0, 0], "\(lines)")
    run.terminal.resize(Size(rows: 20, columns: 70))
    run.type("\n", logs: "resized 70x20", "resumed", "program exited(status: 7)")
    run.expectFrame()
  }

  @Test func `a signal to end while another program has the terminal ends both`() throws {
    let run = try ProbeRun(variables: ["VISUAL": "sh -c 'echo edit; read line'"])
    run.expectFrame()
    run.terminal.type("e")
    #expect(run.terminal.wait { $0.lines.contains("edit") })
    run.terminal.signal(SIGTERM)
    #expect(run.terminal.end() == 0)
    #expect(run.screen.lines.contains("ended: signal(15)"))
    #expect(run.terminal.modes == run.terminal.modesBefore)
  }
}
