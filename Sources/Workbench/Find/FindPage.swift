import Desk
import Receivables
import Terminal
import Wording

/// The search for anybody from anywhere: what was typed is found as it is typed, and Enter opens the
/// case over what was interrupted.
struct FindPage: Layer {
  private var field = TextField(limit: 80)
  private var query = SearchQuery("")
  private var found: [DebtorID] = []
  private var selection = Selection<DebtorID>()
  /// What is done with the one who is chosen; nothing opens his case.
  private let chosen: (@Sendable (DebtorID, Surroundings) -> [Step])?

  /// A search for a case.
  init() { chosen = nil }

  /// A search for somebody with whom something is done.
  init(chosen: @escaping @Sendable (DebtorID, Surroundings) -> [Step]) { self.chosen = chosen }

  var extent: Extent { .page }
  var scope: Scope { .form }
  var subjects: [DebtorID] { selection.cursor.map { [$0] } ?? [] }
  var hints: [Action] { [.open, .why, .escape] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .find))
  }

  // MARK: Keys

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    switch chord {
    case .escape: return [.leave]
    case .enter:
      guard let cursor = selection.cursor else { return [] }
      return chosen.map { [.leave] + $0(cursor, surroundings) } ?? [.openCase(cursor)]
    default: break
    }
    switch chord.key {
    case .up, .down, .pageUp, .pageDown:
      _ = selection.update(chord, in: found, visible: visible(surroundings))
      return []
    default:
      guard field.update(chord) else { return nil }
      search(surroundings)
      return []
    }
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Step]? {
    field.edit.insert(text)
    search(surroundings)
    return []
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    guard action == .find else { return nil }
    field = TextField(limit: 80)
    search(surroundings)
    return []
  }

  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    look(surroundings)
    selection.follow(found, visible: visible(surroundings))
  }

  /// The first one found has the cursor, whatever had it before: who types on means somebody else.
  private mutating func search(_ surroundings: Surroundings) {
    query = SearchQuery(field.text)
    look(surroundings)
    selection = Selection()
    selection.follow(found, visible: visible(surroundings))
  }

  private mutating func look(_ surroundings: Surroundings) {
    found = surroundings.search?.debtors(query) ?? []
    // Those of whom something is open call more often; a long list is not worth the sorting.
    guard found.count <= 500, let first = found.first, first.text != query.text else { return }
    let queue = surroundings.worklist.queue
    let isOpen = found.map { queue.standing(of: $0) != nil }
    let places = found.indices
    found =
      places.filter { isOpen[$0] }.map { found[$0] }
      + places.filter { !isOpen[$0] }.map { found[$0] }
  }

  private func visible(_ surroundings: Surroundings) -> Int {
    Table<DebtorID>.visibleRows(in: surroundings.size.rows - 5)
  }
}

// MARK: - View

extension FindPage {
  func view(on surface: Surface, _ surroundings: Surroundings) {
    let words = surroundings.words
    let prompt = surface.write(Shown(words.findPrompt), column: 1, .title)
    field.view(
      hasKeys: true,
      on: surface.part(
        Rect(row: 0, column: prompt + 1, rows: 1, columns: surface.size.columns - prompt - 2)))
    surface.rule(row: 1, query.isEmpty ? .empty : Shown(words.found(found.count)))
    let rest = surface.rows(from: 2, to: surface.size.rows)
    guard !query.isEmpty else { return hint(on: rest, surroundings) }
    guard surroundings.search != nil else {
      rest.write(Shown(words.findNotReady), row: 1, column: 2, within: nil, .muted)
      return
    }
    let preview = surface.size.columns >= 110 ? surface.size.columns * 2 / 5 : 0
    table(surroundings).view(
      selection, on: rest.part(part(rest.size, before: preview)))
    guard preview > 0, let debtor = selection.cursor, let account = surroundings.account(debtor)
    else { return }
    let start = rest.size.columns - preview
    for row in 0..<rest.size.rows {
      rest.fill(row: row, column: start - 1, with: rest.glyphs.vertical, .border)
    }
    CasePreview(account, surroundings).view(
      on: rest.part(
        Rect(row: 0, column: start + 1, rows: rest.size.rows, columns: preview - 2)))
  }

  private func part(_ size: Size, before preview: Int) -> Rect {
    Rect(
      row: 0, column: 0, rows: size.rows,
      columns: size.columns - (preview > 0 ? preview + 1 : 0))
  }

  /// What can be typed.
  private func hint(on surface: Surface, _ surroundings: Surroundings) {
    let lines = Shown.wrapped(surroundings.words.findHint, to: max(20, surface.size.columns - 4))
    for (row, line) in lines.enumerated() {
      surface.write(line, row: row + 1, column: 2, .muted)
    }
  }

  private func table(_ surroundings: Surroundings) -> Table<DebtorID> {
    let words = surroundings.words
    var table = Table(
      [
        Column(Shown(words.column(.number)), Track(minimum: 6, ideal: 8, priority: 9)),
        Column(Shown(words.column(.name)), Track(minimum: 14, ideal: 26, growth: 2, priority: 8)),
        Column(Shown(words.openColumn), .fixed(11, priority: 10), alignment: .trailing),
        Column(Shown(words.matchColumn), Track(minimum: 16, growth: 3, priority: 7)),
      ], count: found.count, emptyText: Shown(words.nothingMatches)
    ) { place in
      row(found[place], surroundings)
    }
    table.words = query.readings.flatMap(\.words)
    return table
  }

  private func row(_ debtor: DebtorID, _ surroundings: Surroundings) -> Table<DebtorID>.Row {
    guard let account = surroundings.account(debtor) else { return .init(debtor, []) }
    let claim = account.claim(on: surroundings.day, surroundings.settings)
    let open = claim.total(in: surroundings.settings.currency)
    let name = account.ledger.debtor?.name.text ?? ""
    return .init(
      debtor,
      [
        Phrase(Shown(debtor.text)), Phrase(Shown(name)),
        Phrase(surroundings.money(open), open.isPositive ? .text : .muted),
        Phrase(Shown(match(account, surroundings.words)), .muted),
      ])
  }

  /// What of the debtor matched, where name and number do not show it; else where he lives.
  private func match(_ account: Account, _ words: Wording) -> String {
    let terms = SearchTerms(account).terms
    let seen = terms.last { $0.kind == .name }.map { "\(account.number.text) \($0.sought)" } ?? ""
    for reading in query.readings {
      for word in reading.words where !FilterWords(word).match(seen) {
        guard let term = terms.last(where: { FilterWords(word).match($0.sought) }) else { continue }
        return words.match(term.kind, words.shown(term.kind, term.text))
      }
    }
    return terms.last { $0.kind == .address }?.text ?? ""
  }
}
