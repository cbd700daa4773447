import ArgumentParser
import Receivables
import Wording

/// The program without a command, and the command `verzug work`: the workbench.
struct OpenWorkbench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work", abstract: words.abstract(.work), discussion: words.discussion(.work))

  @Option(help: .init(.on, .day)) var on: String?
  @OptionGroup var place: BookOptions

  mutating func run() throws {
    guard Session.hasTerminal else { throw Problem(.usage(.noTerminal)) }
    let day = try Input.dayIfGiven(on, "--on")
    try Session(folder: try place.folder(), day: day).run()
  }
}
