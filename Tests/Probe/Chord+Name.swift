import Terminal

extension Chord {
  /// How the probe logs the key.
  var name: String {
    let held: [(Modifiers, String)] = [(.control, "ctrl-"), (.alt, "alt-"), (.shift, "shift-")]
    let prefix = held.filter { modifiers.contains($0.0) }.map(\.1).joined()
    guard case .character(let letter) = key else { return prefix + "\(key)" }
    return prefix + "'\(letter)'"
  }
}
