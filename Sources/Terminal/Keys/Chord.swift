/// One stroke: a key, and what is held down beside it.
///
///     try Chord(parsing: "ctrl-f")
///     try Chord(parsing: "shift-tab")
///     try Chord(parsing: "G")  // the capital letter; shift is part of the character
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
    guard case .character(let letter) = key else {
      self.key = key
      self.modifiers = modifiers
      return
    }
    if modifiers.contains(.control) {
      self.key = .character(letter.lowercased().first ?? letter)
    } else if modifiers.contains(.shift) {
      let capital = letter.uppercased()
      self.key = .character(capital.count == 1 ? capital.first ?? letter : letter)
    } else {
      self.key = key
    }
    self.modifiers = modifiers.subtracting(.shift)
  }
}

extension Chord {
  /// Enter alone.
  public static let enter = Chord(.enter)
  /// Esc alone.
  public static let escape = Chord(.escape)
  /// Tab alone.
  public static let tab = Chord(.tab)
  /// The arrow up alone.
  public static let up = Chord(.up)
  /// The arrow down alone.
  public static let down = Chord(.down)

  /// A key that types a character, pressed alone.
  public static func character(_ letter: Character) -> Chord { Chord(.character(letter)) }

  /// A letter with Ctrl.
  public static func control(_ letter: Character) -> Chord { Chord(.character(letter), .control) }

  /// The same key with more held down.
  func with(_ more: Modifiers) -> Chord { Chord(key, modifiers.union(more)) }

  /// The character it types where text is edited, or nothing.
  public var typed: Character? {
    guard case .character(let letter) = key, modifiers.isEmpty else { return nil }
    return letter
  }
}

extension Chord: ExpressibleByUnicodeScalarLiteral {
  /// A key that types a character, `"q"`.
  public init(unicodeScalarLiteral letter: Unicode.Scalar) {
    self.init(.character(Character(letter)))
  }
}
