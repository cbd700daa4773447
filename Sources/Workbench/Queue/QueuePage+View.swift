import Desk
import Receivables
import Terminal
import Wording

extension QueuePage {
  func view(on surface: Surface, _ surroundings: Surroundings) {
    let layout = QueueLayout(surroundings.size)
    tabs(surroundings).view(on: surface.part(layout.tabs))
    surface.rule(row: 1, ruleTitle(surroundings))
    table(surroundings).view(selection, on: surface.part(layout.table))
    if let preview = layout.preview {
      let part = surface.part(preview)
      for row in 0..<preview.rows.count {
        surface.fill(
          row: preview.rows.lowerBound + row, column: preview.columns.lowerBound - 1,
          with: surface.glyphs.vertical, .border)
      }
      self.preview(on: part, surroundings)
    }
    surface.rule(row: layout.reason.rows.lowerBound - 1)
    reason(surroundings, on: surface.part(layout.reason))
    summary(surroundings).view(on: surface.part(layout.summary))
  }

  private func tabs(_ surroundings: Surroundings) -> Tabs {
    let (worklist, words) = (surroundings.worklist, surroundings.words)
    let tabs = QueueTab.all(in: Lane.allCases)
    return Tabs(
      tabs.map { tab in
        let count = worklist.count(tab)
        return .init(
          Shown(words.tab(tab.name)),
          count: Phrase(Shown(words.count(count)), count == 0 ? .muted : .accent))
      }, open: tabs.firstIndex(of: tab) ?? 0)
  }

  /// The filter and the group that is open stand in the rule, so that nobody forgets them.
  private func ruleTitle(_ surroundings: Surroundings) -> Shown {
    var parts: [Shown] = []
    if let group { parts.append(Shown(surroundings.words.groupName(group))) }
    if !filter.isEmpty { parts.append("/" + Shown(filter.text)) }
    return parts.reduce(.empty) { $0.isEmpty ? $1 : $0 + " " + $1 }
  }

  // MARK: Rows

  private func table(_ surroundings: Surroundings) -> Table<QueueRow> {
    let words = surroundings.words
    var table = Table(
      [
        Column(Shown(words.column(.rank)), .fixed(4, priority: 3), order: arrow(.points)),
        Column(Shown(words.column(.number)), Track(minimum: 5, ideal: 6, priority: 9)),
        Column(
          Shown(words.column(.name)), Track(minimum: 14, ideal: 18, growth: 1, priority: 8),
          order: arrow(.name)),
        Column(
          Shown(tab == .gated ? words.column(.held) : words.column(.collectible) + " "),
          .fixed(12, priority: 10),
          alignment: .trailing, order: arrow(.amount)),
        Column(
          Shown(words.column(.days)), .fixed(4, priority: 5), alignment: .trailing,
          order: arrow(.days)),
        Column(
          Shown(words.column(.level)), .fixed(2, priority: 4), alignment: .trailing,
          order: arrow(.level)),
        Column(Shown(words.column(.reason)), Track(minimum: 16, growth: 4, priority: 7)),
      ], count: rows.count, emptyText: Shown(emptyText(surroundings))
    ) { place in
      row(rows[place], surroundings)
    }
    table.words = filter.words
    return table
  }

  private func arrow(_ key: QueueOrder.Key) -> Column.Order? {
    guard order.key == key else { return nil }
    return order.isReversed ? .ascending : .descending
  }

  private func row(_ row: QueueRow, _ surroundings: Surroundings) -> Table<QueueRow>.Row {
    switch row {
    case .group(let group): groupRow(group, row, surroundings)
    case .debtor(let debtor): debtorRow(debtor, row, surroundings)
    }
  }

  /// The row under the cursor in full: who it is, why, and what is next.
  private func reason(_ surroundings: Surroundings, on line: Surface) {
    switch selection.cursor {
    case .group(let key):
      let group = surroundings.worklist.group(key)
      let text = surroundings.words.group(
        key, group?.debtors.count ?? 0, group?.collectible ?? [])
      line.write(Shown(text), column: 1, within: nil, .accent)
    case .debtor(let debtor):
      guard let standing = surroundings.worklist.queue.standing(of: debtor) else { return }
      let end = line.write(Shown(standing.name?.text ?? ""), column: 1, within: 24, .title)
      line.write(
        Shown(reason(standing, surroundings)), column: end + 2, within: nil,
        Self.role(of: standing.lane))
    case nil: return
    }
  }

  private func groupRow(
    _ key: StepGroup, _ row: QueueRow, _ surroundings: Surroundings
  ) -> Table<QueueRow>.Row {
    let words = surroundings.words
    let group = surroundings.worklist.group(key)
    let count = group?.debtors.count ?? 0
    return .init(
      row,
      [
        Phrase(Shown("×\(count)"), .accent), "", Phrase(Shown(words.debtorCount(count)), .accent),
        Phrase(group?.collectible.first.map { surroundings.money($0) + " " } ?? ""), "", "",
        Phrase(Shown(words.groupName(key))),
      ])
  }

