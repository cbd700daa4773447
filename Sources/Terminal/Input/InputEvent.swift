/// What a person did at the terminal.
public enum InputEvent: Sendable, Hashable {
  /// A key was pressed.
  case key(Chord)
  /// A text was pasted: data, never commands. Its ends of lines are line feeds.
  case paste(String)
  /// A button or the wheel of the mouse was used.
  case mouse(MouseUse)
  /// The window got the keyboard, or lost it.
  case focus(Bool)
}

/// One use of the mouse.
public struct MouseUse: Sendable, Hashable {
  /// What was done.
  public enum Action: Sendable, Hashable {
    /// A button went down.
    case press(Button)
    /// A button went up.
    case release(Button)
    /// The wheel was turned, away from the user or towards him.
    case wheelUp, wheelDown
  }

  /// The buttons of a mouse.
  public enum Button: Sendable, Hashable {
    case left, middle, right
  }

  /// What was done.
  public var action: Action
  /// On which cell.
  public var point: Point
  /// The modifiers that were held.
  public var modifiers: Modifiers

  /// One use of the mouse.
  public init(_ action: Action, at point: Point, _ modifiers: Modifiers = []) {
    self.action = action
    self.point = point
    self.modifiers = modifiers
  }
}
