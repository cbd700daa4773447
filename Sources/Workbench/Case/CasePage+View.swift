import Receivables
import Terminal
import Wording

extension CasePage {
  /// Where the parts stand on the screen.
  func layout(_ surroundings: Surroundings) -> CaseLayout {
    let isTimeline = pane == .timeline
    return CaseLayout(
      surroundings.size, headLines: sheet.map { headLines($0, surroundings).count } ?? 0,
      itemCount: isTimeline ? rows[.items]?.count ?? 0 : 0)
  }

  private func headLines(_ sheet: CaseSheet, _ surroundings: Surroundings) -> [[Phrase]] {
    CaseHead(sheet, surroundings, past: past).lines(
      width: surroundings.size.columns - 2, limit: CaseLayout.headLimit(surroundings.size),
      gap: " " + surroundings.look.glyphs.separator + " ")
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    guard let sheet else { return }
    let layout = layout(surroundings)
    head(sheet, on: surface.part(layout.head), surroundings)
    tabs(on: surface.part(layout.tabs), surroundings)
    draw(pane, sheet, hasKeys: true, on: surface.part(layout.pane), surroundings)
    guard let items = layout.items else { return }
    surface.rule(row: items.rows.lowerBound - 1, Shown(surroundings.words.pane(.items)))
    draw(.items, sheet, hasKeys: false, on: surface.part(items), surroundings)
  }

  private func head(_ sheet: CaseSheet, on surface: Surface, _ surroundings: Surroundings) {
    let head = CaseHead(sheet, surroundings, past: past)
    head.title.view(on: surface.row(0))
    let lines = headLines(sheet, surroundings)
    for (place, line) in lines.enumerated() { surface.write(line, row: place + 1) }
    let reasons = head.reasons.prefix(1).map { reason in
      Phrase(Shown(surroundings.words.because(reason.text.string)), .muted)
    }
    surface.write([head.nextStep] + reasons, row: lines.count + 1)
  }

  private func tabs(on surface: Surface, _ surroundings: Surroundings) {
    let words = surroundings.words
    let panes = CasePane.allCases
    surface.rule(row: 0)
    let note = self.note(surroundings)
    let width = surface.size.columns - (note.text.isEmpty ? 0 : note.text.width + 3)
    let tabs = surface.part(Rect(row: 0, column: 0, rows: 1, columns: width))
    Tabs(
      panes.map { pane in
        .init(" " + Shown("\(words.pane(pane)) \(words.count(rows[pane]?.count ?? 0))") + " ")
      }, open: panes.firstIndex(of: pane) ?? 0
    ).view(on: tabs)
    guard !note.text.isEmpty else { return }
    surface.write(" " + note.text + " ", trailing: 0, note.role)
  }

  /// What is searched for, else how many entries are hidden.
  private func note(_ surroundings: Surroundings) -> Phrase {
    let words = surroundings.words
    if !query.isEmpty {
      guard !matches.isEmpty else { return Phrase(Shown(words.notFound(query)), .warn) }
      let place = selection(pane).cursor.flatMap { matches.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      let room = surroundings.size.columns < 100 ? 10 : 30
      let text = ("/" + Shown(query)).truncated(to: room, sign: surroundings.look.glyphs.ellipsis)
      return Phrase(text + " " + Shown(words.place(place, of: matches.count)), .match)
    }
    guard pane == .timeline, !hidden.isEmpty, let sheet else { return "" }
    let count = sheet.account.facts.count - (rows[.timeline]?.count ?? 0)
    return count == 0 ? "" : Phrase(Shown(words.hiddenEntries(count)), .warn)
  }

  /// Draws the rows of a part.
  private func draw(
    _ pane: CasePane, _ sheet: CaseSheet, hasKeys: Bool, on surface: Surface,
    _ surroundings: Surroundings
  ) {
    let rows = rows[pane] ?? []
    let found = hasKeys ? FilterWords(query).words : []
    guard pane != .timeline else {
      timeline(rows, found, sheet, surroundings)
        .view(selection(pane), hasKeys: hasKeys, on: surface)
      return
    }
    var table = Table(
      sheet.columns(of: pane, surroundings.words), count: rows.count,
      emptyText: Shown(surroundings.words.emptyPane(pane))
    ) { place in
      .init(rows[place], sheet.cells(of: rows[place], surroundings.words))
    }
    table.words = found
    table.view(selection(pane), hasKeys: hasKeys, on: surface)
  }

  private func timeline(
    _ rows: [CaseRow], _ found: [String], _ sheet: CaseSheet, _ surroundings: Surroundings
  ) -> Timeline<CaseRow> {
    let words = surroundings.words
    let emptyText = hidden.isEmpty ? words.emptyPane(.timeline) : words.allKindsHidden
    var timeline = Timeline<CaseRow>(count: rows.count, emptyText: Shown(emptyText)) { place in
      sheet.event(rows[place], words)
    }
    timeline.words = found
    return timeline
  }
}
