/// What a program asks for after an update.
public enum Effect<Message: Sendable> {
  /// Another message, after those that wait.
  case send(Message)
  /// Work on the worker thread; its result comes as a message.
  ///
  /// Jobs run one after the other, in their order.
  case work(@Sendable () -> Message)
  /// A message after a time. One that waits under the same name is replaced.
  case wake(TimerName, after: Duration, Message)
  /// No message under this name any more.
  case cancel(TimerName)
  /// The terminal for another program; how it ended comes as a message.
  case run(Program, (Program.Ending) -> Message)
  /// A text into the clipboard.
  case copy(String)
  /// A sound.
  case ring
  /// A complete new picture, after something else wrote on the terminal.
  case redraw
  /// A stop, as by Ctrl-Z in other programs.
  case suspend
  /// The end.
  case quit
}

/// The name of a timer.
public struct TimerName: Sendable, Hashable, ExpressibleByStringLiteral {
  private let name: String

  /// A timer by its name.
  public init(_ name: String) { self.name = name }

  /// A timer by its name.
  public init(stringLiteral name: String) { self.name = name }
}

/// A descriptor that is waited for beside the keyboard.
public struct Watch<Message: Sendable>: Sendable {
  /// What is polled for reading.
  public let descriptor: CInt
  /// What comes when there is something to read; who gets it reads until there is nothing more.
  public let message: Message

  /// Waits for a descriptor.
  public init(_ descriptor: CInt, _ message: Message) {
    self.descriptor = descriptor
    self.message = message
  }
}
