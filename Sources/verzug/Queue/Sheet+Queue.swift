import Desk
import Receivables
import Terminal
import Wording

// The queue on a terminal: the head, then lane by lane what goes together and who stands alone.

extension QueueView {
  /// The answer for people.
  var sheet: Sheet {
    var sheet = Sheet()
    sheet.paragraph(head)
    if !settings.hasFreshBankData(on: day), source.hasDebtors {
      sheet.paragraph(words.staleBankData(settings.bankDataThrough, on: day))
    }
    var left = limit
    // Asked for once: they may have to be read.
    let accounts = source.accounts
    if scope != .held { addLanes(to: &sheet, &left, accounts) }
    if scope != .lanes { addHeld(to: &sheet, &left, accounts) }
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
    guard source.hasDebtors else { return words.noDebtors }
    if scope == .held { return words.nothingHeldBack }
    if lanes.count == 1, queue.count > 0 { return words.nothingInLane(others: queue.count) }
    if let clerk, everybody > 0 { return words.nothing(for: clerk, others: everybody) }
    return held.isEmpty ? words.nothingToday(waiting: queue.waiting) : words.allHeldBack()
  }
}

// MARK: - The lanes

extension QueueView {
  private func addLanes(
    to sheet: inout Sheet, _ left: inout Int, _ accounts: (DebtorID) -> Account?
  ) {
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
      if !rows.isEmpty { sheet.addQueue(Array(rows), settings, accounts) }
    }
  }
}

extension Sheet {
  /// A table of debtors in the queue.
  fileprivate mutating func addQueue(
    _ rows: [Standing], _ settings: Settings, _ accounts: (DebtorID) -> Account?
  ) {
    table(
      [
        .text(words.label(.rank)), .text(words.label(.customer)), .text(words.label(.name)),
        .number(words.label(.daysOverdue)), .number(words.label(.collectible)),
        .number(words.label(.level)), .text(words.label(.reasonAndStep)),
      ],
      rows.map { standing in
        [
          words.rank(standing.rank, standing.points), standing.debtor.text,
          standing.name?.text ?? "", "\(standing.daysOverdue)",
          words.stake(of: standing, without: settings.currency), "\(standing.level)",
          Self.reason(standing, accounts(standing.debtor)),
        ]
      }, cutting: 2)
  }

  private static func reason(_ standing: Standing, _ account: Account?) -> String {
    guard let first = standing.reasons.first else { return "" }
    let step: String? =
      if case .notice = standing.step {
        words.look(at: standing.flags)
      } else {
        standing.step.map(words.step)
      }
    return words.reason(
      words.reason(first, of: standing, account), others: standing.reasons.count - 1, then: step)
  }
}

extension Sheet {
  /// A table in which one column, such as a name, is cut so that all has room.
  ///
  /// Its last column is a sentence: where too little is left beside the others, it stands below them.
  mutating func table(_ columns: [Column], _ rows: [[String]], cutting column: Int) {
    let others = columns.indices.dropLast().filter { $0 != column }.map { place in
      2 + max(columns[place].head.columns, rows.map { $0[place].columns }.max() ?? 0)
    }
    let room = Environment.columns - others.reduce(0, +) - 2
    let longest = rows.compactMap { $0.last?.columns }.max() ?? 0
    let beside = room - Self.nameWidth
    let hangs = beside < min(longest, Self.sentenceWidth)
    let width = hangs ? min(40, max(8, room)) : min(30, room - min(longest, Self.sentenceWidth))
    let cut = rows.map { row in
      var row = row
      row[column] = Shown(row[column]).truncated(to: width).string
      return row
    }
    table(columns, cut, hanging: hangs)
  }

  /// So much of a name is to be read at least.
  private static let nameWidth = 18

  /// A sentence in fewer columns is hard to read.
  private static let sentenceWidth = 44
}

extension Settings {
  /// An amount without the currency, where it is the one of the book.
  func shortMoney(_ amount: Money) -> String {
    words.money(amount, without: currency)
  }
}

// MARK: - What is held back

extension QueueView {
  private func addHeld(
    to sheet: inout Sheet, _ left: inout Int, _ accounts: (DebtorID) -> Account?
  ) {
    let rows = held.prefix(left)
    left -= rows.count
    guard !rows.isEmpty else { return }
    sheet.heading(words.label(.heldBack))
    sheet.table(
      [
        .text(words.label(.customer)), .text(words.label(.name)), .number(words.label(.resting)),
        .text(words.label(.returns)), .text(words.label(.gate)),
      ], rows.map { cells($0, accounts($0.debtor)) }, cutting: 1)
    sheet.table(
      [
        .text(words.label(.gate)), .number(words.label(.debtorCount)),
        .number(words.label(.resting)),
      ],
      queue.hiddenByKind.map { kind, debtors, money in
        [words.gate(kind), "\(debtors)", money.map(words.money).joined(separator: " + ")]
      })
  }

  private func cells(_ standing: Standing, _ account: Account?) -> [String] {
    let gates = standing.gates.map { words.gate($0, on: day, account) }.joined(separator: ", ")
    return [
      standing.debtor.text, standing.name?.text ?? "", settings.shortMoney(standing.hidden),
      words.returns(standing), gates,
    ]
  }
}
