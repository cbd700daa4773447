/// A program on a terminal: a state as a value, what messages do to it, and how it looks.
///
/// The state changes in ``update(_:)`` only, on the main thread. ``view(_:)`` is called once after
/// every batch of messages. What takes time is an ``Effect``, whose result is a message again.
public protocol Application {
  /// What can happen to the program.
  associatedtype Message: Sendable

  /// The message for what happened on the terminal; nil if that means nothing to the program.
  func message(for happening: Happening) -> Message?

  /// Changes the state, and says what is to be done besides.
  mutating func update(_ message: Message) -> [Effect<Message>]

  /// How the state looks on a screen of this size.
  func view(_ size: Size) -> Frame
}

/// What happens on the terminal.
public enum Happening: Sendable, Hashable {
  /// The program has the terminal; nothing was shown yet.
  case started(Size, ColorDepth)
  /// A person did something.
  case input(InputEvent)
  /// The terminal has another size.
  case resized(Size)
  /// The program was stopped, or another program had the terminal, and goes on.
  case resumed
  /// The program must end at once: it may keep drafts, and cannot ask any more.
  case leaving(Ending)
}

/// Why a program ends.
public enum Ending: Sendable, Hashable {
  /// It wanted to.
  case quit
  /// By this signal of the system.
  case signal(CInt)
  /// The terminal went away.
  case terminalLost
}
