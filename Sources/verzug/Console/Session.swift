import Desk
import Glibc
import Receivables
import Terminal
import Wording
import Workbench

/// The workbench on the terminal of the process.
///
/// The screen comes first: what a large book is doing while it is read and ranked is seen there.
struct Session {
  /// Where the book stands.
  let folder: String
  /// The day that everything is judged on; today where left out.
  let day: Day?
  /// Whether the book is to last: of a sample in a temporary folder nobody expects it.
  var isLasting = true
  /// The page that is seen first; the queue where left out.
  var first: Action?

  /// Whether there is a terminal to show it on.
  static var hasTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Runs until the person leaves or the terminal goes away.
  ///
  /// - Throws: `Problem` where there is no terminal, or no book that can be opened.
  func run() throws(Problem) {
    let (user, clock) = (try Environment.login(), try Environment.clock())
    let file = PreferencesFile()
    let (preferences, keys) = (try Self.preferences(file), try file.keys())
    let postOffice = try file.postOffice()
    let screen = try Self.screen()
    let start = ContinuousClock.now
    let shelf = Self.shelf
    let opening = Opening(screen, Look(preferences, shelf, screen.depth))
    if let kept = Desk.keptQueue(at: folder, on: day, clock: clock) {
      opening.show(kept, for: user, preferences)
    }
    let desk: Desk
    do throws(BookFault) {
      desk = try Desk(at: folder, user: user, clock: clock, progress: opening.read)
    } catch {
      screen.close()
      throw Problem(.book(error), status: .refused)
    }
    desk.keepSnapshot()
    let queue = desk.queue(on: day ?? desk.today, progress: opening.rank)
    desk.keepHeads()
    let workbench = Workbench(
      desk, queue, on: day, first: first, preferences: preferences, keyFile: keys,
      keep: file.keeper, postOffice: postOffice,
      warning: isLasting && !desk.isKept ? Wording(preferences.language).diskIsUnreliable : nil,
      shelf: shelf, drafts: Self.drafts(of: desk), variables: Environment.variable,
      clock: { ContinuousClock.now - start })
    let watches = (try? desk.follow()).map { [Watch($0, Workbench.Message.bookChanged)] } ?? []
    Terminal.run(workbench, watches: watches, on: screen)
  }

  /// The themes that there are.
  static var shelf: ThemeShelf { ThemeShelf(program: "verzug", environment: folders) }

  /// How the person likes it: by the command line, else by the file, else by the environment.
  ///
  /// - Throws: `Problem` where the file cannot be read.
  static func preferences(_ file: PreferencesFile) throws(Problem) -> Preferences {
    let language = Environment.language
    var preferences = try file.preferences(
      else: Preferences(language: language.chosen, isASCII: !isUnicode))
    if language.isNamed { preferences.language = language.chosen }
    return preferences
  }

  /// Shows what can be begun with where there is no book; gives what was chosen, if anything.
  static func welcome(_ folder: String) throws(Problem) -> Welcome.Choice? {
    let preferences = try preferences(PreferencesFile())
    let screen = try screen()
    var choice: Welcome.Choice?
    Terminal.run(
      Welcome(folder, preferences.language, Look(preferences, shelf, screen.depth)) {
        choice = $0
      }, on: screen)
    return choice
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
  private static func drafts(of desk: Desk) -> String? {
    let state =
      Environment.variable("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? Environment.variable("HOME").map { $0 + "/.local/state" }
    return state.map { "\($0)/verzug/\(desk.identity)/drafts" }
  }
}

/// What is seen while a book is opened: at once, and from time to time how far it is.
private final class Opening {
  private let screen: CursesScreen
  private let look: Look
  private var shown = ContinuousClock.now
  /// Whether the queue is seen already, as it was kept; then nothing takes its place.
  private var hasQueue = false

  init(_ screen: CursesScreen, _ look: Look) {
    self.screen = screen
    self.look = look
    show(words.readingBook(0))
  }

  func read(_ count: Int) { showAtTimes(words.readingBook(count)) }

  func show(_ kept: DayQueue, for user: UserName, _ preferences: Preferences) {
    hasQueue = true
    screen.show(
      Workbench.opening(
        kept, words.openingBook, for: user, preferences, look, on: screen.measure()))
  }

  func rank(_ count: Int) { showAtTimes(words.rankingAccounts(count)) }

  private func showAtTimes(_ sentence: @autoclosure () -> String) {
    guard !hasQueue, ContinuousClock.now - shown > .milliseconds(100) else { return }
    show(sentence())
  }

  private func show(_ sentence: String) {
    shown = .now
    screen.show(Workbench.opening(sentence, look, on: screen.measure()))
  }
}
