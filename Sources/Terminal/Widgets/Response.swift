/// What a widget made of a key.
public enum Response<Value> {
  /// Nothing: the key is for somebody else.
  case ignored
  /// It changed, or the key was used up without a change.
  case handled
  /// It is done, with a result.
  case finished(Value)
  /// It was given up.
  case cancelled
}

extension Response: Sendable where Value: Sendable {}
extension Response: Equatable where Value: Equatable {}

extension Response {
  /// Whether the key was used up.
  public var isHandled: Bool {
    if case .ignored = self { false } else { true }
  }
}

/// Where a cursor goes.
public enum Movement: Sendable, Hashable, CaseIterable {
  /// One row.
  case up, down
  /// One screenful.
  case pageUp, pageDown
  /// All the way.
  case first, last

  /// What the keys for moving mean on every keyboard.
  public init?(_ chord: Chord) {
    guard chord.modifiers.subtracting(.shift).isEmpty else { return nil }
    switch chord.key {
    case .up: self = .up
    case .down: self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .home: self = .first
    case .end: self = .last
    default: return nil
    }
  }

  /// The place after the movement among so many, of which a screen shows some.
  public func place(from index: Int, count: Int, visible: Int) -> Int {
    let page = max(1, visible - 1)
    let target =
      switch self {
      case .up: index - 1
      case .down: index + 1
      case .pageUp: index - page
      case .pageDown: index + page
      case .first: 0
      case .last: count - 1
      }
    return min(max(target, 0), max(0, count - 1))
  }
}
