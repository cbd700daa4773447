import Receivables

/// A settlement of a payment provider: a table, each row a movement of its own.
struct SettlementTable {
  private let file: TableFile
  private let mapping: TableMapping
  private let words: SettlementWords
  /// Whether the signs of amounts say which way money went; else the kind of the movement does.
  private let isSigned: Bool
  /// A column that says `Memo` in rows that move no money.
  private let impact: Int?

  /// The longest name or number of a provider, in bytes.
  static let longestName = 64

  init(_ file: TableFile, _ mapping: TableMapping, isSigned: Bool = false, impact: Int? = nil) {
    self.file = file
    self.mapping = mapping
    words = mapping.settlement ?? SettlementWords()
    self.isSigned = isSigned
    self.impact = impact
  }

  func read(into reading: inout FileReading) throws(Finding) {
    let columns = try file.columns(mapping.columns, &reading)
    for field in [IncomingField.transaction, .day, .gross] where columns[field] == nil {
      throw Finding(.columnMissing(field))
    }
    if words.provider == nil, columns[.provider] == nil { throw Finding(.columnMissing(.provider)) }
    let (amounts, days) = try MappedTable(file, mapping).notations(columns, &reading)
    reading.dialect?.days = days[.day]
    reading.provider = ProviderRows()
    try file.eachRow(&reading) { reader, row, reading throws(Finding) in
      let fields = RowFields(
        reader: reader, row: row, columns: columns, titles: file.titles, amounts: amounts,
        days: days)
      switch try standing(fields) {
      case .pending: reading.provider?.pending += 1
      case .unmoved: reading.provider?.unmoved += 1
      case .done(let kind):
        guard let movement = try movement(fields, kind) else {
          reading.provider?.unmoved += 1
          return
        }
        reading.provider?.movements.append(movement)
      }
    }
  }
}

// MARK: - What a row is

extension SettlementTable {
  private enum Standing {
    case done(ProviderDetail.Kind)
    case pending
    case unmoved
  }

  private func standing(_ fields: RowFields) throws(Finding) -> Standing {
    if let impact, fields.text(at: impact)?.lowercased() == "memo" { return .unmoved }
    if let state = try fields.word(.status, SettlementState.init) {
      switch state {
      case .done: break
      case .pending: return .pending
      case .unmoved: return .unmoved
      }
    }
    guard fields.columns[.type] != nil else { return .done(.payment) }
    let text = try fields.required(fields.text(.type), .type)
    guard let kind = kind(text) else { throw fields.finding(.unknownWord(text, .type), .type) }
    return kind.map { .done($0) } ?? .unmoved
  }

  /// What a word means; providers add how, as in `General Withdrawal - Bank Account`.
  private func kind(_ text: String) -> ProviderDetail.Kind?? {
    let word = text.lowercased()
    if let kind = words.types[word] { return .some(kind) }
    let bytes = Array(word.utf8), dash = Array(" - ".utf8)
    guard
      let end = bytes.indices.first(where: { bytes[$0...].starts(with: dash) }),
      let kind = words.types[String(decoding: bytes[..<end], as: UTF8.self)]
    else { return nil }
    return .some(kind)
  }
}

// MARK: - Movements

extension SettlementTable {
  /// The movement of a row; nothing where it is of no money.
  private func movement(
    _ fields: RowFields, _ kind: ProviderDetail.Kind
  ) throws(Finding) -> IncomingProviderMovement? {
    let currency = try fields.word(.currency, Words.currency) ?? mapping.currency
    var fee = try fields.money(.keptFee, in: currency)
    var gross = try fields.money(.gross, in: currency)
    if kind == .fee, gross?.isZero != false { (gross, fee) = (fee, nil) }
    let id = try fields.required(try number(.transaction, fields), .transaction)
    let day = try fields.required(try fields.day(.day), .day)
    let isCase = kind == .chargeback || kind == .chargebackLost || kind == .chargebackWon
    if gross == nil, !isCase { throw fields.finding(.missing(.gross), .gross) }
    let amount = gross ?? .zero(currency)
    guard isCase || !amount.isZero else { return nil }
    let (known, signed) = try directed(kind, amount, fields)
    return IncomingProviderMovement(
      line: fields.row.line, detail: try detail(id, known, fields), day: day, amount: signed,
      fee: isSigned ? fee : fee?.gone, payer: fields.text(.name), text: fields.text(.text))
  }

  private func detail(
    _ id: Line, _ kind: ProviderDetail.Kind, _ fields: RowFields
  ) throws(Finding) -> ProviderDetail {
    let isCustomers = kind == .payment || kind == .sale
    let named = try number(.provider, fields, mayHaveSpaces: true)
    return ProviderDetail(
      provider: try fields.required(named ?? words.provider, .provider), id: id, kind: kind,
      method: words.method, related: try number(.related, fields),
      // Where money goes back, the sender is us.
      email: isCustomers ? try fields.line(.email) : nil, invoice: try fields.line(.invoice),
      order: try fields.line(.order),
      caseNumber: try number(.claimNumber, fields, mayHaveSpaces: true),
      reason: fields.text(.claimReason).map { Words.claim($0) ?? .other },
      answerBy: try fields.day(.answerUntil))
  }

  /// A number of the provider: short, and without spaces, so that no two are taken for one.
  private func number(
    _ field: IncomingField, _ fields: RowFields, mayHaveSpaces: Bool = false
  ) throws(Finding) -> Line? {
    guard let text = fields.text(field) else { return nil }
    guard text.utf8.count <= Self.longestName else {
      throw fields.finding(.name(.tooLong(bytes: text.utf8.count)), field)
    }
    if !mayHaveSpaces, let place = text.unicodeScalars.enumerated().first(where: { $1 == " " }) {
      throw fields.finding(
        .name(.unexpectedCharacter(" ", position: place.offset + 1)), field)
    }
    return try fields.line(text, field)
  }

  /// The amount with the sign that its kind has.
  ///
  /// Where signs can be trusted, what goes the other way is no customer's: we paid somebody, or
  /// somebody gave us back what we had paid.
  private func directed(
    _ kind: ProviderDetail.Kind, _ amount: Money, _ fields: RowFields
  ) throws(Finding) -> (ProviderDetail.Kind, Money) {
    switch kind {
    case .payment, .sale:
      guard amount.isNegative else { return (kind, amount) }
      if isSigned { return (.payout, amount) }
      throw fields.finding(.negativePayment(fields.text(.gross) ?? ""), .gross)
    case .chargebackWon:
      return isSigned && amount.isNegative ? (.payout, amount) : (kind, amount.come)
    case .chargeback, .chargebackLost, .reversal, .refund:
      return isSigned && amount.isPositive ? (.payout, amount) : (kind, amount.gone)
    case .fee, .payout: return (kind, isSigned ? amount : amount.gone)
    }
  }
}

extension Money {
  /// As much that came in.
  fileprivate var come: Money { Money(minor: Int64(clamping: minor.magnitude), currency) }

  /// As much that left.
  fileprivate var gone: Money { Money(minor: -Int64(clamping: minor.magnitude), currency) }
}
