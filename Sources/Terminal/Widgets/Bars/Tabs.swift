/// Names of parts side by side, of which one is open, each perhaps with a number.
public struct Tabs: Sendable, Hashable {
  /// The parts.
  public var tabs: [Tab]
  /// The place of the open one.
  public var open: Int

  /// Tabs.
  public init(_ tabs: [Tab], open: Int) {
    self.tabs = tabs
    self.open = open
  }

  /// One part.
  public struct Tab: Sendable, Hashable {
    /// Its name.
    public var title: Shown
    /// What stands behind it, such as how many there are.
    public var count: Phrase?

    /// A part.
    public init(_ title: Shown, count: Phrase? = nil) {
      self.title = title
      self.count = count
    }
  }
}

extension Tabs {
  /// Draws the names; where they do not all fit, those around the open one.
  public func view(on surface: Surface) {
    let gap = surface.size.columns < 100 ? 2 : 3
    let widths = tabs.map { $0.title.width + ($0.count.map { $0.text.width + 1 } ?? 0) + gap }
    var first = 0
    while first < open,
      widths[first...min(open, widths.count - 1)].reduce(1, +) > surface.size.columns
    {
      first += 1
    }
    var column = 1
    if first > 0 {
      surface.write(surface.glyphs.previous, column: 0, .muted)
    }
    for (place, tab) in tabs.enumerated().dropFirst(first) {
      guard column + widths[place] - gap <= surface.size.columns - 1 else {
        surface.write(surface.glyphs.next, trailing: 0, .muted)
        return
      }
      let next = surface.write(tab.title, column: column, place == open ? .activeTab : .tab)
      if let count = tab.count { surface.write(count.text, column: next + 1, count.role) }
      column += widths[place]
    }
  }
}
