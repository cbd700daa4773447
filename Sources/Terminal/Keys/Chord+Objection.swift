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
    case .character(let scalar) where modifiers.contains(.control):
      if let twin = Self.twins[scalar] { return .sameAs(twin) }
      return scalar == "q" || scalar == "\\" ? .taken : nil
    case .character(let scalar):
      return Self.thirdLevel.contains(scalar) ? .needsAltGr : nil
    default: return nil
    }
  }

  /// Characters on the third level of the German keyboard (DIN 2137, T1).
  private static let thirdLevel = Set("[]{}\\|~@€µ²³".unicodeScalars)

  /// Letters that with Ctrl are a key of their own (ECMA-48, the C0 set).
  private static let twins: [Unicode.Scalar: Key] = [
    "i": .tab, "j": .enter, "m": .enter, "h": .backspace, "[": .escape,
  ]
}
