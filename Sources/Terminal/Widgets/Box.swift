/// A frame around a part of the screen, with a title and a line of help in it.
public struct Box: Sendable, Hashable {
  /// What stands in the upper edge.
  public var title: Shown
  /// What stands in the lower edge.
  public var footer: Shown
  /// What colours the edge: `ui.border`, or `danger` for what harms.
  public var role: Role

  /// A box.
  public init(_ title: Shown = .empty, footer: Shown = .empty, role: Role = .border) {
    self.title = title
    self.footer = footer
    self.role = role
  }
}

extension Box {
  /// Draws the frame over what was there, and gives the surface inside, a column away from it.
  public func view(on surface: Surface) -> Surface {
    let sheet = surface.filled(.popup)
    let (rows, columns) = (sheet.size.rows, sheet.size.columns)
    guard rows >= 2, columns >= 4 else { return sheet }
    let glyphs = sheet.glyphs
    edge(row: 0, glyphs.topLeft, glyphs.topRight, title, .title, on: sheet)
    edge(row: rows - 1, glyphs.bottomLeft, glyphs.bottomRight, footer, .hint, on: sheet)
    for row in 1..<max(1, rows - 1) {
      for column in [0, columns - 1] {
        sheet.fill(row: row, column: column, with: glyphs.vertical, role)
      }
    }
    return sheet.part(sheet.painter.bounds.inset(rows: 1, columns: 2))
  }

  /// Draws the box in the middle of a surface, large enough for some content.
  ///
  /// - Returns: The surface inside, at most as large as asked.
  public func centered(_ content: Size, on surface: Surface) -> Surface {
    let needed = Size(
      rows: content.rows + 2,
      columns: max(content.columns, title.width + 4, footer.width + 4) + 4)
    return view(on: surface.part(surface.painter.bounds.centered(needed)))
  }

  private func edge(
    row: Int, _ left: Unicode.Scalar, _ right: Unicode.Scalar, _ text: Shown, _ textRole: Role,
    on sheet: Surface
  ) {
    let columns = sheet.size.columns
    sheet.fill(row: row, column: 0, count: columns, with: sheet.glyphs.horizontal, role)
    sheet.fill(row: row, column: 0, with: left, role)
    sheet.fill(row: row, column: columns - 1, with: right, role)
    guard !text.isEmpty, columns > 8 else { return }
    let cut = text.truncated(to: columns - 6, sign: sheet.glyphs.ellipsis)
    sheet.write(" " + cut + " ", row: row, column: 2, role == .border ? textRole : role)
  }
}

extension Surface {
  /// Draws a rule across the surface, perhaps with a title in it.
  public func rule(row: Int, _ title: Shown = .empty) {
    fill(row: row, column: 0, count: size.columns, with: glyphs.horizontal, .border)
    guard !title.isEmpty else { return }
    write(
      " " + title.truncated(to: size.columns - 6, sign: glyphs.ellipsis) + " ", row: row, column: 2,
      .title)
  }

  /// Draws a scrollbar into the last column, where not everything can be seen.
  public func scrollbar(rows: Range<Int>, showing window: Range<Int>, of count: Int) {
    guard count > window.count, !rows.isEmpty else { return }
    let length = max(1, rows.count * window.count / count)
    let room = rows.count - length
    let hidden = count - window.count
    // The ends are reached only where the list's are.
    let start =
      window.lowerBound == 0
      ? 0 : (window.upperBound >= count ? room : max(1, room * window.lowerBound / hidden))
    let place = rows.lowerBound + min(start, max(0, window.upperBound >= count ? room : room - 1))
    let column = size.columns - 1
    for row in rows {
      let isThumb = (place..<place + length).contains(row)
      fill(
        row: row, column: column, with: isThumb ? glyphs.thumb : glyphs.track,
        .scrollbar)
    }
  }
}
