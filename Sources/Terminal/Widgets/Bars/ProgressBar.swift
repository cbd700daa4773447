/// How far a piece of work has come.
public struct ProgressBar: Sendable, Hashable {
  /// What is done.
  public var title: Shown
  /// How much of it is done, and of how much.
  public var done, total: Int
  /// What stands at the right, such as `3,200 of 10,000`.
  public var caption: Shown

  /// A bar.
  public init(_ title: Shown, done: Int, total: Int, caption: Shown = .empty) {
    self.title = title
    self.done = min(max(0, done), max(0, total))
    self.total = max(0, total)
    self.caption = caption
  }

  /// Whole per cent; a thing of which nothing is to be done is done.
  public var percent: Int {
    total == 0 ? 100 : Int(Int64(done).multipliedFullWidth(by: 100).low / UInt64(total))
  }

  /// Draws the bar over the width of a row.
  public func view(on surface: Surface) {
    let width = surface.size.columns
    let end =
      Shown("\(percent) %").aligned(.trailing, in: 6) + (caption.isEmpty ? "" : "  " + caption)
    let text = title.truncated(to: width / 3, sign: surface.glyphs.ellipsis)
    surface.write(text, column: 1)
    let start = text.isEmpty ? 1 : text.width + 3
    let room = width - start - end.width - 2
    if room >= 4 {
      surface.bar(done, of: total, row: 0, column: start, count: room, .bar, hasRest: true)
    }
    surface.write(end, trailing: 1, .muted)
  }
}
