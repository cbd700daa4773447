import Desk
import Receivables
import Terminal
import Wording
import Workbench

/// The workbench on the terminal of the process.
struct Session {
  /// The book.
  let desk: Desk
  /// The day that everything is judged on; today where left out.
  let day: Day?

  /// Runs until the person leaves or the terminal goes away.
  ///
  /// - Throws: `Problem` where there is no terminal.
  func run() throws(Problem) {
    let screen = try Self.screen()
    let start = ContinuousClock.now
    let workbench = Workbench(
      desk, on: day,
      preferences: Preferences(
        language: Environment.language.chosen, isASCII: !Self.isUnicode),
      shelf: ThemeShelf(program: "verzug", environment: Self.folders), drafts: drafts,
      variables: Environment.variable, clock: { ContinuousClock.now - start })
    let watches = (try? desk.follow()).map { [Watch($0, Workbench.Message.bookChanged)] } ?? []
    Terminal.run(workbench, watches: watches, on: screen)
  }

  private static func screen() throws(Problem) -> CursesScreen {
    do throws(ScreenFault) { return try CursesScreen(TerminalKind(Environment.variable)) } catch {
      switch error {
      case .noTerminal: throw Problem(.usage(.noTerminal))
      case .tooPlain(let name), .unknown(let name):
        throw Problem(.usage(.unusableTerminal(name)), at: "TERM")
      }
    }
  }

  /// Whether the locale has letters of all scripts, as POSIX says which variable counts.
  private static var isUnicode: Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let locale = Environment.variable(name), !locale.isEmpty else { continue }
      return locale.lowercased().contains("utf")
    }
    return false
  }

  /// The variables that say where settings are.
  private static var folders: [String: String] {
    var folders: [String: String] = [:]
    for name in ["HOME", "XDG_CONFIG_HOME"] { folders[name] = Environment.variable(name) }
    return folders
  }

  /// Where what was typed and not saved is kept.
  private var drafts: String? {
    let state =
      Environment.variable("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? Environment.variable("HOME").map { $0 + "/.local/state" }
    return state.map { "\($0)/verzug/\(desk.identity)/drafts" }
  }
}
