import Desk
import Receivables
import Wording

extension ImportResult {
  /// What a file of a bank came to.
  struct Bank {
    let reading: StatementReading
    let plan: StatementPlan
    /// The book before it.
    let book: Book
  }
}

// MARK: - For people

extension ImportResult.Bank {
  func show(in sheet: inout Sheet) {
    sheet.field(words.label(.kindOfFile), words.bankFile(reading.kind.text))
    let counts = plan.counts
    let rows: [(Label, Int)] = [
      (.statements, counts.statements), (.movements, counts.movements), (.placed, counts.placed),
      (.takenBack, counts.returned), (.unclear, counts.unclear), (.outgoing, counts.outgoing),
      (.announced, counts.pending),
      (.knownRows, counts.knownStatements + counts.knownMovements),
    ]
    for (label, count) in rows where count > 0 { sheet.field(words.label(label), "\(count)") }
    if let through = counts.through {
      sheet.field(words.label(.bankData), words.dayWithWeekday(through))
    }
    sheet.addPlaced(plan.placed, book)
  }
}

extension Sheet {
  /// So many payments are told one by one; the rest is counted.
  private static let shownPayments = 20

  /// The payments that were recognised, and where they go.
  mutating func addPlaced(_ placed: [StatementPlan.Placement], _ book: Book) {
    guard !placed.isEmpty else { return }
    table(
      [
        .text(words.label(.debtor)), .number(words.label(.amount)), .text(words.label(.what)),
        .text(words.label(.signs)),
      ],
      placed.prefix(Self.shownPayments).map { placement in
        [
          placement.match.debtor.text, words.money(placement.amount),
          words.place(placement.match.place, of: book.account(placement.match.debtor)),
          words.signs(placement.match),
        ]
      })
    if placed.count > Self.shownPayments {
      paragraph(words.andMore(placed.count - Self.shownPayments))
    }
  }
}

// MARK: - For machines

extension ImportResult.Bank {
  /// A file of a bank as machines read it.
  struct Answer: Encodable {
    let document: DocumentDigest
    let counts: StatementPlan.Counts
    let statements: [Statement]
    let placed: [Placed]
  }

  struct Statement: Encodable {
    let account: String
    let number: String?
    let from: Day?
    let through: Day?
    let opening: Money?
    let closing: Money?
    let movements: Int
    let pending: Int
    let isSound: Bool
  }

  struct Placed: Encodable {
    let movement: EntryNumber
    let debtor: DebtorID
    let amount: Money
    let items: [EntryNumber]
    let signs: [String]

    init(_ placement: StatementPlan.Placement) {
      movement = placement.movement
      debtor = placement.match.debtor
      amount = placement.amount
      items = placement.match.place.items
      signs = placement.match.signs.map(\.code)
    }
  }

  var answer: Answer {
    Answer(
      document: plan.file.document, counts: plan.counts,
      statements: plan.file.statements.map { part in
        Statement(
          account: part.statement.account, number: part.statement.number,
          from: part.statement.from, through: part.statement.through,
          opening: part.statement.opening?.amount, closing: part.statement.closing?.amount,
          movements: part.movements.count, pending: part.statement.pending, isSound: part.isSound)
      },
      placed: plan.placed.map(Placed.init))
  }
}

extension Match.Place {
  /// The invoices it goes to.
  var items: [EntryNumber] {
    switch self {
    case .payment(let designation), .debit(_, let designation): designation.items
    case .back: []
    }
  }
}

extension Match.Sign {
  /// The name in scripts.
  var code: String {
    switch self {
    case .amount(let agreement): "amount.\(agreement.rawValue)"
    default: caseName(self)
    }
  }
}
