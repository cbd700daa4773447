import Receivables

/// An amount as it stands in the file: `<Amt Ccy="EUR">12.5</Amt>`.
struct CAMTAmount {
  let text: String
  let code: String?
  let line: Int

  init(_ element: XMLElement, _ reader: XMLReader) throws(Finding) {
    code = element["Ccy"]
    line = element.line
    text = try reader.text()
  }

  /// The exact amount, without a sign.
  ///
  /// - Parameter account: The currency where the amount names none.
  /// - Returns: The amount.
  /// - Throws: `Finding` where it is none.
  func money(_ account: Currency? = nil) throws(Finding) -> Money {
    do throws(MoneyFault) {
      let named = try code.map { (code) throws(MoneyFault) in try Currency(code: code) }
      guard let currency = named ?? account else { throw .unknownCurrency("") }
      return try BankAmount.money(text, mark: ".", in: currency)
    } catch {
      let fault =
        if case .unknownCurrency(let code) = error {
          MoneyFault.unknownCurrency(code.excerpt)
        } else { error }
      throw Finding(.amount(fault, .plain), line: line, title: "Amt")
    }
  }
}

/// A day as it stands in the file: `Dt` or `DtTm` inside, or a text; either can hold a time.
struct CAMTDay {
  let text: String
  let name: String
  let line: Int

  init(_ element: XMLElement, _ reader: XMLReader) throws(Finding) {
    name = element.name
    line = element.line
    var text = ""
    while let token = try reader.next(), token != .end {
      switch token {
      case .start: text = try reader.text()
      case .text(let own): text = own.trimmed
      case .end: break
      }
    }
    self.text = text
  }

  /// The day as it is written: the day of the bank, whatever the time zone of the reader.
  func day() throws(Finding) -> Day {
    do throws(DayFault) { return try Day(text.prefix(10)) } catch {
      throw Finding(.field(name, text: text.excerpt), line: line)
    }
  }
}

/// The kind of a movement (`BkTxCd`).
struct CAMTCode {
  private var domain: String?
  private var family: String?
  private var subFamily: String?
  private var proprietary: [Substring] = []

  init(_ reader: XMLReader) throws(Finding) {
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "Domn": try readDomain(reader)
      case "Prtry":
        try reader.children { (element) throws(Finding) in
          let text = try reader.text()
          // `NTRF+166+9075+…`: type of SWIFT, kind of the German list, and more.
          if element.name == "Cd" { proprietary = text.split(separator: "+") }
        }
      default: try reader.skip()
      }
    }
  }

  private mutating func readDomain(_ reader: XMLReader) throws(Finding) {
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "Cd": domain = try reader.text()
      case "Fmly":
        try reader.children { (element) throws(Finding) in
          switch element.name {
          case "Cd": family = try reader.text()
          case "SubFmlyCd": subFamily = try reader.text()
          default: try reader.skip()
          }
        }
      default: try reader.skip()
      }
    }
  }

  /// Three digits of the German list, which stand first or second.
  private var kind: String? {
    proprietary.prefix(2).first { part in
      part.utf8.count == 3 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }.map(String.init)
  }

  /// The kind as the book keeps it.
  var text: String? {
    if let kind { return kind }
    let parts = [domain, family, subFamily].compactMap { $0?.nonEmpty }
    let domain = parts.joined(separator: "/").nonEmpty
    return domain ?? proprietary.joined(separator: "+").nonEmpty
  }

  /// Whether it is the kind of something that comes back.
  var isReturn: Bool {
    kind.map(ReturnCodes.kinds.contains) ?? false
      || subFamily.map(ReturnCodes.subFamilies.contains) ?? false
      || proprietary.contains { $0 == ReturnCodes.type }
  }
}
