import CProcess
import Glibc

/// Keeps what the process holds of other people to itself, also when it crashes.
///
/// A book holds names, debts and accounts. A core file, a debugger of another process, or the report
/// of a crash, which prints the memory around registers, would carry them out of the book.
enum Discretion {
  /// The signals of a crash, for which the runtime prints a report.
  private static let crashes = [SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGBUS, SIGSEGV, SIGQUIT]

  /// Holds from now on; to be called before anything is read.
  static func begin() {
    verzug_forbid_dumps()
    // Whoever wants the report asks the runtime for it by name.
    guard getenv("SWIFT_BACKTRACE") == nil else { return }
    // Whoever started us may have blocked them.
    var blocked = sigset_t()
    sigemptyset(&blocked)
    for crash in crashes {
      signal(crash, SIG_DFL)
      sigaddset(&blocked, crash)
    }
    sigprocmask(SIG_UNBLOCK, &blocked, nil)
  }
}
