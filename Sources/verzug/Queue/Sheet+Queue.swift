import Receivables
import Wording

// The queue on a terminal: the head, then lane by lane what goes together and who stands alone.

extension QueueView {
  /// The answer for people, on a terminal of so many columns.
  func sheet(width: Int) -> Sheet {
    var sheet = Sheet()
    sheet.paragraph(head)
    if !settings.hasFreshBankData(on: day), !book.accounts.isEmpty {
      sheet.paragraph(words.staleBankData(settings.bankDataThrough, on: day))
    }
    var left = limit
    if scope != .held { addLanes(to: &sheet, width, &left) }
    if scope != .lanes { addHeld(to: &sheet, &left) }
    let all = (scope == .held ? 0 : rowCount) + (scope == .lanes ? 0 : held.count)
    if all > limit { sheet.paragraph(words.moreRows(all - limit)) }
    if all == 0 { sheet.paragraph(nothing) }
    return sheet
  }

  /// The rows of the lanes: each group is one.
  private var rowCount: Int {
    groups.count + lanes.reduce(0) { $0 + singles($1).count }
  }

  private var head: String {
    let counts = Lane.allCases.map { lane in
      (lane, singles(lane).count + (lane == .step ? queue.groups.count : 0))
    }
    var parts = [words.headToday(counts.reduce(0) { $0 + $1.1 })]
    parts += counts.filter { $0.1 > 0 }.map { words.head($0.0, $0.1) }
    if noticeCount > 0 { parts.append(words.headRun(noticeCount)) }
    if !held.isEmpty { parts.append(words.headHeld(held.count, queue.hidden)) }
    parts.append(words.headBank(settings.bankDataThrough, on: day))
    return parts.joined(separator: " | ")
  }

  /// What is said where nothing is shown.
  private var nothing: String {
    guard !book.accounts.isEmpty else { return words.noDebtors }
    if scope == .held { return words.nothingHeldBack }
    if lanes.count == 1, queue.count > 0 { return words.nothingInLane(others: queue.count) }
    if let clerk, everybody > 0 { return words.nothing(for: clerk, others: everybody) }
    return held.isEmpty ? words.nothingToday(waiting: queue.waiting) : words.allHeldBack
  }
}

// MARK: - The lanes

extension QueueView {
  private func addLanes(to sheet: inout Sheet, _ width: Int, _ left: inout Int) {
    for lane in lanes {
      let groups = lane == .step ? Array(groups.prefix(left)) : []
      left -= groups.count
      let rows = singles(lane).prefix(left)
      left -= rows.count
      guard !groups.isEmpty || !rows.isEmpty else { continue }
      sheet.heading("\(lane.rawValue) \(words.lane(lane))")
      if !groups.isEmpty {
        sheet.list(groups.map { words.group($0.key, $0.debtors.count, $0.collectible) })
      }
      if !rows.isEmpty { sheet.addQueue(Array(rows), book, width) }
    }
  }
}

extension Sheet {
  /// A table of debtors in the queue; names are cut so that the reasons have room.
  fileprivate mutating func addQueue(_ rows: [Standing], _ book: Book, _ width: Int) {
    let heads: [Column] = [
      .text(words.label(.rank)), .text(words.label(.customer)), .text(words.label(.name)),
      .number(words.label(.daysOverdue)), .number(words.label(.collectible)),
      .number(words.label(.level)), .text(words.label(.reasonAndStep)),
    ]
    let currency = book.settings.currency
    var cells = rows.map { standing in
      [
        words.rank(standing.rank, standing.points), standing.debtor.text,
        standing.name?.text ?? "", "\(standing.daysOverdue)",
        standing.collectible.currency == currency
          ? words.bareMoney(standing.collectible) : words.money(standing.collectible),
        "\(standing.level)", Self.reason(standing, book.account(standing.debtor)),
      ]
    }
    let others = [0, 1, 3, 4, 5].map { column in
      2 + max(heads[column].head.count, cells.map { $0[column].count }.max() ?? 0)
    }.reduce(0, +)
    let room = min(30, max(8, width - others - Self.reasonWidth - 2))
    for row in cells.indices { cells[row][2] = Self.cut(cells[row][2], to: room) }
    table(heads, cells)
  }

  /// So wide are reasons at least.
  private static let reasonWidth = 26

  private static func reason(_ standing: Standing, _ account: Account?) -> String {
    guard let first = standing.reasons.first else { return "" }
    return words.reason(
      words.reason(first, of: standing, account), others: standing.reasons.count - 1,
      then: standing.step.map(words.step))
  }

  /// A text that is not longer than so many characters.
  static func cut(_ text: String, to width: Int) -> String {
    text.count > width ? text.prefix(width - 1) + "…" : text
  }
}

// MARK: - What is held back

extension QueueView {
  private func addHeld(to sheet: inout Sheet, _ left: inout Int) {
    let rows = held.prefix(left)
    left -= rows.count
    guard !rows.isEmpty else { return }
    sheet.heading(words.label(.heldBack))
    sheet.table(
      [
        .text(words.label(.customer)), .text(words.label(.name)), .number(words.label(.resting)),
        .text(words.label(.returns)), .text(words.label(.gate)),
      ], rows.map(cells))
    sheet.table(
      [
        .text(words.label(.gate)), .number(words.label(.debtorCount)),
        .number(words.label(.resting)),
      ],
      queue.hiddenByKind.map { kind, debtors, money in
        [words.gate(kind), "\(debtors)", money.map(words.money).joined(separator: " + ")]
      })
  }

  private func cells(_ standing: Standing) -> [String] {
    let account = book.account(standing.debtor)
    let gates = standing.gates.map { words.gate($0, on: day, account) }.joined(separator: ", ")
    return [
      standing.debtor.text, Sheet.cut(standing.name?.text ?? "", to: 18),
      words.money(standing.hidden), standing.returns.map { words.nearDay($0, on: day) } ?? "–",
      gates,
    ]
  }
}
