import Interchange
import Receivables
import Testing

/// Kinds of files: recognised, and read into what the book knows.
@Suite("Kinds of files")
struct FileKindTests {
  private func table(_ text: String) throws -> TableFile { try TableFile(Array(text.utf8)) }

  private func reading(_ text: String, netDays: Int? = nil) throws -> FileReading {
    let table = try table(text)
    return table.reading(as: try #require(table.kind), netDays: netDays)
  }

  private func items(_ reading: FileReading) -> [IncomingItem] {
    reading.rows.compactMap { row in
      if case .item(let item) = row.content { item } else { nil }
    }
  }

  private func euro(_ minor: Int64) -> Money { Money(minor: minor, .euro) }

  // MARK: Our own

  private static let own = """
    debtor;name;kind;street;postcode;town;country;email;invoice;order;issued;due;gross;open;method
    1001;Erika Muster;consumer;Weg 1;20095;Hamburg;DE;erika@example.org;R1;B1;01.10.2026;31.10.2026;1.234,56;1.000,00;Rechnung
    1002;Muster GmbH;;Ring 2;50667;Köln;Deutschland;;R2;;02.10.2026;16.10.2026;-20,00;-20,00;
    """

  @Test func `our own table is read whole`() throws {
    let reading = try reading(Self.own)
    #expect(reading.kind == .canonical)
    #expect(reading.findings == [])
    #expect(reading.isComplete)
    #expect(reading.dialect?.amounts == .german)
    #expect(reading.dialect?.days == .german)
    #expect(reading.amounts == [euro(121_456)])
    #expect(reading.open == [euro(98_000)])
    let first = try #require(reading.rows.first)
    #expect(first.line == 2)
    #expect(first.debtor.name?.text == "Erika Muster")
    #expect(first.debtor.address?.lines.map(\.text) == ["Weg 1"])
    #expect(first.debtor.email?.text == "erika@example.org")
    #expect(items(reading).map(\.amount) == [euro(123_456), euro(-2_000)])
    #expect(items(reading).first?.method == .invoice)
  }

  @Test func `a name that ends in the form of a company is a business`() throws {
    let kinds = try reading(Self.own).rows.map(\.debtor.kind)
    #expect(kinds == [.consumer, .business])
    let names = ["Ek", "Anna Ek", "Anna Muster e. K.", "Muster GmbH & Co. KG", "Kegelclub e.V."]
    let text =
      "debtor;name\n"
      + names.enumerated().map { "\($0.offset);\($0.element)" }.joined(separator: "\n")
    #expect(
      try reading(text).rows.map(\.debtor.kind) == [nil, nil, .business, .business, .business])
  }

