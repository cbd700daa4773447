import Desk
import Foundation
import Receivables
import Seeding
import Testing

// MARK: - What was sold

extension Month {
  /// Takes in the invoices of yesterday: a table of the shop, and one as an electronic invoice.
  func sell() throws {
    let known = (0..<2).compactMap { _ in anyone }.filter { debtor in
      colleague.book.account(debtor).map {
        if case .open = $0.state(on: day, colleague.book.settings) { true } else { false }
      } ?? false
    }
    let rows = Set(known).sorted().map(\.text) + ["7\(day.short)1", "7\(day.short)2"]
    let sold = rows.enumerated().map { place, debtor in
      Sale(
        debtor: debtor, number: "S-\(day.short)-\(place)",
        cents: Int64.random(in: 1...90_000, using: &numbers),
        name: account(debtor)?.ledger.debtor?.name.text ?? "Neukunde \(day.short) \(place)",
        issued: day - 1, due: day + 13)
    }
    let table =
      "debtor;name;invoice;issued;due;gross;open\n"
      + sold.map {
        "\($0.debtor);\"\($0.name)\";\($0.number);\($0.issued);\($0.due);\($0.cents.comma);"
          + "\($0.cents.comma)\n"
      }.joined()
    try takeIn(sold, table, "shop-\(day).csv")
    let business = Sale(
      debtor: "8\(day.short)", number: "XR-\(day.short)",
      cents: Int64.random(in: 1...900_000, using: &numbers), name: "Rechnungskunde \(day.short) KG",
      issued: day - 1, due: day + 13)
    let isUBL = numbers.once(in: 2)
    try takeIn([business], isUBL ? business.ubl : business.cii, "xr-\(day).xml")
  }

  private func account(_ number: String) -> Account? {
    (try? DebtorID(number)).flatMap { colleague.book.account($0) }
  }

  /// A file of invoices is taken in whole, and once.
  private func takeIn(_ sold: [Sale], _ text: String, _ name: String) throws {
    let path = try write(text, name)
    for time in 0..<2 {
      let run = try verzug(["import", path, "--json"])
      try #require(run.status == 0, "\(run.output) \(run.errors)")
      let file = try #require((try object(run.output)["files"] as? [[String: Any]])?.first)
      let counts = file["counts"] as? [String: Any]
      #expect(counts?["newInvoices"] as? Int == (time == 0 ? sold.count : 0), "\(name): \(file)")
      #expect(counts?["known"] as? Int == (time == 0 ? 0 : sold.count), "\(name): \(file)")
      #expect((file["booked"] == nil) == (time == 1), "\(name) was taken in twice: \(file)")
      if time == 0 { bank.tally.invoices += sold.count }
    }
    _ = try colleague.catchUp()
    for sale in sold {
      let claims = account(sale.debtor)?.claim(on: day, colleague.book.settings).items
      let item = claims?.first { $0.item.invoice.number.text == sale.number }
      #expect(item?.item.invoice.gross.minor == sale.cents, "\(sale)")
      #expect(item?.item.invoice.due == sale.due, "\(sale)")
    }
  }
}

/// An invoice of a day.
private struct Sale {
  let debtor: String
  let number: String
  let cents: Int64
  let name: String
  let issued: Day
  let due: Day

  /// As UBL.
  var ubl: String {
    JobFiles.invoice(mail: "einkauf\(debtor)@kunde.example")
      .replacing("RE-100", with: number).replacing("10023", with: debtor)
      .replacing("Kunde KG", with: name).replacing("2026-10-01", with: issued.description)
      .replacing("2026-10-31", with: due.description).replacing("119.00", with: cents.amount)
  }

