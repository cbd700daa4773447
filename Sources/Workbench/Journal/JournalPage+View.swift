import Receivables
import Terminal
import Wording

extension JournalPage {
  func view(on surface: Surface, _ surroundings: Surroundings) {
    let rows = surface.size.rows
    table(surroundings).view(selection, on: surface.rows(from: 0, to: rows - 1))
    let words = surroundings.words
    var left = [Phrase(Shown(words.entries(self.rows.count, of: list.numbers.count)), .muted)]
    if !filter.isEmpty { left.insert(Phrase("/" + Shown(filter.text), .match), at: 0) }
    StatusLine(
      left: left, right: [Phrase(Shown(words.journalFilterHint), .muted)], role: .text
    ).view(on: surface.row(rows - 1))
  }

  private func table(_ surroundings: Surroundings) -> Table<EntryNumber> {
    let words = surroundings.words
    func column(_ name: JournalColumn, _ track: Track) -> Column {
      Column(Shown(words.journalColumn(name)), track)
    }
    let empty = isSearching ? words.searchingJournal(filter.text) : emptyText(words)
    var table = Table<EntryNumber>(
      [
        column(.entry, Track(minimum: 6, ideal: 8, priority: 4)),
        column(.moment, .fixed(12, priority: 6)), column(.user, .fixed(8, priority: 8)),
        column(.debtor, Track(minimum: 6, ideal: 8, priority: 9)),
        column(.name, Track(minimum: 12, ideal: 20, priority: 3)),
        column(.kind, .fixed(9, priority: 7)),
        column(.text, Track(minimum: 18, growth: 1, priority: 10)),
      ], count: isSearching ? 0 : rows.count, emptyText: Shown(empty)
    ) { place in
      row(rows[place], surroundings)
    }
    table.words = filter.words.words
    return table
  }

  private func emptyText(_ words: Wording) -> String {
    filter.isEmpty ? words.noEntries : words.nothingMatches
  }

  private func row(
    _ number: EntryNumber, _ surroundings: Surroundings
  ) -> Table<EntryNumber>.Row {
    guard let entry = list.entry(number, in: surroundings.book) else { return .init(number, []) }
    let (words, fact) = (surroundings.words, entry.fact)
    let (day, minute) = surroundings.settings.zone.local(fact.instant)
    let clock = words.moment(day, minute: minute, on: day)
    let role: Role = fact.counts ? .text : .muted
    let debtor = entry.account?.number
    let name = debtor.flatMap { surroundings.worklist.queue.standing(of: $0)?.name }
    return .init(
      number,
      [
        Phrase(Shown(number.description), .muted),
        Phrase(Shown("\(words.nearDay(day, on: surroundings.today)) \(clock)"), .muted),
        Phrase(Shown(fact.user.text), role), Phrase(Shown(debtor?.text ?? ""), role),
        Phrase(Shown(name?.text ?? ""), role),
        Phrase(
          Shown(words.word(of: fact.value)),
          fact.counts ? fact.value.kind.entryClass.role : .muted),
        Phrase(Shown(line(words.entry(fact, of: entry.account))), role),
      ], sign: fact.counts ? nil : Phrase("×", .muted))
  }

  /// A text of several lines in one.
  private func line(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: " / ")
  }
}
