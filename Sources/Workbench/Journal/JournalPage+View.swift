import Receivables
import Terminal
import Wording

extension JournalPage {
  func view(on surface: Surface, _ surroundings: Surroundings) {
    let words = surroundings.words
    let detailRows = Self.detailRows(surroundings.size)
    let end = surface.size.rows - detailRows - 1
    table(surroundings).view(selection, on: surface.rows(from: 0, to: end))
    surface.rule(row: end, ruleTitle(words))
    let hint = " " + Shown(words.journalFilterHint) + " "
    surface.write(hint, row: end, trailing: 1, .muted)
    for (line, text) in detail(surroundings).prefix(detailRows).enumerated() {
      surface.write(text, row: end + 1 + line, column: 1)
    }
  }

  /// How many entries there are, and what was typed to see fewer.
  private func ruleTitle(_ words: Wording) -> Shown {
    let count = Shown(words.entries(rows.count, of: list.numbers.count))
    return filter.isEmpty ? count : ("/" + Shown(filter.text)).truncated(to: 24) + "  " + count
  }

  /// The entry under the cursor in full, with the name of its debtor.
  private func detail(_ surroundings: Surroundings) -> [Shown] {
    guard !isSearching, let number = selection.cursor,
      let entry = list.entry(number, in: surroundings.book)
    else { return [] }
    let name = entry.account.flatMap { account in
      surroundings.worklist.queue.standing(of: account.number)?.name?.text
    }
    let text = surroundings.words.entry(entry.fact, of: entry.account)
    return Shown.wrapped(
      (name.map { "\($0): " } ?? "") + text, to: max(20, surroundings.size.columns - 2))
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