  @Test func `each wrong value is a finding with line, column and title`() throws {
    let text = """
      debtor;invoice;issued;due;open;iban;kind
      1;R1;31.02.2026;01.03.2026;1,00;;
      ;R2;01.02.2026;01.03.2026;1,00;;
      3;R3;01.02.2026;01.03.2026;1,0x;;
      4;R4;01.02.2026;01.03.2026;1,00;DE00;
      5;R5;01.02.2026;01.03.2026;1,00;;alien
      6;R6;01.02.2026
      7;;01.02.2026;01.03.2026;1,00;;
      8;R8;01.02.2026;01.03.2026;1,00;;;
      """
    let reading = try reading(text)
    let places = reading.findings.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.title ?? "")" }
    #expect(
      places == ["2:3 issued", "4:5 open", "5:6 iban", "6:7 kind", "7:0 ", "8:2 invoice"])
    #expect(reading.findings.allSatisfy { $0.isError })
    // The row without a number is read: the book says that nobody is named. One delimiter too many
    // at the end is forgiven.
    #expect(reading.rows.map(\.line) == [3, 9])
    #expect(reading.rowCount == 8)
  }

  @Test func `a table without a column that is needed is not read`() throws {
    for (titles, field) in [
      ("debtor;invoice;open;due", IncomingField.issued), ("debtor;invoice;issued;due", .open),
      ("debtor;invoice;issued;open", .due),
    ] {
      let findings = try reading(titles + "\n1;2;3;4\n").findings.map(\.rule)
      #expect(findings.contains(.columnMissing(field)))
    }
    #expect(
      try reading("debtor;invoice;issued;open\n1;R;01.02.2026;3,00", netDays: 14).rows.count == 1)
  }

  @Test func `a title that stands twice cannot be taken`() throws {
    let reading = try reading("debtor;invoice;issued;due;open;open\n1;R;;;1;2\n")
    #expect(reading.findings == [Finding(.titleTwice("open"), line: 1)])
  }

  // MARK: DATEV

  private static let postings = """
    "EXTF";700;21;"Buchungsstapel";9;20261120;;"";"";"";1001;456;20260101;4;20260101;20261231;"";"";1;0;0;"EUR";;"";;;"03";;;"";""
    Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Kurs;Basis-Umsatz;WKZ Basis-Umsatz;Konto;Gegenkonto (ohne BU-Schlüssel);BU-Schlüssel;Belegdatum;Belegfeld 1;Belegfeld 2;Skonto;Buchungstext;Fälligkeit;Generalumkehr (GU)
    119,00;"S";"EUR";;;"";10001;8400;"";2410;"R1";"";;"Ware 19 %";07112026;
    21,40;"S";"EUR";;;"";10001;8300;"";2410;"R1";"";;"Ware 7 %";07112026;
    50,00;"H";"EUR";;;"";10001;1200;"";0511;"R1";"";;"Teilzahlung";;
    1.000,00;"H";"EUR";;;"";8400;10002;"";101;"R2";"150226";;"gedreht";;
    20,00;"H";"EUR";;;"";10002;8400;"";0202;"G1";"";;"Gutschrift";;
    99,00;"S";"EUR";;;"";4980;1200;"";0202;"X";"";;"ohne Kunden";;
    5,00;"S";"EUR";;;"";10002;8400;"";0202;"R9";"";;"Umkehr";;"1"
    5,00;"S";"EUR";;;"";10002;8400;"";3113;"R8";"";;"Tag";;
    7,00;"S";"EUR";;;"";70001;1200;"";0202;"R7";"";;"Lieferant";;
    """

  @Test func `bookings of DATEV move accounts of customers only`() throws {
    let reading = try reading(Self.postings)
    #expect(reading.kind == .datevPostings)
    #expect(reading.rowCount == 9)
    let items = items(reading)
    #expect(items.map(\.number.text) == ["R1", "R2", "G1"])
    #expect(items.map(\.amount) == [euro(14_040), euro(100_000), euro(-2_000)])
    #expect(items.map(\.issued.description) == ["2026-10-24", "2026-01-01", "2026-02-02"])
    #expect(items.map { $0.due?.description } == ["2026-11-07", "2026-02-15", nil])
    let payments = reading.rows.compactMap { row in
      if case .payment(let payment) = row.content { payment } else { nil }
    }
    #expect(payments.map(\.amount) == [euro(5_000)])
    #expect(payments.first?.item?.text == "R1")
    #expect(
      reading.findings == [
        Finding(.cancelled, line: 9),
        Finding(.day("3113", .german), line: 10, column: 10, title: "Belegdatum"),
      ])
  }

  @Test func `a fiscal year that begins in July goes on in the next year`() throws {
    let text = Self.postings.replacing("20260101;4", with: "20250701;4")
    let days = items(try reading(text)).map(\.issued.description)
    #expect(days == ["2025-10-24", "2026-01-01", "2026-02-02"])
  }

  @Test func `a file of DATEV that holds something else is not read as customers`() throws {
    let text = Self.postings.replacing("700;21;", with: "700;20;")
    let table = try table(text)
    #expect(table.kind == nil)
    #expect(table.reading(as: .datevDebtors).findings == [Finding(.wrongKind, line: 1)])
    #expect(table.reading(as: .datevPostings).findings == [Finding(.wrongKind, line: 1)])
  }

  // MARK: Shopify

  private static let orders = """
    Name,Email,Financial Status,Currency,Total,Created at,Lineitem name,Billing Name,Billing Zip,Billing City,Billing Country,Payment Method,Cancelled at,Outstanding Balance,Payment Terms Name,Next Payment Due At
    #1,a@example.org,pending,EUR,119.00,2026-10-01 09:00:00 +0200,Hat,Anna Muster,'04109,Leipzig,DE,PayPal,,100.00,Net 14,
    #1,,,,,2026-10-01 09:00:00 +0200,Coat,,,,,,,,,
    #2,b@example.org,paid,EUR,20.00,2026-10-02 09:00:00 +0200,Hat,,,,,manual,,0.01,,
    #3,c@example.org,pending,EUR,30.00,2026-10-03 09:00:00 +0200,Hat,,,,,,2026-10-04 10:00:00 +0200,30.00,,
    """

  @Test func `an order of Shopify is one item, whatever its lines`() throws {
    let reading = try reading(Self.orders)
    #expect(reading.kind == .shopifyOrders)
    let items = items(reading)
    #expect(items.map(\.number.text) == ["#1", "#2"])
    #expect(items.map(\.open) == [euro(10_000), euro(0)])
    #expect(items.map { $0.terms?.netDays } == [14, nil])
    #expect(items.map { $0.method } == [.paypal, nil])
    #expect(reading.rows.first?.debtor.address?.postcode?.text == "04109")
    #expect(reading.rows.last?.debtor.name?.text == "b@example.org")
    #expect(reading.findings == [Finding(.cancelled, line: 5)])
  }
}
