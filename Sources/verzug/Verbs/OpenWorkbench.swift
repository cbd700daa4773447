import ArgumentParser
import Glibc
import Receivables
import Wording
import Workbench

/// The program without a command, and the command `verzug work`: the workbench.
struct OpenWorkbench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work", abstract: words.abstract(.work), discussion: words.discussion(.work))

  @Option(help: .init(.on, .day)) var on: String?
  @OptionGroup var place: BookOptions

  mutating func run() throws {
    guard Session.hasTerminal else { throw Problem(.usage(.noTerminal)) }
    let day = try Input.dayIfGiven(on, "--on")
    let folder = try place.folder()
    // A folder that somebody named and that is not there is a slip, no beginning.
    guard place.isOwn, access(folder, F_OK) != 0 else {
      return try Session(folder: folder, day: day).run()
    }
    try welcome(folder)
  }

  /// Shows what can be begun with, and does it or names the commands.
  private func welcome(_ folder: String) throws {
    switch try Session.welcome(folder) {
    case .demo:
      var demo = try MakeDemo.parse([])
      try demo.run()
    case .import: Console.print(words.welcomeCommands(.import, folder))
    case .empty: Console.print(words.welcomeCommands(.empty, folder))
    case nil: break
    }
  }
}
