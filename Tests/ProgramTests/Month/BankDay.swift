import Receivables

/// A day on the merchant's account, as the bank tells it in two formats.
struct BankDay {
  let day: Day
  /// In cents, in the morning.
  let opening: Int64
  let wires: [Wire]

  /// The account of the sample book.
  static let account = "DE59990000001020304050"

  /// A format of a bank.
  enum Format: CaseIterable { case camt, swift }

  /// In cents, in the evening.
  var closing: Int64 { wires.reduce(opening) { $0 + $1.cents } }

  /// The file.
  func text(_ format: Format) -> String { format == .camt ? camt : swift }

  /// A name for the file.
  func name(_ format: Format) -> String { "\(day).\(format == .camt ? "xml" : "sta")" }
}

// MARK: - camt.053

extension BankDay {
  private var camt: String {
    let entries = wires.enumerated().map { place, wire in entry(wire, "C\(day)-\(place)") }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
      <GrpHdr><MsgId>M\(day)</MsgId></GrpHdr><Stmt><Id>\(day)</Id>
      <Acct><Id><IBAN>\(Self.account)</IBAN></Id><Ccy>EUR</Ccy></Acct>
      \(balance("OPBD", opening))
      \(balance("CLBD", closing))
      \(entries.joined(separator: "\n"))
      </Stmt></BkToCstmrStmt></Document>

      """
  }

  private func balance(_ code: String, _ cents: Int64) -> String {
    """
    <Bal><Tp><CdOrPrtry><Cd>\(code)</Cd></CdOrPrtry></Tp>\(Self.amount(cents))\
    <CdtDbtInd>\(cents < 0 ? "DBIT" : "CRDT")</CdtDbtInd><Dt><Dt>\(day)</Dt></Dt></Bal>
    """
  }

  private func entry(_ wire: Wire, _ reference: String) -> String {
    // Of a return the parties are those of the payment.
    let isPaid = wire.cents > 0 || wire.original != nil
    let (party, account) = isPaid ? ("Dbtr", "DbtrAcct") : ("Cdtr", "CdtrAcct")
    let back = wire.original.map { original in
      (
        code: "<BkTxCd><Prtry><Cd>NRTI+109</Cd></Prtry></BkTxCd>",
        amounts: "<AmtDtls><InstdAmt>\(Self.amount(original))</InstdAmt></AmtDtls>"
          + "<Chrgs>\(Self.amount(-wire.cents - original))</Chrgs>",
        reason: "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>"
      )
    }
    return """
      <Ntry>\(Self.amount(wire.cents))<CdtDbtInd>\(wire.cents < 0 ? "DBIT" : "CRDT")</CdtDbtInd>\
      <Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>\(day)</Dt></BookgDt><ValDt><Dt>\(day)</Dt></ValDt>\
      <AcctSvcrRef>\(reference)</AcctSvcrRef>\(back?.code ?? "")<NtryDtls><TxDtls>\
      <Refs><EndToEndId>\(wire.number)</EndToEndId></Refs>\(back?.amounts ?? "")\
      <RltdPties><\(party)><Pty><Nm>\(Self.escaped(wire.name))</Nm></Pty></\(party)>\
      <\(account)><Id><IBAN>\(wire.account)</IBAN></Id></\(account)></RltdPties>\
      <RmtInf><Ustrd>\(Self.escaped(wire.text))</Ustrd></RmtInf>\(back?.reason ?? "")\
      </TxDtls></NtryDtls></Ntry>
      """
  }

  private static func amount(_ cents: Int64) -> String {
    "<Amt Ccy=\"EUR\">\(abs(cents).amount)</Amt>"
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
  }
}

// MARK: - MT940

extension BankDay {
  private var swift: String {
    let lines = wires.enumerated().flatMap { place, wire in
      [
        ":61:\(short)\(short.suffix(4))\(wire.cents < 0 ? "D" : "C")R\(Self.comma(wire.cents))"
          + "\(wire.original == nil ? "NTRF" : "NRTI")NONREF//S\(short)\(place)"
      ]
        + charges(wire) + purpose(wire)
    }
    let (before, after) = (balance(opening), balance(closing))
    return
      ([":20:STARTUMS", ":25:\(Self.number)", ":28C:1/1", ":60F:\(before)"] + lines
      + [":62F:\(after)", "-", ""]).joined(separator: "\r\n")
  }

  /// The bank code and the account, as MT940 names them.
  private static let number = "\(account.dropFirst(4).prefix(8))/\(account.dropFirst(12))"

  /// `YYMMDD`.
  private var short: String { day.description.dropFirst(2).filter { $0 != "-" } }

  private func balance(_ cents: Int64) -> String {
    "\(cents < 0 ? "D" : "C")\(short)EUR\(Self.comma(cents))"
  }

  /// What was paid, and what is charged, in the line behind `:61:`.
  private func charges(_ wire: Wire) -> [String] {
    guard let original = wire.original else { return [] }
    return ["/OCMT/EUR\(Self.comma(original))//CHGS/EUR\(Self.comma(-wire.cents - original))/"]
  }

  /// Banks cut the text into fields of 27 characters and the whole into lines of 65, wherever that is.
  private func purpose(_ wire: Wire) -> [String] {
    let code = wire.original != nil ? "109" : wire.cents < 0 ? "116" : "166"
    let reason = wire.original == nil ? "" : " RUECKGABEGRUND: AC04"
    let fields =
      Self.cut("EREF+\(wire.number)", 27) + Self.cut("SVWZ+\(wire.text)\(reason)", 27)
    let text = fields.prefix(10).enumerated().map { "?2\($0)\($1)" }.joined()
    let names = Self.cut(wire.name, 27).prefix(2).enumerated().map { "?3\($0 + 2)\($1)" }.joined()
    return Self.cut(":86:\(code)?00UMSATZ\(text)?31\(wire.account)\(names)", 65)
  }

  private static func cut(_ text: String, _ length: Int) -> [String] {
    var (rest, parts) = (text[...], [String]())
    while !rest.isEmpty {
      parts.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return parts
  }

  private static func comma(_ cents: Int64) -> String {
    abs(cents).amount.split(separator: ".").joined(separator: ",")
  }
}
