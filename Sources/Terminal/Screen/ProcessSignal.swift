import Glibc

/// What a signal asks of the program.
public enum ProcessSignal: Sendable, Hashable {
  /// The window has another size.
  case resized
  /// The program shall stop, as by Ctrl-Z.
  case stop
  /// The program was stopped and goes on.
  case goOn
  /// The program shall end, by this signal.
  case end(CInt)

  /// What a signal asks; nil for one that only wakes.
  init?(number: CInt) {
    switch number {
    case SIGWINCH: self = .resized
    case SIGTSTP: self = .stop
    case SIGCONT: self = .goOn
    case SIGTERM, SIGHUP, SIGINT: self = .end(number)
    default: return nil
    }
  }

  /// The signals whose numbers wait in a pipe; each once, in the order of their first coming.
  static func read(from descriptor: CInt) -> [ProcessSignal] {
    var signals: [ProcessSignal] = []
    for number in bytes(waitingIn: descriptor) {
      guard let signal = ProcessSignal(number: CInt(number)), !signals.contains(signal) else {
        continue
      }
      signals.append(signal)
    }
    return signals
  }

  private static func bytes(waitingIn descriptor: CInt) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
    }
  }
}
