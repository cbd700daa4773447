import FrameTesting
import Foundation
import Terminal
import Testing

/// A person at the built workbench on a pseudo terminal: keys in, what the screen shows out.
final class Seat {
  let terminal: PseudoTerminal

  /// Sits down at a book.
  ///
  /// - Parameters:
  ///   - words: The words after the program's name.
  ///   - language: The value of `LANG`.
  ///   - state: The folder for what outlives the workbench.
  ///   - size: The extent of the terminal.
  ///   - variables: More variables.
  /// - Throws: Where there is no terminal to be had.
  init(
    _ words: [String], language: String = "en_GB.UTF-8", state: String = "/nonexistent",
    size: Size = Size(rows: 24, columns: 80), _ variables: [String: String] = [:]
  ) throws {
    let all = [
      "TERM": "xterm-256color", "LANG": language, "PATH": "/usr/bin:/bin", "HOME": state,
      "XDG_STATE_HOME": state, "VERZUG_CLOCK": "2026-11-25T09:00:00Z",
      "SWIFT_BACKTRACE": "enable=no",
    ].merging(variables) { $1 }
    terminal = try PseudoTerminal(
      Program.folder.appending(path: "verzug").path, words, variables: all, size: size)
  }

  /// The lines of the screen.
  var lines: [String] { terminal.screen.lines }

  /// Waits until a line has a text; fails the test where none ever has.
  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    let found = terminal.wait { screen in screen.lines.contains { $0.contains(text) } }
    if !found {
      Issue.record(
        "\(text) is not on the screen:\n\(lines.joined(separator: "\n"))",
        sourceLocation: location)
    }
  }

  /// Waits until no line has a text; fails the test where one always has.
  func expectGone(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    let gone = terminal.wait { screen in !screen.lines.contains { $0.contains(text) } }
    if !gone {
      Issue.record(
        "\(text) is still on the screen:\n\(lines.joined(separator: "\n"))",
        sourceLocation: location)
    }
  }

  /// Types keys as a terminal sends them, one after the other as a person does.
  func type(_ keys: String...) {
    for key in keys { terminal.type(key) }
  }

  /// Leaves, and says with what status.
  func leave() -> CInt? {
    type("q")
    return terminal.end()
  }
}
