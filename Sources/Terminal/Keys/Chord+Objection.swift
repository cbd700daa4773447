/// Why a stroke is a bad choice for a key that everybody is to have.
public enum ChordObjection: Sendable, Hashable {
  /// The character is typed with AltGr on a German keyboard.
  case needsAltGr
  /// Alt is not sent, or taken by the window, on many terminals.
  case needsAlt
  /// The terminal sends the same bytes as for another key.
  case sameAs(Key)
  /// Windows, multiplexers or the line itself take it before the program.
  case taken
}

extension Chord {
  /// What speaks against the stroke, if anything does.
  public var objection: ChordObjection? {
    if modifiers.contains(.alt) { return .needsAlt }
    switch key {
    case .function(10), .function(11): return .taken
    case .character(let letter) where modifiers.contains(.control):
      if let twin = Self.twins[letter] { return .sameAs(twin) }
      return letter == "q" || letter == "\\" ? .taken : nil
    case .character(let letter):
      return Self.thirdLevel.contains(letter) ? .needsAltGr : nil
    default: return nil
    }
  }

  /// Characters on the third level of the German keyboard (DIN 2137, T1).
  private static let thirdLevel = Set<Character>("[]{}\\|~@€µ²³")

  /// Letters that with Ctrl are a key of their own (ECMA-48, the C0 set).
  private static let twins: [Character: Key] = [
    "i": .tab, "j": .enter, "m": .enter, "h": .backspace, "[": .escape,
  ]
}
