/// What may follow a key that begins something, shown as soon as it was pressed.
public struct PrefixBox: Sendable, Hashable {
  /// The keys so far.
  public var keys: [Chord]
  /// What may follow, in order.
  public var choices: [Choice]

  /// A box.
  public init(_ keys: [Chord], _ choices: [Choice]) {
    self.keys = keys
    self.choices = choices
  }

  /// A key that may follow.
  public struct Choice: Sendable, Hashable {
    /// The key.
    public let chord: Chord
    /// What it does.
    public let text: Shown
    /// Whether it can be done now.
    public let isEnabled: Bool

    /// A key that may follow.
    public init(_ chord: Chord, _ text: Shown, isEnabled: Bool = true) {
      self.chord = chord
      self.text = text
      self.isEnabled = isEnabled
    }
  }
}

extension PrefixBox {
  /// Draws the box at the lower edge of a surface, in as many columns as are needed.
  ///
  /// - Parameters:
  ///   - title: What the keys so far are about.
  ///   - surface: Where to.
  public func view(_ title: Shown, on surface: Surface) {
    let names = surface.look.keyNames
    let key = choices.map { names.name(of: $0.chord).count }.max() ?? 0
    let cell = key + 2 + (choices.map(\.text.width).max() ?? 0) + 3
    let most = max(1, (surface.size.columns - 4) / cell)
    let room = max(1, surface.size.rows - 2)
    let columns = min(most, max(1, (choices.count + min(8, room) - 1) / min(8, room)))
    let rows = (choices.count + columns - 1) / columns
    let prefix = Shown(keys.map { names.name(of: $0) }.joined(separator: " "))
    let heading = prefix + " " + surface.glyphs.separator + " " + title
    let width = min(surface.size.columns, max(columns * cell + 2, heading.width + 6))
    let inside = Box(heading).view(
      on: surface.part(
        Rect(
          row: max(0, surface.size.rows - rows - 2), column: surface.size.columns - width,
          rows: rows + 2, columns: width)))
    for (place, choice) in choices.enumerated() {
      let (row, column) = (place % rows, place / rows * cell)
      let name = Shown(names.name(of: choice.chord)).aligned(.trailing, in: key)
      inside.write(name, row: row, column: column, choice.isEnabled ? .hintKey : .disabled)
      inside.write(
        choice.text, row: row, column: column + key + 2, within: nil,
        choice.isEnabled ? .text : .disabled)
    }
  }
}
