import Receivables

/// Reads the values of an electronic invoice; what cannot be read is noted with its line and business
/// term, and left out.
struct InvoiceFields {
  /// What could not be read.
  private(set) var findings: [Finding] = []
  /// The currency of the amounts, once it is known.
  private(set) var currency: Currency?

  init() {}

  /// Notes that something could not be read.
  mutating func note(_ rule: Finding.Rule, _ element: InvoiceElement?, _ term: String) {
    findings.append(Finding(rule, line: element?.line, title: term))
  }
}

// MARK: - Values

extension InvoiceFields {
  /// Reads the currency that all amounts are in.
  mutating func takeCurrency(_ element: InvoiceElement?, _ term: String) -> Currency? {
    guard let element else { return nil }
    do { currency = try Currency(code: element.text) } catch {
      note(.amount(error, .plain), element, term)
    }
    return currency
  }

  /// Reads a day as XML writes it, `2026-11-26`; a zone behind it does not move it.
  mutating func isoDay(_ element: InvoiceElement?, _ term: String) -> Day? {
    guard let element else { return nil }
    var text = element.text[...]
    if text.hasSuffix("Z") {
      text = text.dropLast()
    } else if text.utf8.count == 16, let sign = text.utf8.dropFirst(10).first,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    {
      text = text.dropLast(6)
    }
    return day(String(text), .iso, element, term)
  }

  /// Reads a day of a CII invoice: the text of `DateTimeString` with format 102, `20261126`.
  ///
  /// Months (610) and weeks (616) are no days and left out (UN/EDIFACT 2379).
  mutating func codedDay(_ element: InvoiceElement?, _ term: String) -> Day? {
    guard let element else { return nil }
    let format = element[attribute: "format"]
    if format == "610" || format == "616" { return nil }
    guard format == nil || format == "102" else {
      note(.day(element.text, .compact), element, term)
      return nil
    }
    // Without format some write the day as XML does.
    let notation: DayNotation = format == nil && element.text.utf8.count == 10 ? .iso : .compact
    return day(element.text, notation, element, term)
  }

  private mutating func day(
    _ text: String, _ notation: DayNotation, _ element: InvoiceElement, _ term: String
  ) -> Day? {
    do { return try Day(reading: text, notation) } catch {
      note(.day(text, notation), element, term)
      return nil
    }
  }

  /// Reads the amount that is in the currency of the invoice, of several in different ones.
  mutating func amount(_ elements: [InvoiceElement], _ term: String) -> Money? {
    let filled = elements.filter { !$0.text.isEmpty }
    guard let currency, let first = filled.first else { return nil }
    let own = filled.first { element in
      element[attribute: "currencyID"].map { $0.isEmpty || $0 == currency.code } ?? true
    }
    guard let own else {
      note(.invoice(.otherCurrency(first[attribute: "currencyID"] ?? "", currency)), first, term)
      return nil
    }
    do { return try Money(reading: Self.plain(own.text, currency), .plain, in: currency) } catch {
      note(.amount(error, .plain), own, term)
      return nil
    }
  }

  /// A decimal of XML as amounts are read: no sign plus, a digit before the dot, and no zeros beyond
  /// the decimals that the currency has.
  private static func plain(_ text: String, _ currency: Currency) -> String {
    var text = text[...]
    if text.hasPrefix("+") { text = text.dropFirst() }
    let isNegative = text.hasPrefix("-")
    if isNegative { text = text.dropFirst() }
    guard let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")) else {
      return (isNegative ? "-" : "") + text
    }
    let whole = text[..<dot]
    var decimals = text[dot...].dropFirst()
    while decimals.utf8.count > Int(currency.exponent), decimals.hasSuffix("0") {
      decimals = decimals.dropLast()
    }
    let number = (whole.isEmpty ? "0" : whole) + (decimals.isEmpty ? "" : "." + decimals)
    return (isNegative ? "-" : "") + number
  }

  /// Reads a rate in percent; zeros beyond what a rate can keep are left out.
  mutating func rate(_ element: InvoiceElement?, _ term: String) -> Rate? {
    guard let element else { return nil }
    var text = element.text[...]
    if text.utf8.contains(UInt8(ascii: ".")) {
      while text.hasSuffix("0") { text = text.dropLast() }
      if text.hasSuffix(".") { text = text.dropLast() }
      if text.hasPrefix(".") { text = "0" + text }
    }
    guard let rate = try? Rate(percent: String(text)) else {
      note(.number(element.text), element, term)
      return nil
    }
    return rate
  }

  /// Reads a whole number of days.
  mutating func days(_ element: InvoiceElement?, _ term: String) -> Int? {
    guard let element else { return nil }
    var text = element.text[...]
    if let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")),
      text[dot...].dropFirst().utf8.allSatisfy({ $0 == UInt8(ascii: "0") })
    {
      text = text[..<dot]
    }
    let factor: Int
    switch element[attribute: "unitCode"] {
    case nil, "DAY"?: factor = 1
    case "WEE"?: factor = 7
    default:
      note(.number(element.text), element, term)
      return nil
    }
    guard let number = Int(text), (0...3_650).contains(number) else {
      note(.number(element.text), element, term)
      return nil
    }
    return number * factor
  }
}
