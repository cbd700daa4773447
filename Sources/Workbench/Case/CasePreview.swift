import Receivables
import Terminal
import Wording

/// A case beside the queue, where there is room: its head, what is owed, the next step and why, and
/// what happened last.
struct CasePreview {
  private let sheet: CaseSheet
  private let surroundings: Surroundings

  init(_ account: Account, _ surroundings: Surroundings) {
    sheet = CaseSheet(account, surroundings)
    self.surroundings = surroundings
  }

  func view(on surface: Surface) {
    let (words, width) = (surroundings.words, surface.size.columns)
    let gap = " " + surface.glyphs.separator + " "
    let head = CaseHead(sheet, surroundings)
    let name = sheet.ledger.debtor?.name.text ?? ""
    let start = surface.write(Shown(sheet.account.number.text), column: 1, .accent)
    surface.write(Shown(name), column: start + 1, within: nil, .title)
    let sums = sheet.currencies.map { words.money(sheet.claim.total(in: $0)) }
    surface.write(
      Shown(words.toPayToday(sums.joined(separator: " + "))), row: 1, column: 1, within: nil, .title
    )
    var row = 2
    let isHigh = surface.size.rows >= 24
    for line in head.lines(width: width - 2, limit: isHigh ? 9 : 5, gap: gap) {
      surface.write(line, row: row)
      row += 1
    }
    surface.rule(row: row)
    surface.write([head.nextStep], row: row + 1)
    row += 2
    for reason in head.reasons.prefix(isHigh ? 3 : 1) {
      for line in Shown.wrapped(reason.text.string, to: max(8, width - 4)).prefix(2) {
        surface.write(line, row: row, column: 3, .muted)
        row += 1
      }
    }
    surface.rule(row: row)
    entries(on: surface.rows(from: row + 1, to: surface.size.rows))
  }

  /// The last entries, as many as there is room for, each in at most two lines.
  private func entries(on surface: Surface) {
    let words = surroundings.words
    var row = 0
    for fact in sheet.account.facts.reversed() {
      guard row < surface.size.rows else { return }
      let event = sheet.event(.entry(fact.number), words)
      let column = surface.write(
        Shown(words.nearDay(fact.day, on: sheet.day)), row: row, column: 1, .muted)
      surface.write(event.kind.text, row: row, column: column + 1, event.kind.role)
      let lines = Shown.wrapped(event.text, to: max(8, surface.size.columns - 4))
      for line in lines.prefix(2) {
        row += 1
        surface.write(line, row: row, column: 3, event.role)
      }
      row += 1
    }
  }
}
