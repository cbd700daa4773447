/// Several lines, each of which can be checked.
public struct Checklist: Sendable, Hashable {
  /// The lines.
  public let options: [Shown]
  /// The places of the checked ones.
  public private(set) var checked: Set<Int>
  /// The place under the cursor.
  public private(set) var cursor = 0

  /// A list; places that it does not have are left out.
  public init(_ options: [Shown], checked: some Sequence<Int> = []) {
    self.options = options
    self.checked = Set(checked).intersection(options.indices)
  }
}

extension Checklist {
  /// Checks these places and no others.
  public mutating func check(_ places: some Sequence<Int>) {
    checked = Set(places).intersection(options.indices)
  }

  /// Checks by Space, moves by arrows inside of the list; says whether it did.
  public mutating func update(_ chord: Chord) -> Bool {
    guard chord.modifiers.isEmpty else { return false }
    switch chord.key {
    case .character(" ") where options.indices.contains(cursor):
      if checked.remove(cursor) == nil { checked.insert(cursor) }
      cursor = min(cursor + 1, options.count - 1)
    case .up where cursor > 0: cursor -= 1
    case .down where cursor + 1 < options.count: cursor += 1
    default: return false
    }
    return true
  }

  /// Draws the lines around the cursor.
  public func view(hasKeys: Bool, on surface: Surface) {
    let glyphs = surface.glyphs
    let visible = surface.size.rows
    let top = min(max(0, cursor - visible / 2), max(0, options.count - visible))
    for (row, place) in options.indices.dropFirst(top).prefix(visible).enumerated() {
      let isChecked = checked.contains(place)
      let line = surface.row(row)
      let part = hasKeys && place == cursor ? line.led(by: .focusedInput) : line
      let sign = isChecked ? glyphs.on : glyphs.off
      part.write(sign, isChecked ? .accent : .muted)
      part.write(options[place], column: sign.width + 1, within: nil)
    }
    if hasKeys { surface.setCursor(row: cursor - top, column: 0) }
    surface.scrollbar(rows: 0..<visible, showing: top..<top + visible, of: options.count)
  }
}
