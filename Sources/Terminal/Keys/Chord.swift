/// One stroke: a key, and what is held down beside it.
///
///     try Chord("ctrl-f")
///     try Chord("shift-tab")
///     try Chord("G")        // the capital letter; shift is part of the character
public struct Chord: Sendable, Hashable {
  /// The key.
  public let key: Key
  /// What is held down.
  public let modifiers: Modifiers

  /// A stroke in the one form it has.
  ///
  /// With Ctrl the case of a letter cannot be told apart on a terminal, so it is the small one. A
  /// shifted letter is the capital, without shift.
  public init(_ key: Key, _ modifiers: Modifiers = []) {
    guard case .character(let scalar) = key else {
      self.key = key
      self.modifiers = modifiers
      return
    }
    var kept = modifiers
    if modifiers.contains(.control) {
      self.key = .character(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar)
    } else if modifiers.contains(.shift) {
      self.key = .character(scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar)
    } else {
      self.key = key
    }
    kept.remove(.shift)
    self.modifiers = kept
  }

  /// What can be held down beside a key.
  public struct Modifiers: OptionSet, Sendable, Hashable {
    /// One bit a modifier.
    public let rawValue: UInt8

    /// The modifiers of some bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Shift, where it is not part of the character.
    public static let shift = Modifiers(rawValue: 1)
    /// Alt or Meta.
    public static let alt = Modifiers(rawValue: 2)
    /// Ctrl.
    public static let control = Modifiers(rawValue: 4)
  }
}

extension Chord {
  /// A key that types a character, pressed alone.
  public static func character(_ scalar: Unicode.Scalar) -> Chord { Chord(.character(scalar)) }

  /// A letter with Ctrl.
  public static func control(_ scalar: Unicode.Scalar) -> Chord {
    Chord(.character(scalar), .control)
  }

  /// The character it types where text is edited, or nothing.
  public var typed: Unicode.Scalar? {
    guard case .character(let scalar) = key, modifiers.isEmpty else { return nil }
    return scalar
  }
}
