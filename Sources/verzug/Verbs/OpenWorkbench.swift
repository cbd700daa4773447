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
    try welcome(folder, on: day)
  }

  /// Shows what can be begun with, and begins.
  private func welcome(_ folder: String, on day: Day?) throws {
    switch try Session.welcome(folder) {
    case .demo:
      var demo = try MakeDemo.parse([])
      try demo.run()
    case .import:
      try begin()
      try Session(folder: folder, day: day, first: .import).run()
    case .empty:
      try begin()
      try Session(folder: folder, day: day).run()
    case nil: break
    }
  }

  /// Makes the person's own book of what is answered; the desk is closed again.
  private func begin() throws { _ = try InitBook.parse([]).asked().made() }
}
