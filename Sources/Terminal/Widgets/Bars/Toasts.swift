/// Messages that go by themselves; the newest is shown.
///
/// The time is whatever clock the caller has, as long as it never goes back.
public struct Toasts: Sendable, Hashable {
  private var messages: [Message] = []

  /// No messages.
  public init() {}

  /// One message.
  public struct Message: Sendable, Hashable {
    /// What it says.
    public let text: Shown
    /// Whether it is good, bad or neither.
    public let role: Role
    /// When it goes.
    public let end: Duration
  }
}

extension Toasts {
  /// Shows a message for some seconds: longer ones longer, as long as reading takes.
  public mutating func show(
    _ text: Shown, role: Role = .toast, at time: Duration, for duration: Duration? = nil
  ) {
    drop(at: time)
    let reading = Duration.seconds(3) + .milliseconds(50 * text.width)
    messages.append(Message(text: text, role: role, end: time + (duration ?? reading)))
  }

  /// The message to be shown, if any.
  public func current(at time: Duration) -> Message? { messages.last { $0.end > time } }

  /// When to draw again because a message goes, if one is shown.
  public func change(after time: Duration) -> Duration? { current(at: time)?.end }

  /// Forgets what has gone.
  public mutating func drop(at time: Duration) { messages.removeAll { $0.end <= time } }

  /// Draws the message at the left of a row.
  public func view(at time: Duration, on surface: Surface) {
    guard let message = current(at: time) else { return }
    let text = message.text.truncated(
      to: surface.size.columns - 4, sign: surface.glyphs.ellipsis)
    let part = surface.part(Rect(row: 0, column: 1, rows: 1, columns: text.width + 2))
    part.led(by: .toast).write(text, column: 1, message.role)
  }
}
