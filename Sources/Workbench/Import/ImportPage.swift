import Desk
import Receivables
import Terminal
import Wording

/// Taking in a file of another program: its path is typed, what it would change is seen, it is booked.
///
/// What needs a mapping or a choice is said, and done from the shell.
struct ImportPage: Layer {
  private var field = TextField(limit: 1_000)
  private var stage = Stage.typing

  /// How far it is.
  private enum Stage: Sendable {
    case typing
    case reading
    case planned(ImportDraft)

    var isTyping: Bool { if case .typing = self { true } else { false } }
  }

  var extent: Extent { .page }
  var scope: Scope { .form }
  var hints: [Action] {
    switch stage {
    case .typing, .reading: [.formAccept, .escape]
    case .planned: [.confirmYes, .escape]
    }
  }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .import))
  }

  // MARK: Keys

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    switch (stage, chord) {
    case (.planned, .escape):
      stage = .typing
      return []
    case (_, .escape): return [.leave]
    case (.planned(let draft), .character("y")): return book(draft, surroundings)
    case (.planned, _), (.reading, _): return chord.typed == nil ? nil : []
    case (.typing, .enter): return read(surroundings)
    case (.typing, _): return field.update(chord) ? [] : nil
    }
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Step]? {
    guard case .typing = stage else { return nil }
    field.edit.insert(text)
    return []
  }

  private mutating func read(_ surroundings: Surroundings) -> [Step] {
    guard !field.text.isEmpty else { return [.say(Shown(surroundings.words.textMissing), .warn)] }
    stage = .reading
    return [.request(.work(.importPlan(path: field.text, surroundings.occasion)))]
  }

  private func book(_ draft: ImportDraft, _ surroundings: Surroundings) -> [Step] {
    if surroundings.readOnly != nil {
      return [.say(Shown(surroundings.words.bookIsReadOnly), .warn)]
    }
    if draft.hasErrors { return [.say(Shown(surroundings.words.importHasErrors), .warn)] }
    if draft.isEmpty { return [.say(Shown(surroundings.words.nothingNewInFile), .warn)] }
    return [.request(.takeIn(draft))]
  }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    switch outcome {
    case .performed: return [.leave]
    case .worked(.imported(let draft)): stage = .planned(draft)
    case .worked(.failed):
      if case .reading = stage { stage = .typing }
    default: break
    }
    return []
  }

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
    for (row, line) in lines(surroundings).prefix(max(0, sheet.size.rows - 3)).enumerated() {
      sheet.write(line.text, row: row + 2, within: nil, line.role)
    }
  }

  private func lines(_ surroundings: Surroundings) -> [Phrase] {
    let words = surroundings.words
    switch stage {
    case .typing: return [Phrase(Shown(words.importHint), .muted)]
    case .reading: return [Phrase(Shown(words.computing), .muted)]
    case .planned(let draft):
      let findings = draft.findings.map { finding in
        Phrase(
          Shown("\(words.severity(finding.severity)): \(words.finding(finding))"),
          finding.isError ? .danger : .warn)
      }
      return outline(draft, words) + findings
    }
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
