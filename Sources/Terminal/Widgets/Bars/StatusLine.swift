/// One row with something at its left, in its middle and at its right; what is less important goes
/// where there is little room.
public struct StatusLine: Sendable, Hashable {
  /// The parts at the left, at the right and in the middle, the most important first.
  public var left, right, center: [Phrase]
  /// What the row is for: `ui.header` or `ui.status`.
  public var role: Role

  /// A line.
  public init(
    left: [Phrase] = [], center: [Phrase] = [], right: [Phrase] = [], role: Role = .status
  ) {
    self.left = left
    self.center = center
    self.right = right
    self.role = role
  }
}

extension StatusLine {
  /// Draws the line over the width of a row.
  public func view(on surface: Surface) {
    let line = surface.row(0).filled(role)
    let width = line.size.columns
    let glyphs = line.glyphs
    let gap = " " + glyphs.separator + " "
    func length(_ parts: [Phrase]) -> Int {
      parts.reduce(0) { $0 + $1.text.width } + gap.width * max(0, parts.count - 1)
    }
    var (left, right, center) = (self.left, self.right, self.center)
    func needed() -> Int {
      2 + [left, center, right].filter { !$0.isEmpty }.reduce(0) { $0 + length($1) + 2 }
    }
    // The first part at the left is cut rather than left out.
    while needed() > width {
      if !center.isEmpty {
        center.removeLast()
      } else if right.count > 1 {
        right.removeLast()
      } else if left.count > 1 {
        left.removeLast()
      } else {
        break
      }
    }
    let rightStart = width - 1 - length(right)
    draw(left, 1, gap, within: max(0, rightStart - 3), on: line)
    draw(center, max(length(left) + 4, (width - length(center)) / 2), gap, within: width, on: line)
    draw(right, rightStart, gap, within: width, on: line)
  }

  private func draw(
    _ parts: [Phrase], _ start: Int, _ gap: Shown, within end: Int, on line: Surface
  ) {
    var column = start
    for (place, part) in parts.enumerated() where column < end {
      if place > 0 { column = line.write(gap, column: column, .muted) }
      column = line.write(part.text, column: column, within: end - column, part.role)
    }
  }
}
