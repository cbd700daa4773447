import Receivables

// Whose case it is, and over what.

extension Specimen {
  /// Opens the book, with the debtor and a first invoice.
  mutating func begin() throws {
    try perform(
      one: .book(
        .open(
          Opening(
            name: Line(sure: "Muster"), zone: Line(sure: "Europe/Berlin"), state: .hamburg))))
    try perform(one: .book(.setCreditor(Self.creditor)))
    try perform(
      one: .book(
        .setBankAccount(
          BankAccount(
            holder: Line(sure: "Muster Versand GmbH"), iban: IBAN(sure: "DE89370400440532013000"),
            bic: nil, bank: Line(sure: "Musterbank Hamburg")))))
    // Through all of the case, so that the bank holds no letter back.
    let mark = BankDataMark(through: Day(sure: "2027-06-30"))
    take([Entry(.book, .book(.bankDataCompleteUntil(mark)))])
    try perform(one: .account(Self.debtor, .record(debtor)))
    items.append(try invoice("RE-2026-0815", "249.90", order: "B-4711"))
  }

  mutating func invoice(
    _ number: String, _ gross: String, order: String? = nil
  ) throws -> EntryNumber {
    try perform(
      one: .account(
        Self.debtor,
        .recordInvoice(
          Invoice(
            number: DocumentNumber(sure: number), order: order.map { DocumentNumber(sure: $0) },
            issued: day, delivered: day, due: day + 14, dueOrigin: .agreedDay,
            terms: PaymentTerms(
              netDays: 14,
              discounts: [DiscountStep(days: 7, rate: Rate(partsPerMillion: 20_000))],
              areAgreed: true), gross: Money(sure: gross),
            contract: isBusiness ? .business : .consumer,
            document: DocumentDigest(sure: "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg")))))
  }

  private static let creditor = Creditor(
    name: Line(sure: "Muster Versand GmbH"),
    address: Address(
      lines: [Line(sure: "Ring 1")], postcode: Line(sure: "20095"), town: Line(sure: "Hamburg")),
    representatives: [Line(sure: "Maria Muster"), Line(sure: "Max Beispiel")],
    register: Line(sure: "Amtsgericht Hamburg HRB 12345"), vatNumber: Line(sure: "DE123456789"),
    contacts: [
      ContactPoint(
        channel: .email, value: Line(sure: "forderungen@muster.example"),
        person: Line(sure: "Anna Uhl")),
      ContactPoint(channel: .phone, value: Line(sure: "040 123456-78")),
    ], hours: Line(sure: "Mo–Fr 9–16 Uhr"))

  private var debtor: Debtor {
    let mail = ContactPoint(channel: .email, value: Line(sure: "kunde@example.org"))
    let address = Address(
      lines: [Line(sure: "Lindenweg 5")], postcode: Line(sure: "30159"),
      town: Line(sure: "Hannover"))
    return isBusiness
      ? Debtor(
        name: Line(sure: "Beispiel Technik GmbH"), legalForm: Line(sure: "GmbH"), kind: .business,
        language: language, addresses: [address], contacts: [mail])
      : Debtor(
        name: Line(sure: "Erika Mustermann"), language: language, addresses: [address],
        contacts: [mail])
  }
}
