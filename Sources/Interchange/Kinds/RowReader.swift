import Receivables

/// Puts customers and items together from the fields of rows.
struct RowReader {
  /// What holds where a row says nothing.
  let defaults: TableMapping

  func debtor(_ fields: RowFields) throws(Finding) -> IncomingDebtor {
    var debtor = IncomingDebtor(number: try fields.name(.debtor))
    let company = try fields.line(.company)
    if let company { debtor.name = company } else { debtor.name = try personName(fields) }
    debtor.legalForm = try fields.line(.legalForm)
    let kind = try fields.word(.kind, Words.kind)
    let isCompany =
      company != nil || debtor.legalForm != nil || LegalForms.end(debtor.name?.text ?? "")
    debtor.kind = kind ?? (isCompany ? .business : defaults.kind)
    debtor.language = try fields.word(.language, Words.language) ?? defaults.language
    debtor.address = try address(fields)
    debtor.email = try fields.line(.email)
    debtor.phone = try fields.line(.phone)
    debtor.vatNumber = try fields.line(.vatNumber)
    debtor.account = try fields.iban(.iban)
    if fields.columns[.invoice] == nil { debtor.terms = try terms(fields) }
    return debtor
  }

  private func personName(_ fields: RowFields) throws(Finding) -> Line? {
    guard let first = fields.text(.firstName) else { return try fields.line(.name) }
    guard let last = fields.text(.name) else { return try fields.line(first, .firstName) }
    return try fields.line("\(first) \(last)", .name)
  }

  private func address(_ fields: RowFields) throws(Finding) -> Address? {
    // Without a town nothing can be sent there.
    guard let town = try fields.line(.town) else { return nil }
    var lines: [Line] = []
    for field in [IncomingField.addition, .street] {
      for part in (fields.text(field) ?? "").split(whereSeparator: \.isNewline) {
        let text = part.drop { $0 == " " }
        if !text.isEmpty { lines.append(try fields.line(String(text), field)) }
      }
    }
    return Address(
      lines: lines, postcode: try fields.line(.postcode), town: town,
      country: try fields.word(.country, Words.country) ?? .germany)
  }

  /// The terms of a row; nothing where it has no days.
  func terms(_ fields: RowFields) throws(Finding) -> PaymentTerms? {
    guard let net = try fields.integer(.netDays) else { return nil }
    let days = try fields.integer(.discountDays)
    let rate = try fields.rate(.discountRate)
    guard let days, let rate, rate > .zero else { return PaymentTerms(netDays: net) }
    return PaymentTerms(netDays: net, discounts: [DiscountStep(days: days, rate: rate)])
  }

  func item(_ fields: RowFields) throws(Finding) -> IncomingItem {
    let currency = try fields.word(.currency, Words.currency) ?? defaults.currency
    var item = IncomingItem(
      number: try fields.required(try fields.name(.invoice), .invoice),
      issued: try fields.required(try fields.day(.issued), .issued),
      amount: try fields.money(.gross, in: currency), open: try fields.money(.open, in: currency))
    guard item.amount != nil || item.open != nil else {
      throw fields.finding(
        .missing(.gross), fields.columns[.gross] == nil ? .open : .gross)
    }
    item.order = try fields.name(.order)
    item.delivered = try fields.day(.delivered)
    item.due = try fields.day(.due)
    item.paid = try fields.day(.paid)
    item.method = try fields.word(.method, Words.method)
    item.terms = try terms(fields) ?? defaults.netDays.map { PaymentTerms(netDays: $0) }
    return item
  }
}
