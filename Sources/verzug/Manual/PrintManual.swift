import ArgumentParser
import Notation
import Wording

/// The command `verzug manual`.
struct PrintManual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: words.abstract(.manual), discussion: words.discussion(.manual))

  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    let page = ManualPage(
      try Self.description(), version: Verzug.configuration.version, on: try Environment.today())
    Console.write(page.text)
  }

  private static func description() throws -> ToolDescription {
    // The parser's own words hold floating point nowhere, but names that we do not read.
    try NotationDecoder().decode(ToolDescription.self, from: Array(Verzug._dumpHelp().utf8))
  }
}

/// The command `verzug completions`.
struct PrintCompletions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: words.abstract(.completions),
    discussion: words.discussion(.completions))

  @Argument(help: .init(.shell, .word)) var shell: String
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    let shells = CompletionShell.allCases.map { (name: $0.rawValue, value: $0) }
    let shell = try Input.choice(shell, words.valueName(.word), shells)
    Console.write(Verzug.completionScript(for: shell) + "\n")
  }
}

/// In which language: taken out of the arguments before they are parsed, see `LanguageChoice`.
struct LanguageOption: ParsableArguments {
  @Option(help: .init(.language, .word)) var lang: String?
}
