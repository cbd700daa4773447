import Receivables

/// Makes of an electronic invoice the row that is taken into a book.
struct InvoiceRow {
  private let invoice: ElectronicInvoice
  private let netDays: Int?
  /// What a person should know of it.
  private(set) var findings: [Finding] = []

  init(_ invoice: ElectronicInvoice, netDays: Int?) {
    self.invoice = invoice
    self.netDays = netDays
  }

  private mutating func note(_ finding: InvoiceFinding) {
    findings.append(Finding(.invoice(finding)))
  }

  /// The row; nothing where the invoice cannot be taken, which is among the findings.
  mutating func incoming() -> Incoming? {
    noteParties()
    do throws(Finding) {
      if invoice.isOnlyInformation {
        throw Finding(.invoice(.onlyInformation(invoice.typeCode ?? "")), title: "BT-3")
      }
      let item = try item()
      let debtor = try debtor()
      return Incoming(line: 1, debtor: debtor, content: .item(item))
    } catch {
      findings.append(error)
      return nil
    }
  }

  private mutating func noteParties() {
    if invoice.isSelfBilled { note(.selfBilled) }
    if let payee = invoice.payee, payee != invoice.seller.name { note(.otherPayee(payee)) }
  }
}

// MARK: - The item

extension InvoiceRow {
  private mutating func item() throws(Finding) -> IncomingItem {
    guard let number = invoice.number else { throw Finding(.missing(.invoice), title: "BT-1") }
    guard let issued = invoice.issued else { throw Finding(.missing(.issued), title: "BT-2") }
    guard invoice.currency != nil else { throw Finding(.missing(.currency), title: "BT-5") }
    let (whole, open) = try signed(amounts())
    var item = IncomingItem(
      number: try name(number, "BT-1"), issued: issued, amount: whole, open: open)
    item.order = try (invoice.order ?? invoice.sellerOrder).map { text throws(Finding) in
      try name(text, "BT-13")
    }
    item.delivered = invoice.delivered
    item.due = invoice.due ?? (invoice.isDueAtOnce ? issued : nil)
    // Whoever paid before, paid before the invoice was written.
    if open.isPositive, open != whole { item.paid = issued }
    item.method = method
    item.mandate = try line(invoice.mandate, "BT-89")
    item.reference = try line(invoice.paymentReference, "BT-83")
    item.wording = try wording()
    item.terms = terms(issued, item.due, of: whole, open)
    item.vat = shares(of: whole)
    item.seller = IncomingSeller(name: invoice.seller.name, vatNumber: invoice.seller.vatNumber)
    item.preceding = try invoice.preceding.prefix(100).map { reference throws(Finding) in
      try name(reference.number, "BT-25")
    }
    item.isCorrection = invoice.isCorrection
    item.isPaper = true
    return item
  }

  /// What it comes to, and what of it is to be paid (BT-115), both as the file signs them.
  ///
  /// The whole is what is to be paid and what was paid before, so that roundings (BT-114) and prices
  /// of others (BR-DEX-09) are in it.
  private mutating func amounts() throws(Finding) -> (whole: Money, open: Money) {
    let prepaid = invoice.prepaid
    guard let payable = invoice.payable else {
      guard let gross = invoice.gross else { throw Finding(.missing(.gross), title: "BT-115") }
      guard let prepaid else { return (gross, gross) }
      return (gross, try Self.sum(gross) { (left) throws(MoneyFault) in try left - prepaid })
    }
    let whole =
      try prepaid.map { prepaid throws(Finding) in
        try Self.sum(payable) { (left) throws(MoneyFault) in try left + prepaid }
      } ?? payable
    if let gross = invoice.gross {
      let rounding = invoice.rounding ?? .zero(gross.currency)
      let expected = try Self.sum(gross) { (left) throws(MoneyFault) in
        try left + rounding - (prepaid ?? .zero(gross.currency))
      }
      if expected != payable { note(.sumsDisagree(expected, payable: payable)) }
    }
    return (whole, payable)
  }

  /// Amounts as the book signs them, credit negative.
  private func signed(
    _ amounts: (whole: Money, open: Money)
  ) throws(Finding) -> (whole: Money, open: Money) {
    let (whole, open) = amounts
    if invoice.isCreditNote, whole.isNegative || open.isNegative {
      throw Finding(.invoice(.signUnclear), title: "BT-115")
    }
    do throws(MoneyFault) {
      guard invoice.isCreditNote else {
        // What was paid beyond the whole is credit.
        return open.isNegative ? (open, open) : (whole, open)
      }
      // Of a credit note only the rest counts.
      let credit = try -open
      return (credit, credit)
    } catch {
      throw Finding(.amount(error, .plain), title: "BT-115")
    }
  }

  private static func sum(
    _ amount: Money, _ combined: (Money) throws(MoneyFault) -> Money
  ) throws(Finding) -> Money {
    do { return try combined(amount) } catch {
      throw Finding(.amount(error, .plain), title: "BT-115")
    }
  }

  /// How it is to be paid (UNTDID 4461); nothing where the code leaves it open.
  private var method: PaymentMethod? {
    let codes = Set(invoice.means.compactMap(\.code))
    if !codes.isDisjoint(with: ["49", "59"]) { return .directDebit }
    if !codes.isDisjoint(with: ["48", "54", "55"]) { return .card }
    if codes == ["10"] { return .cash }
    return codes.isDisjoint(with: ["30", "31", "42", "57", "58"]) ? nil : .invoice
  }

