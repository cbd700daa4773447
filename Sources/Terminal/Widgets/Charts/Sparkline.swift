/// A row of amounts over time, each as a column of one to eight heights.
public struct Sparkline: Sendable, Hashable {
  /// The amounts, the oldest first; the last ones are shown where there is little room.
  public var values: [Int64]
  /// What colours it.
  public var role: Role

  /// A sparkline.
  public init(_ values: [Int64], role: Role = .bar) {
    self.values = values
    self.role = role
  }

  /// Draws the line at the left of a row.
  public func view(on surface: Surface) {
    let shown = values.suffix(surface.size.columns)
    guard let most = shown.max(), let least = shown.min() else { return }
    let signs = surface.glyphs.sparks
    // From zero, unless that would leave nothing to see or amounts are negative.
    let base = least < 0 || Double(least) > 0.8 * Double(most) ? least : 0
    let span = Double(most) - Double(base)
    for (column, value) in shown.enumerated() {
      let height = span <= 0 ? 0 : (Double(value) - Double(base)) / span * Double(signs.count - 1)
      surface.fill(
        row: 0, column: column, with: signs[Int(height.rounded())], role)
    }
  }
}
