import Desk
import Receivables
import Terminal
import Wording

extension ImportPage {
  /// What was planned on a book that moved on is planned again when it is booked; the plan itself
  /// says where it does not fit any more.
  func view(on surface: Surface, _ surroundings: Surroundings) {
    let words = surroundings.words
    let sheet = surface.inset(columns: 1)
    let end = sheet.write(Shown(words.fileToImport), row: 0, .label)
    field.view(
      hasKeys: stage.isTyping,
      on: sheet.part(
        Rect(row: 0, column: end + 1, rows: 1, columns: max(4, sheet.size.columns - end - 1))))
    surface.rule(row: 1)
    for (row, line) in lines(sheet.size.columns, surroundings).prefix(max(0, sheet.size.rows - 3))
      .enumerated()
    {
      sheet.write(line.text, row: row + 2, within: nil, line.role)
    }
  }

  private func lines(_ width: Int, _ surroundings: Surroundings) -> [Phrase] {
    let words = surroundings.words
    switch stage {
    case .typing:
      let texts = names.isEmpty ? words.importHint : names.joined(separator: "  ")
      return Shown.wrapped(texts, to: width).map { Phrase($0, .muted) }
    case .reading: return [Phrase(Shown(words.computing), .muted)]
    case .planned(let draft):
      let findings = draft.findings.map { finding in
        Phrase(
          Shown("\(words.severity(finding.severity)): \(words.finding(finding))"),
          finding.isError ? .danger : .warn)
      }
      return outline(draft, words) + findings
    case .unmapped(let draft): return columns(draft, width, words)
    }
  }

  /// What the columns are taken for, what is not read, and what could be said of it.
  private func columns(_ draft: MappingDraft, _ width: Int, _ words: Wording) -> [Phrase] {
    func paragraph(_ text: String, _ role: Role) -> [Phrase] {
      Shown.wrapped(text, to: width).map { Phrase($0, role) }
    }
    let titles = draft.read.map { Shown($0.title) }
    let margin = min(width / 2, titles.map(\.width).max() ?? 0)
    let unread = draft.unread.map { Shown($0).description }.joined(separator: ", ")
    return [Phrase(Shown(words.columnsProposed(draft.read.count)), .title)]
      + zip(titles, draft.read).map { title, column in
        let title = title.truncated(to: margin)
        return Phrase(
          title + .blanks(margin + 2 - title.width) + Shown(words.field(column.field)))
      }
      + (unread.isEmpty ? [] : paragraph(words.columnsUnread(unread), .muted))
      + paragraph(
        words.columnNames(IncomingField.allCases.map(\.rawValue).joined(separator: " ")), .muted)
  }

  /// What the file is, and how much of what it would change.
  private func outline(_ draft: ImportDraft, _ words: Wording) -> [Phrase] {
    let (kind, rows): (String, [(Label, Int)])
    switch draft.content {
    case .file(_, let reading, let plan):
      kind = words.fileKind(reading.kind)
      rows = Self.rows(reading, plan.counts, draft.findings.count(where: \.isError))
    case .statements(let reading, let plan):
      kind = words.bankFile(reading.kind.text)
      rows = Self.rows(plan.counts)
    case .provider(_, let reading, let plan):
      kind = words.fileKind(reading.kind)
      rows = plan.counts.rows
    }
    return [Phrase(Shown(kind), .title)]
      + rows.filter { $0.1 > 0 }.map { label, count in
        Phrase(Shown("\(words.label(label)): \(words.count(count))"))
      }
  }

  private static func rows(
    _ reading: FileReading, _ counts: ImportPlan.Counts, _ errors: Int
  ) -> [(Label, Int)] {
    [
      (.rows, reading.rowCount), (.newDebtors, counts.newDebtors),
      (.changedDebtors, counts.changedDebtors), (.newInvoices, counts.newInvoices),
      (.newCredits, counts.newCreditNotes), (.newPayments, counts.newPayments),
      (.knownRows, counts.known), (.settledRows, counts.settled),
      (.vanishedRows, counts.vanished), (.refusedRows, errors),
    ]
  }

  private static func rows(_ counts: StatementPlan.Counts) -> [(Label, Int)] {
    [
      (.statements, counts.statements), (.movements, counts.movements), (.placed, counts.placed),
      (.takenBack, counts.returned), (.unclear, counts.unclear), (.outgoing, counts.outgoing),
      (.announced, counts.pending),
      (.knownRows, counts.knownStatements + counts.knownMovements),
    ]
  }
}