  /// As CII.
  var cii: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <r:CrossIndustryInvoice xmlns:r="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
     xmlns:a="urn:a" xmlns:u="urn:u">
    <r:ExchangedDocument><a:ID>\(number)</a:ID><a:TypeCode>380</a:TypeCode>
    <a:IssueDateTime><u:DateTimeString format="102">\(issued.digits)</u:DateTimeString>
    </a:IssueDateTime></r:ExchangedDocument><r:SupplyChainTradeTransaction>
    <a:ApplicableHeaderTradeAgreement><a:BuyerTradeParty><a:ID>\(debtor)</a:ID><a:Name>\(name)</a:Name>
    <a:PostalTradeAddress><a:PostcodeCode>50667</a:PostcodeCode><a:LineOne>Ring 5</a:LineOne>
    <a:CityName>Köln</a:CityName><a:CountryID>DE</a:CountryID></a:PostalTradeAddress>
    </a:BuyerTradeParty></a:ApplicableHeaderTradeAgreement><a:ApplicableHeaderTradeSettlement>
    <a:InvoiceCurrencyCode>EUR</a:InvoiceCurrencyCode>
    <a:SpecifiedTradePaymentTerms><a:DueDateDateTime>
    <u:DateTimeString format="102">\(due.digits)</u:DateTimeString></a:DueDateDateTime>
    </a:SpecifiedTradePaymentTerms><a:SpecifiedTradeSettlementHeaderMonetarySummation>
    <a:DuePayableAmount>\(cents.amount)</a:DuePayableAmount>
    </a:SpecifiedTradeSettlementHeaderMonetarySummation></a:ApplicableHeaderTradeSettlement>
    </r:SupplyChainTradeTransaction></r:CrossIndustryInvoice>
    """
  }
}

extension Day {
  /// `YYYYMMDD`.
  fileprivate var digits: String { description.filter { $0 != "-" } }

  /// `MMDD`.
  var short: String { String(digits.suffix(4)) }
}

extension Int64 {
  /// An amount in cents as German tables have it.
  var comma: String { amount.replacing(".", with: ",") }
}

// MARK: - Payments through providers

extension Month {
  /// Takes in what a provider settled: the activity of PayPal, or a table read by a mapping.
  func settle() throws {
    var used: Set<DebtorID> = []
    let paid = (0..<3).compactMap { _ -> (Wire, String)? in
      guard let hand = owing(beside: used), let item = hand.payable.randomElement(using: &numbers)
      else { return nil }
      used.insert(hand.account.number)
      bank.wires += 1
      let wire = Wire(
        kind: .provider, number: "P\(day.short)\(bank.wires)", cents: item.principal.minor,
        debtor: hand.account.number, name: hand.account.ledger.debtor?.name.text ?? "")
      return (wire, item.item.invoice.number.text)
    }
    guard !paid.isEmpty else { return }
    let isPayPal = numbers.once(in: 2)
    let path = try write(
      isPayPal ? payPal(paid, on: day - 1) : table(paid, on: day - 1), "provider-\(day).csv")
    let map = try write(Self.mapping, "mapping.json")
    let intake = AtTheBank.Intake(
      path: path, words: isPayPal ? [] : ["--map", map], wires: paid.map(\.0), command: 0)
    try take(intake, on: day - 1)
  }

  private static let mapping = """
    {"settlement": {"provider": "Zahlwerk", "method": "card", "types": {"CAPTURE": "payment"}},
     "columns": {"transaction": "id", "day": "date", "gross": "amount", "type": "what",
       "invoice": "invoice"}}
    """

  private func table(_ paid: [(Wire, String)], on day: Day) -> String {
    "id;date;amount;what;invoice\n"
      + paid.map { "\($0.number);\(day);\($0.cents.amount);CAPTURE;\($1)\n" }.joined()
  }

  private func payPal(_ paid: [(Wire, String)], on day: Day) -> String {
    let titles = [
      "Datum", "Name", "Typ", "Status", "Währung", "Brutto", "Gebühr", "Netto",
      "Absender E-Mail-Adresse", "Transaktionscode", "Zugehöriger Transaktionscode",
      "Rechnungsnummer",
    ]
    let date = day.description.split(separator: "-").reversed().joined(separator: ".")
    let rows = paid.map { wire, invoice in
      [
        date, wire.name, "PayPal Express-Zahlung", "Abgeschlossen", "EUR", wire.cents.comma,
        "-0,35",
        (wire.cents - 35).signedComma, "k@example.org", wire.number, "", invoice,
      ]
    }
    return ([titles] + rows).map { row in
      row.map { "\"\($0)\"" }.joined(separator: ",") + "\r\n"
    }.joined()
  }
}

extension Int64 {
  /// An amount in cents that may be negative.
  fileprivate var signedComma: String { (self < 0 ? "-" : "") + abs(self).comma }
}