  private func debtorRow(
    _ debtor: DebtorID, _ row: QueueRow, _ surroundings: Surroundings
  ) -> Table<QueueRow>.Row {
    guard let standing = surroundings.worklist.queue.standing(of: debtor) else {
      return .init(row, [])
    }
    let words = surroundings.words
    return .init(
      row,
      [
        Phrase(Shown(words.rank(standing.rank, standing.points)), Self.role(of: standing.rank)),
        Phrase(Shown(debtor.text)), Phrase(Shown(standing.name?.text ?? "")),
        stake(of: standing, surroundings),
        Phrase(
          Shown("\(standing.daysOverdue)"), standing.daysOverdue > 60 ? .danger : .text),
        Phrase(Shown("\(standing.level)"), .muted),
        Phrase(Shown(reason(standing, surroundings)), Self.role(of: standing.lane)),
      ], sign: sign(debtor, surroundings))
  }

  private func stake(of standing: Standing, _ surroundings: Surroundings) -> Phrase {
    guard tab != .gated else { return Phrase(surroundings.money(standing.hidden)) }
    let text = surroundings.words.stake(of: standing, without: surroundings.settings.currency)
    return Phrase(Shown(text), standing.onlyRests ? .muted : .text)
  }

  private func reason(_ standing: Standing, _ surroundings: Surroundings) -> String {
    let words = surroundings.words
    let account = surroundings.account(standing.debtor)
    if tab == .gated {
      let gates = standing.gates.map { words.gate($0, on: standing.day, account) }
      return gates.joined(separator: ", ")
    }
    guard let first = standing.reasons.first else { return "" }
    return words.reason(
      words.reason(first, of: standing, account), others: standing.reasons.count - 1,
      then: standing.step.map(words.step))
  }

  /// A colleague in the case, else what a colleague changed, else a pin.
  private func sign(_ debtor: DebtorID, _ surroundings: Surroundings) -> Phrase? {
    if surroundings.colleagues.contains(where: {
      $0.debtor == debtor && $0.user != surroundings.user
    }) {
      return Phrase("@", .info)
    }
    if touched.contains(debtor) { return Phrase("~", .info) }
    return surroundings.worklist.queue.standing(of: debtor)?.pin == nil
      ? nil : Phrase("!", .accent)
  }

  private static func role(of rank: Points.Rank) -> Role {
    switch rank {
    case .a: .danger
    case .b: .warn
    case .c: .muted
    }
  }

  private static func role(of lane: Lane?) -> Role {
    switch lane {
    case .clock, .broken: .danger
    case .news: .info
    case .dispute: .warn
    case .followUp, .step, .early, nil: .text
    }
  }

  // MARK: Around the rows

  private func emptyText(_ surroundings: Surroundings) -> String {
    let (words, queue) = (surroundings.words, surroundings.worklist.queue)
    if !filter.isEmpty { return words.nothingMatches }
    if surroundings.book.accounts.isEmpty {
      return words.noDebtorsHere(key: surroundings.keys(to: .import))
    }
    if tab == .gated { return words.nothingHeldBack }
    if queue.count > 0 { return words.nothingInLane(others: queue.count) }
    return queue.restingCount > 0
      ? words.allHeldBack(key: surroundings.keys(to: .lane7))
      : words.nothingToday(waiting: queue.waiting)
  }

  private func preview(on surface: Surface, _ surroundings: Surroundings) {
    guard case .debtor(let debtor) = selection.cursor, let account = surroundings.account(debtor)
    else { return }
    CasePreview(account, surroundings).view(on: surface.inset(columns: 1))
  }

  private func summary(_ surroundings: Surroundings) -> StatusLine {
    let (words, queue) = (surroundings.words, surroundings.worklist.queue)
    var left: [Phrase] = []
    if !selection.marked.isEmpty {
      let sums = [Money].sums(
        of: selection.marked.compactMap { row -> Money? in
          if case .debtor(let debtor) = row { queue.standing(of: debtor)?.collectible } else { nil }
        })
      left.append(Phrase(Shown(words.marked(selection.marked.count, sums)), .mark))
    }
    left.append(
      Phrase(
        Shown(words.headHeld(queue.restingCount, queue.hidden)), .muted
      ))
    let place = rows.isEmpty ? "" : words.place(selection.index + 1, of: rows.count)
    return StatusLine(left: left, right: [Phrase(Shown(place), .muted)], role: .text)
  }
}

extension QueueTab {
  /// The name of the tab.
  var name: QueueTabName {
    switch self {
    case .lane(let lane): .lane(lane)
    case .gated: .gated
    case .all: .all
    }
  }
}
