import Desk
import Glibc
import Receivables
import Wording

/// What the surroundings of the process say: variables, clock and terminal.
enum Environment {
  /// A variable of the environment.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The language of the command line, else of the environment.
  static let language = LanguageChoice(CommandLine.arguments.dropFirst(), variable: variable)

  /// The clock of the machine; `VERZUG_CLOCK` makes one that stands still, for tests.
  static func clock() throws(Problem) -> Clock {
    guard let text = variable("VERZUG_CLOCK") else { return .system }
    let instant: Instant
    do { instant = try Instant(text) } catch {
      throw Problem(.instant(error), at: "VERZUG_CLOCK")
    }
    _ = try Input.day(BookZone.berlin.day(of: instant).description, "VERZUG_CLOCK")
    return .frozen(at: instant)
  }

  /// Today in Germany, where no book says in which zone.
  static func today() throws(Problem) -> Day { BookZone.berlin.day(of: try clock().now) }

  /// Who is at the keyboard, by login of the system: not by a variable, which anybody can set.
  static func login() throws(Problem) -> UserName {
    guard let person = getpwuid(getuid()) else {
      return try Input.user("uid-\(getuid())", "login")
    }
    return try Input.user(String(cString: person.pointee.pw_name), "login")
  }

  /// The columns of the terminal on standard output, 80 where there is none.
  static let columns: Int = {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(40, Int(size.ws_col))
  }()
}
