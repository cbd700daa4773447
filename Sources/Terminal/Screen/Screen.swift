/// What frames are shown on and input comes from: a terminal, or memory in tests.
public protocol Screen: AnyObject {
  /// How many colours it shows.
  var depth: ColorDepth { get }
  /// The descriptor from which the bytes of keys are read.
  var input: CInt { get }
  /// The descriptor that can be read when signals have come; nil where none are taken.
  var signals: CInt? { get }

  /// The signals that have come since it was asked last.
  func takeSignals() -> [ProcessSignal]
  /// Its extent now.
  func measure() -> Size
  /// Shows a frame; only what changed since the last one is drawn.
  func show(_ frame: Frame)
  /// Forgets what is shown, so that the next frame is drawn completely.
  func spoil()
  /// Gives the terminal back and stops the process, until it is told to go on.
  func suspend()
  /// Gives the terminal to a program until it ends.
  func run(_ program: Program) -> Program.Ending
  /// Puts a text into the clipboard of the person at the terminal.
  func copy(_ text: String)
  /// Rings the bell.
  func ring()
  /// Gives the terminal back for good.
  func close()
}
