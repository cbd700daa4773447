import Receivables

/// Master data of customers as DATEV writes them (EXTF, category 16); rows of suppliers are counted
/// and left out.
struct DATEVDebtors {
  private let file: TableFile

  init(_ file: TableFile) { self.file = file }

  private static let titles: [IncomingField: String] = [
    .debtor: "Konto", .company: "Name (Adressatentyp Unternehmen)",
    .name: "Name (Adressatentyp natürl. Person)",
    .firstName: "Vorname (Adressatentyp natürl. Person)", .street: "Straße",
    .addition: "Adresszusatz", .postcode: "Postleitzahl", .town: "Ort", .country: "Land",
    .email: "E-Mail", .phone: "Telefon", .iban: "IBAN 1",
    .netDays: "Fälligkeit in Tagen (Debitor)", .discountRate: "Skonto in Prozent (Debitor)",
  ]

  func read(into reading: inout FileReading) throws(Finding) {
    guard let header = file.datev, header.category == DATEVHeader.debtors else {
      throw Finding(.wrongKind, line: 1)
    }
    let present = Self.titles.filter { file.titles.contains($0.value) }
    let columns = try file.columns(present, &reading)
    guard columns[.debtor] != nil else { throw Finding(.columnMissing(.debtor)) }
    let unnamed = file.titles.firstIndex(of: "Name (Adressatentyp keine Angabe)")
    let vatCountry = file.titles.firstIndex(of: "EU-Land")
    let vatNumber = file.titles.firstIndex { $0 == "EU-USt-IdNr." || $0 == "EU-UStID" }
    var suppliers = 0
    let rows = RowReader(defaults: TableMapping(columns: [:]))
    try file.eachRow(&reading) { reader, row, reading throws(Finding) in
      let fields = RowFields(
        reader: reader, row: row, columns: columns, titles: file.titles, amounts: .german,
        days: [:])
      let account = try fields.required(fields.text(.debtor), .debtor)
      guard header.isDebtor(account) else {
        guard header.isSupplier(account) else {
          throw fields.finding(.unknownWord(account, .debtor), .debtor)
        }
        suppliers += 1
        return
      }
      var debtor = try rows.debtor(fields)
      if debtor.name == nil, let text = unnamed.flatMap(fields.text(at:)) {
        debtor.name = try fields.line(text, .name)
      }
      if let number = vatNumber.flatMap(fields.text(at:)) {
        let country = vatCountry.flatMap(fields.text(at:)) ?? ""
        debtor.vatNumber = try fields.line(country + number, .vatNumber)
      }
      // A natural person is a consumer until somebody knows better.
      debtor.kind = fields.text(.company) == nil ? nil : .business
      reading.rows.append(Incoming(line: row.line, debtor: debtor, content: .debtor))
    }
    if suppliers > 0 { reading.findings.append(Finding(.suppliers(suppliers))) }
  }
}
