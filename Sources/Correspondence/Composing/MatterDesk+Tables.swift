import Receivables
import Wording

extension MatterDesk {
  /// The invoices of a notice, with what it demands of each; the last column adds up to its total.
  func table(_ notice: Notice) -> LetterTable {
    table(
      notice.items.map { Demanded($0.item, $0.principal, $0.interest, $0.costs, level: $0.level) },
      notice.total)
  }

  /// What is demanded, or stands open, of one invoice.
  struct Demanded {
    let item: EntryNumber
    let principal: Money
    let interest: Money
    let costs: Money
    let level: Int?

    init(
      _ item: EntryNumber, _ principal: Money, _ interest: Money, _ costs: Money, level: Int? = nil
    ) {
      self.item = item
      self.principal = principal
      self.interest = interest
      self.costs = costs
      self.level = level
    }

    var total: Money {
      Money(minor: principal.minor + interest.minor + costs.minor, principal.currency)
    }
  }

  func table(_ demanded: [Demanded], _ total: Money) -> LetterTable {
    let hasInterest = demanded.contains { $0.interest.isPositive }
    let hasCosts = demanded.contains { $0.costs.isPositive }
    let levels = Set(demanded.compactMap(\.level))
    let columns = columns(
      interest: hasInterest, costs: hasCosts, status: levels.count > 1, total.currency)
    let rows = demanded.map { one in
      LetterTable.Row(
        cells(of: one, interest: hasInterest, costs: hasCosts, status: levels.count > 1),
        amount: one.total)
    }
    return LetterTable(
      columns: columns, rows: rows, sums: sums(demanded, total, width: columns.count),
      carriedColumn: columns.count - 1)
  }

  private func columns(
    interest: Bool, costs: Bool, status: Bool, _ currency: Currency
  ) -> [LetterTable.Column] {
    func text(_ label: LetterLabel) -> LetterTable.Column { .init(words.letterLabel(label)) }
    func amount(_ label: LetterLabel) -> LetterTable.Column {
      .init(words.letterLabel(label), isNumeric: true)
    }
    var columns = [text(.invoice), text(.issued), text(.due)]
    if status { columns.append(text(.status)) }
    columns += [amount(.amount), amount(.paid)]
    if interest || costs { columns.append(amount(.open)) }
    if interest { columns.append(amount(.interest)) }
    if costs { columns.append(amount(.costs)) }
    let last = words.letterLabel(interest || costs ? .sum : .open)
    return columns + [.init("\(last) \(currency)", isNumeric: true)]
  }

  private func cells(
    of one: Demanded, interest: Bool, costs: Bool, status: Bool
  ) -> [String] {
    let invoice = account.ledger.item(one.item)?.invoice
    let gross = invoice?.gross ?? one.principal
    let paid = Money(minor: max(0, gross.minor - one.principal.minor), gross.currency)
    let name = [
      invoice?.number.text ?? "\(one.item)",
      invoice?.order.map { "\(words.letterLabel(.order)) \($0.text)" },
    ].compactMap(\.self).joined(separator: ", ")
    var cells = [
      name, invoice.map { words.day($0.issued) } ?? "", invoice.map { words.day($0.due) } ?? "",
    ]
    if status { cells.append(one.level.map { words.stage($0) } ?? "") }
    cells += [words.bareMoney(gross), words.bareMoney(paid)]
    if interest || costs { cells.append(words.bareMoney(one.principal)) }
    if interest { cells.append(words.bareMoney(one.interest)) }
    if costs { cells.append(words.bareMoney(one.costs)) }
    return cells + [words.bareMoney(one.total)]
  }

  /// Principal, interest and costs where there are more than one of them, and the total.
  private func sums(_ demanded: [Demanded], _ total: Money, width: Int) -> [LetterTable.Row] {
    func row(_ label: LetterLabel, _ minor: Int64) -> LetterTable.Row {
      let blanks = Array(repeating: "", count: max(0, width - 2))
      return LetterTable.Row(
        [words.letterLabel(label)] + blanks + [words.bareMoney(Money(minor: minor, total.currency))]
      )
    }
    let parts: [(LetterLabel, Int64)] = [
      (.principal, demanded.reduce(0) { $0 + $1.principal.minor }),
      (.interest, demanded.reduce(0) { $0 + $1.interest.minor }),
      (.costs, demanded.reduce(0) { $0 + $1.costs.minor }),
    ]
    let some = parts.filter { $0.1 > 0 }
    return (some.count > 1 ? some.map { row($0.0, $0.1) } : []) + [row(.total, total.minor)]
  }

  /// The instalments of a plan.
  func table(of instalments: [Instalment], _ total: Money) -> LetterTable {
    LetterTable(
      columns: [
        .init(words.letterLabel(.number)), .init(words.letterLabel(.creditedBy)),
        .init("\(words.letterLabel(.amount)) \(total.currency)", isNumeric: true),
      ],
      rows: instalments.enumerated().map { place, instalment in
        LetterTable.Row(
          ["\(place + 1)", words.longDay(instalment.by), words.bareMoney(instalment.amount)],
          amount: instalment.amount)
      },
      sums: [LetterTable.Row([words.letterLabel(.total), "", words.bareMoney(total)])],
      carriedColumn: 2)
  }

  /// The bookings of an account, with the balance after each.
  func table(_ statement: AccountStatement) -> LetterTable {
    let opening =
      statement.opening.isZero
      ? []
      : [
        LetterTable.Row(
          ["", words.letterLabel(.opening), "", "", words.bareMoney(statement.opening)])
      ]
    let rows = statement.bookings.map { booking in
      LetterTable.Row([
        words.day(booking.day), words.booking(booking.kind), booking.number?.text ?? "",
        words.bareMoney(booking.amount), words.bareMoney(booking.balance),
      ])
    }
    let balance = statement.bookings.last?.balance ?? statement.opening
    return LetterTable(
      columns: [
        .init(words.letterLabel(.day)), .init(words.letterLabel(.booking)),
        .init(words.letterLabel(.paper)), .init(words.letterLabel(.amount), isNumeric: true),
        .init("\(words.letterLabel(.balance)) \(statement.currency)", isNumeric: true),
      ], rows: opening + rows,
      sums: [LetterTable.Row([words.letterLabel(.balance), "", "", "", words.bareMoney(balance)])])
  }
}
