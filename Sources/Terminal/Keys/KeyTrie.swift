/// What the keys of one place do: strokes that lead to an action or to further strokes.
public struct KeyTrie<Action: Hashable & Sendable>: Sendable {
  private var root = Node()

  private struct Node: Sendable {
    var action: Action?
    var next: [(chord: Chord, node: Node)] = []

    mutating func bind(_ chords: ArraySlice<Chord>, to bound: Action) -> Bool {
      guard action == nil else { return false }
      guard let first = chords.first else {
        guard next.isEmpty else { return false }
        action = bound
        return true
      }
      if let place = next.firstIndex(where: { $0.chord == first }) {
        return next[place].node.bind(chords.dropFirst(), to: bound)
      }
      var node = Node()
      guard node.bind(chords.dropFirst(), to: bound) else { return false }
      next.append((first, node))
      return true
    }
  }

  /// A place without keys.
  public init() {}

  /// What strokes come to.
  public enum Step: Sendable {
    /// They are complete.
    case action(Action)
    /// They begin something; what may follow, in the order in which it was bound.
    case prefix([Continuation])
    /// They mean nothing here.
    case unbound
  }

  /// A stroke that may follow a prefix.
  public struct Continuation: Sendable, Hashable {
    /// The stroke.
    public let chord: Chord
    /// What it does, or nothing where it begins something further.
    public let action: Action?
  }
}

extension KeyTrie {
  /// Binds strokes, unless they collide with ones that are bound; says whether it did.
  @discardableResult
  public mutating func bind(_ sequence: KeySequence, to action: Action) -> Bool {
    root.bind(sequence.chords[...], to: action)
  }

  /// What some strokes come to; none at all come to everything that may begin.
  public func step(_ chords: [Chord]) -> Step {
    var node = root
    for chord in chords {
      guard let next = node.next.first(where: { $0.chord == chord }) else { return .unbound }
      node = next.node
    }
    if let action = node.action { return .action(action) }
    return .prefix(node.next.map { Continuation(chord: $0.chord, action: $0.node.action) })
  }
}

/// Strokes that wait for the next one.
public struct PendingKeys: Sendable, Hashable {
  /// The strokes so far; none where nothing waits.
  public private(set) var chords: [Chord] = []

  /// Nothing waits.
  public init() {}

  /// Takes one more stroke and says what it comes to.
  ///
  /// Escape drops what waits, and a stroke that leads nowhere does, too; both are used up by that,
  /// so that a mistyped second key never does what it does alone.
  public mutating func take<Action>(_ chord: Chord, in keys: KeyTrie<Action>)
    -> KeyTrie<Action>.Step
  {
    if !chords.isEmpty, chord == Chord(.escape) {
      chords = []
      return .unbound
    }
    let step = keys.step(chords + [chord])
    if case .prefix = step { chords.append(chord) } else { chords = [] }
    return step
  }

  /// Drops what waits.
  public mutating func drop() { chords = [] }
}
