import Receivables
import Terminal
import Wording

extension BankPage {
  func view(on surface: Surface, _ surroundings: Surroundings) {
    let words = surroundings.words
    guard unclear != nil else {
      surface.write(Shown(words.computing), row: 1, column: 2, within: nil, .muted)
      return
    }
    let count = surroundings.book.bank.open.count
    let title =
      shown == .unclear
      ? words.unclear(count, surroundings.book.bank.openAmounts) : words.placedMovements
    surface.write(Shown(title), column: 1, within: nil, .title)
    surface.rule(row: 1)
    let height = Self.tableHeight(surface.size.rows - 2)
    table(surroundings).view(selection, on: surface.rows(from: 2, to: 2 + height))
    guard height + 3 < surface.size.rows else { return }
    surface.rule(row: 2 + height)
    detail(on: surface.rows(from: 3 + height, to: surface.size.rows), surroundings)
  }

  // MARK: The list

  private func table(_ surroundings: Surroundings) -> Table<EntryNumber> {
    let words = surroundings.words
    let columns = [
      Column(Shown(words.label(.date)), .fixed(11, priority: 8)),
      Column(Shown(words.sumColumn), .fixed(11, priority: 10), alignment: .trailing),
      Column(Shown(words.label(.payer)), Track(minimum: 14, ideal: 24, growth: 1, priority: 9)),
      Column(
        Shown(shown == .unclear ? words.label(.remittance) : words.label(.debtor)),
        Track(minimum: 16, growth: 3, priority: 7)),
    ]
    return Table(columns, count: rows.count, emptyText: Shown(words.nothingUnclear)) { place in
      switch shown {
      case .unclear: row(unclear?[place], surroundings)
      case .placed: row(placed[place], surroundings)
      }
    }
  }

  private func row(
    _ one: UnclearMovement?, _ surroundings: Surroundings
  ) -> Table<EntryNumber>.Row {
    guard let one else { return .init(EntryNumber(0), []) }
    return .init(
      one.entry,
      [
        day(one.movement.booked, surroundings),
        Phrase(surroundings.money(one.rest), one.rest.isNegative ? .danger : .text),
        Phrase(Shown(one.movement.name?.text ?? "")),
        Phrase(Shown(one.movement.reference?.text ?? ""), .muted),
      ])
  }

  private func row(
    _ one: PlacedMovement, _ surroundings: Surroundings
  ) -> Table<EntryNumber>.Row {
    let account = surroundings.account(one.debtor)
    let name = account?.ledger.debtor?.name.text ?? ""
    let place = surroundings.words.place(.payment(one.payment.designation), of: account)
    return .init(
      one.entry,
      [
        day(one.payment.valued, surroundings),
        Phrase(surroundings.money(one.payment.amount)),
        Phrase(Shown(one.payment.payer?.text ?? "")),
        Phrase(Shown("\(one.debtor) \(name): \(place)"), .muted),
      ])
  }

  private func day(_ day: Day, _ surroundings: Surroundings) -> Phrase {
    Phrase(Shown(surroundings.words.nearDay(day, on: surroundings.day)))
  }

  // MARK: What is under the cursor

  private func detail(on surface: Surface, _ surroundings: Surroundings) {
    switch shown {
    case .unclear:
      guard let movement else { return }
      texts(of: movement.movement, on: surface, surroundings)
      let first = max(3, surface.size.rows - 3)
      for (place, match) in movement.matches.enumerated() {
        let line = proposal(place + 1, match, surroundings)
        surface.write(line, row: first + place, column: 1, within: nil, role(of: match))
      }
      guard movement.matches.isEmpty else { return }
      surface.write(
        Shown(surroundings.words.noProposal), row: first, column: 1, within: nil, .muted)
    case .placed:
      guard let payment, let entry = payment.payment.transaction,
        let movement = surroundings.book.bank.transaction(entry)
      else { return }
      texts(of: movement, on: surface, surroundings)
    }
  }

  /// The whole text, which says most to whoever reads it.
  private func texts(
    of movement: BankTransaction, on surface: Surface, _ surroundings: Surroundings
  ) {
    let payer = [
      movement.name?.text, movement.counterAccount?.grouped, movement.endToEnd?.text,
      movement.mandate.map { "\(surroundings.words.sign(.mandate)) \($0.text)" },
    ].compactMap(\.self).joined(separator: " · ")
    surface.write(Shown(payer), row: 0, column: 1, within: nil, .label)
    // A text is shown as one; the bank cut it anywhere.
    let text = (movement.reference?.text ?? "").split(separator: "\n").joined(separator: " ")
    let lines = Shown.wrapped(text, to: max(20, surface.size.columns - 2))
    let rows = max(1, surface.size.rows - 4)
    for (row, line) in lines.prefix(min(rows, 3)).enumerated() {
      surface.write(line, row: row + 1, column: 1, within: nil, .text)
    }
  }

  private func proposal(
    _ number: Int, _ match: Match, _ surroundings: Surroundings
  ) -> Shown {
    let words = surroundings.words
    let account = surroundings.account(match.debtor)
    let name = account?.ledger.debtor?.name.text ?? ""
    return Shown(
      "\(number)  \(match.debtor) \(name): \(words.place(match.place, of: account)) – "
        + "\(words.certainty(match.certainty)) (\(words.signs(match)))")
  }

  private func role(of match: Match) -> Role {
    switch match.certainty {
    case .certain: .ok
    case .likely: .text
    case .possible: .muted
    }
  }
}
