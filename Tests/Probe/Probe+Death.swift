import Glibc
import Terminal

extension Probe {
  /// The ways to die at once that a key asks for.
  func death(by press: Chord) -> [Effect<Message>] {
    switch press {
    case "c": kill(getpid(), SIGSEGV)
    case "p": UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case "f": fatalError("a reason with \u{1B}[31m in it")
    case "o": print(depth(of: 0), to: &Nowhere.here)
    case "x": exit(3)
    case "a": abort()
    case "W": return [.work { fatalError("in the worker") }]
    default: break
    }
    return []
  }

  /// Calls itself until the stack is full; the optimiser would make a loop of it.
  @_optimize(none)
  private func depth(of level: Int) -> Int {
    var room = [level, log.count]
    room[0] = level &+ 1
    return withUnsafePointer(to: &room) { _ in depth(of: level &+ 1) } &+ room[0]
  }

  func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

/// Where text goes that nobody reads.
private struct Nowhere: TextOutputStream {
  nonisolated(unsafe) static var here = Nowhere()
  mutating func write(_ text: String) {}
}
