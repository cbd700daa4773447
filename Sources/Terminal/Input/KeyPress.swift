/// A key with the modifiers that were held.
public struct KeyPress: Sendable, Hashable {
  /// The key.
  public var key: Key
  /// The modifiers; Shift is not among them where it is in the letter already, as in `A`.
  public var modifiers: Modifiers

  /// A key with modifiers.
  public init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  /// The letter, if it is one that a text field would take.
  public var typed: Character? {
    guard case .character(let letter) = key, modifiers.isEmpty else { return nil }
    return letter
  }
}

extension KeyPress: ExpressibleByUnicodeScalarLiteral {
  /// A letter without modifiers, `"q"`.
  public init(unicodeScalarLiteral letter: Unicode.Scalar) {
    self.init(.character(Character(letter)))
  }

  /// A letter with Ctrl.
  public static func control(_ letter: Character) -> KeyPress {
    KeyPress(.character(letter), .control)
  }

  /// Enter alone.
  public static let enter = KeyPress(.enter)
  /// Esc alone.
  public static let escape = KeyPress(.escape)
  /// Tab alone.
  public static let tab = KeyPress(.tab)
  /// The arrow up alone.
  public static let up = KeyPress(.up)
  /// The arrow down alone.
  public static let down = KeyPress(.down)
}

/// The keys that terminals can tell apart.
public enum Key: Sendable, Hashable {
  /// A letter, digit or sign, as the keyboard's layout gives it; with Ctrl always lower case.
  case character(Character)
  case enter, tab, backspace, escape
  case insert, delete, home, end, pageUp, pageDown
  case up, down, left, right
  /// F1 to F20.
  case function(Int)
}

/// Modifier keys.
public struct Modifiers: OptionSet, Sendable, Hashable {
  /// One bit for each modifier.
  public let rawValue: UInt8

  /// A set by its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Shift, together with a key that is not a letter.
  public static let shift = Modifiers(rawValue: 1)
  /// Alt, also called Meta.
  public static let alt = Modifiers(rawValue: 2)
  /// Ctrl.
  public static let control = Modifiers(rawValue: 4)
}
