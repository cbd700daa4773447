/// A column of a table.
public struct Column: Sendable, Hashable {
  /// What stands above it.
  public var title: Shown
  /// How wide it is, and whether it stays where there is little room.
  public var track: Track
  /// Where its texts stand.
  public var alignment: Alignment
  /// Whether the rows are sorted by it, and which way.
  public var order: Order?

  /// A column.
  public init(
    _ title: Shown, _ track: Track, alignment: Alignment = .leading, order: Order? = nil
  ) {
    self.title = title
    self.track = track
    self.alignment = alignment
    self.order = order
  }

  /// Which way rows are sorted.
  public enum Order: Sendable, Hashable {
    /// The smallest first.
    case ascending
    /// The largest first.
    case descending
  }
}
