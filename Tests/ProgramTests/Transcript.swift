import Foundation

/// A file of commands and what they print: `$ verzug …`, the output, errors marked by `! `, and the
/// exit status in brackets where it is not zero.
struct Transcript {
  struct Step: Equatable {
    let command: String
    let output: String
  }

  let steps: [Step]

  init(_ text: String) {
    var steps: [Step] = []
    var command: String?
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") {
        if let command { steps.append(Step(command: command, output: Self.joined(lines))) }
        command = String(line.dropFirst(2))
        lines = []
      } else {
        lines.append(line)
      }
    }
    if let command { steps.append(Step(command: command, output: Self.joined(lines))) }
    self.steps = steps
  }

  /// What the program prints now for each command, in surroundings with more variables.
  func replayed(_ surroundings: [String: String] = [:]) throws -> [Step] {
    try steps.map { step in
      var words = Self.words(of: step.command)
      let settings = words.prefix { $0.contains("=") && !$0.hasPrefix("-") }
      words.removeFirst(settings.count + 1)
      let environment = settings.reduce(into: surroundings) { table, setting in
        let parts = setting.split(separator: "=", maxSplits: 1)
        table[String(parts[0])] = String(parts[1])
      }
      let run = try Program.run(words, environment: environment)
      let errors = run.errors.split(separator: "\n").map { "! \($0)\n" }.joined()
      let status = run.status == 0 ? "" : "[\(run.status)]\n"
      return Step(
        command: step.command, output: Self.joined([Substring(run.output + errors + status)]))
    }
  }

  static func text(of steps: [Step]) -> String {
    steps.map { "$ \($0.command)\n\($0.output)\n" }.joined(separator: "\n")
  }

  /// Lines without the empty ones at the end.
  private static func joined(_ lines: [Substring]) -> String {
    var text = lines.joined(separator: "\n")
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  /// The words of a command line, with single quotes around words that hold spaces.
  private static func words(of command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in command {
      switch character {
      case "'":
        isQuoted.toggle()
        word = word ?? ""
      case " " where !isQuoted:
        if let complete = word { words.append(complete) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
