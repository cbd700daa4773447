import Receivables
import Terminal
import Wording

// The invoices of a case as rows.

extension CaseSheet {
  /// The columns of the invoices; what matters least goes first where there is little room.
  func itemColumns(_ words: Wording) -> [Column] {
    func column(_ name: ItemColumn, _ track: Track, _ alignment: Alignment = .leading) -> Column {
      Column(Shown(words.itemColumn(name)), track, alignment: alignment)
    }
    return [
      column(.number, Track(minimum: 8, ideal: 11, priority: 12)),
      column(.order, Track(minimum: 9, ideal: 10, priority: 8)),
      column(.tracking, Track(minimum: 10, ideal: 14, priority: 1)),
      column(.due, .fixed(Shown(words.day(day)).width, priority: 7), .trailing),
      column(.days, .fixed(4, priority: 9), .trailing),
      column(.level, .fixed(2, priority: 6), .trailing),
      column(.principal, Track(minimum: 9, ideal: 10, priority: 5), .trailing),
      column(.interest, .fixed(8, priority: 3), .trailing),
      column(.costs, Track(minimum: 6, ideal: 8, priority: 2), .trailing),
      column(.open, Track(minimum: 9, ideal: 11, priority: 11), .trailing),
      column(.status, Track(minimum: 10, ideal: 12, growth: 1, priority: 13)),
    ]
  }

  /// The cells of an invoice.
  func itemCells(_ number: EntryNumber, _ words: Wording) -> [Phrase] {
    guard let item = ledger.item(number) else { return [] }
    let (claim, status) = (claim.item(number), status(of: item))
    let role = role(of: status)
    func money(_ amount: Money?, _ role: Role = .text) -> Phrase {
      guard let amount else { return "" }
      let isOwn = amount.currency == settings.currency
      return Phrase(
        Shown(isOwn ? words.bareMoney(amount) : words.money(amount)),
        amount.isZero ? .muted : role)
    }
    let days = claim.map { $0.day - $0.lastDay } ?? 0
    let isOpen = claim?.total.isPositive ?? false
    let tracking = item.deliveries.last?.value.tracking ?? item.invoice.tracking
    return [
      Phrase(Shown(item.invoice.number.text), isOpen ? .text : .muted),
      Phrase(Shown(item.invoice.order?.text ?? ""), .muted),
      Phrase(Shown(tracking?.text ?? ""), .muted),
      Phrase(Shown(words.nearDay(claim?.lastDay ?? item.invoice.due, on: day)), .muted),
      Phrase(Shown(isOpen && days > 0 ? words.count(days) : ""), days > 60 ? .danger : .text),
      Phrase(Shown(levels[number].map { "\($0)" } ?? ""), .muted),
      money(claim?.principal ?? item.invoice.gross), money(claim?.interest), money(claim?.costs),
      money(claim?.total, .title), Phrase(Shown(words.status(status)), role),
    ]
  }

  /// What is special about an invoice.
  func status(of item: Item) -> ItemStatus {
    if item.cancelled != nil { return .cancelled }
    guard let claim = claim.item(item.number) else { return .cancelled }
    guard claim.total.isPositive else { return .paid }
    guard item.isOurs else { return .notOurs }
    var kinds: [Gate.Kind] = []
    let gates = standing.portions.first { $0.item == item.number }?.gates ?? []
    for gate in gates where !kinds.contains(gate.kind) { kinds.append(gate.kind) }
    if kinds.isEmpty {
      if contested[item.number]?.isPositive == true { kinds.append(.dispute) }
      if casework.isHeld(item.number, on: day) { kinds.append(.hold) }
    }
    if !kinds.isEmpty { return .held(kinds) }
    if claim.isInDefault { return .inDefault }
    return claim.isOverdue ? .overdue : .notDue
  }

  private func role(of status: ItemStatus) -> Role {
    switch status {
    case .cancelled, .notOurs, .paid, .notDue: .muted
    case .overdue: .warn
    case .inDefault: .danger
    case .held: .info
    }
  }
}
