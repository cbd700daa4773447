import Receivables
import Testing

@testable import Interchange

// Which way money of a provider goes, and whose it is.

extension ProviderFileTests {
  /// The movements of an activity of PayPal: type, gross, fee, mail, currency, effect on the balance.
  private func paypal(_ rows: String...) throws -> ProviderRows {
    let head =
      "Datum,Typ,Brutto,Gebühr,Netto,Absender E-Mail-Adresse,Währung,Auswirkung auf Guthaben,"
      + "Transaktionscode,Zugehöriger Transaktionscode"
    let lines = rows.enumerated().map { place, row in "16.11.2026,\(row),T\(place),P" }
    let reading = try Texts.reading(([head] + lines).joined(separator: "\n"))
    #expect(reading.findings == [])
    return try #require(reading.provider)
  }

  private func settlement(_ row: String) throws -> IncomingProviderMovement? {
    let reading = try Texts.settlement([row], Texts.mapping.plain)
    #expect(reading.findings == [])
    return try #require(reading.provider).movements.first
  }

  @Test func `a fee that PayPal gives back comes in, one that it keeps goes out`() throws {
    let rows = try paypal(
      #"Zahlung,"10,00","-0,59","9,41",a@example.org,EUR,Haben"#,
      #"Rückzahlung,"-10,00","0,24","-9,76",a@example.org,EUR,Soll"#)
    #expect(rows.movements.map(\.amount) == [euro(1_000), euro(-1_000)])
    #expect(rows.movements.map(\.fee) == [euro(-59), euro(24)])
    // The sender of money that goes back is us.
    #expect(rows.movements.map { $0.detail.email?.text } == ["a@example.org", nil])
  }

  @Test func `a row of a fee alone is that fee, and has no other`() throws {
    let rows = try paypal(#"Zahlungsgebühr,"0,00","-0,35","-0,35",,EUR,Soll"#)
    #expect(rows.movements.map(\.detail.kind) == [.fee])
    #expect(rows.movements.map(\.amount) == [euro(-35)])
    #expect(rows.movements.map(\.fee) == [nil])
  }

  @Test func `what goes the other way than its kind is no customer's`() throws {
    let rows = try paypal(
      #"Zahlung,"-20,00","0,00","-20,00",wir@example.org,EUR,Soll"#,
      #"Rückzahlung,"5,00","0,00","5,00",laden@example.org,EUR,Haben"#,
      #"Aufhebung der Kreditkartenrückbuchung,"-4,00","0,00","-4,00",,EUR,Soll"#,
      #"Kreditkartenrückbuchung,"3,00","0,00","3,00",,EUR,Haben"#)
    #expect(rows.movements.map(\.detail.kind) == [.payout, .payout, .payout, .payout])
    #expect(rows.movements.map(\.amount) == [euro(-2_000), euro(500), euro(-400), euro(300)])
  }

  @Test func `a row that only reminds moves nothing, whatever its kind and amount`() throws {
    let rows = try paypal(
      #"Zahlung,"10,00","0,00","10,00",a@example.org,EUR,Memo"#,
      #"Zahlung,"0,00","0,00","0,00",a@example.org,EUR,Haben"#)
    #expect(rows.movements == [])
    #expect(rows.unmoved == 2)
  }

  @Test func `the currency of the row counts`() throws {
    let rows = try paypal(#"Zahlung,"10,00","-0,59","9,41",a@example.org,USD,Haben"#)
    #expect(rows.movements.map(\.amount) == [Money(minor: 1_000, try Currency(code: "USD"))])
    #expect(rows.movements.first?.fee?.currency.code == "USD")
  }

  @Test(arguments: [
    ("PAYOUT", Int64(-20_000)), ("FEE", -20_000), ("RETURN", -20_000), ("REVERSAL", -20_000),
    ("DISPUTE", -20_000), ("DISPUTE_LOST", -20_000), ("DISPUTE_WON", 20_000), ("PAYMENT", 20_000),
    ("SALE", 20_000),
  ])
  func `where amounts have no signs the kind says which way money went`(
    word: String, minor: Int64
  ) throws {
    let found = try #require(try settlement("K1;;2026-11-22;200.00;2.50;\(word);;;;;"))
    #expect(found.amount == euro(minor))
    #expect(found.fee == euro(-250))
  }

  @Test func `a number of a provider has a limit`() throws {
    let longest = String(repeating: "7", count: 64)
    #expect(try settlement("\(longest);;2026-11-22;2.00;;PAYMENT;;;;;") != nil)
    let reading = try Texts.settlement(["\(longest)7;;2026-11-22;2.00;;PAYMENT;;;;;"])
    #expect(reading.findings.map(\.rule) == [.name(.tooLong(bytes: 65))])
  }
}
