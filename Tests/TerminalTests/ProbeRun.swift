import FrameTesting
import Foundation
import Terminal
import Testing

@testable import Probe

/// The probe on a pseudo terminal, and what it must look like.
final class ProbeRun {
  let terminal: PseudoTerminal
  /// The probe's state as it must be.
  var probe = Probe()

  /// The folder of the test bundle, where the probe is built too.
  static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "Probe").path

  init(
    term: String = "xterm-256color", depth: ColorDepth = .palette,
    size: Size = Size(rows: 24, columns: 80), variables: [String: String] = [:]
  ) throws {
    let all = ["TERM": term, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
      .merging(variables) { $1 }
    terminal = try PseudoTerminal(Self.program, variables: all, size: size)
    probe.depth = depth
  }

  var screen: Emulator { terminal.screen }

  /// How the probe must look.
  var frame: Frame { probe.view(screen.size) }

  /// Types bytes after which the probe must have logged lines.
  func type(_ bytes: String, logs lines: String...) {
    terminal.type(bytes)
    probe.log += lines
  }

  /// Waits until the terminal shows what the probe must look like.
  func expectFrame(styles: Bool = true, _ location: SourceLocation = #_sourceLocation) {
    let frame = frame
    let fits = terminal.wait { screen in
      screen.lines == frame.shownLines && screen.cursor == frame.cursor
        && (!styles || self.differingStyles(screen, frame).isEmpty)
    }
    guard !fits else { return }
    let text = """
      expected:
      \(frame.shownLines.joined(separator: "\n"))
      shown:
      \(screen.lines.joined(separator: "\n"))
      cursor \(screen.cursor), styles \(differingStyles(screen, frame).prefix(5))
      """
    Issue.record("\(text)", sourceLocation: location)
  }

  private func differingStyles(_ screen: Emulator, _ frame: Frame) -> [String] {
    var differing: [String] = []
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns {
        let point = Point(row: row, column: column)
        var wanted = frame.style(at: point).shown(at: probe.depth)
        var shown = screen.style(at: point)
        // Nobody sees which colour the letter of a blank would have.
        if frame.text(at: point) == " ", wanted.attributes.isDisjoint(with: [.reverse, .underline])
        {
          (wanted.foreground, shown.foreground) = (.standard, .standard)
        }
        if wanted != shown { differing.append("\(row),\(column): \(wanted) is \(shown)") }
      }
    }
    return differing
  }

  /// The terminal is as if the probe had never been there.
  func expectRestored(_ location: SourceLocation = #_sourceLocation) {
    #expect(terminal.modes == terminal.modesBefore, sourceLocation: location)
    #expect(!screen.isOnSecondScreen, sourceLocation: location)
    #expect(screen.showsCursor, sourceLocation: location)
    #expect(screen.modes.isEmpty, sourceLocation: location)
    #expect(screen.title == "", sourceLocation: location)
    #expect(screen.unknown == [], sourceLocation: location)
  }
}

extension Frame {
  /// The rows as a terminal of today's hosts shows them: letters that are younger than the C
  /// library come as question marks.
  var shownLines: [String] {
    lines.map { line in
      line.replacing("\u{1FA75}", with: "??").replacing("\u{1E030}", with: "?")
        .replacing("\u{A7CD}", with: "?")
    }
  }
}
