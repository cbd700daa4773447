import Receivables

/// Orders as Shopify writes them: one row for each line of an order, of which only the first tells of
/// the order itself.
///
/// An order is an open item while its `Financial Status` is `pending`, `partially_paid`, `authorized`
/// or `overdue`. A paid one lowers an item that is known, and begins none.
struct ShopifyOrders {
  private let file: TableFile
  private let netDays: Int?

  init(_ file: TableFile, _ netDays: Int?) {
    self.file = file
    self.netDays = netDays
  }

  static func isWritten(_ titles: [String]) -> Bool {
    Set(["Name", "Financial Status", "Total", "Created at", "Lineitem name"]).isSubset(of: titles)
  }

  private static let titles: [IncomingField: String] = [
    .invoice: "Name", .email: "Email", .currency: "Currency", .gross: "Total",
    .issued: "Created at", .company: "Billing Company", .name: "Billing Name",
    .street: "Billing Address1", .addition: "Billing Address2", .postcode: "Billing Zip",
    .town: "Billing City", .country: "Billing Country", .phone: "Billing Phone",
    .open: "Outstanding Balance", .due: "Next Payment Due At", .method: "Payment Method",
  ]

  private static let openStates: Set<String> = [
    "pending", "partially_paid", "authorized", "overdue",
  ]

  func read(into reading: inout FileReading) throws(Finding) {
    let present = Self.titles.filter { file.titles.contains($0.value) }
    let columns = try file.columns(present, &reading)
    guard let state = file.titles.firstIndex(of: "Financial Status") else {
      throw Finding(.wrongKind)
    }
    let cancelled = file.titles.firstIndex(of: "Cancelled at")
    let terms = file.titles.firstIndex(of: "Payment Terms Name")
    reading.dialect?.amounts = .plain
    reading.dialect?.days = .iso
    let days = Dictionary(
      uniqueKeysWithValues: IncomingField.allCases.filter(\.isDay).map { ($0, DayNotation.iso) })
    try file.eachRow(&reading) { reader, row, reading throws(Finding) in
      let fields = RowFields(
        reader: reader, row: row, columns: columns, titles: file.titles, amounts: .plain,
        days: days)
      // Further lines of an order say nothing of it.
      guard let state = fields.text(at: state) else { return }
      if cancelled.flatMap(fields.text(at:)) != nil {
        reading.findings.append(Finding(.cancelled, line: row.line))
        return
      }
      reading.rows.append(
        try order(fields, isOpen: Self.openStates.contains(state), terms.flatMap(fields.text(at:))))
    }
  }

  private func order(
    _ fields: RowFields, isOpen: Bool, _ terms: String?
  ) throws(Finding) -> Incoming {
    var defaults = TableMapping(columns: [:])
    defaults.netDays = Self.netDays(terms) ?? netDays
    let rows = RowReader(defaults: defaults)
    // Methods of payment are named by the shop as it likes.
    var columns = fields.columns
    columns[.method] = nil
    let plain = RowFields(
      reader: fields.reader, row: fields.row, columns: columns, titles: fields.titles,
      amounts: fields.amounts, days: fields.days)
    var item = try rows.item(plain)
    item.order = item.number
    item.method = fields.text(.method).flatMap(Words.method)
    if !isOpen { item.open = item.amount.map { .zero($0.currency) } }
    // Without terms the price is due at once (§ 271(1) BGB).
    if item.due == nil, item.terms == nil { item.due = item.issued }
    var debtor = try rows.debtor(plain)
    debtor.name = debtor.name ?? debtor.email
    if let postcode = debtor.address?.postcode?.text, postcode.hasPrefix("'") {
      // Shopify keeps spreadsheets from taking the code for a number.
      debtor.address = debtor.address.flatMap { address in
        (try? Line(String(postcode.dropFirst()))).map { address.with(postcode: $0) }
      }
    }
    return Incoming(line: fields.row.line, debtor: debtor, content: .item(item))
  }

  /// The days of `Net 30`.
  private static func netDays(_ terms: String?) -> Int? {
    guard let terms, terms.lowercased().hasPrefix("net ") else { return nil }
    return Int(terms.dropFirst(4)).flatMap { (0...3_650).contains($0) ? $0 : nil }
  }
}

extension Address {
  fileprivate func with(postcode: Line) -> Address {
    Address(
      lines: lines, postcode: postcode, town: town, country: country, from: from, through: through)
  }
}
