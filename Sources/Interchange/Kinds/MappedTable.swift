import Receivables

/// A table whose columns are known: our own, or any other by a mapping.
struct MappedTable {
  private let file: TableFile
  private let mapping: TableMapping

  init(_ file: TableFile, _ mapping: TableMapping) {
    self.file = file
    self.mapping = mapping
  }

  func read(into reading: inout FileReading) throws(Finding) {
    let columns = try file.columns(mapping.columns, &reading)
    let hasItems = columns[.invoice] != nil
    try require(columns, hasItems: hasItems)
    let untaken = file.titles.indices.filter { !columns.values.contains($0) }.map {
      file.titles[$0]
    }
    if !untaken.isEmpty { reading.findings.append(Finding(.untaken(untaken))) }
    let (amounts, days) = try notations(columns, &reading)
    reading.isComplete = mapping.isComplete && hasItems
    let rows = RowReader(defaults: mapping)
    try file.eachRow(&reading) { reader, row, reading throws(Finding) in
      let fields = RowFields(
        reader: reader, row: row, columns: columns, titles: file.titles, amounts: amounts,
        days: days)
      let debtor = try rows.debtor(fields)
      guard hasItems else {
        reading.rows.append(Incoming(line: row.line, debtor: debtor, content: .debtor))
        return
      }
      reading.rows.append(
        Incoming(line: row.line, debtor: debtor, content: .item(try rows.item(fields))))
    }
  }

  /// What every table needs: whose it is and, where it has items, how much and of when.
  private func require(
    _ columns: [IncomingField: Int], hasItems: Bool
  ) throws(Finding) {
    let names: [IncomingField] = [.debtor, .name, .company, .email, .vatNumber]
    guard names.contains(where: { columns[$0] != nil }) else {
      throw Finding(.columnMissing(.debtor))
    }
    guard hasItems else {
      guard columns[.name] != nil || columns[.company] != nil else {
        throw Finding(.columnMissing(.invoice))
      }
      return
    }
    guard columns[.issued] != nil else { throw Finding(.columnMissing(.issued)) }
    guard columns[.gross] != nil || columns[.open] != nil else {
      throw Finding(.columnMissing(.open))
    }
    guard columns[.due] != nil || columns[.netDays] != nil || mapping.netDays != nil else {
      throw Finding(.columnMissing(.due))
    }
  }
}

// MARK: - How it is written

extension MappedTable {
  /// Looks through the whole table for the notations of its amounts and days.
  func notations(
    _ columns: [IncomingField: Int], _ reading: inout FileReading
  ) throws(Finding) -> (AmountNotation, [IncomingField: DayNotation]) {
    var amounts = AmountSearch(mapping.currency)
    var days: [IncomingField: DaySearch] = [:]
    let amountColumns = columns.filter { $0.key.isAmount }
    let dayColumns = columns.filter { $0.key.isDay }
    var reader = file.body
    var row = TableRow()
    while (try? reader.next(&row)) == true {
      let fields = RowFields(
        reader: reader, row: row, columns: columns, titles: file.titles, amounts: .plain, days: [:])
      if mapping.amounts == nil {
        for column in amountColumns.values { fields.text(at: column).map { amounts.look(at: $0) } }
      }
      guard mapping.days == nil else { continue }
      for (field, column) in dayColumns {
        fields.text(at: column).map { days[field, default: DaySearch()].look(at: $0) }
      }
    }
    let notation: AmountNotation
    if let given = mapping.amounts { notation = given } else { notation = try amounts.result() }
    if !amountColumns.isEmpty { reading.dialect?.amounts = notation }
    let found = try dayNotations(dayColumns, days)
    reading.dialect?.days = found[.issued] ?? found.values.first
    return (notation, found)
  }

  private func dayNotations(
    _ columns: [IncomingField: Int], _ searches: [IncomingField: DaySearch]
  ) throws(Finding) -> [IncomingField: DayNotation] {
    let others = searches.values.map(\.candidates).filter { !$0.isEmpty }
    let common = others.reduce(Set(DayNotation.allCases)) { $0.intersection($1) }
    var found: [IncomingField: DayNotation] = [:]
    for (field, column) in columns {
      guard mapping.days == nil, let search = searches[field] else {
        found[field] = mapping.days ?? .iso
        continue
      }
      do { found[field] = try search.result(others: common) } catch {
        throw Finding(error.rule, column: column + 1, title: file.titles[column])
      }
    }
    return found
  }
}
