public import Terminal

extension Workbench {
  /// What is seen while a book is opened.
  ///
  /// - Parameters:
  ///   - sentence: What is being done, and how far it is.
  ///   - look: How it looks.
  ///   - size: The extent of the screen.
  /// - Returns: The whole screen.
  public static func opening(_ sentence: String, _ look: Look, on size: Size) -> Frame {
    var frame = Frame(size) { painter in
      let surface = Surface(painter, look).filled(.text)
      StatusLine(left: ["Verzug"], role: .header).view(on: surface.row(0))
      surface.write(Shown(sentence), row: size.rows / 2, column: 2, within: nil, .muted)
    }
    frame.title = "Verzug"
    return frame
  }
}
