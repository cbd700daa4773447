/// Why a text is not a stroke.
public enum ChordFault: Error, Sendable, Hashable {
  /// There is nothing.
  case empty
  /// No key has this name.
  case unknownKey(String)
  /// Shift with a character that is not a letter: the character that comes of it is to be written.
  case shiftedCharacter(String)
}

extension Chord {
  /// Reads a stroke as key files write it: `r`, `R`, `ctrl-f`, `shift-tab`, `f3`, `space`.
  ///
  /// Names are read in any case, single characters as they are. The comma is `comma` and the
  /// number sign `hash`, because both have a meaning in a key file; `-` and `+` stand for
  /// themselves.
  ///
  /// - Throws: `ChordFault` with what is wrong.
  public init(parsing text: String) throws(ChordFault) {
    guard !text.isEmpty else { throw .empty }
    var rest = Substring(text)
    var modifiers: Modifiers = []
    while let (modifier, name) = Self.modifierNames.first(where: {
      rest.utf8.count > $0.name.utf8.count && rest.lowercased().hasPrefix($0.name)
    }) {
      modifiers.insert(modifier)
      rest = rest.dropFirst(name.count)
    }
    let key = try Self.key(String(rest), in: text)
    if case .character(let letter) = key, modifiers.contains(.shift),
      !modifiers.contains(.control), !letter.isLetter
    {
      throw .shiftedCharacter(text)
    }
    self.init(key, modifiers)
  }

  /// The stroke as key files write it; reading it gives the same stroke.
  public var text: String {
    let lead = Self.modifierNames.filter { modifiers.contains($0.modifier) }.map(\.name).joined()
    if let named = Key.named.first(where: { $0.key == key }) { return lead + named.name }
    switch key {
    case .character(let letter): return lead + String(letter)
    case .function(let number): return "\(lead)f\(number)"
    default: return lead
    }
  }

  /// In the order in which they are written.
  private static let modifierNames: [(modifier: Modifiers, name: String)] = [
    (.control, "ctrl-"), (.alt, "alt-"), (.shift, "shift-"),
  ]

  private static func key(_ name: String, in text: String) throws(ChordFault) -> Key {
    if let only = name.unicodeScalars.first, name.unicodeScalars.count == 1 {
      guard only.properties.generalCategory != .control, only != " " else {
        throw .unknownKey(text)
      }
      return .character(Character(only))
    }
    let lowered = name.lowercased()
    if let named = Key.named.first(where: { $0.name == lowered }) { return named.key }
    guard lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()), (1...24).contains(number),
      "f\(number)" == lowered
    else { throw .unknownKey(text) }
    return .function(number)
  }
}

extension Chord: CustomStringConvertible {
  /// The stroke as key files write it.
  public var description: String { text }
}
