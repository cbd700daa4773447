import Receivables

/// A batch of bookings as DATEV writes it (EXTF, category 21), as far as it moves accounts of
/// customers.
///
/// A debit to a customer is an invoice; a credit against revenue is a credit note, any other credit a
/// payment. Rows of one document, as one for each rate of tax, are one item. Reversals
/// (Generalumkehr) are findings: nobody can tell which booking they take back.
struct DATEVPostings {
  private let file: TableFile
  private let netDays: Int?

  init(_ file: TableFile, _ netDays: Int?) {
    self.file = file
    self.netDays = netDays
  }

  /// Columns that the format fixes, from zero.
  private enum Column {
    static let amount = 0
    static let side = 1
    static let currency = 2
    static let account = 6
    static let counterAccount = 7
    static let day = 9
    static let document = 10
    static let dueDay = 11
    static let text = 13
  }

  /// One item from all its rows.
  private struct Key: Hashable {
    let debtor: DebtorID
    let number: DocumentNumber
    let day: Day
    let isCredit: Bool
    let currency: Currency
  }

  func read(into reading: inout FileReading) throws(Finding) {
    guard let header = file.datev, header.category == DATEVHeader.postings else {
      throw Finding(.wrongKind, line: 1)
    }
    guard file.titles.count > Column.text else { throw Finding(.wrongKind, line: 2) }
    reading.dialect?.amounts = .german
    let due = file.titles.firstIndex(of: "Fälligkeit")
    let delivered = file.titles.firstIndex(of: "Leistungsdatum")
    let reversal = file.titles.firstIndex { $0.hasPrefix("Generalumkehr") }
    var items: [Key: Int] = [:]
    try file.eachRow(&reading) { reader, row, reading throws(Finding) in
      let posting = Posting(
        fields: RowFields(
          reader: reader, row: row, columns: [:], titles: file.titles, amounts: .german, days: [:]),
        header: header)
      guard let side = try posting.debtorSide() else { return }
      if reversal.flatMap(posting.fields.text(at:)).map({ $0 != "0" }) == true {
        throw Finding(.cancelled, line: row.line)
      }
      let debtor = IncomingDebtor(number: side.debtor)
      let amount = try posting.amount()
      let day = try posting.day()
      let number = try posting.document()
      guard side.isDebit || header.isRevenue(side.other) else {
        let payment = IncomingPayment(
          item: number, amount: amount, valued: day, text: try posting.text())
        reading.rows.append(
          Incoming(line: row.line, debtor: debtor, content: .payment(payment)))
        return
      }
      guard let number else { throw posting.missingDocument }
      let signed = side.isDebit ? amount : try posting.negated(amount)
      let key = Key(
        debtor: side.debtor, number: number, day: day, isCredit: !side.isDebit,
        currency: amount.currency)
      if let place = items[key], case .item(var item) = reading.rows[place].content {
        item.amount = try posting.sum(item.amount, signed)
        reading.rows[place] = Incoming(
          line: reading.rows[place].line, debtor: debtor, content: .item(item))
        return
      }
      var item = IncomingItem(number: number, issued: day, amount: signed)
      item.due = posting.due(due)
      item.delivered = delivered.flatMap(posting.fields.text(at:)).flatMap(Posting.longDay)
      item.terms = netDays.map { PaymentTerms(netDays: $0) }
      items[key] = reading.rows.count
      reading.rows.append(Incoming(line: row.line, debtor: debtor, content: .item(item)))
    }
  }

  /// One booking.
  private struct Posting {
    let fields: RowFields
    let header: DATEVHeader

    /// Which side a customer is on; nothing where it moves no customer's account.
    func debtorSide() throws(Finding) -> (debtor: DebtorID, isDebit: Bool, other: String)? {
      let account = fields.text(at: Column.account) ?? ""
      let counter = fields.text(at: Column.counterAccount) ?? ""
      guard header.isDebtor(account) || header.isDebtor(counter) else { return nil }
      guard let side = fields.text(at: Column.side), side == "S" || side == "H" else {
        throw finding(.unknownWord(fields.text(at: Column.side) ?? "", .kind), Column.side)
      }
      let isFirst = header.isDebtor(account)
      let number = isFirst ? account : counter
      do {
        return (try DebtorID(number), (side == "S") == isFirst, isFirst ? counter : account)
      } catch {
        throw finding(.name(error), Column.account)
      }
    }

    func amount() throws(Finding) -> Money {
      let currency = fields.text(at: Column.currency).flatMap(Words.currency) ?? header.currency
      guard let text = fields.text(at: Column.amount) else {
        throw finding(.missing(.gross), Column.amount)
      }
      do { return try Money(reading: text, .german, in: currency) } catch {
        throw finding(.amount(error, .german), Column.amount)
      }
    }

    func day() throws(Finding) -> Day {
      let text = fields.text(at: Column.day) ?? ""
      guard let day = header.day(text) else { throw finding(.day(text, .german), Column.day) }
      return day
    }

    func document() throws(Finding) -> DocumentNumber? {
      guard let text = fields.text(at: Column.document), text != "0" else { return nil }
      do { return try DocumentNumber(text) } catch { throw finding(.name(error), Column.document) }
    }

    func text() throws(Finding) -> Line? {
      guard let text = fields.text(at: Column.text) else { return nil }
      do { return try Line(text) } catch { throw finding(.text(error), Column.text) }
    }

    var missingDocument: Finding { finding(.missing(.invoice), Column.document) }

    /// The due day: eight digits in its own column, else six in the second field of the document.
    func due(_ column: Int?) -> Day? {
      if let text = column.flatMap(fields.text(at:)), let day = Self.longDay(text) { return day }
      guard let text = fields.text(at: Column.dueDay), text.utf8.count == 6,
        let number = Int(text)
      else { return nil }
      return try? Day(
        year: 2_000 + number % 100, month: number / 100 % 100, day: number / 10_000)
    }

    /// The day of `24112026`.
    static func longDay(_ text: String) -> Day? {
      guard (7...8).contains(text.utf8.count), let number = Int(text) else { return nil }
      return try? Day(
        year: number % 10_000, month: number / 10_000 % 100, day: number / 1_000_000)
    }

    func negated(_ amount: Money) throws(Finding) -> Money {
      do { return try .zero(amount.currency) - amount } catch {
        throw finding(.amount(error, .german), Column.amount)
      }
    }

    func sum(_ left: Money?, _ right: Money) throws(Finding) -> Money {
      do { return try (left ?? .zero(right.currency)) + right } catch {
        throw finding(.amount(error, .german), Column.amount)
      }
    }

    private func finding(_ rule: Finding.Rule, _ column: Int) -> Finding {
      Finding(rule, line: fields.row.line, column: column + 1, title: fields.titles[column])
    }
  }
}
