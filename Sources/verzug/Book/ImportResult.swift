import Desk
import Receivables
import Wording

/// What reading one file came to.
struct ImportResult {
  let file: String
  var dialect: TableDialect?
  var findings: [Finding]
  var proposal: (mapping: TableMapping, titles: [String])?
  var reading: FileReading?
  var counts: ImportPlan.Counts?
  var isEmpty = true
  var isDryRun = false
  var receipt: CommandReceipt?
  /// What a file of a bank came to.
  var bank: Bank?
  /// What a file of a payment provider came to.
  var provider: Provider?

  /// Whether something could not be taken.
  var hasErrors: Bool { findings.contains(where: \.isError) }

  /// Whether all that is new was booked, or could be.
  var isClean: Bool { !hasErrors }
}

// MARK: - For people

extension ImportResult {
  /// So many findings are shown; the rest is counted.
  private static let shown = 40

  func show(in sheet: inout Sheet) {
    sheet.heading(file)
    if let reading { sheet.field(words.label(.kindOfFile), words.fileKind(reading.kind)) }
    if let dialect { sheet.field(words.label(.written), words.dialect(dialect)) }
    if let reading {
      sheet.field(words.label(.rows), "\(reading.rowCount)")
      let sums = reading.amounts.map(words.money)
      if !sums.isEmpty {
        sheet.field(words.label(.tableSum), sums.joined(separator: ", "))
        sheet.field(
          words.label(.openSum), reading.open.map(words.money).joined(separator: ", "))
      }
    }
    if let counts { show(counts, in: &sheet) }
    if let bank { bank.show(in: &sheet) }
    if let provider { provider.show(in: &sheet) }
    if let proposal { sheet.addColumns(proposal.mapping, proposal.titles) }
    let ordered = Finding.Severity.allCases.flatMap { severity in
      findings.filter { $0.severity == severity }
    }
    if !ordered.isEmpty {
      sheet.list(
        ordered.prefix(Self.shown).map { "\(words.severity($0.severity)): \(words.finding($0))" })
    }
    if ordered.count > Self.shown {
      sheet.paragraph(words.moreFindings(ordered.count - Self.shown))
    }
    conclude(&sheet)
  }

  private func show(_ counts: ImportPlan.Counts, in sheet: inout Sheet) {
    let rows: [(Label, Int)] = [
      (.newDebtors, counts.newDebtors), (.changedDebtors, counts.changedDebtors),
      (.newInvoices, counts.newInvoices), (.newCredits, counts.newCreditNotes),
      (.newPayments, counts.newPayments), (.knownRows, counts.known),
      (.settledRows, counts.settled), (.vanishedRows, counts.vanished),
      (.refusedRows, errorCount),
    ]
    for (label, count) in rows where count > 0 { sheet.field(words.label(label), "\(count)") }
  }

  private var errorCount: Int { findings.count(where: \.isError) }

  private func conclude(_ sheet: inout Sheet) {
    if proposal != nil {
      sheet.paragraph(words.proposalRemedy("zuordnung.json"))
    } else if let receipt {
      sheet.field(words.label(.saved), receipt.range)
    } else if hasErrors, !isDryRun {
      sheet.paragraph(bank == nil ? words.importHeldBack : words.statementsHeldBack)
    } else {
      sheet.paragraph(words.imported(isDryRun: isDryRun, isEmpty: isEmpty))
    }
  }
}

extension Sheet {
  /// The columns of a table and what they are taken for.
  mutating func addColumns(_ mapping: TableMapping, _ titles: [String]) {
    let meanings = Dictionary(mapping.columns.map { ($0.value, $0.key) }) { first, _ in first }
    table(
      [.text(words.label(.column)), .text(words.label(.meaning))],
      titles.map { [$0, meanings[$0].map { "\(words.field($0)) (\($0.rawValue))" } ?? "–"] })
  }
}

// MARK: - For machines

/// An import as machines read it.
struct ImportAnswer: Encodable {
  let schema = 1
  let day: Day
  let files: [File]

  struct File: Encodable {
    let file: String
    let kind: String?
    let encoding: String?
    let delimiter: String?
    let amounts: String?
    let days: String?
    let rows: Int
    let sums: [Money]
    let open: [Money]
    let counts: ImportPlan.Counts?
    let columns: [Column]
    let findings: [Found]
    let invoice: InvoiceFacts?
    let booked: EntryNumber?
    let bank: ImportResult.Bank.Answer?
    let provider: ImportResult.Provider.Answer?
  }

  struct Column: Encodable {
    let title: String
    let field: String
  }

  struct Found: Encodable {
    let severity: String
    let rule: String
    let line: Int?
    let column: Int?
    let title: String?
    let message: String
  }
}

extension ImportResult {
  var answer: ImportAnswer.File {
    let columns =
      reading?.columns.map { ImportAnswer.Column(title: $0.title, field: $0.field.rawValue) }
      ?? proposal?.mapping.columns.sorted { $0.value < $1.value }.map {
        ImportAnswer.Column(title: $0.value, field: $0.key.rawValue)
      }
    return ImportAnswer.File(
      file: file, kind: reading?.kind.code ?? bank?.reading.kind.text,
      encoding: dialect?.encoding.rawValue,
      delimiter: dialect?.delimiter.rawValue, amounts: dialect?.amounts.map { "\($0)" },
      days: dialect?.days?.rawValue, rows: reading?.rowCount ?? 0, sums: reading?.amounts ?? [],
      open: reading?.open ?? [], counts: counts, columns: columns ?? [],
      findings: findings.map { finding in
        ImportAnswer.Found(
          severity: finding.severity.rawValue, rule: finding.rule.code, line: finding.line,
          column: finding.column, title: finding.title, message: words.finding(finding))
      },
      invoice: reading?.invoice.map(InvoiceFacts.init), booked: receipt?.entries.first,
      bank: bank?.answer, provider: provider?.answer)
  }
}
