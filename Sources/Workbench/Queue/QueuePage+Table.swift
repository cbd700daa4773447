import Receivables
import Wording

extension QueuePage {
  var hasTable: Bool { !rows.isEmpty }

  /// The rows as they are shown, for other programs; a group is the debtors it has.
  func table(_ surroundings: Surroundings) -> TableList? {
    let (words, queue) = (surroundings.words, surroundings.worklist.queue)
    var table = TableList(
      titles: [
        words.label(.rank), words.label(.points), words.column(.number), words.column(.name),
        words.column(.collectible), words.column(.held), words.label(.daysOverdue),
        words.label(.level), words.label(.lane), words.label(.reason), words.label(.nextStep),
        words.label(.clerk),
      ])
    for debtor in rows.flatMap({ debtors(of: $0, surroundings) }) {
      guard let standing = queue.standing(of: debtor) else { continue }
      let account = surroundings.account(debtor)
      let reasons = standing.reasons.map { words.reason($0, of: standing, account) }
      table.add([
        .text(standing.rank.rawValue), .number(UInt64(max(0, standing.points.total))),
        .text(debtor.text), TableCell(standing.name?.text), .amount(standing.collectible),
        .amount(standing.hidden), .number(UInt64(standing.daysOverdue)),
        .number(UInt64(standing.level)), TableCell(standing.lane.map(words.shortLane)),
        .text(reasons.joined(separator: "; ")), TableCell(standing.step.map(words.step)),
        TableCell(standing.clerk.clerk?.text),
      ])
    }
    return table
  }

  private func debtors(of row: QueueRow, _ surroundings: Surroundings) -> [DebtorID] {
    switch row {
    case .debtor(let debtor): [debtor]
    case .group(let key): surroundings.worklist.group(key)?.debtors ?? []
    }
  }
}
