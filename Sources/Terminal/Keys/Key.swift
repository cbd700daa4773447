/// A key of the keyboard, without what is held down beside it.
public enum Key: Sendable, Hashable {
  /// A key that types a character; a capital letter is a character of its own, the space one, too.
  case character(Character)
  /// Enter or Return.
  case enter
  /// Tab.
  case tab
  /// Escape.
  case escape
  /// Backspace, which deletes before the cursor.
  case backspace
  /// Delete, which deletes at the cursor.
  case delete
  /// Insert.
  case insert
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// A function key, F1 and following.
  case function(Int)
}

extension Key {
  /// The keys that have a name in key files, each with that name.
  static let named: [(name: String, key: Key)] = [
    ("enter", .enter), ("tab", .tab), ("esc", .escape), ("backspace", .backspace),
    ("delete", .delete), ("insert", .insert), ("up", .up), ("down", .down), ("left", .left),
    ("right", .right), ("home", .home), ("end", .end), ("pageup", .pageUp),
    ("pagedown", .pageDown), ("space", .character(" ")), ("comma", .character(",")),
    ("hash", .character("#")),
  ]
}
