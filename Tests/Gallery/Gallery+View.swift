import Terminal

extension Gallery {
  /// Where the list and the scene are: side by side where there is room, else one of both.
  static func room(in size: Size, isInside: Bool) -> (list: Rect, scene: Rect) {
    let rows = max(0, size.rows - 3)
    let list = size.columns >= 78 ? 20 : (isInside ? 0 : 20)
    return (
      Rect(row: 2, column: 0, rows: rows - 1, columns: list),
      Rect(
        row: 2, column: list + (list > 0 ? 2 : 0), rows: rows - 1,
        columns: size.columns - list - (list > 0 ? 2 : 0))
    )
  }

  func view(_ size: Size) -> Frame {
    var frame = Frame(size) { painter in
      let surface = Surface(painter, look).filled(.text)
      guard size.rows >= 10, size.columns >= 40 else {
        TooSmall([Phrase("The gallery needs 40 × 10.", .warn), "q quits"]).view(on: surface)
        return
      }
      header(on: surface)
      let room = Self.room(in: size, isInside: isInside)
      if !room.list.isEmpty { sidebar(on: surface.part(room.list)) }
      scenes[list.index].view(at: clock(), on: surface.part(room.scene))
      hints(on: surface.row(size.rows - 1))
      themes?.view(
        Box("Themes", footer: "seen as you move"), prompt: "search", emptyText: "No such theme.",
        on: surface)
    }
    if themes == nil, !isInside { frame.cursor = nil }
    frame.title = "Terminal gallery"
    return frame
  }

  private func header(on surface: Surface) {
    var right: [Phrase] = [Phrase(Shown(look.theme.name)), Phrase(Shown("\(depth)"), .muted)]
    right.append(Phrase("\(surface.size)", .muted))
    if let fault { right.insert(Phrase(Shown(fault.sentence), .danger), at: 0) }
    StatusLine(
      left: ["Gallery", Phrase(scenes[list.index].title, .accent)], right: right, role: .header
    ).view(on: surface)
  }

  private func sidebar(on surface: Surface) {
    List(count: scenes.count, emptyText: "") { place in
      List.Item(place, Phrase(scenes[place].title))
    }.view(list, hasKeys: !isInside, on: surface)
  }

  private func hints(on surface: Surface) {
    var own: [HintBar.Hint] = [.key(.enter, "try it"), .key("q", "quit")]
    if isInside {
      own = scenes[list.index].hints
      let leaves = own.contains { $0.keys == KeySequence(.escape) }
      if !leaves { own.append(.key(.escape, "list", priority: -1)) }
    }
    HintBar(
      own + [
        .key(Chord(.function(3)), "signs", priority: -3),
        .key(Chord(.function(4)), "colours", priority: -3),
        .key(Chord(.function(6)), "keys", priority: -4),
        .key(Chord(.function(8)), "next", priority: -2),
      ], last: .key(Chord(.function(2)), "theme")
    ).view(on: surface)
  }
}

extension ThemeFault {
  /// What is wrong, for the person who wrote the theme.
  var sentence: String {
    let place = fault.line.map { "\(path):\($0)" } ?? path
    return "\(place): \(fault.reason)"
  }
}
