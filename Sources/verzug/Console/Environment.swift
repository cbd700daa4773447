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

  /// Today in Germany; `VERZUG_CLOCK` sets another moment, for tests.
  static func today() throws(Problem) -> Day {
    if let text = variable("VERZUG_CLOCK") {
      let instant: Instant
      do { instant = try Instant(text) } catch {
        throw Problem(.instant(error), at: "VERZUG_CLOCK")
      }
      return try Input.day(BookZone.berlin.day(of: instant).description, "VERZUG_CLOCK")
    }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return BookZone.berlin.day(of: Instant(milliseconds: Int64(time.tv_sec) * 1_000))
  }

  /// The columns of the terminal on standard output, 80 where there is none.
  static let columns: Int = {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(40, Int(size.ws_col))
  }()
}
