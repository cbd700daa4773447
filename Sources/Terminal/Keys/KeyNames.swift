/// What the keys are called on the screen.
public struct KeyNames: Sendable, Hashable {
  /// What stands before the key for Ctrl, Alt and Shift.
  public var control, alt, shift: String
  /// The keys that have a name instead of a character.
  public var keys: [Key: String]

  /// Names of one's own.
  public init(control: String, alt: String, shift: String, keys: [Key: String]) {
    self.control = control
    self.alt = alt
    self.shift = shift
    self.keys = keys
  }

  /// As English keyboards are labelled.
  public static let english = KeyNames(
    control: "Ctrl-", alt: "Alt-", shift: "Shift-",
    keys: [
      .enter: "Enter", .tab: "Tab", .escape: "Esc", .backspace: "Backspace", .delete: "Del",
      .insert: "Ins", .up: "Up", .down: "Down", .left: "Left", .right: "Right", .home: "Home",
      .end: "End", .pageUp: "PgUp", .pageDown: "PgDn", .character(" "): "Space",
    ])

  /// As German keyboards are labelled.
  public static let german = KeyNames(
    control: "Strg-", alt: "Alt-", shift: "Umsch-",
    keys: [
      .enter: "Enter", .tab: "Tab", .escape: "Esc", .backspace: "Rück", .delete: "Entf",
      .insert: "Einfg", .up: "Auf", .down: "Ab", .left: "Links", .right: "Rechts", .home: "Pos1",
      .end: "Ende", .pageUp: "BildAuf", .pageDown: "BildAb", .character(" "): "Leer",
    ])
}

extension KeyNames {
  /// A stroke as people read it, `Ctrl-F`.
  public func name(of chord: Chord) -> String {
    let modifiers = chord.modifiers
    return (modifiers.contains(.control) ? control : "") + (modifiers.contains(.alt) ? alt : "")
      + (modifiers.contains(.shift) ? shift : "")
      + name(of: chord.key, isCapital: modifiers.contains(.control))
  }

  /// Strokes one after the other, `g q`.
  public func name(of sequence: KeySequence) -> String {
    sequence.chords.map(name).joined(separator: " ")
  }

  private func name(of key: Key, isCapital: Bool) -> String {
    if let name = keys[key] { return name }
    switch key {
    case .character(let letter): return isCapital ? letter.uppercased() : String(letter)
    case .function(let number): return "F\(number)"
    default: return Key.named.first { $0.key == key }?.name ?? ""
    }
  }
}