  /// The shares of tax, where each has a rate and all come to the whole; positive for credit notes.
  private mutating func shares(of whole: Money) -> [TaxShare] {
    guard !invoice.taxes.isEmpty else { return [] }
    // Credit notes write them positive already.
    let isTurned = whole.isNegative && !invoice.isCreditNote
    let shares = invoice.taxes.compactMap { Self.share($0, isTurned: isTurned) }
    let total = try? Money.sum(of: shares.flatMap { [$0.net, $0.tax] }, in: whole.currency)
    guard let total, shares.count == invoice.taxes.count, !total.isNegative,
      total.minor.magnitude == whole.minor.magnitude
    else {
      note(.taxOmitted)
      return []
    }
    return shares
  }

  /// One share; outside of the tax (category O) no rate is written, which is the rate zero.
  private static func share(_ tax: ElectronicInvoice.Tax, isTurned: Bool) -> TaxShare? {
    guard let net = tax.net, let amount = tax.amount,
      let rate = tax.rate ?? (amount.isZero ? .zero : nil)
    else { return nil }
    guard isTurned else { return TaxShare(rate: rate, net: net, tax: amount) }
    guard let turnedNet = try? -net, let turnedTax = try? -amount else { return nil }
    return TaxShare(rate: rate, net: turnedNet, tax: turnedTax)
  }
}

// MARK: - Terms

extension InvoiceRow {
  /// The terms in words; lines of discounts stay in, so that what was agreed can be looked up.
  private func wording() throws(Finding) -> Remark? {
    guard !invoice.terms.isEmpty else { return nil }
    let text = invoice.terms.joined(separator: "\n")
    let plain = String(text.unicodeScalars.filter { $0 != "\r" }.map(Character.init))
    do { return try Remark(plain) } catch { throw Finding(.text(error), title: "BT-20") }
  }

  /// The terms as figures; nothing where no last day is known.
  private mutating func terms(
    _ issued: Day, _ due: Day?, of whole: Money, _ open: Money
  ) -> PaymentTerms? {
    for line in invoice.unreadSkonto { note(.skonto(line.text, line.fault)) }
    if let words = invoice.discountInWords { note(.discountInWords(words)) }
    let net = due.map { $0 - issued } ?? netDays
    guard let net else {
      if !invoice.discounts.isEmpty { note(.discountUnkept) }
      return nil
    }
    let steps = invoice.discounts.compactMap { step($0, issued, whole, open) }
      .sorted { $0.days < $1.days }
    let terms = PaymentTerms(netDays: net, discounts: steps)
    guard terms.areSound else {
      if !steps.isEmpty { note(.discountUnkept) }
      let plain = PaymentTerms(netDays: net)
      return plain.areSound ? plain : nil
    }
    return terms
  }

  private mutating func step(
    _ discount: ElectronicInvoice.Discount, _ issued: Day, _ whole: Money, _ open: Money
  ) -> DiscountStep? {
    if let base = discount.base, base != whole, base != open {
      note(.discountOfPart(base))
      return nil
    }
    let days =
      discount.days.map { ((discount.begins ?? issued) - issued) + $0 }
      ?? discount.through.map { $0 - issued }
    guard let days, let rate = discount.rate, days >= 0 else {
      note(.discountUnkept)
      return nil
    }
    return DiscountStep(days: days, rate: rate)
  }
}

// MARK: - The debtor

extension InvoiceRow {
  private mutating func debtor() throws(Finding) -> IncomingDebtor {
    let buyer = invoice.buyer
    var debtor = IncomingDebtor(
      number: try buyer.number.map { text throws(Finding) in try name(text, "BT-46") })
    debtor.name = try line(buyer.name ?? buyer.tradingName, "BT-44")
    debtor.vatNumber = try line(buyer.vatNumber, "BT-48")
    debtor.email = try line(invoice.buyerMail, "BT-58")
    debtor.phone = try line(buyer.phone, "BT-57")
    debtor.address = try address(buyer)
    // Nothing hangs on it: where it is no IBAN (the norm does not ask for one) it is left out.
    debtor.account = invoice.means.lazy.compactMap(\.debited).compactMap { try? IBAN($0) }.first
    if buyer.isPlainlyPerson {
      debtor.assumedKind = .consumer
    } else if buyer.isPlainlyBusiness || invoice.isForPublicOffice {
      debtor.assumedKind = .business
    } else {
      debtor.assumedKind = .business
      note(.businessAssumed)
    }
    return debtor
  }

  private func address(_ party: ElectronicInvoice.Party) throws(Finding) -> Address? {
    // Without a town nothing can be sent there.
    guard let town = try line(party.town, "BT-52") else { return nil }
    var lines: [Line] = []
    for text in party.lines {
      if let line = try line(text, "BT-50") { lines.append(line) }
    }
    var country = Country.germany
    if let code = party.country {
      guard let known = try? Country(code) else {
        throw Finding(.unknownWord(code, .country), title: "BT-55")
      }
      country = known
    }
    return Address(
      lines: lines, postcode: try line(party.postcode, "BT-53"), town: town, country: country)
  }
}

// MARK: - Texts

extension InvoiceRow {
  /// A text as one line: files break lines where they like, and write spaces of many kinds.
  private func line(_ text: String?, _ term: String) throws(Finding) -> Line? {
    guard let text else { return nil }
    let plain = Self.plain(text)
    guard !plain.isEmpty else { return nil }
    do { return try Line(plain) } catch { throw Finding(.text(error), title: term) }
  }

  private func name<Kind>(_ text: String, _ term: String) throws(Finding) -> Name<Kind> {
    do { return try Name(Self.plain(text)) } catch { throw Finding(.name(error), title: term) }
  }

  private static func plain(_ text: String) -> String {
    text.unicodeScalars.split { scalar in
      scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar == "\u{A0}"
        || scalar == "\u{202F}"
    }.map { String($0) }.joined(separator: " ")
  }
}
