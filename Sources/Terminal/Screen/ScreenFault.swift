/// Why there is no screen.
public enum ScreenFault: Error, Sendable, Hashable {
  /// Input or output is no terminal: a file or a pipe.
  case noTerminal
  /// The terminal of this name cannot move its cursor, as `dumb`.
  case tooPlain(name: String)
  /// No entry of terminfo was found for this name, nor for any that resembles it.
  case unknown(name: String)
}
