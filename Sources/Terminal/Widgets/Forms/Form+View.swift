extension Form {
  /// Draws the fields; names at the left, what is wrong below, what it comes to at the right.
  ///
  /// - Parameters:
  ///   - captions: What a value comes to, by field: `Fr 27 Nov, in 2 days`.
  ///   - errors: What is wrong, by field.
  ///   - surface: Where to; where it is too low, the fields around the cursor are seen.
  public func view(
    captions: [Field: Phrase] = [:], errors: [Field: Shown] = [:], on surface: Surface
  ) {
    let margin = min(
      (lines.map(\.label.width).max() ?? 0) + 2, max(8, surface.size.columns / 3))
    let columns = surface.size.columns - margin - 2
    let heights = lines.map { line in
      line.control.height(in: columns, surface.glyphs) + (errors[line.field] == nil ? 0 : 1)
    }
    let total = heights.reduce(0, +)
    let above = heights[..<min(focus, heights.count)].reduce(0, +)
    let room = surface.size.rows
    let top = top(above, heights.indices.contains(focus) ? heights[focus] : 0, of: total, room)
    var row = -top
    for (place, line) in lines.enumerated() {
      let width = surface.size.columns - (total > room ? 2 : 0)
      draw(
        line, hasKeys: place == focus, margin, captions[line.field], errors[line.field],
        on: surface.part(Rect(row: row, column: 0, rows: heights[place], columns: width)))
      row += heights[place]
    }
    surface.scrollbar(rows: 0..<room, showing: top..<min(total, top + room), of: total)
  }

  /// The first row that is seen: the field that has the keys stands in the middle, and all of it is
  /// seen, its first row above all.
  private func top(_ above: Int, _ height: Int, of total: Int, _ room: Int) -> Int {
    let middle = min(max(0, above - room / 2), max(0, total - room))
    return min(above, max(middle, above + height - room))
  }

  private func draw(
    _ line: Line, hasKeys: Bool, _ margin: Int, _ caption: Phrase?, _ error: Shown?,
    on part: Surface
  ) {
    part.write(line.label, within: margin - 1, hasKeys ? .title : .label)
    let room = part.size.columns - margin
    let height = part.size.rows - (error == nil ? 0 : 1)
    let width = min(line.control.width ?? room, room)
    // What is no field to type in stands where the letters of one do.
    let indent = line.control.isTyped ? 0 : 1
    let control = part.part(
      Rect(
        row: 0, column: margin + indent, rows: height, columns: width - indent))
    line.control.view(hasKeys: hasKeys, hasError: error != nil, on: control)
    if let caption, room > width + 3 {
      part.write(caption.text, column: margin + width + 2, within: nil, caption.role)
    }
    guard let error else { return }
    part.write(
      part.glyphs.alert + " " + error, row: height, column: margin + 1, within: nil,
      .inputError)
  }
}
