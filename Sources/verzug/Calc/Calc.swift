import ArgumentParser
import Receivables
import Wording

/// The calculators: the law of the domain, usable from the shell.
struct Calc: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calc", abstract: words.abstract(.calc), discussion: words.discussion(.calc),
    subcommands: [
      InterestCalculation.self, CostsCalculation.self, DefaultStartCalculation.self,
      DeadlineCalculation.self, LimitationCalculation.self, AllocationCalculation.self,
      IBANCalculation.self, ReferenceCalculation.self, CourtCalculation.self,
      HolidaysCalculation.self,
    ])
}

/// A command that answers one question, as text or as JSON.
protocol Calculation: ParsableCommand {
  var output: OutputOptions { get }

  /// Reads the options and computes.
  func reply() throws(Problem) -> Reply
}

/// The answer for machines and for people, and how the process ends.
struct Reply {
  let answer: any Encodable
  var sheet: Sheet
  var status = ExitStatus.success
}

extension Calculation {
  mutating func run() throws {
    try reply().print(json: output.json)
  }
}

extension Reply {
  /// Prints the answer, and ends with its status.
  func print(json: Bool) throws {
    if json {
      try Console.print(json: answer)
    } else {
      Console.print(sheet.lines(width: Environment.columns))
    }
    guard status == .success else { throw ExitStatusError(status: status) }
  }
}

/// How the answer is given.
struct OutputOptions: ParsableArguments {
  @Flag(help: .init(.json)) var json = false

  // Taken out of the arguments before they are parsed, see `LanguageChoice`; declared for the help.
  @Option(help: .init(.language, .word)) var lang: String?
}

/// The parts of the law as machines read them.
enum Codes {
  /// Citations in the notation that is the same in every language of the program.
  static func citations(_ citations: [Citation]) -> [String] {
    citations.map(Wording(.english).citation)
  }
}
